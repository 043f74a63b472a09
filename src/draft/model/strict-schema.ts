/** A JSON schema as servers take it that hold models to one. */
import type { JsonSchema } from "./ask.ts";

/**
 * Every key is required, and what may be absent may be null instead. Lengths and patterns, which not all servers know,
 * are told in words; nothing is lost by that, as every answer is checked here.
 */
export function strictSchema(schema: JsonSchema): JsonSchema {
  const { properties, required = [], items, minLength: _, maxLength, pattern, $schema: __, ...rest } = schema;
  return {
    ...rest,
    ...(maxLength !== undefined && { description: `at most ${maxLength} characters` }),
    ...(pattern !== undefined && { description: `must match ${pattern}` }),
    ...(isSchema(items) && { items: strictSchema(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, part]) => [key, strictPart(part, required.includes(key))]),
      ),
      required: Object.keys(properties),
    }),
  };
}

function strictPart(part: unknown, isRequired: boolean): JsonSchema {
  const strict = isSchema(part) ? strictSchema(part) : {};
  return isRequired ? strict : { anyOf: [strict, { type: "null" }] };
}

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === "object" && part !== null && !Array.isArray(part);
}
