/** sanad on Discord. With the application's public key, Discord calls sanad over HTTP; without, sanad connects. */
import type { Adapter } from "../adapter.ts";
import { endpoint } from "./endpoint.ts";
import { gateway } from "./gateway.ts";
import type { Options } from "./setup.ts";

export { discordFace } from "./face.ts";
export { manageCommands } from "./manage.ts";
export { payload as discordPayload } from "./respond.ts";

type Account =
  | { readonly token: string; readonly publicKey?: undefined }
  | { readonly token?: string | undefined; readonly publicKey: string };

/** The adapter for one application, by the one or the other way. Both answer alike. */
export function discord(options: Options & Account): Adapter {
  return options.publicKey === undefined ? gateway(options) : endpoint(options);
}
