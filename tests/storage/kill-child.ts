/** Writes until it is killed, and prints each key once it is written. */
import { writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import * as z from "zod";
import { openStore } from "../../src/storage/store.ts";
import { logOf } from "./log.ts";

// Who is killed writes nothing at its end, and the next one would compile all of it anew.
flushCompileCache();

const [url = "", round = ""] = process.argv.slice(2);
const store = await openStore(url, logOf().log);
const kept = store.records({
  name: "kill",
  version: 1,
  schema: z.object({ text: z.string(), count: z.int() }),
});

for (let count = 0; ; count++) {
  const key = `${round}-${count}`;
  if (count % 2 === 0) await kept.set(key, { text: "x".repeat(count % 5000), count });
  else await kept.update(key, () => ({ text: "", count }));
  writeSync(1, `${key}\n`);
}
