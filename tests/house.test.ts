import { expect, test } from "vitest";
import { longestCall, MAX_CALL } from "#core/command/calls.ts";
import { testBot } from "./bot.ts";
import { brokenRules } from "./house.ts";
import { readTree } from "./tree.ts";

const tree = readTree();

test("the house keeps its rules", () => {
  expect(brokenRules(tree)).toEqual([]);
});

test("the longest button of every command fits in Telegram's 64 bytes", async () => {
  const { commands } = await testBot();
  for (const command of commands.values())
    expect(longestCall(command), command.name).toBeLessThanOrEqual(MAX_CALL);
});

/** Each rule, broken: a file put in or changed, and what the house says of it. */
const BREAKS: readonly {
  readonly path: string;
  readonly change: (text: string) => string;
  readonly says: string;
}[] = [
  {
    path: "commands/who.ts",
    change: prepend('import "../src/adapters/adapter.ts";'),
    says: "commands/who.ts: may not import src/adapters/adapter.ts",
  },
  {
    path: "commands/who.ts",
    change: prepend('import { said } from "./said.ts";'),
    says: "commands/who.ts: may not import commands/said.ts",
  },
  {
    path: "commands/who.ts",
    change: prepend('import { REST } from "@discordjs/rest";'),
    says: "commands/who.ts: may not import @discordjs/rest",
  },
  {
    path: "src/core/reply/text.ts",
    change: prepend('import { x } from "#core/story/story.ts";'),
    says: "src/core/reply/text.ts: may not import src/core/story/story.ts",
  },
  {
    path: "src/core/picture/text.ts",
    change: prepend('import { plainText } from "#core/reply/text.ts";'),
    says: "src/core/picture/text.ts: may not import src/core/reply/text.ts",
  },
  {
    path: "src/core/reply/text.ts",
    change: prepend('import "grammy";'),
    says: "src/core/reply/text.ts: may not import grammy",
  },
  {
    path: "src/core/search/search.ts",
    change: prepend('import "#core/story/story.ts";'),
    says: "src/core/search/search.ts: may not import src/core/story/story.ts",
  },
  {
    path: "src/core/story/x.ts",
    change: () => 'import { run } from "../../main.js";',
    says: "src/core/story/x.ts: may not import src/main.js",
  },
  {
    path: "src/adapters/discord/x.ts",
    change: () => 'import "../telegram/render.ts";',
    says: "src/adapters/discord/x.ts: may not import src/adapters/telegram/render.ts",
  },
  {
    path: "src/adapters/web/x.ts",
    change: () => 'import "../../../commands/who.ts";',
    says: "src/adapters/web/x.ts: may not import commands/who.ts",
  },
  {
    path: "src/adapters/web/x.ts",
    change: () => 'import "../../draft/index.ts";',
    says: "src/adapters/web/x.ts: may not import src/draft/index.ts",
  },
  {
    path: "src/draft/index.ts",
    change: prepend('import { generateText } from "ai";'),
    says: "src/draft/index.ts: asks a model by ai, which only src/draft/model/ask.ts may",
  },
  {
    path: "src/process/start.ts",
    change: prepend('const { openModel } = await import("../draft/model/ask.ts");'),
    says: "src/draft/model/ask.ts: what answers readers leads there",
  },
  {
    path: "src/helpers/x.ts",
    change: () => 'import "zod";',
    says: "src/helpers/x.ts: stands in no room of the house",
  },
  {
    path: "src/core/story/x.ts",
    change: () => "const now = Temporal.Now.instant();",
    says: "src/core/story/x.ts: the core has no clock",
  },
  {
    path: "commands/who.ts",
    change: prepend("const late = Date.now();"),
    says: "commands/who.ts: the core has no clock",
  },
  {
    path: "src/core/story/x.ts",
    change: () => 'await fetch("x");',
    says: "src/core/story/x.ts: the core has no network",
  },
  {
    path: "src/adapters/web/x.ts",
    change: () => "const { PORT } = process.env;",
    says: "src/adapters/web/x.ts: only main reads the environment",
  },
  {
    path: "src/adapters/web/x.ts",
    change: () => 'console.log("x");',
    says: "src/adapters/web/x.ts: only main prints and ends the process",
  },
  {
    path: "src/adapters/web/render.ts",
    change: prepend("const x = y as Reply;"),
    says: "src/adapters/web/render.ts: a type is only asserted where something comes in",
  },
  {
    path: "src/server/server.ts",
    change: prepend('import { web } from "../adapters/web/index.ts";'),
    says: "src/server/server.ts: may not import src/adapters/web/index.ts",
  },
  {
    path: "src/storage/store.ts",
    change: prepend('import { serve } from "../server/server.ts";'),
    says: "src/storage/store.ts: may not import src/server/server.ts",
  },
  {
    path: "src/adapters/web/x.ts",
    change: () => 'import { openStore } from "../../storage/store.ts";',
    says: "src/adapters/web/x.ts: may not import src/storage/store.ts",
  },
  {
    path: "src/core/command/x.ts",
    change: () => 'import { openStore } from "../../storage/store.ts";',
    says: "src/core/command/x.ts: may not import src/storage/store.ts",
  },
  {
    path: "src/content/content.ts",
    change: prepend('import { serve } from "../server/server.ts";'),
    says: "src/content/content.ts: may not import src/server/server.ts",
  },
  {
    path: "src/process/start.ts",
    change: prepend('import "../main.js";'),
    says: "src/process/start.ts: may not import src/main.js",
  },
  {
    path: "src/process/start.ts",
    change: prepend("process.exit(1);"),
    says: "src/process/start.ts: only main prints and ends the process",
  },
  {
    path: "src/core/story/date.ts",
    change: prepend('import { storyShapes } from "./schema.ts";'),
    says: "imports go in a circle",
  },
  {
    path: "src/adapters/discord/limits.ts",
    change: remove,
    says: "src/adapters/discord: has no limits.ts like the others",
  },
  {
    path: "src/adapters/console/render.ts",
    change: remove,
    says: "src/adapters/console: has no render.ts like the others",
  },
  { path: "tests/commands/who.test.ts", change: remove, says: "commands/who.ts: has no test" },
  {
    path: "commands/whois.ts",
    change: () => 'defineCommand({ name: "who" });',
    says: "commands/whois.ts: is not named after its command",
  },
  {
    path: "commands/who-is.ts",
    change: () => 'defineCommand({ name: "who-is" });',
    says: "commands/who-is.ts: a command's name is [a-z]{1,32}",
  },
  {
    path: "locales/tr.ftl",
    change: (text) => text.replace(/^command-who = .*$/m, ""),
    says: "commands/who.ts: has no words in locales/tr.ftl",
  },
  {
    path: "README.md",
    change: (text) => text.replace(/^\| `\/who.*$/m, ""),
    says: "commands/who.ts: has no row in README's table",
  },
  {
    path: "CONTRIBUTING.md",
    change: (text) => text.replace(/^\| `zod`.*$/m, ""),
    says: "package.json: CONTRIBUTING.md does not say why zod is there",
  },
  {
    path: "CONTRIBUTING.md",
    change: (text) => text.replace(/^ *story\/.*$/m, ""),
    says: "CONTRIBUTING.md: the tree lacks src/core/story/",
  },
  {
    path: "src/core/newroom/x.ts",
    change: () => "",
    says: "CONTRIBUTING.md: the tree lacks src/core/newroom/",
  },
];

test.for(BREAKS)("notices: $says", ({ path, change, says }) => {
  const changed = new Map(tree);
  const text = change(changed.get(path) ?? "");
  if (text === REMOVED) changed.delete(path);
  else changed.set(path, text);
  expect(brokenRules(changed).join("\n")).toContain(says);
});

const REMOVED = "\0";

function remove(): string {
  return REMOVED;
}

function prepend(line: string): (text: string) => string {
  return (text) => `${line}\n${text}`;
}
