/** What can be set, as data: for a reader, and for a chat. Menus, stored values and `/mydata` derive from it. */
import * as z from "zod";
import { LANGUAGES } from "#core/language/language.ts";

const SWITCH = ["on", "off"] as const;

/** What each setting can be; of a story, the id of any. */
const VALUES = {
  language: z.enum(LANGUAGES),
  /** How numbers are written in Arabic: 123 or ١٢٣. */
  digits: z.enum(["latin", "arabic"]),
  /** Whether answers in groups are for the asker alone. */
  private: z.enum(SWITCH),
  story: z.string().regex(/^[a-z0-9-]{1,12}$/),
  /** Whether Telegram's rich messages are used, which some of its apps show blank. */
  rich: z.enum(SWITCH),
  /** Whether an answer first tells what was corrected since the chat was last shown its story. */
  corrections: z.enum(SWITCH),
};

export type Setting = keyof typeof VALUES;

/** A reader's own settings hold wherever they ask; those of a chat for all in it who have no own. */
export const settingShapes = {
  reader: z
    .strictObject({ language: VALUES.language, digits: VALUES.digits, private: VALUES.private })
    .partial(),
  chat: z
    .strictObject({
      language: VALUES.language,
      story: VALUES.story,
      rich: VALUES.rich,
      corrections: VALUES.corrections,
    })
    .partial(),
};

/** Whose a setting is. */
export type Scope = keyof typeof settingShapes;
export type ReaderSettings = z.infer<typeof settingShapes.reader>;
export type ChatSettings = z.infer<typeof settingShapes.chat>;
export type Settings = { readonly reader: ReaderSettings; readonly chat: ChatSettings };

/** The settings of a reader or of a chat, whosever. */
type Own = Readonly<Partial<Record<Setting, string | undefined>>>;

/** The settings of a reader or a chat, in the order in which they are shown. */
export const SETTINGS = {
  reader: ["language", "digits", "private"],
  chat: ["language", "story", "rich", "corrections"],
} as const satisfies { readonly [Of in Scope]: readonly (keyof Settings[Of])[] };

/** What holds while nothing is set. Without a language, the reader's app decides; without a story, the bot. */
const DEFAULTS: Readonly<Partial<Record<Setting, string>>> = {
  digits: "latin",
  private: "off",
  rich: "off",
  corrections: "on",
};

/** What takes a setting back to how it was before anybody set it. */
export const UNSET = "default";

/** The values that a setting may take; undefined where they are stories. */
export function possibleValues(setting: Setting): readonly string[] | undefined {
  const shape = VALUES[setting];
  return "options" in shape ? shape.options : undefined;
}

/** The value that counts; undefined where somebody else decides. */
export function currentValue(own: Own, setting: Setting): string | undefined {
  return own[setting] ?? DEFAULTS[setting];
}

/** The settings with one changed. What is as by default is not kept. */
export function withSetting(own: Own, setting: Setting, value: string): Own {
  const { [setting]: _, ...others } = own;
  return value === UNSET || value === DEFAULTS[setting] ? others : { ...others, [setting]: value };
}
