// @ts-check
/**
 * Runs what the command line asks for. All that touches the process itself is here, and handed on. This one file is
 * JavaScript: what takes the types from the others takes a tenth of a second to load, and is not needed where they are in
 * the cache that is switched on here.
 */
import { enableCompileCache, flushCompileCache } from "node:module";

// What was compiled once is not compiled again: a third of a start. So nothing may be loaded before this.
enableCompileCache();
const { run } = await import("./process/run.ts");

process.exitCode = await run({
  args: process.argv.slice(2),
  environment: process.env,
  streams: process,
  signals: process,
  print: console.log,
  warn: console.error,
  exit: (code) => process.exit(code),
});

// At the end it is written anyway; but a process that is killed leaves it, too.
setTimeout(flushCompileCache, 1000).unref();
