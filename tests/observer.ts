/** An observer that keeps what it is told, for tests to look at. */
import type { About, Observer } from "../src/adapters/adapter.ts";

type Told = Observer & {
  /** Each answer that ended: what kind it was, and why it was not sent. */
  readonly ended: { readonly about: About; readonly unsent?: string }[];
  /** Each call of an API with its result: "sendMessage ok". */
  readonly calls: string[];
  repeats: number;
};

export function noteAll(): Told {
  const told: Told = {
    ended: [],
    calls: [],
    repeats: 0,
    begin: () => ({
      work: (make) => make(),
      end: (about, unsent) =>
        void told.ended.push({ about: { ...about }, ...(unsent !== undefined && { unsent }) }),
    }),
    called: (method, result) => void told.calls.push(`${method} ${result}`),
    repeated() {
      told.repeats += 1;
    },
  };
  return told;
}
