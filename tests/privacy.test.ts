import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KINDS } from "#core/memory/memory.ts";
import { ROOT } from "./bot.ts";

const rows = [...readFileSync(`${ROOT}PRIVACY.md`, "utf8").matchAll(/^\| `(\w+)` \| .*? \| (.*?) \|/gm)];

test("PRIVACY.md lists every kind of record that is kept, and no other", () => {
  expect(rows.map(([, name]) => name)).toEqual(Object.values(KINDS).map(({ name }) => name));
});

test.for(Object.values(KINDS))(
  "PRIVACY.md lists all that is kept of a $name, and no more",
  ({ name, schema }) => {
    const told = rows.find(([, each]) => each === name)?.[2] ?? "";
    const fields = [...(told.split(":")[0] ?? "").matchAll(/`(\w+)`/g)].map(([, field]) => field);
    expect(fields.toSorted()).toEqual(Object.keys(schema.shape).toSorted());
  },
);
