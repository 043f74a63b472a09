/** Makes the pictures that README shows: `npm run pictures`. That of the page needs Chromium. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const CHROMIUM = "/usr/bin/chromium";

/** What is asked for each picture. */
const ANSWERS = [
  { file: "who-en.png", language: "en", theme: "light", asked: "/who sisi" },
  { file: "timeline-ar.png", language: "ar", theme: "light", asked: "/timeline picture:light" },
  { file: "timeline-tr-dark.png", language: "tr", theme: "dark", asked: "/timeline picture:dark" },
];

for (const { file, language, theme, asked } of ANSWERS) {
  const options = ["--language", language, "--theme", theme, "--as", "image", `docs/${file}`, asked];
  const { status } = spawnSync("node", ["src/main.js", "say", ...options], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) throw new Error(`expected ${file} to be drawn, found exit code ${status}`);
}
if (existsSync(CHROMIUM)) await photographPage();

/** An answer to an Arabic reader with its three faces. */
async function photographPage(): Promise<void> {
  const bot = spawn("node", ["src/main.js", "start"], { cwd: ROOT, env: { ...process.env, PORT: "0" } });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, reducedMotion: "reduce" });
    await page.goto(`${await addressOf(bot)}/?language=en#fact?id=exercise`);
    await page.locator(".answer").waitFor();
    await page.screenshot({ path: `${ROOT}docs/page.png` });
  } finally {
    await browser.close();
    bot.kill();
  }
}

/** Where the page is served, as soon as a start has said so. */
async function addressOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout)
    for await (const line of createInterface({ input: stdout })) {
      const [, address] = /Local page +on +(http:\S+)/.exec(line) ?? [];
      if (address !== undefined) return address;
    }
  throw new Error("expected the local page to open, found none");
}
