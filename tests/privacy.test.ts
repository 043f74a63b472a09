import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
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
    expect(fields.toSorted()).toEqual(fieldsOf(z.toJSONSchema(schema)).toSorted());
  },
);

/** The names of all fields, those within others included. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema && schema.properties ? Object.keys(schema.properties) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsIn)];
}

/** Below a schema stand others: by the names of fields, or by keywords of JSON Schema. */
function fieldsIn(below: unknown): string[] {
  return Array.isArray(below) ? [] : fieldsOf(below);
}
