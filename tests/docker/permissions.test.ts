/** The image's files at another place, with the very flags of its entrypoint: what it may do, and what it may not. */
import { spawn, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import * as z from "zod";
import { environmentOf, lastStep, readDockerfile } from "../../docker/dockerfile.ts";
import { ROOT } from "../bot.ts";
import { exitOf, until } from "../child.ts";

const [, image = { base: "", name: undefined, steps: [] }] = readDockerfile(
  readFileSync(`${ROOT}docker/Dockerfile`, "utf8"),
);
const [, ...flags] = lastStep(image, "ENTRYPOINT")?.words ?? [];
const root = mkdtempSync(`${tmpdir()}/sanad-image-`);

beforeAll(() => {
  for (const path of [...copied(), ...packages()])
    cpSync(join(ROOT, path), join(root, "app", path), { recursive: true });
  for (const path of [moved("/var/lib/sanad"), moved("/run/secrets")]) mkdirSync(path, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("answers, draws, remembers, takes over a changed story, is found healthy and leaves", async () => {
  const child = spawn("node", [...flags.map(moved), "start"], { cwd: moved("/app"), env: environment() });
  onTestFinished(() => void child.kill("SIGKILL"));
  const out = await until(child, /Health .*/);
  const [, address = ""] = /Health +on +(http:\/\/[^/]+)\//.exec(out) ?? [];
  const plain = async (text: string) => {
    const response = await fetch(`${address}/message`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: address },
      body: JSON.stringify({ text, language: "en" }),
    });
    return shown.parse(await response.json()).plain.payload;
  };
  expect(await plain("/who sisi")).toContain("President of Egypt");
  expect(await plain("/settings language tr")).toContain("Kaydedildi");
  expect(statSync(moved("/var/lib/sanad/sanad.sqlite")).mode & 0o077).toBe(0);

  const picture = /[\w/-]+\.png/.exec(await plain("/timeline picture:light"))?.[0];
  const drawn = await fetch(new URL(picture ?? "", `${address}/`));
  expect(drawn.headers.get("content-type")).toBe("image/png");

  appendFileSync(moved("/app/data/egypt-turkey/summary.yaml"), "x: [\n");
  await until(child, /summary\.yaml.*last sound state goes on/);

  expect(health(address)).toBe(0);
  child.kill("SIGTERM");
  expect(await exitOf(child)).toBe(0);
  expect(health(address)).toBe(1);
});

test.for([
  ["read another file", "fs.readFileSync('/etc/passwd')"],
  ["write its own code", "fs.writeFileSync('src/main.js', '')"],
  ["write beside its volume", `fs.writeFileSync('${root}/x', '')`],
  ["start another program", "child_process.execFileSync('true')"],
  ["start a thread of other rights", "new worker_threads.Worker('', { eval: true })"],
])("may not %s", ([, code = ""]) => {
  const limits = flags.filter((flag) => flag.startsWith("--")).map(moved);
  const { status, stderr } = spawnSync("node", [...limits, "-e", code], {
    cwd: moved("/app"),
    encoding: "utf8",
  });
  expect(stderr).toContain("ERR_ACCESS_DENIED");
  expect(status).toBe(1);
});

const shown = z.looseObject({ plain: z.looseObject({ payload: z.string() }) });

/** A path of the image, or a flag with one, where the files lie here. */
function moved(text: string): string {
  return text.replace(/(^|[=:])(\/(?:app|var|run)\b)/, `$1${root}$2`);
}

function environment(): Record<string, string> {
  const { PATH = "" } = process.env;
  const set = Object.entries(environmentOf(image)).map(([name, value]) => [name, moved(value)]);
  return { PATH, ...Object.fromEntries(set), HOST: "127.0.0.1", PORT: "0" };
}

/** What HEALTHCHECK ends with. */
function health(address: string): number | null {
  const [command = "", ...args] = lastStep(image, "HEALTHCHECK")?.words ?? [];
  return spawnSync(command, args, { env: { ...environment(), PORT: new URL(address).port } }).status;
}

function copied(): string[] {
  const steps = image.steps.filter(({ name, flags }) => name === "COPY" && !flags.from);
  return steps.flatMap(({ words }) => words.slice(0, -1));
}

/** What `npm ci --omit=dev` would install. */
function packages(): string[] {
  const entry = z.looseObject({ dev: z.boolean().default(false) });
  const lock = z.looseObject({ packages: z.record(z.string(), entry) });
  const all = lock.parse(JSON.parse(readFileSync(`${ROOT}package-lock.json`, "utf8"))).packages;
  return Object.keys(all).filter((path) => path !== "" && !all[path]?.dev && isInstalled(path));
}

/** Packages for other systems are not. */
function isInstalled(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false }) !== undefined;
}
