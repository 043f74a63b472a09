/** What the Dockerfile has to agree in with itself, the checkout and the configuration. */
import { dirname, posix } from "node:path";
import * as z from "zod";
import { environmentOf, lastStep, type Stage } from "../../docker/dockerfile.ts";
import { readConfig, VARIABLES } from "../../src/config.ts";
import { healthEndpoints } from "../../src/server/health.ts";
import type { Tree } from "../house.ts";

export function dockerfileFaults(tree: Tree, stages: readonly Stage[], last: Stage): string[] {
  return [
    ...lint(stages, last),
    ...bases(tree, stages),
    ...copies(tree, stages),
    ...needed(last),
    ...variables(last),
    ...permissions(last),
    ...compiled(last),
  ];
}

const EXEC = ["ENTRYPOINT", "CMD", "HEALTHCHECK"];
const SECRET = /TOKEN|SECRET|PASSW|KEY|CREDENTIAL/i;

function lint(stages: readonly Stage[], last: Stage): string[] {
  const steps = stages.flatMap((stage) => stage.steps);
  const user = lastStep(last, "USER")?.text ?? "root";
  const named = steps.filter(({ name }) => name === "ENV" || name === "ARG");
  return [
    ...(/^(?:root|0)\b/.test(user) ? ["runs as root"] : []),
    ...EXEC.filter((name) => !lastStep(last, name)?.isExec).map(
      (name) => `${name} is not there in exec form`,
    ),
    ...steps.filter(({ name }) => name === "ADD").map(() => "ADD may fetch and unpack: use COPY"),
    ...named
      .flatMap(({ words }) => words.filter((word) => SECRET.test(word.split("=", 1)[0] ?? "")))
      .map((word) => `${word.split("=", 1)} holds a secret in the image`),
    ...steps
      .filter(({ text }) => /npm (?:ci|i|install)\b/.test(text))
      .filter(({ text }) => !/npm ci --omit=dev --ignore-scripts/.test(text))
      .map(() => "installs other than by npm ci --omit=dev --ignore-scripts"),
  ];
}

function bases(tree: Tree, stages: readonly Stage[]): string[] {
  const { engines } = z
    .looseObject({ engines: z.record(z.string(), z.string()) })
    .parse(jsonOf(tree, "package.json"));
  const major = /\d+/.exec(engines.node ?? "")?.[0];
  return stages
    .filter(({ base }) => base !== `node:${major}-slim`)
    .map(({ base }) => `expected the base node:${major}-slim, found ${base}`);
}

function copies(tree: Tree, stages: readonly Stage[]): string[] {
  const sources = stages
    .flatMap(({ steps }) => steps)
    .filter(({ name, flags }) => name === "COPY" && flags.from === undefined)
    .flatMap(({ words }) => words.slice(0, -1));
  const letIn = (tree.get("docker/Dockerfile.dockerignore") ?? "").split("\n");
  return sources.flatMap((path) => [
    ...(isThere(tree, path) ? [] : [`copies ${path}, which is not there`]),
    ...(letIn.includes(`!${path}`) ? [] : [`copies ${path}, which Dockerfile.dockerignore leaves out`]),
  ]);
}

function isThere(tree: Tree, path: string): boolean {
  return [...tree.keys()].some((each) => each === path || each.startsWith(`${path}/`));
}

/** What the program reads when it runs; its own imports are all in `src`, `commands` and `node_modules`. */
const READ = ["package.json", "src", "commands", "locales", "data", "node_modules"];

function needed(last: Stage): string[] {
  const copied = last.steps.filter(({ name }) => name === "COPY").map(({ words }) => copiedTo(words));
  return READ.filter((path) => !copied.includes(`/app/${path}`)).map(
    (path) => `leaves out ${path}, which is read`,
  );
}

/** Where one file or folder comes to lie: within what ends in a slash. */
function copiedTo(words: readonly string[]): string {
  const [from = "", to = ""] = words.slice(-2);
  return posix.join("/app", to, to.endsWith("/") ? posix.basename(from) : "");
}

function variables(last: Stage): string[] {
  const { NODE_ENV: _, NODE_COMPILE_CACHE: __, ...given } = environmentOf(last);
  const unknown = Object.keys(given).filter((name) => !VARIABLES.includes(name));
  const { PORT } = readConfig(given);
  const exposed = lastStep(last, "EXPOSE")?.text;
  const asks = lastStep(last, "HEALTHCHECK")?.text ?? "";
  const paths = healthEndpoints(() => ({})).map(({ path }) => path);
  return [
    ...unknown.map((name) => `sets ${name}, which is no variable of sanad`),
    ...(exposed === String(PORT) ? [] : [`exposes ${exposed}, and sanad listens on ${PORT}`]),
    ...(paths.some((path) => asks.includes(`}${path}\``)) ? [] : [`HEALTHCHECK asks for none of ${paths}`]),
  ];
}

function permissions(last: Stage): string[] {
  const volumes = last.steps.filter(({ name }) => name === "VOLUME").flatMap(({ words }) => words);
  const reads = opened(last, "--allow-fs-read");
  const writes = opened(last, "--allow-fs-write").filter((path) => path !== compiledIn(last));
  const must = [lastStep(last, "WORKDIR")?.text ?? "", "/run/secrets", ...volumes];
  const flags = lastStep(last, "ENTRYPOINT")?.words ?? [];
  const store = storeFolder(environmentOf(last).STORE_URL);
  return [
    ...(flags.includes("--permission") ? [] : ["runs without Node's permission model"]),
    ...must.filter((path) => !reads.includes(path)).map((path) => `may not read ${path}`),
    ...reads.filter((path) => !must.includes(path)).map((path) => `may read ${path}`),
    ...(String(writes) === String(volumes) ? [] : [`may write ${writes}, and its volume is ${volumes}`]),
    ...(volumes.includes(store) ? [] : [`keeps its store in ${store}, and its volume is ${volumes}`]),
    ...flags
      .filter((flag) => /^--allow-(?!net$|addons$|fs-(?:read|write)=)/.test(flag))
      .map((flag) => `has ${flag}`),
  ];
}

/** Node.js takes compiled code only from where it may write. So it is made by the user who reads it, and then root's. */
function compiled(last: Stage): string[] {
  const folder = posix.relative("/app", compiledIn(last));
  const given = `chown -R root:root ${folder} && chmod -R a=rX ${folder}`;
  return [
    ...(opened(last, "--allow-fs-write").includes(compiledIn(last))
      ? []
      : [`does not read what is compiled in ${compiledIn(last)}`]),
    ...(last.steps.some(({ name, text }) => name === "RUN" && text.includes(given))
      ? []
      : [`leaves ${compiledIn(last)} to be written`]),
  ];
}

function compiledIn(last: Stage): string {
  return environmentOf(last).NODE_COMPILE_CACHE ?? "";
}

/** The paths that the entrypoint's flags of this name open. */
function opened(stage: Stage, flag: string): string[] {
  const words = lastStep(stage, "ENTRYPOINT")?.words ?? [];
  return words.filter((word) => word.startsWith(`${flag}=`)).map((word) => word.slice(flag.length + 1));
}

/** The folder of a SQLite store. */
export function storeFolder(url = ""): string {
  return dirname(url.replace(/^sqlite:/, ""));
}

function jsonOf(tree: Tree, path: string): unknown {
  return JSON.parse(tree.get(path) ?? "{}");
}
