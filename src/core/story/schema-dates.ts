/** The shapes of dates: when something happened, and when a source was published. */
import * as z from "zod";
import { dateFault } from "./date.ts";
import { MAX_TEXT, type TextOf } from "./schema-texts.ts";

const edtf = z.string().superRefine((value, context) => {
  const fault = dateFault(value);
  if (fault !== undefined) context.addIssue({ code: "custom", message: fault });
});

/** The source's own words for a date, verbatim, from the evidence. */
const words = z.string().min(1);

/** When something happened, never more precisely than it is known. */
export function dateShape(text: TextOf) {
  return z.discriminatedUnion("basis", [
    z.strictObject({ basis: z.literal("stated"), value: edtf, words }),
    ...otherDateShapes(text),
  ]);
}

/** When a source was published. A page may state that outside of its text. */
export function publishedShape(text: TextOf) {
  return z.discriminatedUnion("basis", [
    z.strictObject({ basis: z.literal("stated"), value: edtf, words: words.optional() }),
    ...otherDateShapes(text),
  ]);
}

function otherDateShapes(text: TextOf) {
  return [
    /** `why`: how the value follows from the source. */
    z.strictObject({ basis: z.literal("inferred"), value: edtf, words, why: text(MAX_TEXT) }),
    z.strictObject({ basis: z.literal("unknown"), words: words.optional() }),
  ] as const;
}
