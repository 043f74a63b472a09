import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { createLog } from "../../src/process/log.ts";

test("writes a line of JSON for each message", () => {
  const { log, lines } = logged({ isTTY: false });
  log.info({ story: "bridge" }, "changed");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { level: "info", time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), story: "bridge", msg: "changed" },
  ]);
  expect(lines[0]).toMatch(/\n$/);
});

test("on a terminal writes lines for people", () => {
  const { log, lines } = logged({ isTTY: true });
  log.warn({ code: 429, method: "sendMessage", at: ["x"] }, "wait");
  expect(lines.map(stripVTControlCharacters)).toEqual([
    expect.stringMatching(/^\d\d:\d\d:\d\d WARN {2}wait {2}code=429 method=sendMessage at=\["x"\]\n$/),
  ]);
});

test("writes nothing below its level", () => {
  const { log, lines } = logged({ isTTY: false });
  log.debug({}, "answered");
  expect(lines).toEqual([]);
});

test.for([true, false])("never shows a secret, whoever writes it there, on a terminal: %s", (isTTY) => {
  const { log, lines } = logged({ isTTY });
  log.error({ url: "https://example.org/bot123:SECRET/getMe" }, "failed at 123:SECRET");
  expect(lines.join("")).not.toContain("SECRET");
  expect(lines.join("")).toContain("[hidden]");
});

function logged({ isTTY }: { isTTY: boolean }) {
  const lines: string[] = [];
  const out = { isTTY, write: (line: string) => lines.push(line) };
  return { log: createLog({ level: "info", out, secrets: ["123:SECRET"] }), lines };
}
