/** What Discord's own OpenAPI specification, and the rules it leaves out, say against something sent to it. */
import { isDeepStrictEqual } from "node:util";
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  MessageCreateRequestSchema,
  PongInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from "discord-api-spec/zod";
import * as z from "zod/mini";

const RESPONSES = new Map([
  [1, PongInteractionCallbackRequestSchema],
  [4, CreateMessageInteractionCallbackRequestSchema],
  [7, UpdateMessageInteractionCallbackRequestSchema],
  [8, ApplicationCommandAutocompleteCallbackRequestSchema],
]);

/** What in the response to an interaction the specification forbids. Messages must be of Components V2. */
export function responseFaults(response: unknown): string[] {
  const { type } = z.object({ type: z.number() }).parse(response);
  const schema = RESPONSES.get(type);
  if (!schema) return [`a response of the unexpected type ${type}`];
  const faults = schemaFaults(schema, response);
  return faults.length > 0 || ![4, 7].includes(type) ? faults : messageFaults(response);
}

/** In what the files that came along are not those that the message shows. */
export function fileFaults(response: unknown, files: readonly File[]): string[] {
  const { type } = z.object({ type: z.number() }).parse(response);
  if (![4, 7].includes(type)) return [];
  const shown = componentsOf(response).flatMap(({ items = [] }) => items.map(({ media }) => media.url));
  const sent = files.map(({ name }) => `attachment://${name}`);
  return isDeepStrictEqual(shown, sent)
    ? []
    : [`files ${sent.join(", ")}, where ${shown.join(", ")} is shown`];
}

/** What in a list of commands the specification forbids. */
export function commandFaults(commands: unknown): string[] {
  return schemaFaults(z.array(ApplicationCommandUpdateRequestSchema), commands);
}

/** What in a message that is written to a channel the specification forbids. */
export function writtenFaults(message: unknown): string[] {
  const faults = schemaFaults(MessageCreateRequestSchema, message);
  const isOfComponents = z.object({ components: z.array(z.unknown()) }).safeParse(message).success;
  return faults.length > 0 || !isOfComponents ? faults : messageFaults({ data: message });
}

/** A component as plain data; only the fields that rules speak of. */
export type Component = z.infer<typeof component>;
const component = z.looseObject({
  type: z.number(),
  content: z.optional(z.string()),
  custom_id: z.optional(z.string()),
  url: z.optional(z.string()),
  items: z.optional(z.array(z.looseObject({ media: z.object({ url: z.string() }) }))),
  get accessory() {
    return z.optional(component);
  },
  get components() {
    return z.optional(z.array(component));
  },
});

/** Every component of a response's message, in reading order: what stands beside a text comes after it. */
export function componentsOf(response: unknown): Component[] {
  const { data } = z.object({ data: z.object({ components: z.array(component) }) }).parse(response);
  const within = (each: Component): Component[] => [
    each,
    ...(each.components ?? []).flatMap(within),
    ...(each.accessory ? within(each.accessory) : []),
  ];
  return data.components.flatMap(within);
}

/** A schema that knows less than it is given keeps only what it knows: then something was misspelt. */
function schemaFaults(schema: z.ZodMiniType, value: unknown): string[] {
  const parsed = schema.safeParse(value);
  if (!parsed.success) return parsed.error.issues.map((issue) => JSON.stringify(issue));
  const isKnown = isDeepStrictEqual(
    JSON.parse(JSON.stringify(parsed.data)),
    JSON.parse(JSON.stringify(value)),
  );
  return isKnown ? [] : ["has fields that the specification does not know"];
}

/** Numbers as documented in components/reference, discord-api-docs#8562 and discord-api-docs#8554. */
function messageFaults(response: unknown): string[] {
  const all = componentsOf(response);
  const texts = all.flatMap(({ content }) => content ?? []);
  const ids = all.flatMap(({ custom_id: id }) => id ?? []);
  const processed = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + 12, 0);
  const rules: readonly (readonly [boolean, string])[] = [
    [all.length <= 40, `${all.length} components, at most 40`],
    [texts.join("").length <= 4000, `${texts.join("").length} characters of text, at most 4000`],
    [processed <= 10_170, `${processed} bytes of text, at most 10170`],
    [new Set(ids).size === ids.length, "two buttons with the same custom_id"],
    [all.every(({ type, label }) => type !== 2 || label !== ""), "a button without a label"],
    [(messageOf(response).flags & 32768) !== 0, "not a message of Components V2"],
    [messageOf(response).allowed_mentions.parse.length === 0, "mentions that ping"],
  ];
  return rules.filter(([isKept]) => !isKept).map(([, rule]) => rule);
}

function messageOf(response: unknown) {
  const message = z.object({ flags: z.number(), allowed_mentions: z.object({ parse: z.array(z.string()) }) });
  return z.object({ data: message }).parse(response).data;
}
