import { expect, onTestFinished, test } from "vitest";
import { SetupError } from "../../../src/adapters/adapter.ts";
import { openApi } from "../../../src/adapters/discord/api.ts";
import { applicationOf } from "../../../src/adapters/discord/setup.ts";
import { APPLICATION, TOKEN } from "../../fakes/discord.ts";
import { PUBLIC_KEY } from "../../fakes/discord-http.ts";
import { adapterFor, stage } from "./stage.ts";

test("asks Discord no more often than it allows, wherever its API is", async () => {
  const { fake } = await stage();
  const { rest, leave } = openApi({ apiBase: `${fake.apiBase}/`, token: TOKEN });
  onTestFinished(leave);
  const found = await Promise.all(Array.from({ length: 7 }, () => applicationOf(rest)));
  expect(found.map(({ id }) => id)).toEqual(Array(7).fill(APPLICATION));
  expect(fake.requests).toHaveLength(7);
  expect(fake.faults).toEqual([]);
});

test.for([undefined, PUBLIC_KEY])(
  "says how long to wait when Discord asks for more than a minute, with public key %s",
  async (publicKey) => {
    const { fake } = await stage();
    fake.refusesRequests = { status: 429, retryAfter: 3600 };
    const start = adapterFor(fake, { publicKey }).start();
    await expect(start).rejects.toThrow(SetupError);
    await expect(start).rejects.toThrow(/^Discord asks to wait for 360\d seconds/);
  },
);

test.for([undefined, PUBLIC_KEY])(
  "says that Discord can't be reached while its servers fail, with public key %s",
  async (publicKey) => {
    const { fake } = await stage();
    fake.refusesRequests = { status: 503 };
    await expect(adapterFor(fake, { publicKey }).start()).rejects.toThrow("Discord can't be reached (503)");
  },
);
