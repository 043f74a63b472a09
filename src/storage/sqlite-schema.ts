/** The one table of a SQLite store. */
import type { DatabaseSync, StatementSync } from "node:sqlite";

/** The shape of the table below; a file with a higher number was made by a later version. */
const VERSION = 1;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS records (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires INTEGER) STRICT;
  CREATE INDEX IF NOT EXISTS expiring ON records (expires) WHERE expires IS NOT NULL;
  PRAGMA user_version = ${VERSION};
`;

const STATEMENTS = {
  get: "SELECT value FROM records WHERE key = ? AND (expires IS NULL OR expires > ?)",
  /** Keys from the first on, in their order. */
  page: "SELECT key, value FROM records WHERE key >= ? AND (expires IS NULL OR expires > ?) ORDER BY key LIMIT ?",
  set: `INSERT INTO records (key, value, expires) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires`,
  add: `INSERT INTO records (key, value, expires) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, expires = excluded.expires WHERE records.expires <= ?`,
  replace: `UPDATE records SET value = ?, expires = coalesce(?, expires)
    WHERE key = ? AND value = ? AND (expires IS NULL OR expires > ?)`,
  deleteSame: "DELETE FROM records WHERE key = ? AND value = ? AND (expires IS NULL OR expires > ?)",
  delete: "DELETE FROM records WHERE key = ? RETURNING expires IS NULL OR expires > ? AS isThere",
  clear: "DELETE FROM records WHERE substr(key, 1, length(?1)) = ?1",
  /** Another number after each change by another connection. */
  changes: "PRAGMA data_version",
  purge: "DELETE FROM records WHERE expires <= ?",
} as const;

export type Statements = Readonly<Record<keyof typeof STATEMENTS, StatementSync>>;

/**
 * Makes the table where it is missing, and gives what is done with it.
 *
 * What is committed is on the disk: SQLite's log is synced at each commit, so that not even a loss of power takes
 * it back. What is deleted is overwritten, not only forgotten.
 * @throws {LaterVersion} and SQLite's errors.
 */
export function prepared(database: DatabaseSync): Statements {
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  const version = Number(database.prepare("PRAGMA user_version").get()?.user_version);
  if (version > VERSION) throw new LaterVersion(version);
  if (version < VERSION) database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT`);
  const statements = Object.entries(STATEMENTS).map(([name, sql]) => [name, database.prepare(sql)]);
  return Object.fromEntries(statements);
}

/** The file was made by a later version of sanad, or by another program. */
export class LaterVersion extends Error {
  override readonly name = "LaterVersion";
  constructor(found: number) {
    super(`expected a store of version ${VERSION}, found ${found}`);
  }
}
