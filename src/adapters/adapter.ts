/** What main asks of every platform. */
import type { Answered } from "#core/command/answer.ts";

export type Adapter = {
  /**
   * Connects, and resolves when answers can be given. `address`: where the process listens, if it does.
   * @returns lines for the admin: as whom and where the bot now answers, and what is left to do.
   * @throws {SetupError} when the admin has to change something first.
   */
  start(address?: string): Promise<string>;
  /** Stops receiving, lets what is in hand finish, and disconnects. */
  stop(): Promise<void>;
  /** How it is just now. Anybody may be shown it. */
  health(): Health;
  /**
   * Writes to the admin. `place`: a chat or channel by its id; `text` is cut to what the platform takes.
   * @throws when the platform does not take it.
   */
  tell?(place: string, text: string): Promise<void>;
  /** How messages that nobody asked for are sent; only where the platform lets a bot do that. */
  readonly courier?: Courier;
  /** What it answers over HTTP. */
  readonly http?: Endpoint;
};

/** Whether what readers ask arrives, as far as that can be known. It holds no ids and no names. */
export type Health = {
  readonly isUp: boolean;
  /** When something last came in; absent before the first. */
  readonly lastUpdate?: Temporal.Instant | undefined;
  /** The ways by which it comes in, such as the shards of Discord's gateway; none before the start. */
  readonly ways: readonly Way[];
};

/** One way in. `status` is for people, in the platform's own words. */
type Way = {
  readonly name: string;
  readonly isUp: boolean;
  readonly status?: string;
  readonly [detail: string]: string | number | boolean | Temporal.Instant | undefined;
};

/** Is told what an adapter does, for metrics and log. All that it is told is one of few values: no ids, no words. */
export type Observer = {
  /** Starts the clock for an answer: to be called as soon as what asks for it has come in. */
  begin(): Answering;
  /** A call of the platform's API has ended. `result`: "ok", a code of the platform's, or such as "network". */
  called(method: string, result: string): void;
  /** Something came in that had come before, and was not answered again. */
  repeated(): void;
};

export type Answering = {
  /** Does our own part of the work, and times it. */
  work<Made>(make: () => Made): Made;
  /** The platform has the answer; or, for some reason, never got it. */
  end(about: About, unsent?: string): void;
};

/** What kind of answer it was. */
export type About = { readonly command: string; readonly language: string; readonly outcome: string };

/** Sends messages by itself, one at a time. */
export type Courier = {
  /**
   * Sends the first page of an answer to a place (`Origin.place`). Never rejects. `once`: the same for the same
   * message, so that a platform which can tell sends it once, however often it is asked to.
   */
  deliver(place: string, answered: Answered, once: string): Promise<Delivered>;
  readonly pace: Pace;
};

/** How often messages may be sent. Times are milliseconds. */
export type Pace = {
  /** To all together: at most so many within so long. */
  readonly most: number;
  readonly within: number;
  /** How far apart two to this chat must be. */
  chat(key: string): number;
};

/** How it went. What must wait is tried again; what failed is not. */
export type Delivered =
  | { readonly outcome: "sent" }
  /** The place is no more, or takes nothing from the bot. */
  | { readonly outcome: "gone" }
  /** The chat has another key from now on. */
  | { readonly outcome: "moved"; readonly to: string }
  /** The whole platform takes nothing for that long. */
  | { readonly outcome: "wait"; readonly seconds: number; readonly why: string }
  | { readonly outcome: "failed"; readonly why: string };

/** Answers to all requests for a path and what lies below it. It looks itself at who asks. */
export type Endpoint = {
  readonly path: string;
  handle(called: Called): Promise<Given>;
};

/** What was asked for over HTTP. */
export type Called = {
  readonly method: string;
  /** The path, and what stands behind it. */
  readonly url: string;
  /** By names in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What was sent along; undefined where it has more bytes. Nothing of it is read before. @throws when it breaks off. */
  body(most: number): Promise<Uint8Array | undefined>;
};

/** The answer to that. */
export type Given = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** Something that only the admin can put right. The message is one sentence that says what, without any secret. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}

/** Something that may pass by itself, such as a network that is down; where it does not, the admin has to look. */
export class PassingError extends SetupError {}

/** The part of pino that adapters use. Never given a token, a reader's words or anybody's id. */
export type Log = {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};

/**
 * What the log may hold of an error of our own: what it is and where it arose. Its message is left out, as it
 * may quote what a reader wrote.
 */
export function ownFields(error: unknown): { readonly error: string; readonly at?: string } {
  return error instanceof Error ? { error: error.name, at: framesOf(error) } : { error: typeof error };
}

function framesOf({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => /^ {4}at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim())
    .join(" ‹ ");
}
