/** Loaded before each bot that is measured: tells over IPC what the process has used, and holds. */
process.on("message", (asked) => {
  if (asked !== "used") return;
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send?.({ cpu: (user + system) / 1000, held: heapUsed + external, resident: rss });
});
// Whoever asks keeps no bot running that would end by itself.
process.channel?.unref();
