import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "../../../bot.ts";

// The compiler at the root knows no browser, so `npm test` would never look at the scripts of the page.
test("the scripts of the page keep to their types", () => {
  const { stdout, status } = spawnSync(
    `${ROOT}node_modules/.bin/tsc`,
    ["-p", `${ROOT}src/adapters/web/page`],
    {
      encoding: "utf8",
    },
  );
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
});
