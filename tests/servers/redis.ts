/** Real Redis servers of the tests' own, on free ports, with nothing kept but in memory or a folder of their own. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";

export type RedisServer = {
  readonly port: number;
  readonly url: string;
  /** `kill -9`. What the server had acknowledged is still there when it starts again. */
  kill(): Promise<void>;
  /** Stops it where it is, without closing a connection, and lets it go on. */
  freeze(): void;
  thaw(): void;
  /** Starts it again on the same port, with what it held. */
  start(): Promise<void>;
  /** Runs one command as `redis-cli` does, and gives what it prints. */
  cli(...command: string[]): string;
  /** Ends it for good, and removes its folder. */
  remove(): Promise<void>;
};

type Options = {
  /** Further arguments of `redis-server`. */
  readonly args?: (port: number, folder: string) => readonly string[];
  /** How `redis-cli` gets in. */
  readonly cliArgs?: readonly string[];
};

const PROGRAM = ["redis-server", "valkey-server"].find(runs);

const CLI = PROGRAM?.replace("server", "cli") ?? "";

/** Why there is no Redis to test with, or undefined where there is one. */
export const NO_REDIS =
  PROGRAM === undefined ? "neither redis-server nor valkey-server is installed" : undefined;

if (NO_REDIS !== undefined) console.warn(`Tests with Redis are skipped: ${NO_REDIS}.`);

/** What runs ends with the tests' process, however that ends. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

export async function startRedis({ args = () => [], cliArgs = [] }: Options = {}): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(`${tmpdir()}/sanad-redis-`);
  const all = [
    ...["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""],
    ...["--appendonly", "yes", "--appendfsync", "always", ...args(port, folder)],
  ];
  let child = await started(all);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    kill,
    freeze: () => child.kill("SIGSTOP"),
    thaw: () => child.kill("SIGCONT"),
    async start() {
      child = await started(all);
    },
    cli: (...command) =>
      execFileSync(CLI, ["-p", String(port), ...cliArgs, ...command], {
        encoding: "utf8",
        timeout: 5000,
      }).trim(),
    async remove() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

function started(args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(PROGRAM ?? "", args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((done, failed) => {
    let out = "";
    child.stdout.on("data", (chunk) => {
      out += chunk;
      if (!out.includes("Ready to accept connections")) return;
      // It does not hold the tests' process open.
      child.unref();
      child.stdout.destroy();
      running.add(child);
      done(child);
    });
    child.once("exit", () => running.delete(child));
    child.once("exit", () => failed(new Error(`redis-server ended:\n${out}`)));
  });
}

function runs(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
