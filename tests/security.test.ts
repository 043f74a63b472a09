import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT } from "./bot.ts";

const rows = readFileSync(`${ROOT}SECURITY.md`, "utf8")
  .split("\n")
  .filter((line) => /^\| (?!Threat)/.test(line))
  .map((line) => {
    const [threat = "", , tested = ""] = line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, ""));
    return { threat, tested };
  });

/** What issue and table owe: each has a row. */
const THREATS = [
  /forged call.* Telegram/,
  /forged .*call.* Discord/,
  /hostile message/,
  /hostile story file/,
  /stolen token/,
  /flood/,
  /Path tricks/,
  /decompression bomb/,
  /YAML bomb/,
  /Prototype keys/,
];

test("SECURITY.md names each threat that was thought of", () => {
  for (const threat of THREATS)
    expect(
      rows.some((row) => threat.test(row.threat)),
      String(threat),
    ).toBe(true);
});

test.for(rows)("what stands against it is tested where SECURITY.md says: $threat", ({ tested }) => {
  const named = [...tested.matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)];
  expect(named.length).toBeGreaterThan(0);
  expect(named.length).toBe(tested.split("; ").length);
  for (const [, file = "", name = ""] of named) {
    expect(existsSync(`${ROOT}${file}`), file).toBe(true);
    expect(titles(readFileSync(`${ROOT}${file}`, "utf8")), file).toContain(name);
  }
});

/** The names of tests as they are written; those that are switched off don't count. */
function titles(source: string): string[] {
  const active = source.replace(/\.(?:skip|todo|fails)\b[\s\S]*?\n\}\);/g, "");
  return [...active.matchAll(/(?:\btest|\])?\(\s*"((?:[^"\\]|\\.)+)"/g)].map(([, name = ""]) => name);
}
