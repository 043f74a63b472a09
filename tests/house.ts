/** The rules of the house as functions over a tree of files, so that a test can also break them. */
import { posix } from "node:path";

/** Files by their path from the root of the checkout. */
export type Tree = ReadonlyMap<string, string>;

/** Every way in which the tree breaks a rule: the file and the rule. Empty when the house is in order. */
export function brokenRules(tree: Tree): string[] {
  const files = [...tree.keys()].filter((path) =>
    /^(src\/main\.js|(src|commands|bench)\/.*\.ts)$/.test(path),
  );
  return [
    ...files.flatMap((path) => importsOf(tree, path).flatMap((target) => layerFault(path, target))),
    ...files.flatMap((path) => wordFaults(path, tree.get(path) ?? "")),
    ...cycles(tree, files),
    ...modelFaults(tree),
    ...adapterFaults(files),
    ...commandFaults(tree),
    ...dependencyFaults(tree),
    ...treeFaults(tree),
  ];
}

/** Pure libraries that the core may use, and Node's own modules for reading files. */
const CORE_LIBRARIES = [
  "zod",
  "js-yaml",
  "yaml",
  "diff",
  "@fluent/bundle",
  "node:fs",
  "node:module",
  "node:path",
  "node:url",
  "node:crypto",
];

