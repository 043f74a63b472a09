import { defineConfig } from "vitest/config";

/** On CI the counts are also written to a file, for the line that `.ci/run` ends with. */
const forCi = process.env.CI ? (["json"] as const) : [];

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", ...forCi],
    outputFile: { json: "var/test-results.json" },
  },
});
