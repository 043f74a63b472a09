import { expect, test } from "vitest";
import { SetupError } from "../../../src/adapters/adapter.ts";
import { APPLICATION } from "../../fakes/discord.ts";
import { PUBLIC_KEY } from "../../fakes/discord-http.ts";
import { recorded } from "./recorded.ts";
import { shownOf } from "./shown.ts";
import { adapterFor, stage } from "./stage.ts";

const INVITES = [
  `to add it to a server: https://discord.com/oauth2/authorize?client_id=${APPLICATION}&integration_type=0&scope=bot+applications.commands&permissions=0`,
  `to add it to yourself: https://discord.com/oauth2/authorize?client_id=${APPLICATION}&integration_type=1&scope=applications.commands`,
];

test("connects, registers its commands, and says as whom it answers and how to add it", async () => {
  const { fake, adapter, log } = await stage();
  expect((await adapter.start()).split("\n")).toEqual(["as sanad#1234 in 1 server", ...INVITES]);
  expect(fake.requests).toEqual([
    "GET /api/v10/gateway/bot",
    "GET /api/v10/applications/@me",
    `GET /api/v10/applications/${APPLICATION}/commands`,
    `PUT /api/v10/applications/${APPLICATION}/commands`,
  ]);
  expect(fake.faults).toEqual([]);
  expect(log.warn).not.toHaveBeenCalled();
});

test("over HTTP, connects to no gateway and says what to enter in the developer portal", async () => {
  const { fake } = await stage();
  const adapter = adapterFor(fake, { publicKey: PUBLIC_KEY });
  expect((await adapter.start("http://127.0.0.1:3000")).split("\n")).toEqual([
    "as sanad, over HTTP",
    `to receive anything: enter the public https address of http://127.0.0.1:3000/discord/interactions as "Interactions Endpoint URL" at https://discord.com/developers/applications/${APPLICATION}/information`,
    ...INVITES,
  ]);
  expect(fake.requests).not.toContain("GET /api/v10/gateway/bot");
  expect(fake.registered).toHaveLength(1);
});

test("over HTTP without a token, asks nothing of Discord and says that no commands are registered", async () => {
  const { fake } = await stage();
  const adapter = adapterFor(fake, { publicKey: PUBLIC_KEY, token: undefined });
  expect(await adapter.start()).toContain("registers no commands: that needs DISCORD_TOKEN too");
  expect(fake.requests).toEqual([]);
});

test("does not start with the public key of another application", async () => {
  const { fake } = await stage();
  const start = adapterFor(fake, { publicKey: "ab".repeat(32) }).start();
  await expect(start).rejects.toThrow(SetupError);
  await expect(start).rejects.toThrow(/^DISCORD_PUBLIC_KEY: expected the public key of the application/);
  expect(fake.registered).toEqual([]);
});

test("warns an admin whose application sends its interactions elsewhere", async () => {
  const { fake, adapter, log } = await stage();
  fake.endpointUrl = "https://example.org/discord/interactions";
  await adapter.start();
  expect(log.warn).toHaveBeenCalledTimes(1);
});

test("registers nothing at a second start", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  await adapter.stop();
  await adapterFor(fake).start();
  expect(fake.registered).toHaveLength(1);
});

test("starts where Discord refuses Arabic names of commands", async () => {
  const { fake, adapter } = await stage();
  fake.refusesArabic = true;
  await adapter.start();
  expect(JSON.stringify(fake.commands)).not.toContain('"ar"');
});

test.for([undefined, PUBLIC_KEY])(
  "names the setting, and not the token, when the token is wrong, with public key %s",
  async (publicKey) => {
    const { fake } = await stage();
    const start = adapterFor(fake, { token: "a-wrong-token", publicKey }).start();
    await expect(start).rejects.toThrow(SetupError);
    await expect(start).rejects.toThrow(/^DISCORD_TOKEN: (?!.*a-wrong-token)/);
  },
);

test.for([undefined, PUBLIC_KEY])(
  "says what to check when Discord can't be reached, with public key %s",
  async (publicKey) => {
    const { fake } = await stage();
    const adapter = adapterFor(fake, { publicKey });
    await fake.close();
    const start = adapter.start();
    await expect(start).rejects.toThrow(SetupError);
    await expect(start).rejects.toThrow(
      "Discord can't be reached (ECONNREFUSED): check the network, and DISCORD_API_BASE where it is set.",
    );
  },
);

test("goes on after an interaction that it has no answer to", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  fake.dispatch(recorded("form-guild-en"));
  const response = await fake.dispatch(recorded("command-who-dm-tr"));
  expect(shownOf(response).text).toContain("Recep Tayyip Erdoğan");
});
