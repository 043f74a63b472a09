import { expect, test } from "vitest";
import { remembering } from "../remembering.ts";
import { edited, editedLibrary, FIRST, historyOf, NEW_STATEMENT, NO_PEACE, PACT } from "../versions.ts";

const HERE = { origin: { reader: "here:1", chat: "here:1", place: "here:1" } };
const AFTER = [...PACT, NO_PEACE, NEW_STATEMENT];

async function changedBot() {
  const told = await remembering();
  told.bot.history = () => historyOf(FIRST);
  const change = () => {
    const library = editedLibrary(...AFTER);
    Object.assign(told.bot, { library: () => library, history: () => historyOf(FIRST, edited(...AFTER)) });
  };
  const call = (values: Readonly<Record<string, string>>) => ({
    call: { command: "news", values, story: "egypt-turkey" },
  });
  return { ...told, change, call };
}

test("tells a place only of those whom it follows", async () => {
  const { ask, tell, change, call } = await changedBot();
  await ask("/follow saqr", HERE);
  change();
  const own = await tell(call({ since: "1", whose: "followed" }), HERE);
  expect(own.text).toContain("topics of common interest");
  expect(own.text).not.toContain("framework");
  const all = await tell(call({ since: "1" }), HERE);
  expect(all.text).toContain("framework");
  expect(own.reply.actions.map(({ label }) => label)).toContain("Stop following");
});

test("a version that is yet to come, or none, has nothing to tell", async () => {
  const { tell, change, call } = await changedBot();
  change();
  expect((await tell(call({ since: "2" }), HERE)).reply.outcome).toBe("nothing");
  expect((await tell(call({ since: "9999" }), HERE)).reply.outcome).toBe("nothing");
  expect((await tell(call({ since: "0" }), HERE)).reply.outcome).toBe("answered");
});

test("without a version it tells all that is known to have changed", async () => {
  const { tell, change, call } = await changedBot();
  change();
  expect((await tell(call({}), HERE)).text).toContain("framework");
});
