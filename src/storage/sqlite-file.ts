/** One SQLite file: opened, waited for when others hold it, and opened anew when it is not the same any more. */
import { closeSync, mkdirSync, openSync, rmSync, type Stats, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate, setTimeout as wait } from "node:timers/promises";
import { StoreError, WITHIN } from "./backend.ts";
import { prepared, type Statements } from "./sqlite-schema.ts";

/**
 * How long SQLite itself waits for another process's lock, in milliseconds. It holds up everything else
 * meanwhile, so what takes longer is tried again, with pauses of `PAUSE`.
 */
const BLOCKED = 5;
const PAUSE = 15;

/** SQLite's results SQLITE_BUSY and SQLITE_LOCKED: https://www.sqlite.org/rescode.html */
const HELD = [5, 6];

/** The path of what is no file. */
export const IN_MEMORY = ":memory:";

type Work<T> = (statements: Statements) => T;

export type SqliteFile = {
  read<T>(work: Work<T>): Promise<T>;
  /** Another number whenever somebody else has written to the file, or it is another file; undefined while nobody can tell. */
  stamp(): number | undefined;
  /** All of the work or nothing; it is on the disk when this resolves. Writes keep the order they are asked in. */
  write<T>(work: Work<T>): Promise<T>;
  close(): Promise<void>;
};

type Opened = {
  readonly database: DatabaseSync;
  readonly statements: Statements;
  /** The file and SQLite's log beside it, as they were when they were opened; in memory there is neither. */
  readonly files: readonly Stats[];
};

type Waiting = { readonly attempt: (statements: Statements) => () => void; reject(error: unknown): void };

/**
 * The file is opened by the first read or write, which reject with the system's or SQLite's error where that is
 * not possible; each further one tries anew. `replaced` is told when another file was found at the path, or none,
 * and it was opened in place of the one before.
 */
export function sqliteFile(path: string, replaced: () => void): SqliteFile {
  let opened: Opened | undefined;
  let timesOpened = 0;
  let isClosed = false;
  const waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;

  const current = (): Opened => {
    if (isClosed) throw new StoreError();
    if (opened && !isSameFile(path, opened.files)) {
      discard(path, opened);
      opened = undefined;
      replaced();
    }
    if (!opened) timesOpened += 1;
    opened ??= openDatabase(path);
    return opened;
  };
  const commit = async (batch: readonly Waiting[]) => {
    const attempt = (statements: Statements) => batch.map((each) => each.attempt(statements));
    try {
      for (const resolve of await whenFree(() => inTransaction(current(), attempt))) resolve();
    } catch (error) {
      // Those that came meanwhile would only wait for the same.
      const refused = isHeld(error) ? [...batch, ...waiting.splice(0)] : batch;
      for (const { reject } of refused) reject(error);
    }
  };
  /** What is asked for at the same time is synced to the disk together, which takes as long as one write. */
  const commitAll = async () => {
    await setImmediate();
    while (waiting.length > 0) await commit(waiting.splice(0));
    writing = undefined;
  };
  return {
    read: (work) => whenFree(() => work(current().statements)),
    stamp() {
      try {
        const version = Number(current().statements.changes.get()?.data_version);
        return timesOpened * 2 ** 32 + version;
      } catch {
        // Told by whoever reads or writes now.
        return undefined;
      }
    },
    write<T>(work: Work<T>) {
      return new Promise<T>((resolve, reject) => {
        const attempt = (statements: Statements) => {
          const result = work(statements);
          return () => resolve(result);
        };
        waiting.push({ attempt, reject });
        writing ??= commitAll();
      });
    },
    async close() {
      await writing;
      isClosed = true;
      opened?.database.close();
      opened = undefined;
    },
  };
}

/** Tries until nobody else holds the file, but no longer than `WITHIN`. */
async function whenFree<T>(attempt: () => T): Promise<T> {
  const deadline = Date.now() + WITHIN;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isHeld(error) || Date.now() >= deadline) throw error;
      await wait(PAUSE);
    }
  }
}

/** Whether another process is at work on the file. */
function isHeld(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && HELD.includes(Number(error.errcode) & 0xff);
}

function inTransaction<T>({ database, statements }: Opened, work: Work<T>): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work(statements);
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk has SQLite roll back by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** On Linux a file that was removed can be written on and on, and all of it is lost with the process. */
function isSameFile(path: string, [file]: readonly Stats[]): boolean {
  return !file || isAt(path, file);
}

function isAt(path: string, { ino, dev }: Stats): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.ino === ino && found.dev === dev;
}

/** Closes what is not at its path any more. Its log must go too, or SQLite takes it for that of the file there now. */
function discard(path: string, { database, files: [, log] }: Opened): void {
  if (log && isAt(`${path}-wal`, log)) {
    for (const end of ["-wal", "-shm"]) rmSync(path + end, { force: true });
  }
  database.close();
}

function openDatabase(path: string): Opened {
  const isMemory = path === IN_MEMORY;
  if (!isMemory) createFile(path);
  const database = new DatabaseSync(path, { timeout: BLOCKED });
  try {
    const statements = prepared(database);
    const files = isMemory
      ? []
      : [path, `${path}-wal`].flatMap((each) => statSync(each, { throwIfNoEntry: false }) ?? []);
    return { database, statements, files };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite gives its other two files the mode of this one. Nobody else on the machine is to read them. */
function createFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, "a", 0o600));
}
