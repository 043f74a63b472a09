/** The SQLite adapter is one as Keyv has them: it passes Keyv's own suite for adapters. */
import keyvTestSuite, { keyvIteratorTests } from "@keyv/test-suite";
import { Keyv } from "keyv";
import * as vitest from "vitest";
import { SqliteAdapter } from "../../src/storage/sqlite.ts";
import { IN_MEMORY, sqliteFile } from "../../src/storage/sqlite-file.ts";

const file = sqliteFile(IN_MEMORY, () => undefined);

/** Keyv sets an adapter's namespace, so each has its own on what they share. */
const adapter = () => new SqliteAdapter(file);

vitest.afterAll(() => file.close());

vitest.describe("Keyv's own suite", () => {
  keyvTestSuite(vitest, Keyv, adapter);
  keyvIteratorTests(vitest, Keyv, adapter);
});
