/** Calls as they go over the wire. */

/** The end of a call's JSON, with the text that it was written for. */
type Written = { readonly text: string; readonly end: Buffer };

const byKeyboard = new WeakMap<object, Written>();

/**
 * A call as JSON. An answer that is kept has the same text above the very same keyboard each time, which are most of it:
 * they are written once.
 */
export function written(payload: object): string | Buffer {
  const { text, reply_markup: keyboard, ...rest }: Worded = payload;
  if (typeof text !== "string" || !keyboard) return JSON.stringify(payload);
  const before = byKeyboard.get(keyboard);
  const end =
    before?.text === text
      ? before.end
      : Buffer.from(JSON.stringify({ text, reply_markup: keyboard }).slice(1));
  if (end !== before?.end) byKeyboard.set(keyboard, { text, end });
  const start = JSON.stringify(rest).slice(0, -1);
  return Buffer.concat([Buffer.from(start === "{" ? start : `${start},`), end]);
}

type Worded = { readonly text?: unknown; readonly reply_markup?: object };
