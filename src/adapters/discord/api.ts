/** Discord's API: its client, which keeps to the limits and tries again, and the straight way by which answers go. */
import type { REST } from "@discordjs/rest";
import type { Observer } from "../adapter.ts";
import { type Answer, answerer, type Tried } from "./answerer.ts";
import { counted, methodOf } from "./calls.ts";
import { restLibrary } from "./library.ts";
import { ANSWER_WITHIN } from "./limits.ts";
import { agent } from "./straight.ts";

export type Api = {
  readonly rest: REST;
  readonly callBack: Answer;
  /** Ends the client's own tidying, which would hold the process open. */
  leave(): void;
};

type Options = {
  /** Without one, the API as whoever has only interactions uses it. */
  readonly token?: string | undefined;
  /** Another API server, as `http://host/api`. */
  readonly apiBase?: string | undefined;
  /** Told of every call, also of those by which the client tries again. */
  readonly observer?: Observer | undefined;
};

/** The longest that Discord may ask to wait with anything but an answer, in milliseconds. */
const LONGEST_WAIT = 60_000;

/** The API, where nothing waits for longer than it is of use. */
export function openApi({ token, apiBase, observer }: Options): Api {
  const tried: Tried = new Map();
  const rest = new restLibrary.REST({
    agent,
    ...(apiBase !== undefined && { api: apiBase.replace(/\/+$/, "") }),
    rejectOnRateLimit: ({ route, retryAfter }) =>
      retryAfter > (route.startsWith("/interactions/") ? ANSWER_WITHIN : LONGEST_WAIT),
    async makeRequest(url, init) {
      const first = tried.get(url);
      tried.delete(url);
      return first ?? counted(observer, methodOf(url), restLibrary.DefaultRestOptions.makeRequest(url, init));
    },
  });
  if (token !== undefined) rest.setToken(token);
  return {
    rest,
    callBack: answerer({ rest, tried, observer }),
    leave() {
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}
