/** What Dockerfile, compose file and configuration have to agree in, as functions over files, so that a test can break them. */
import { parse } from "yaml";
import * as z from "zod";
import { environmentOf, readDockerfile, type Stage } from "../../docker/dockerfile.ts";
import { VARIABLES } from "../../src/config.ts";
import type { Tree } from "../house.ts";
import { dockerfileFaults, storeFolder } from "./dockerfile-faults.ts";

/** Every way in which the files of `docker/` are careless, or at odds with each other or with the program. */
export function disagreements(tree: Tree): string[] {
  const stages = readDockerfile(tree.get("docker/Dockerfile") ?? "");
  const last = stages.at(-1);
  if (!last) return ["docker/Dockerfile: has no FROM"];
  const compose = readCompose(tree);
  return [
    ...dockerfileFaults(tree, stages, last).map((fault) => `docker/Dockerfile: ${fault}`),
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
    // Outside of these, Caddy's own order has a refusal come before what it passes on.
    ...(/handle @platforms \{\s+reverse_proxy/.test(text) && /handle \{\s+respond 404/.test(text)
      ? []
      : ["has to pass on and to refuse in a handle each"]),
    ...(port === environmentOf(last).PORT ? [] : [`passes on to port ${port}`]),
    ...served.filter((path) => !passed.includes(path)).map((path) => `does not pass on ${path}`),
    ...passed
      .filter((path) => !served.includes(path))
      .map((path) => `passes on ${path}, which nobody serves`),
  ];
}
