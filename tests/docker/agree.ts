/** What Dockerfile, compose file and configuration have to agree in, as functions over files, so that a test can break them. */
import { dirname, posix } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { environmentOf, lastStep, readDockerfile, type Stage } from "../../docker/dockerfile.ts";
import { readConfig, VARIABLES } from "../../src/config.ts";
import { healthEndpoints } from "../../src/server/health.ts";
import type { Tree } from "../house.ts";

/** Every way in which the files of `docker/` are careless, or at odds with each other or with the program. */
export function disagreements(tree: Tree): string[] {
  const stages = readDockerfile(tree.get("docker/Dockerfile") ?? "");
  const last = stages.at(-1);
  if (!last) return ["docker/Dockerfile: has no FROM"];
  const compose = readCompose(tree);
  return [
    ...[...lint(stages, last), ...bases(tree, stages)].map((fault) => `docker/Dockerfile: ${fault}`),
    ...[...copies(tree, stages), ...needed(last)].map((fault) => `docker/Dockerfile: ${fault}`),
    ...[...variables(last), ...permissions(last)].map((fault) => `docker/Dockerfile: ${fault}`),
    ...[...services(compose, last), ...secrets(compose)].map((fault) => `docker/compose.yaml: ${fault}`),
    ...proxied(tree, last, compose).map((fault) => `docker/Caddyfile: ${fault}`),
  ];
}

const list = z.array(z.string());
const service = z.looseObject({
  build: z.looseObject({ dockerfile: z.string() }).optional(),
  image: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: list.default([]),
  ports: list.default([]),
  profiles: list.default([]),
  secrets: list.default([]),
  cap_drop: list.default([]),
  security_opt: list.default([]),
  read_only: z.boolean().default(false),
});
const composeFile = z.looseObject({
  services: z.record(z.string(), service),
  secrets: z.record(z.string(), z.strictObject({ file: z.string() })),
  volumes: z.record(z.string(), z.unknown()),
});

type Compose = z.infer<typeof composeFile>;

function readCompose(tree: Tree): Compose {
  return composeFile.parse(parse(tree.get("docker/compose.yaml") ?? "", { merge: true }));
}

/** The paths that the entrypoint's flags of this name open. */
function opened(stage: Stage, flag: string): string[] {
  const words = lastStep(stage, "ENTRYPOINT")?.words ?? [];
  return words.filter((word) => word.startsWith(`${flag}=`)).map((word) => word.slice(flag.length + 1));
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
  const { NODE_ENV: _, ...given } = environmentOf(last);
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
  const [reads, writes] = [opened(last, "--allow-fs-read"), opened(last, "--allow-fs-write")];
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

function storeFolder(url = ""): string {
  return dirname(url.replace(/^sqlite:/, ""));
}

function services({ services, volumes }: Compose, last: Stage): string[] {
  const always = Object.entries(services).filter(([, { profiles }]) => profiles.length === 0);
  const only = String(always.map(([name]) => name));
  return [
    ...(only === "sanad" ? [] : [`starts ${only} by default, and should sanad`]),
    ...Object.entries(services).flatMap(([name, each]) => [
      ...guarded(each).map((fault) => `${name}: ${fault}`),
      ...(each.build ? own(each, last).map((fault) => `${name}: ${fault}`) : []),
      ...each.volumes
        .map((volume) => volume.split(":", 1)[0] ?? "")
        .filter((volume) => /^\w+$/.test(volume) && !(volume in volumes))
        .map((volume) => `${name}: mounts ${volume}, which is no volume`),
    ]),
  ];
}

type Service = z.infer<typeof service>;

function guarded({ image, read_only, cap_drop, security_opt }: Service): string[] {
  return [
    ...(/:(?!latest$)[\w.-]+$/.test(image) ? [] : [`the image ${image} has no version`]),
    ...(read_only ? [] : ["its root file system can be written"]),
    ...(cap_drop.includes("ALL") ? [] : ["keeps capabilities"]),
    ...(security_opt.includes("no-new-privileges:true") ? [] : ["may gain privileges"]),
  ];
}

/** Of a service that runs our image. */
function own({ build, environment, ports, volumes, secrets }: Service, last: Stage): string[] {
  const { PORT, STORE_URL = "" } = environmentOf(last);
  const mounted = volumes.map((volume) => /:(\/[^:]+)/.exec(volume)?.[1] ?? "");
  const store = environment.STORE_URL ?? STORE_URL;
  const unset = Object.keys(environment).filter((name) => !VARIABLES.includes(name));
  const files = Object.entries(environment).filter(([name]) => name.endsWith("_FILE"));
  return [
    ...(build?.dockerfile === "docker/Dockerfile" ? [] : [`is built from ${build?.dockerfile}`]),
    ...unset.map((name) => `sets ${name}, which is no variable of sanad`),
    ...Object.keys(environment)
      .filter((name) => /TOKEN$|_SECRET$/.test(name))
      .map((name) => `${name} is no file`),
    ...files
      .filter(([, path]) => !secrets.some((each) => path === `/run/secrets/${each}`))
      .map(([name]) => `${name} is no secret of its`),
    ...ports
      .filter((port) => port.split(":").at(-1) !== PORT)
      .map((port) => `publishes ${port}, and sanad listens on ${PORT}`),
    ...(mounted.includes("/app/data") ? [] : ["mounts no stories where sanad reads them"]),
    ...(store.startsWith("sqlite:") && !mounted.includes(storeFolder(store))
      ? ["its store is in no volume"]
      : []),
  ];
}

function secrets({ services, secrets }: Compose): string[] {
  const used = new Set(Object.values(services).flatMap((each) => each.secrets));
  return [
    ...[...used].filter((name) => !(name in secrets)).map((name) => `the secret ${name} is nowhere`),
    ...Object.keys(secrets)
      .filter((name) => !used.has(name))
      .map((name) => `nobody uses the secret ${name}`),
  ];
}

/** What the proxy passes on, and to whom. */
function proxied(tree: Tree, last: Stage, { services }: Compose): string[] {
  const text = tree.get("docker/Caddyfile") ?? "";
  const [, host = "", port] = /dynamic a (\S+) (\d+)/.exec(text) ?? [];
  const passed = /^\s*path (.+)$/m.exec(text)?.[1]?.split(" ") ?? [];
  const hook = services[host]?.environment.TELEGRAM_WEBHOOK_URL?.replace(/^https:\/\/[^/]+/, "");
  const served = ["/discord/interactions", ...(hook === undefined ? [] : [hook])];
  return [
    ...(host in services ? [] : [`passes on to ${host}, which is no service`]),
    ...(port === environmentOf(last).PORT ? [] : [`passes on to port ${port}`]),
    ...served.filter((path) => !passed.includes(path)).map((path) => `does not pass on ${path}`),
    ...passed
      .filter((path) => !served.includes(path))
      .map((path) => `passes on ${path}, which nobody serves`),
  ];
}

function jsonOf(tree: Tree, path: string): unknown {
  return JSON.parse(tree.get(path) ?? "{}");
}
