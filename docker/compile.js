// @ts-check
/**
 * Loads all that a process which answers may load, so that what Node.js makes of it (types taken out, code compiled) lies
 * where NODE_COMPILE_CACHE says, as a part of the image.
 */
import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(import.meta.dirname, "..");

// Drafts are made elsewhere: what asks a model for them is no part of the image.
for (const file of globSync("{commands,src}/**/*.ts", { cwd: ROOT, exclude: ["src/draft/**"] }))
  await import(pathToFileURL(join(ROOT, file)).href);

// Loaded when it is asked for.
const { gatewayLibrary } = await import("../src/adapters/discord/library.ts");
gatewayLibrary();
