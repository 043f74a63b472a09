import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { SetupError } from "../../../src/adapters/adapter.ts";
import { manageCommands } from "../../../src/adapters/discord/manage.ts";
import { testBot } from "../../bot.ts";
import { type FakeDiscord, fakeDiscord, TOKEN } from "../../fakes/discord.ts";

const bot = await testBot();

test("shows what would be sent, sends it, and then finds nothing to change", async () => {
  const fake = await fakeFor();
  const viewed = await printed(fake, ["view"]);
  expect(viewed.split("\n").slice(0, 2)).toEqual(["sanad, everywhere:", "  + /ask"]);
  expect(viewed).toMatch(/To send this: npm run commands -- sync$/);
  expect(fake.registered).toEqual([]);
  expect(await printed(fake, ["sync"])).toMatch(/ {2}\+ "Check with the source"\nThis was sent\.$/);
  expect(await printed(fake, ["sync"])).toBe("sanad, everywhere:\n  nothing to change");
  expect(fake.registered).toHaveLength(1);
});

test("empties the list at once, and says what it removed", async () => {
  const fake = await fakeFor();
  await printed(fake, ["sync"]);
  expect(await printed(fake, ["clear"])).toMatch(/ {2}- \/who\n[\s\S]*These were removed\.$/);
  expect(fake.commands).toEqual([]);
});

test.for([
  { args: [], says: "Expected npm run commands -- view|sync|clear [--guild ID], found" },
  { args: ["delete"], says: 'found "delete"' },
  { args: ["view", "--loud"], says: "Unknown option '--loud'. Expected: npm run commands" },
  {
    args: ["view", "--guild", "mine"],
    says: '--guild: expected the id of a server, found "mine".',
  },
])("one clear sentence: $says", async ({ args, says }) => {
  const asked = printed(await fakeFor(), args);
  await expect(asked).rejects.toThrow(SetupError);
  await expect(asked).rejects.toThrow(says);
});

test("says which variable lacks a token, or has a wrong one", async () => {
  const fake = await fakeFor();
  await expect(printed(fake, ["view"], { token: undefined })).rejects.toThrow(
    /^DISCORD_TOKEN: .* found none\.$/,
  );
  const wrong = printed(fake, ["view"], { token: "a-wrong-token" });
  await expect(wrong).rejects.toThrow(/^DISCORD_TOKEN: (?!.*a-wrong-token)/);
});

test("says so when the bot is not in the server that was named", async () => {
  const server = createServer((request, response) => {
    const isList = request.url?.includes("/guilds/2000000000000000009/commands");
    const answer = isList ? { code: 50001, message: "Missing Access" } : { id: "1", name: "sanad" };
    response
      .writeHead(isList ? 403 : 200, { "content-type": "application/json" })
      .end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const asked = printed({ apiBase: `http://127.0.0.1:${port}/api` }, [
    "view",
    "--guild",
    "2000000000000000009",
  ]);
  await expect(asked).rejects.toThrow(
    "--guild: expected a server to which the bot was added, found 2000000000000000009.",
  );
});

async function fakeFor(): Promise<FakeDiscord> {
  const fake = await fakeDiscord();
  onTestFinished(() => fake.close());
  return fake;
}

async function printed(
  { apiBase }: Pick<FakeDiscord, "apiBase">,
  args: readonly string[],
  { token }: { readonly token: string | undefined } = { token: TOKEN },
): Promise<string> {
  const lines: string[] = [];
  await manageCommands({ bot, token, apiBase, args, print: (text) => lines.push(text) });
  return lines.join("\n");
}
