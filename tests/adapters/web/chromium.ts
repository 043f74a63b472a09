/** A real browser before the page, where one is installed: Chromium, which `.ci/run` installs when it can. */
import { existsSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";
import * as z from "zod";
import type { Library } from "#core/story/library.ts";
import { web } from "../../../src/adapters/web/index.ts";
import { editorOf } from "../../../src/draft/review/editor.ts";
import { serve } from "../../../src/server/server.ts";
import { LIBRARY, testBot } from "../../bot.ts";
import { pageParts } from "./browser.ts";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const EXECUTABLE = PLACES.find((path) => existsSync(path));

/** Why the tests in a browser are skipped; undefined when they are not. */
export const MISSING =
  EXECUTABLE === undefined ? `no browser: expected one of ${PLACES.join(", ")}` : undefined;

// vitest tells only how many tests were skipped.
if (MISSING) console.warn(MISSING);

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long a test in a browser may take, in milliseconds, on a machine that has other things to do. */
export const PATIENCE = 60_000;

let browser: Promise<Browser> | undefined;

/** Closes the browser that the tests of a file share. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

type Looks = {
  readonly path?: string;
  readonly width?: number;
  readonly theme?: "light" | "dark";
  readonly live?: Library;
  /** What is wrong with the files, as it is now. */
  faults?(): Library["faults"];
  /** The folder whose drafts can be reviewed. */
  readonly reviewed?: string;
};

/** What went wrong while a page was open: errors of its own, and requests to anywhere but where it came from. */
export type Opened = { readonly page: Page; readonly troubles: string[] };

/** The page of a bot in a window of that width. It closes with the test. */
export async function open({
  path = "",
  width = 1400,
  theme = "light",
  live = LIBRARY,
  faults = () => live.faults,
  reviewed,
}: Looks = {}): Promise<Opened> {
  const parts = await pageParts();
  const bot = { ...(await testBot(live)), library: () => ({ ...live, faults: faults() }) };
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const editor = reviewed === undefined ? undefined : editorOf(reviewed);
  const { http } = web({
    ...parts,
    bot,
    log,
    ...(editor && { editor: async () => editor }),
  });
  const server = await serve({ endpoints: http ? [http] : [], host: "127.0.0.1", port: 0, log });
  onTestFinished(() => server.stop());
  browser ??= chromium.launch({ executablePath: EXECUTABLE ?? "", args: ARGUMENTS });
  const context = await (await browser).newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
    locale: "en",
    reducedMotion: "reduce",
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on(
    "console",
    (message) => ["error", "warning"].includes(message.type()) && troubles.push(message.text()),
  );
  page.on("pageerror", ({ message }) => troubles.push(message));
  page.on("request", (request) => {
    const isOwn = request.url().startsWith(`${server.address}/`) || request.url().startsWith("data:");
    if (!isOwn) troubles.push(`a request to ${request.url()}`);
  });
  await page.goto(`${server.address}/${path}`);
  return { page, troubles };
}

/** Waits until the answer that is being made is there. */
export async function answered(page: Page, count: number): Promise<void> {
  await page
    .locator(".answer")
    .nth(count - 1)
    .waitFor();
  await page.locator("[role=log][aria-busy=false]").waitFor();
}

/** Nothing went wrong, nothing stands out over the side, and nobody is kept from using it. */
export async function expectSound({ page, troubles }: Opened): Promise<void> {
  expect(troubles).toEqual([]);
  // As text, since it runs in the browser: what it names is not known here.
  const stretch = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
  expect(stretch).toBeLessThanOrEqual(0);
  const isThere = await page.evaluate("'axe' in window");
  // What it gives is handed over to the tests, so nothing but what is wrong: all that is right is thousands of elements.
  if (isThere !== true) await page.evaluate(`${axe.source};undefined`);
  const { violations } = RESULTS.parse(await page.evaluate(WRONG));
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" · ")}`,
  );
  expect(told).toEqual([]);
}

const WRONG = "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => ({ violations }))";

const RESULTS = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});
