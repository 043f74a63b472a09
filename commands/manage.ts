/** `/manage [setting] [value]`: the settings of a chat or server, for whoever may decide for it. */
import { defineCommand } from "#core/command/command.ts";
import { settingsAnswer, valueCandidates } from "#core/command/settings.ts";
import { SETTINGS } from "#core/memory/settings.ts";

export const manage = defineCommand({
  name: "manage",
  order: 21,
  arguments: {
    setting: { kind: "choice", choices: SETTINGS.chat },
    value: {
      kind: "text",
      suggest: (scene, { setting }, typed) => valueCandidates(scene, "chat", { setting, typed }),
    },
  },
  forManagers: true,
  run: (context) => settingsAnswer(context, "chat", context.values),
});
