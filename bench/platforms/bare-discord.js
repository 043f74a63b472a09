/** A bare discord.js bot that answers a constant, as its guide has one begin. */
import { Client, Events, GatewayIntentBits } from "discord.js";

const { DISCORD_TOKEN, DISCORD_API_BASE: api } = JSON.parse(process.argv[2] ?? "{}");

const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isChatInputCommand()) await interaction.reply("A constant.");
});
client.once(Events.ClientReady, () => void process.stdout.write("ready\n"));
await client.login(DISCORD_TOKEN);
