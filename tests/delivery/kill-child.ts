/** Delivers until it is killed, to a platform that writes each message down where no kill can undo it. */
import { appendFileSync, writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { loadCommands } from "#core/command/load.ts";
import { readWords } from "#core/language/words.ts";
import { unlimited } from "#core/memory/memory.ts";
import { readLibrary } from "#core/story/library.ts";
import { openArchive, openDelivery, openMemory } from "../../src/delivery/open.ts";
import { openStore } from "../../src/storage/store.ts";

const [url = "", stories = "", sent = "", name = ""] = process.argv.slice(2);
const ROOT = new URL("../../", import.meta.url).pathname;
const log = { debug() {}, info() {}, warn() {}, error: (fields: object) => console.error(fields) };
const store = await openStore(url, log);
const library = readLibrary(stories);
const archive = openArchive(store);
const bot = {
  commands: await loadCommands(`${ROOT}commands`),
  words: readWords(`${ROOT}locales`),
  concepts: { meanings: [] } as never,
  draw: () => Promise.reject(new Error("nothing here is drawn")),
  library: () => library,
  defaults: { language: "en", story: "egypt-turkey" },
  memory: openMemory(store),
  limits: unlimited,
  history: archive.history,
  report: (error: unknown) => {
    console.error(error);
    return "";
  },
} as const;
const courier = {
  pace: { most: 100_000, within: 1, chat: () => 0 },
  deliver: async (place: string) => {
    appendFileSync(sent, `${place}${name}\n`);
    writeSync(1, ".");
    // The kill may also come before what was sent is written down.
    await new Promise((resolve) => setImmediate(resolve));
    return { outcome: "sent" } as const;
  },
};
const couriers = new Map([["here", courier]]);
const delivery = await openDelivery(store, url, { bot, archive, couriers, log });
// Who is killed writes nothing at its end, and the next one would compile all of it anew.
flushCompileCache();
// With a name there are others, and all begin when they are told to.
if (name !== "") {
  process.send?.("ready");
  await new Promise((resolve) => process.once("message", resolve));
  process.disconnect?.();
}
await delivery.published();
