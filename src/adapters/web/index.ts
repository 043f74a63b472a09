/** The local page: the same bot in a browser, so that everything can be tried without any token. */
import type { Adapter, Endpoint, Log } from "../adapter.ts";
import type { Options } from "./app.ts";
import { isLoopback } from "./loopback.ts";

/** The page, to be served on `options.host`. What it is made of is loaded when somebody opens it. */
export function web(options: Options & { readonly log: Log }): Adapter {
  let opened: Promise<Endpoint["handle"]> | undefined;
  return {
    http: {
      path: "/",
      async handle(called) {
        opened ??= import("./app.ts").then(({ served }) => served(options));
        return (await opened)(called);
      },
    },
    async start(address = "") {
      if (!isLoopback(options.host))
        options.log.warn({ host: options.host }, "the local page is open to other machines");
      return address;
    },
    async stop() {},
    health: () => ({ isUp: true, ways: [{ name: "page", isUp: true }] }),
  };
}
