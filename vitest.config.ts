import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** On CI the counts are also written to a file, for the line that `.ci/run` ends with. */
const forCi = process.env.CI ? (["json"] as const) : [];

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    // Nothing is mocked and the core keeps no state, so files can share their modules: half the time.
    isolate: false,
    // Many tests wait for processes and servers that they start: more of them than there are cores are soon done.
    maxWorkers: 4,
    // What processes that tests start have compiled once is not compiled again.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), "sanad-test-cache") },
    // Nothing measures time, and a busy machine starts processes and servers slowly: only what hangs is ended.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ...forCi],
    outputFile: { json: "var/test-results.json" },
  },
});
