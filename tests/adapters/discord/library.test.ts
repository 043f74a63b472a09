import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "../../bot.ts";

/** What Node.js loads of itself for a start beside the gateway: only a process of its own tells. */
const PROGRAM = `
  const { gatewayLibrary } = await import("./src/adapters/discord/library.ts");
  gatewayLibrary();
  console.log(process.moduleLoadList.join("\\n"));
`;

test("a start beside Discord does not wait for Node.js's own fetch, which nothing there uses", () => {
  const loaded = execFileSync(process.execPath, ["--input-type=module", "-e", PROGRAM], { cwd: ROOT });
  expect(String(loaded)).toContain("NativeModule net");
  expect(String(loaded)).not.toContain("deps/undici");
});
