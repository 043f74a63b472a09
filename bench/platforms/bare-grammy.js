/** A bare grammY bot that answers a constant, as its documentation has one begin. */
import { createServer } from "node:http";
import { Bot, webhookCallback } from "grammy";

const given = JSON.parse(process.argv[2] ?? "{}");
const { TELEGRAM_TOKEN, TELEGRAM_API_ROOT, TELEGRAM_WEBHOOK_SECRET: secret } = given;

const bot = new Bot(TELEGRAM_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.on("message", (context) => context.reply("A constant."));

if (secret === undefined) {
  void bot.start({ onStart: () => void process.stdout.write("ready\n") });
} else {
  await bot.init();
  const server = createServer(webhookCallback(bot, "http", { secretToken: secret }));
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    const port = typeof address === "object" ? address?.port : "";
    process.stdout.write(`ready at http://127.0.0.1:${port}/telegram\n`);
  });
}
