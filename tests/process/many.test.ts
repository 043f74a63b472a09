import { join } from "node:path";
import type { APIInteraction } from "discord-api-types/v10";
import { expect, onTestFinished, test, vi } from "vitest";
import { recordedWith as interactionWith } from "../adapters/discord/recorded.ts";
import { recordedWith as updateWith } from "../adapters/telegram/talk.ts";
import { changedData } from "../bot.ts";
import { type Running, started } from "../child.ts";
import { type Balancer, startBalancer } from "../fakes/balancer.ts";
import { TOKEN as DISCORD_TOKEN, type FakeDiscord, fakeDiscord } from "../fakes/discord.ts";
import { PUBLIC_KEY, requestOf, signed } from "../fakes/discord-http.ts";
import { responseFaults } from "../fakes/discord-spec.ts";
import { type FakeTelegram, fakeTelegram, TOKEN as TELEGRAM_TOKEN, type Update } from "../fakes/telegram.ts";
import { NO_REDIS, startRedis } from "../servers/redis.ts";
import { PACT } from "../versions.ts";

const PROCESSES = 3;
const LOAD = 45;

/** Two machines' worth of processes on one, and all that they need. */
const LONG = { timeout: 180_000 };

test.skipIf(NO_REDIS)(
  "of three processes one answers what is brought to all, and when one is killed under load all that was taken is answered",
  LONG,
  async () => {
    const { balancer, replicas, discord, telegram, data, kill } = await three();
    await answersOnce(telegram, replicas);

    const [survivor, victim] = [replicas[0], replicas[1]];
    if (!survivor || !victim) throw new Error("expected processes, found none");
    await telegram.deliver(typed("/follow", { reader: FOLLOWER }));
    const channel = await interact(balancer, followed());
    expect(channel.status).toBe(200);

    // Half of the load is on its way to Telegram when a process is killed, and the rest comes after that.
    const { release } = telegram.hold("sendMessage");
    const before = numbers(0, LOAD).map((number) => telegram.deliver(asked(number)));
    await vi.waitFor(() => expect(balancer.inHand(victim.address).length).toBeGreaterThanOrEqual(5), LONG);
    const interactions = numbers(0, LOAD).map((number) => interact(balancer, called(number)));
    await kill(victim);
    expect(balancer.broken.length).toBeGreaterThanOrEqual(5);
    release();
    const after = numbers(LOAD, 2 * LOAD).map((number) => telegram.deliver(asked(number)));
    const more = numbers(LOAD, 2 * LOAD).map((number) => interact(balancer, called(number)));
    await Promise.all([...before, ...after]);

    // Telegram was told of each that it is taken, at last. Only what the killed process had in hand may be answered
    // again: nobody can tell whether it died before it sent its answer or after.
    for (const number of numbers(0, 2 * LOAD)) {
      const answers = answersTo(telegram, reader(number));
      expect(answers).toEqual(answers.map(() => expect.stringContaining("Timeline")));
      const wasInHand = balancer.broken.some((body) => body.includes(`"id":${reader(number)}`));
      expect(wasInHand ? [1, 2] : [1]).toContain(answers.length);
    }
    // Discord asks once, and has the answer in the response or, with a picture, in a call before it; or was told of none.
    const responses = await Promise.all([...interactions, ...more]);
    for (const { status, body, interaction } of responses) {
      if (status === 502) expect(balancer.broken).toContain(JSON.stringify(interaction));
      else expectAnswer({ status, body: body || (discord.taken.get(interaction.id) ?? "") });
    }
    expect(responses.filter(({ status }) => status === 202).length).toBeGreaterThan(0);
    expect(responses.slice(LOAD).map(({ status }) => status)).not.toContain(502);

    // What is set through one of them counts for the other.
    balancer.processes.splice(0, PROCESSES, survivor.address);
    await telegram.deliver(typed("/settings language ar", { reader: SETTER }));
    balancer.processes.splice(0, PROCESSES, replicas[2]?.address ?? "");
    await telegram.deliver(typed("/who sisi", { reader: SETTER }));
    expect(answersTo(telegram, SETTER).at(-1)).toContain("عبد الفتاح السيسي");

    // And who follows a story is told once what changed.
    for (const edit of PACT) edit(join(data, "egypt-turkey"));
    await vi.waitFor(() => expect(answersTo(telegram, FOLLOWER)).toHaveLength(2), LONG);
    await vi.waitFor(() => expect(discord.messages).toHaveLength(1), LONG);
    expect(answersTo(telegram, FOLLOWER)[1]).toContain("framework agreement");
    expect([...telegram.faults, ...discord.faults]).toEqual([]);
  },
);

