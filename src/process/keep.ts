/** Keeps a platform running: where its start fails it is tried again, and no other waits for that. */
import { setTimeout } from "node:timers/promises";
import {
  type Adapter,
  type Courier,
  type Endpoint,
  ownFields,
  PassingError,
  SetupError,
} from "../adapters/adapter.ts";

/** What a try came to: what the adapter says of itself, or why it does not run. */
export type Outcome = { readonly lines: string } | Failure;

/** `isHopeless`: no later try goes better as long as the admin changes nothing. */
export type Failure = {
  readonly reason: string;
  readonly isHopeless: boolean;
  /** What else the log may hold of it. */
  readonly fields: object;
};

type Options = {
  /** Makes the adapter, anew for each try: one whose start has failed is of no more use. */
  make(): Promise<Adapter>;
  /** Told of each outcome but the first, unless it is the same as the one before. */
  tell(outcome: Outcome): void;
  /** Waits between two tries. Rejects when the signal tells to stop. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
};

/** How long what is to be sent waits for a platform that does not run, in seconds. */
const NOT_RUNNING = 15;

export class Kept {
  /** What the adapter answers over HTTP, if anything: at every try, also while none has gone well. */
  readonly http: Endpoint | undefined;
  readonly #options: Options;
  readonly #stopping = new AbortController();
  #adapter: Adapter;
  /** Why it does not run; undefined when it does. */
  #waiting: string | undefined = "starting";

  /** The platform, not started yet. */
  static async of(options: Options): Promise<Kept> {
    return new Kept(options, await options.make());
  }

  private constructor(options: Options, adapter: Adapter) {
    this.#options = options;
    this.#adapter = adapter;
    this.http = adapter.http && {
      path: adapter.http.path,
      handle: async (called) => this.#adapter.http?.handle(called) ?? { status: 503 },
    };
  }

  /** Starts it, and goes on trying until it runs or is stopped. Gives the outcome of the first try. */
  async start(address: string): Promise<Outcome> {
    const first = await this.#try(address);
    // Rejected when it is stopped, and then there is nothing more to do.
    if ("reason" in first) void this.#goOn(address, first).catch(() => {});
    return first;
  }

  /** How it is just now and, while it does not run, why. */
  health(): { readonly isUp: boolean } {
    return this.#waiting === undefined
      ? this.#adapter.health()
      : { ...this.#adapter.health(), ...{ isUp: false, why: this.#waiting } };
  }

  /** Whether it can write without being asked. */
  get canTell(): boolean {
    return this.#adapter.tell !== undefined;
  }

  /**
   * Writes to the admin.
   * @throws when the platform does not take it.
   */
  async tell(place: string, text: string): Promise<void> {
    await this.#adapter.tell?.(place, text);
  }

  /** What sends by itself, while the platform runs; undefined where it never can. */
  get courier(): Courier | undefined {
    const { courier } = this.#adapter;
    return (
      courier && {
        pace: courier.pace,
        deliver: async (...message) =>
          this.#waiting === undefined && this.#adapter.courier
            ? this.#adapter.courier.deliver(...message)
            : { outcome: "wait", seconds: NOT_RUNNING, why: "it does not run yet" },
      }
    );
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#adapter.stop();
  }

  async #goOn(address: string, first: Failure): Promise<void> {
    const { make, tell, wait = inTime } = this.#options;
    let last: Outcome = first;
    for (let tries = 1; "reason" in last; tries += 1) {
      await wait(pauseAfter(tries, Math.random()), this.#stopping.signal);
      await this.#adapter.stop().catch(() => {});
      this.#adapter = await make();
      const next = await this.#try(address);
      if (!("reason" in next) || next.reason !== last.reason) tell(next);
      last = next;
    }
  }

  async #try(address: string): Promise<Outcome> {
    try {
      const lines = await this.#adapter.start(address);
      this.#waiting = undefined;
      return { lines };
    } catch (error) {
      const failure = failureOf(error);
      this.#waiting = failure.reason;
      return failure;
    }
  }
}

const inTime = (ms: number, signal: AbortSignal): Promise<void> => setTimeout(ms, undefined, { signal });

function failureOf(error: unknown): Failure {
  if (error instanceof SetupError)
    return { reason: error.message, isHopeless: !(error instanceof PassingError), fields: {} };
  return { reason: "something unexpected; the log says more", isHopeless: false, fields: ownFields(error) };
}

/** The longest pause between two tries, in milliseconds. Platforms that come back meet all of their bots at once. */
const LONGEST = 300_000;
const SHORTEST = 1000;

/** How long to wait after so many tries have failed: longer each time, and for each process another time. */
export function pauseAfter(tries: number, random: number): number {
  const whole = Math.min(LONGEST, SHORTEST * 2 ** (tries - 1));
  return whole * (0.5 + random / 2);
}
