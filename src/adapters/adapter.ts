/** What main asks of every platform. */

export type Adapter = {
  /**
   * Connects, and resolves when answers can be given. `address`: where the process listens, if it does.
   * @returns lines for the admin: as whom and where the bot now answers, and what is left to do.
   * @throws {SetupError} when the admin has to change something first.
   */
  start(address?: string): Promise<string>;
  /** Stops receiving, lets what is in hand finish, and disconnects. */
  stop(): Promise<void>;
  /** What it answers over HTTP; the process listens when an adapter has such a thing, and only then. */
  readonly http?: Endpoint;
};

/** Answers to all requests for a path and what lies below it. It looks itself at who asks. */
export type Endpoint = {
  readonly path: string;
  handle(request: Request): Promise<Response>;
};

/** Something that only the admin can put right. The message is one sentence that says what, without any secret. */
export class SetupError extends Error {
  override readonly name = "SetupError";
}

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
