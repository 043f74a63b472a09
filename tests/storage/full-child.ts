/** A store whose file may not grow any more, as on a full disk, until the limit is lifted. */
import { execFileSync } from "node:child_process";
import * as z from "zod";
import { openStore } from "../../src/storage/store.ts";
import { logOf } from "./log.ts";

const store = await openStore(process.env.STORE ?? "", logOf().log);
const notes = store.records({ name: "full", version: 1, schema: z.string() });
await notes.set("first", "read me");

const error = await fill();
console.log(`refused with ${error instanceof Error && error.name}`);
console.log(`first read: ${(await notes.get("first")) === "read me" && !store.health().isUp}`);
execFileSync("prlimit", ["--pid", String(process.pid), "--fsize=unlimited:"]);
await notes.set("after", "there is room");
while (!store.health().isUp) await new Promise((done) => setTimeout(done, 20));
console.log(`healed: ${(await notes.get("after")) === "there is room"}`);
await store.close();

async function fill(): Promise<unknown> {
  for (let count = 0; count < 1000; count++) {
    try {
      await notes.set(`k${count}`, "x".repeat(5000));
    } catch (refused) {
      return refused;
    }
  }
  return undefined;
}