/** An update that Telegram brings to another process as well is answered by one of them. */
async function answersOnce(telegram: FakeTelegram, replicas: readonly Running[]): Promise<void> {
  const { arrived, release } = telegram.hold("sendMessage");
  const update = asked(TWICE);
  const taken = telegram.deliver(update, { times: PROCESSES });
  await arrived;
  release();
  await taken;
  await telegram.deliver(update);
  expect(answersTo(telegram, reader(TWICE))).toHaveLength(1);
  const counted = await Promise.all(
    replicas.map(async ({ address }) => repeatedIn(await (await fetch(`${address}/metrics`)).text())),
  );
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(PROCESSES);
}

type Three = {
  readonly balancer: Balancer;
  readonly replicas: readonly Running[];
  readonly discord: FakeDiscord;
  readonly telegram: FakeTelegram;
  readonly data: string;
  /** Ends a process as a machine that fails would, and waits until all know. */
  kill(replica: Running): Promise<void>;
};

/** Equal processes on one Redis and one folder of stories, behind a balancer: as compose's profile `scale` runs them. */
async function three(): Promise<Three> {
  const [redis, discord, telegram, balancer] = await Promise.all([
    startRedis(),
    fakeDiscord(),
    fakeTelegram(),
    startBalancer(),
  ]);
  onTestFinished(() => redis.remove());
  for (const each of [discord, telegram, balancer]) onTestFinished(() => each.close());
  telegram.bring = (request) => through(balancer, request);
  const data = changedData(() => {});
  const variables = {
    DISCORD_TOKEN,
    DISCORD_PUBLIC_KEY: PUBLIC_KEY,
    DISCORD_API_BASE: discord.apiBase,
    TELEGRAM_TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    TELEGRAM_WEBHOOK_URL: "https://bot.example.org/telegram",
    STORE_URL: redis.url,
    DATA_DIR: data,
  };
  const replicas = await Promise.all(numbers(0, PROCESSES).map(() => started(variables)));
  balancer.processes.push(...replicas.map(({ address }) => address));
  const kill = async ({ signal, ended, address }: Running) => {
    signal("SIGKILL");
    await ended;
    await vi.waitFor(() => expect(balancer.inHand(address)).toEqual([]), LONG);
  };
  return { balancer, replicas, discord, telegram, data, kill };
}

/** Sends a request that is meant for the public address to where that leads. */
async function through({ address }: Balancer, request: Request): Promise<Response> {
  const { headers, method } = request;
  return fetch(`${address}${new URL(request.url).pathname}`, { method, headers, body: await request.text() });
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Each asks once, so that nobody asks too much. */
const reader = (number: number) => 71_000_000 + number;
const FOLLOWER = reader(900);
const SETTER = reader(901);
/** The number of whom is brought again. */
const TWICE = 902;

let updates = 881_000_000;

/** What somebody types in their private chat, as an update of its own. */
function typed(text: string, { reader: id }: { readonly reader: number }): Update {
  const from = { id, is_bot: false, first_name: "Nora", language_code: "en" };
  const message = { from, chat: { id, first_name: "Nora", type: "private" }, text };
  updates += 1;
  return { ...updateWith("private-command-en", { message }), update_id: updates };
}

function asked(number: number): Update {
  return typed("/timeline", { reader: reader(number) });
}

/** What was sent to a private chat. */
function answersTo({ calls }: FakeTelegram, chat: number): string[] {
  return calls.flatMap(({ method, params }) =>
    method === "sendMessage" && Number(params.chat_id) === chat ? [String(params.text)] : [],
  );
}

function called(number: number): APIInteraction {
  const id = String(1_310_000_000_001_000_000n + BigInt(number));
  // Everybody in a chat of their own, in which nobody else asks.
  const user = { id: String(4_000_000_000_000_100_000n + BigInt(number)), username: "leyla" };
  const channel = { id: String(2_000_000_000_000_100_000n + BigInt(number)), type: 1 };
  // Now and then one with a picture, which is sent apart from the response.
  const data = number % 20 === 0 ? PICTURE : {};
  return interactionWith("command-who-dm-tr", data, { id, user, channel, token: `token-${number}` });
}

const PICTURE = { name: "timeline", options: [{ name: "picture", type: 3, value: "light" }] };

function followed(): APIInteraction {
  return interactionWith("command-who-dm-tr", { name: "follow", options: [] });
}

type Responded = {
  readonly status: number;
  readonly body: string;
  readonly interaction: Pick<APIInteraction, "id">;
};

/** Discord's call through the balancer. */
async function interact(balancer: Balancer, interaction: APIInteraction): Promise<Responded> {
  const response = await through(balancer, requestOf(signed(JSON.stringify(interaction))));
  return { status: response.status, body: await response.text(), interaction };
}

function expectAnswer({ status, body }: { readonly status: number; readonly body: string }): void {
  expect([200, 202]).toContain(status);
  expect(responseFaults(JSON.parse(body))).toEqual([]);
  expect(body).toContain(status === 200 ? "Erdoğan" : "Zaman çizelgesi");
}

function repeatedIn(metrics: string): number {
  return Number(/^sanad_updates_repeated_total\{platform="telegram"\} (\d+)$/m.exec(metrics)?.[1] ?? 0);
}
