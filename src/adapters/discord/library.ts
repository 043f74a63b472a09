/**
 * The parts of discord.js, by their CommonJS builds: the others import `node:http` in the way in which Node.js gets all that
 * the module exports, its own fetch among it, which takes some hundredths of a second to load.
 */
import { createRequire } from "node:module";
import { FormData } from "undici";

const require = createRequire(import.meta.url);

// The library looks whether there is a global one, and whoever looks at that has Node.js load its own fetch. It sends by
// undici, so it may as well have undici's.
Object.assign(globalThis, { FormData });

/** Discord's API. */
export const restLibrary: typeof import("@discordjs/rest") = require("@discordjs/rest");

/** Discord's gateway, loaded by whoever connects to it. */
export function gatewayLibrary(): typeof import("@discordjs/ws") {
  return require("@discordjs/ws");
}
