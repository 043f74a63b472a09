/** What sanad remembers of readers and chats, as the core asks for it. Where and how it is kept is the storage's. */
import { type Following, type Place, placesShape, UNSEEN, withFollow, withoutFollow } from "./places.ts";
import { type Scope, type Setting, type Settings, settingShapes, withSetting } from "./settings.ts";

/**
 * Who asks, and where: keys of what is remembered, such as `telegram:42`. Adapters make them; no command, no log and
 * no reply ever holds one.
 */
export type Origin = {
  readonly reader: string;
  /** Whose settings count for all in it: a private chat, a group, a server. Absent where the bot is no member. */
  readonly chat?: string | undefined;
  /** Where in the chat messages can be pushed to: itself, a topic, a channel. Absent where none can. */
  readonly place?: string | undefined;
};

/**
 * What is kept, and of whom; it `stays` until it is changed. The version rises whenever older values can't be read as
 * they are.
 */
export const KINDS = {
  reader: { name: "reader", of: "reader", version: 1, stays: true, schema: settingShapes.reader },
  chat: { name: "chat", of: "chat", version: 1, stays: true, schema: settingShapes.chat },
  places: { name: "places", of: "chat", version: 1, stays: true, schema: placesShape },
} as const satisfies Readonly<
  Record<
    string,
    {
      readonly name: string;
      readonly of: Scope;
      readonly version: number;
      readonly stays: true;
      readonly schema: object;
    }
  >
>;

export type Kind = keyof typeof KINDS;

/** The kinds that are kept of a reader, or of a chat. */
export function kindsOf(scope: Scope): Kind[] {
  return (Object.keys(KINDS) as Kind[]).filter((kind) => KINDS[kind].of === scope);
}

/** What is known of the one who asks and of the chat. */
export type Recalled = Settings & {
  /** The place asked from; undefined where nothing can be pushed to. */
  readonly here?: Place | undefined;
  /** The other places of the chat. */
  readonly elsewhere: readonly Place[];
  /** Whether more can be kept: not where nobody is known, and not now where the storage is out of reach. */
  readonly keeps: "yes" | "not-now" | "never";
};

/** Where nobody is known. */
export const NOBODY: Recalled = { reader: {}, chat: {}, elsewhere: [], keeps: "never" };

/** Something to be remembered otherwise from now on. */
export type Change =
  | { readonly change: "set"; readonly of: Scope; readonly setting: Setting; readonly value: string }
  | { readonly change: "forget"; readonly of: Scope }
  | ({ readonly change: "follow" } & Following)
  | ({ readonly change: "unfollow" } & Pick<Following, "story" | "actor">);

/**
 * What is remembered after a change.
 * @throws when the setting can't have that value.
 */
export function changed(recalled: Recalled, change: Change): Recalled {
  switch (change.change) {
    case "set": {
      const own = withSetting(recalled[change.of], change.setting, change.value);
      return { ...recalled, [change.of]: settingShapes[change.of].parse(own) };
    }
    case "forget":
      return change.of === "reader"
        ? { ...recalled, reader: {} }
        : { ...recalled, chat: {}, here: recalled.here && UNSEEN, elsewhere: [] };
    case "follow":
      return { ...recalled, here: withFollow(recalled.here ?? UNSEEN, change) };
    case "unfollow":
      return { ...recalled, here: withoutFollow(recalled.here ?? UNSEEN, change) };
  }
}

export type Memory = {
  /** Never rejects: what can't be read now counts as not set, and `keeps` says so. */
  recall(origin: Origin): Promise<Recalled>;
  /** @throws when it can't be kept now; then nothing was changed. */
  keep(origin: Origin, change: Change): Promise<void>;
  /** A version of a story was shown in the place. @throws when that can't be kept now. */
  keepShown(origin: Origin, story: string, version: number): Promise<void>;
  /** The bot is no longer in the chat, or blocked: nothing of it stays. */
  forgetChat(chat: string): Promise<void>;
  /** The chat has another key from now on. */
  moveChat(from: string, to: string): Promise<void>;
};

/** Whether a reader may ask now; where not, in how many seconds, and whether this is the first time to say so. */
export type Allowance = {
  readonly isAllowed: boolean;
  readonly retryAfter: number;
  readonly isFirst: boolean;
};

/** How much one reader, and one chat, may ask. */
export type Limits = {
  /** Counts one question. Never rejects. */
  take(reader: string, chat?: string): Promise<Allowance>;
};

/** Everybody may ask as much as they like. */
export const unlimited: Limits = {
  take: async () => ({ isAllowed: true, retryAfter: 0, isFirst: false }),
};

/** Remembers nobody: where readers can't be told apart, or nothing may be kept. */
export const forgetful: Memory = {
  recall: async () => NOBODY,
  keep: () => Promise.reject(new Error("expected a memory that keeps something")),
  keepShown: () => Promise.reject(new Error("expected a memory that keeps something")),
  forgetChat: async () => {},
  moveChat: async () => {},
};
