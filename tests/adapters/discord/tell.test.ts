import { expect, test } from "vitest";
import { PUBLIC_KEY } from "../../fakes/discord-http.ts";
import { adapterFor, stage } from "./stage.ts";

const CHANNEL = "1300000000000000001";

test.for([undefined, PUBLIC_KEY])(
  "writes to the admin's channel what forms nothing and calls nobody, with public key %s",
  async (publicKey) => {
    const { fake } = await stage();
    const adapter = adapterFor(fake, { publicKey });
    await adapter.start();
    await adapter.tell?.(
      CHANNEL,
      "bridge: can't be used\nbridge/events.yaml:1:1: *found* @everyone https://example.org",
    );
    expect(fake.messages).toEqual([
      {
        channel: CHANNEL,
        body: {
          content:
            "bridge: can't be used\nbridge/events.yaml\\:1\\:1: \\*found\\* \\@everyone <https://example.org>",
          flags: 4,
          allowed_mentions: { parse: [] },
        },
      },
    ]);
    expect(fake.faults).toEqual([]);
  },
);

test("cuts what is longer than Discord takes", async () => {
  const { fake, adapter } = await stage();
  await adapter.start();
  await adapter.tell?.(CHANNEL, "x".repeat(5000));
  expect(JSON.stringify(fake.messages)).toContain(`${"x".repeat(1999)}…`);
  expect(fake.faults).toEqual([]);
});

test("over HTTP without a token, can't write by itself", async () => {
  const { fake } = await stage();
  expect(adapterFor(fake, { publicKey: PUBLIC_KEY, token: undefined }).tell).toBeUndefined();
});
