import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { ROOT } from "../bot.ts";

const report = (counts: object, vulnerabilities = {}) =>
  JSON.stringify({
    vulnerabilities,
    metadata: { vulnerabilities: { low: 0, moderate: 0, high: 0, critical: 0, total: 0, ...counts } },
  });

test.for([
  { what: "a clean report", input: report({}), status: 0, says: "0 known vulnerabilities, 0 of them" },
  {
    what: "moderate ones",
    input: report({ moderate: 2, total: 2 }),
    status: 0,
    says: "2 known vulnerabilities",
  },
  {
    what: "a high one",
    input: report({ high: 1, total: 1 }, { hono: { severity: "high" } }),
    status: 1,
    says: "hono: high",
  },
  { what: "a critical one", input: report({ critical: 1, total: 1 }), status: 1, says: "1 of them" },
  { what: "a registry's refusal", input: '{"statusCode":405}', status: 0, says: "does not answer" },
  { what: "no answer in time", input: "", status: 0, says: "does not answer" },
])("CI's audit ends with $status over $what", ({ input, status, says }) => {
  const run = spawnSync("node", [".ci/audit.mjs"], { cwd: ROOT, input, encoding: "utf8" });
  expect(run.stdout).toContain(says);
  expect(run.status).toBe(status);
});

const entry = z.looseObject({
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
});
const locked = z
  .looseObject({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8"))).packages;

test("every package is from a registry, as the lockfile's checksum knows it", () => {
  const packages = Object.entries(locked).filter(([path]) => path !== "");
  expect(packages.length).toBeGreaterThan(50);
  for (const [path, { resolved, integrity }] of packages) {
    // The lockfile leaves the address to whichever registry is set: from elsewhere it would name one.
    expect(resolved, path).toBeUndefined();
    expect(integrity, path).toMatch(/^sha512-/);
  }
});

test("of the packages with an install script, only that of node may run", () => {
  const { allowScripts } = z
    .looseObject({ allowScripts: z.record(z.string(), z.boolean()) })
    .parse(JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")));
  const scripted = Object.keys(locked).filter((path) => locked[path]?.hasInstallScript);
  const names = scripted.map((path) => path.replace(/^.*node_modules\//, ""));
  expect(Object.keys(allowScripts).toSorted()).toEqual(names.toSorted());
  expect(Object.keys(allowScripts).filter((name) => allowScripts[name])).toEqual(["node"]);
});
