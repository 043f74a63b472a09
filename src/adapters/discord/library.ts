/**
 * The parts of discord.js, by their CommonJS builds: the others import `node:http` in the way in which Node.js gets all that
 * the module exports, its own fetch among it, which takes some hundredths of a second to load.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Discord's API. */
export const restLibrary: typeof import("@discordjs/rest") = require("@discordjs/rest");

/** Discord's gateway, loaded by whoever connects to it. */
export function gatewayLibrary(): typeof import("@discordjs/ws") {
  return require("@discordjs/ws");
}
