/**
 * The image's file tree without a container engine, by the Dockerfile's own steps. `npm run rootfs -- DIR` makes it and
 * says what it adds to the base image; `npm run rootfs -- DIR start` then runs it from there, as the image would be run.
 * Linux and root are needed. The base is this machine's own system, seen read-only.
 */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";
import { VARIABLES } from "../src/config.ts";
import { environmentOf, lastStep, readDockerfile, type Stage, type Step } from "./dockerfile.ts";

const CONTEXT = join(import.meta.dirname, "..");
const [folder, ...command] = process.argv.slice(2);
if (folder === undefined) throw new Error("expected a folder: npm run rootfs -- DIR [start]");

const stages = readDockerfile(readFileSync(join(CONTEXT, "docker/Dockerfile"), "utf8"));
const image = stages.at(-1);
if (!image) throw new Error("docker/Dockerfile: expected FROM, found none");
const roots = new Map(stages.map((stage, index) => [stage, resolve(folder, stage.name ?? `stage-${index}`)]));

if (command.length > 0) start(image);
else {
  for (const stage of stages) build(stage);
  report(image);
}

function build(stage: Stage): void {
  rmSync(rootOf(stage), { recursive: true, force: true });
  let at = "/";
  for (const step of stage.steps) {
    if (step.name === "WORKDIR") at = posix.resolve(at, step.text);
    mkdirSync(join(rootOf(stage), at), { recursive: true });
    if (step.name === "COPY") copy(stage, step, at);
    if (step.name === "RUN")
      execFileSync("unshare", within(stage, "build", ["sh", "-ec", step.text], at), {
        env: { ...process.env, ...environmentOf(stage) },
        stdio: "inherit",
      });
  }
}

function rootOf(stage: Stage): string {
  return roots.get(stage) ?? "";
}

function copy(stage: Stage, { flags, words }: Step, at: string): void {
  const from = stages.find(({ name }) => name !== undefined && name === flags.from);
  const to = words.at(-1) ?? "";
  for (const path of words.slice(0, -1)) {
    const end = join(rootOf(stage), posix.resolve(at, to, to.endsWith("/") ? basename(path) : ""));
    mkdirSync(dirname(end), { recursive: true });
    cpSync(join(from ? rootOf(from) : CONTEXT, path), end, { recursive: true, verbatimSymlinks: true });
  }
}

/** What `unshare` is given to run a command in the stage's tree. */
function within(stage: Stage, mode: "build" | "run", argv: readonly string[], at: string): string[] {
  const script = join(CONTEXT, "docker/rootfs.sh");
  const spaces = ["--mount", "--pid", "--fork", "--kill-child"];
  return [...spaces, script, mode, rootOf(stage), at, dirname(process.execPath), ...argv];
}

/** Files by their own sizes, as an image's layers hold them. */
function report(stage: Stage): void {
  const files = filesOf(rootOf(stage)).map((path) => ({ path, bytes: statSync(path).size }));
  const packages = Map.groupBy(
    files,
    ({ path }) => /node_modules\/(?:@[^/]+\/)?[^/]+|$/.exec(path)?.[0] || "sanad's own",
  );
  const sizes = [...packages].map(([name, found]) => ({ name, bytes: sum(found) }));
  console.log(`${mib(sum(files))} MiB on top of the base, of that`);
  for (const { name, bytes } of sizes.sort((one, other) => other.bytes - one.bytes).slice(0, 8))
    console.log(`  ${mib(bytes)} ${name}`);
}

function filesOf(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function sum(files: readonly { readonly bytes: number }[]): number {
  return files.reduce((total, { bytes }) => total + bytes, 0);
}

function mib(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

/** Runs the entrypoint as the first process of its own, as in a container, and hands signals on to it. */
function start(stage: Stage): void {
  const entrypoint = lastStep(stage, "ENTRYPOINT")?.words ?? [];
  const given = VARIABLES.map((name) => [name, process.env[name]]).filter(([, value]) => value !== undefined);
  const env = {
    ...environmentOf(stage),
    ...Object.fromEntries(given),
    PATH: process.env.PATH,
    VOLUMES: stage.steps.flatMap(({ name, words }) => (name === "VOLUME" ? words : [])).join(" "),
  };
  const at = lastStep(stage, "WORKDIR")?.text ?? "/";
  const child = spawn("unshare", within(stage, "run", [...entrypoint, ...command], at), {
    env,
    stdio: "inherit",
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const)
    process.on(signal, () => {
      const first = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").trim();
      if (first !== "") process.kill(Number(first), signal);
    });
  child.once("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}
