import { exec, execSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import * as z from "zod";
import { loadCommands } from "#core/command/load.ts";
import { checkStories } from "#core/story/check.ts";
import { VARIABLES } from "../src/config.ts";
import { allMetrics } from "./all-metrics.ts";
import { ask, ROOT, testBot } from "./bot.ts";
import { fakeModel } from "./fakes/model.ts";
import { answerOfReadme } from "./fakes/model-answers.ts";

const readme = readFileSync(`${ROOT}README.md`, "utf8");
const contributing = readFileSync(`${ROOT}CONTRIBUTING.md`, "utf8");

/** What README shows at a console: a command, and what it prints. */
const examples = [
  ...readme.matchAll(/^(?<indent> *)```console\n *\$ (?<command>.+)\n(?<output>[\s\S]*?)^ *```/gm),
].map(({ groups: { indent = "", command = "", output = "" } = {} }) => ({
  command,
  // What stands in a list is indented with it.
  output: output.replace(new RegExp(`^${indent}`, "gm"), ""),
}));

/** What npm would start for a command: to start npm itself takes as long as what it starts, and tells nothing new the second time. */
function withoutNpm(command: string): string {
  return command.replace(/npm run -s ([\w-]+)(?: --)?/, (_, name) => scripts[name] ?? name);
}

const { scripts } = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")));

const isAsking = ({ command }: (typeof examples)[number]) => command.includes("DRAFT_MODEL_URL");

test.for(examples.filter((example) => !isAsking(example)))(
  "README's example prints what README says: $command",
  ({ command, output }) => {
    const run = command === examples[0]?.command ? command : withoutNpm(command);
    expect(withoutRevision(printed(run))).toBe(withoutRevision(output));
  },
);

test.for(examples.filter(isAsking))(
  "README's example with a model prints what README says, when the model answers as it does in the tests: $command",
  async ({ command, output }) => {
    const model = await fakeModel();
    model.reply = answerOfReadme;
    const [, address = ""] = /DRAFT_MODEL_URL=(\S+)/.exec(command) ?? [];
    // The model answers from this very process, so it may not wait for the command.
    const run = withoutNpm(command).replace(address, model.url);
    const { stdout } = await promisify(exec)(run, { cwd: ROOT });
    expect(stdout.replaceAll(model.url, address)).toBe(output);
    expect(model.faults).toEqual([]);
  },
);

test("README opens with one real answer", () => {
  expect(examples[0]?.command).toContain("say");
  expect(readme.indexOf("```console")).toBeLessThan(1000);
});

test("the pictures that README shows are there, and small, and say what is to be seen", () => {
  const shown = [
    ...readme.matchAll(/!\[(.+?)\]\((docs\/\S+)\)|<img src="(docs\/[^"]+)"[^>]* alt="([^"]+)"/g),
  ];
  expect(shown.length).toBeGreaterThan(3);
  for (const [, alt, path, source = path ?? "", told = alt] of shown) {
    const png = readFileSync(`${ROOT}${source}`);
    expect(png.subarray(1, 4).toString(), source).toBe("PNG");
    expect(png.length, source).toBeLessThan(300_000);
    expect(told?.length, source).toBeGreaterThan(10);
  }
});

test("README lists the variables that the configuration reads, and no other", () => {
  const told = [...readme.matchAll(/^\| (`[A-Z_`, ]+) \|/gm)].flatMap(
    ([, names = ""]) => names.match(/[A-Z_]+/g) ?? [],
  );
  expect(told.toSorted()).toEqual(VARIABLES.toSorted());
});

test("README lists the metrics that there are, and no other", () => {
  const told = [...readme.matchAll(/^\| `(sanad_\w+)` \|/gm)].map(([, name]) => name);
  const ours = allMetrics()
    .getMetricsAsArray()
    .map(({ name }) => name)
    .filter((name) => name.startsWith("sanad_"));
  expect(told.toSorted()).toEqual(ours.toSorted());
});

test("CONTRIBUTING's command works as it stands", async () => {
  const [, text = ""] = /```ts\n\/\/ commands\/places\.ts\n([\s\S]*?)```/.exec(contributing) ?? [];
  // Inside the checkout, so that #core leads to its core.
  const folder = temporary("commands");
  writeFileSync(`${folder}/places.ts`, text);
  const bot = await testBot();
  const commands = new Map([...bot.commands, ...(await loadCommands(folder))]);
  rmSync(folder, { recursive: true });
  const { reply, text: answer } = ask({ ...bot, commands, words: wordsWith(bot.words) }, "/places");
  expect(reply.outcome).toBe("answered");
  expect(answer).toContain("Cairo");
});

test("CONTRIBUTING's story is a sound story", () => {
  const [, text = ""] = /```yaml\n([\s\S]*?)```/.exec(contributing) ?? [];
  const root = temporary("stories");
  mkdirSync(`${root}/bridge`);
  for (const [, name = "", content = ""] of text.matchAll(/^# (\S+)\n((?:(?!# ).*\n)+)/gm))
    writeFileSync(`${root}/bridge/${name}`, content);
  const verdict = checkStories(root);
  rmSync(root, { recursive: true });
  expect(verdict.text).toContain("bridge: sound");
  expect(verdict.text).toContain("2 of 2 sentences used");
});

/** A story's revision changes with every word of it, and says nothing to README's readers. */
function withoutRevision(text: string): string {
  return text.replace(/revision [0-9a-f]{8}/g, "revision …");
}

function printed(command: string): string {
  try {
    return execSync(command, { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    // A check that finds faults exits with 1, and what it prints is what README shows.
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}

function temporary(name: string): string {
  mkdirSync(`${ROOT}var`, { recursive: true });
  return mkdtempSync(`${ROOT}var/${name}-`);
}

/** The words, with a name for the command that only CONTRIBUTING has. */
function wordsWith(words: Awaited<ReturnType<typeof testBot>>["words"]): typeof words {
  const say: typeof words.en = (id, values) =>
    id.startsWith("command-places") ? "places" : words.en(id, values);
  return { ...words, en: say };
}