/** What each room may import, by path or name of package. The first room that a file lies in counts. */
const ROOMS: readonly { readonly room: RegExp; readonly may: RegExp }[] = [
  { room: /^src\/main\.js$/, may: /^(?!src\/main\.js)/ },
  { room: /^src\/config\.ts$/, may: /^(src\/core\/language\/|src\/adapters\/adapter\.ts$|node:|zod$)/ },
  { room: /^src\/core\/language\//, may: coreMay("language") },
  { room: /^src\/core\/search\//, may: coreMay("search|language") },
  { room: /^src\/core\/picture\//, may: coreMay("picture|language") },
  { room: /^src\/core\/reply\//, may: coreMay("reply|picture|language") },
  { room: /^src\/core\/story\//, may: coreMay("story|language") },
  { room: /^src\/core\/memory\//, may: coreMay("memory|language") },
  { room: /^src\/core\/news\//, may: coreMay("news|story|language") },
  { room: /^src\/core\/question\//, may: coreMay("question|search|story|language") },
  { room: /^src\/core\/claim\//, may: coreMay("claim|question|search|story|language") },
  { room: /^src\/core\//, may: coreMay("\\w+") },
  { room: /^commands\//, may: /^src\/core\// },
  {
    room: /^bench\//,
    may: /^(src\/core\/|src\/content\/|src\/draft\/rules\/|bench\/|(?!src\/|commands\/|tests\/))/,
  },
  { room: /^src\/picture\//, may: /^(src\/core\/|src\/picture\/|(?!src\/|commands\/|tests\/))/ },
  {
    room: /^src\/delivery\//,
    may: /^(src\/core\/|src\/delivery\/|src\/storage\/|src\/adapters\/adapter\.ts$|(?!src\/|commands\/|tests\/))/,
  },
  // Reads and writes stories, and is no part of what answers: only the process may call it.
  {
    room: /^src\/draft\//,
    may: /^(src\/core\/|src\/draft\/|src\/adapters\/adapter\.ts$|(?!src\/|commands\/|tests\/))/,
  },
  {
    room: /^src\/storage\//,
    may: /^(src\/core\/|src\/storage\/|src\/adapters\/adapter\.ts$|(?!src\/|commands\/|tests\/))/,
  },
  { room: /^src\/content\//, may: /^(src\/core\/|src\/content\/|src\/adapters\/adapter\.ts$|node:)/ },
  // What runs the parts knows them all, but for main.
  { room: /^src\/process\//, may: /^(?!src\/main\.js|commands\/|bench\/|tests\/)/ },
  {
    room: /^src\/server\//,
    may: /^(src\/server\/|src\/adapters\/(adapter|http)\.ts$|(?!src\/|commands\/|tests\/))/,
  },
  { room: /^src\/adapters\/[\w-]+\.ts$/, may: /^src\/(core\/|adapters\/adapter\.ts$)/ },
  {
    room: /^src\/adapters\/(?<platform>\w+)\//,
    may: /^(src\/core\/|src\/adapters\/([\w-]+\.ts$|<platform>\/)|(?!src\/|commands\/|tests\/))/,
  },
];

function coreMay(rooms: string): RegExp {
  const libraries = CORE_LIBRARIES.map((name) => `${name}$`).join("|");
  return new RegExp(`^(src/core/(${rooms})/|${libraries})`);
}

function layerFault(path: string, target: string): string[] {
  const found = ROOMS.map(({ room, may }) => ({ match: room.exec(path), may })).find(({ match }) => match);
  if (!found) return [`${path}: stands in no room of the house`];
  const may = new RegExp(found.may.source.replace("<platform>", found.match?.groups?.platform ?? ""));
  return may.test(target) ? [] : [`${path}: may not import ${target}`];
}

/** What a file imports: files as paths from the root, packages by name. */
function importsOf(tree: Tree, path: string): string[] {
  const text = tree.get(path) ?? "";
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, target = ""]) => target);
  return found.map((target) => {
    if (target.startsWith("#core/")) return target.replace("#core/", "src/core/");
    return target.startsWith(".") ? posix.join(posix.dirname(path), target) : target;
  });
}

const FORBIDDEN = [
  { room: /^(?!src\/main\.js)/, word: /process\.env/, rule: "only main reads the environment" },
  {
    room: /^(src\/core|commands)\//,
    word: /Date\.now|new Date\(\)|Temporal\.Now|performance\.now/,
    rule: "the core has no clock",
  },
  {
    room: /^(src\/core|commands)\//,
    word: /\bfetch\(|node:(net|http|https|tls|dgram)/,
    rule: "the core has no network",
  },
  {
    room: /^(?!src\/main\.js|bench\/main\.ts)/,
    word: /console\.\w+\(|process\.exit/,
    rule: "only main prints and ends the process",
  },
  {
    room: /^(?!src\/adapters\/\w+\/receive\.ts|src\/core\/command\/|src\/core\/)/,
    word: /\bas (?!const\b)[A-Z]\w+/,
    rule: "a type is only asserted where something comes in",
  },
];

function wordFaults(path: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  return FORBIDDEN.filter(({ room, word }) => room.test(path) && word.test(code)).map(
    ({ rule }) => `${path}: ${rule}`,
  );
}

function cycles(tree: Tree, files: readonly string[]): string[] {
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): string[] => {
    if (way.includes(path))
      return [`${[...way.slice(way.indexOf(path)), path].join(" → ")}: imports go in a circle`];
    if (done.has(path)) return [];
    const found = valueImportsOf(tree, path).flatMap((target) =>
      tree.has(target) ? walk(target, [...way, path]) : [],
    );
    done.add(path);
    return found;
  };
  return files.flatMap((path) => walk(path, []));
}

/** Imports of values; those of types alone vanish when the program runs. */
function valueImportsOf(tree: Tree, path: string): string[] {
  const withoutTypes = (tree.get(path) ?? "").replace(/import type [\s\S]*?from\s*"[^"]+"/g, "");
  return importsOf(new Map([[path, withoutTypes]]), path);
}

/** What asks a model, and the only room that may. */
const MODEL = /^(?:ai|@ai-sdk\/[\w-]+)$/;
const ASKS = "src/draft/model/ask.ts";

/** Where what answers readers begins: `npm start` and `npm run say`. */
const SERVING = ["src/process/start.ts", "src/process/bot.ts", "src/adapters/console/index.ts"];

/** No model is asked by anything but drafts, and nothing that answers readers leads there, be it loaded late. */
function modelFaults(tree: Tree): string[] {
  const askers = [...tree.keys()]
    .filter((path) => /^(src|commands)\/.*\.[jt]s$/.test(path) && path !== ASKS)
    .flatMap((path) =>
      importsOf(tree, path)
        .filter((target) => MODEL.test(target))
        .map((target) => `${path}: asks a model by ${target}, which only ${ASKS} may`),
    );
  const reached = reachedFrom(tree, SERVING);
  return [...askers, ...(reached.has(ASKS) ? [`${ASKS}: what answers readers leads there`] : [])];
}

/** Every file that some lead to by imports of values, at once or when something is asked for. */
function reachedFrom(tree: Tree, from: readonly string[]): ReadonlySet<string> {
  const reached = new Set(from);
  for (const path of reached)
    for (const target of valueImportsOf(tree, path)) if (tree.has(target)) reached.add(target);
  return reached;
}

const EVERY_ADAPTER = ["index.ts", "receive.ts", "render.ts"];
const EVERY_PLATFORM = [...EVERY_ADAPTER, "limits.ts", "register.ts"];

function adapterFaults(files: readonly string[]): string[] {
  const adapters = new Set(
    files.map((path) => /^src\/adapters\/(\w+)\//.exec(path)?.[1]).filter((name) => name !== undefined),
  );
  return [...adapters].flatMap((name) => {
    const wanted = name === "web" || name === "console" ? EVERY_ADAPTER : EVERY_PLATFORM;
    const missing = wanted.filter((file) => !files.includes(`src/adapters/${name}/${file}`));
    return missing.map((file) => `src/adapters/${name}: has no ${file} like the others`);
  });
}

function commandFaults(tree: Tree): string[] {
  const commands = [...tree.keys()].flatMap((path) => /^commands\/(.+)\.ts$/.exec(path)?.[1] ?? []);
  return commands.flatMap((name) => {
    const text = tree.get(`commands/${name}.ts`) ?? "";
    const isListed = !/listed: false/.test(text);
    return [
      ...(/^[a-z]{1,32}$/.test(name) ? [] : [`commands/${name}.ts: a command's name is [a-z]{1,32}`]),
      ...(text.includes(`name: "${name}"`) ? [] : [`commands/${name}.ts: is not named after its command`]),
      ...(tree.has(`tests/commands/${name}.test.ts`) ? [] : [`commands/${name}.ts: has no test`]),
      ...(isListed ? listedFaults(tree, name) : []),
    ];
  });
}

function listedFaults(tree: Tree, name: string): string[] {
  const locales = [...tree.keys()].filter((path) => /^locales\/\w+\.ftl$/.test(path));
  const unsaid = locales.filter((path) => !new RegExp(`^command-${name} = `, "m").test(tree.get(path) ?? ""));
  const hasRow = new RegExp(`^\\| \`/${name}\\b`, "m").test(tree.get("README.md") ?? "");
  return [
    ...unsaid.map((path) => `commands/${name}.ts: has no words in ${path}`),
    ...(hasRow ? [] : [`commands/${name}.ts: has no row in README's table`]),
  ];
}

/** CONTRIBUTING says of each dependency why it is there, and of no other. */
function dependencyFaults(tree: Tree): string[] {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(tree.get("package.json") ?? "{}");
  const wanted = Object.keys({ ...dependencies, ...devDependencies });
  const [, table = ""] = (tree.get("CONTRIBUTING.md") ?? "").split("## Why each dependency");
  const rows = (table.split("\n## ")[0] ?? "").match(/^\| `.*?` \|/gm) ?? [];
  const told = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
  return [
    ...wanted
      .filter((name) => !told.includes(name))
      .map((name) => `package.json: CONTRIBUTING.md does not say why ${name} is there`),
    ...told
      .filter((name) => !wanted.includes(name))
      .map((name) => `CONTRIBUTING.md: ${name} is no dependency`),
  ];
}

/** The tree drawn in CONTRIBUTING names the folders that there are. */
function treeFaults(tree: Tree): string[] {
  const drawn = /```tree\n([\s\S]*?)```/.exec(tree.get("CONTRIBUTING.md") ?? "")?.[1] ?? "";
  const told = foldersDrawn(drawn);
  const there = new Set([...tree.keys()].flatMap((path) => foldersOf(path)));
  return [
    ...[...there]
      .filter((folder) => !told.includes(folder))
      .map((folder) => `CONTRIBUTING.md: the tree lacks ${folder}/`),
    ...told
      .filter((folder) => !there.has(folder))
      .map((folder) => `CONTRIBUTING.md: the tree has ${folder}/, which is not there`),
  ];
}

/** Folders of the house itself: all of `src`, and the other top folders as a whole. */
function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  if (parts.length === 0 || parts[0]?.startsWith(".")) return [];
  const depth = parts[0] === "src" ? parts.length : 1;
  return Array.from({ length: depth }, (_, index) => parts.slice(0, index + 1).join("/"));
}

function foldersDrawn(drawn: string): string[] {
  const way: string[] = [];
  return drawn.split("\n").flatMap((line) => {
    const found = /^( *)([\w-]+)\//.exec(line);
    if (!found) return [];
    const [, indent = "", name = ""] = found;
    way.length = indent.length / 2;
    way.push(name);
    return [way.join("/")];
  });
}
