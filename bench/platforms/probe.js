/** Loaded before each bot that is measured: tells over IPC what the process has used, or holds. */
process.on("message", (asked) => {
  if (asked === "used") {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000 });
  }
  if (asked === "held") {
    // What the first one frees outside of the heap is only told after the second.
    for (let times = 0; times < 2; times += 1) globalThis.gc?.();
    const { heapUsed, external, rss } = process.memoryUsage();
    process.send?.({ held: heapUsed + external, resident: rss });
  }
});
// Whoever asks keeps no bot running that would end by itself.
process.channel?.unref();
