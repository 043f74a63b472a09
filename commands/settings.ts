/** `/settings [setting] [value]`: the reader's own language, digits and privacy, and the way to those of the chat. */
import { defineCommand } from "#core/command/command.ts";
import { settingsAnswer, valueCandidates } from "#core/command/settings.ts";
import { SETTINGS } from "#core/memory/settings.ts";

export const settings = defineCommand({
  name: "settings",
  order: 20,
  arguments: {
    setting: { kind: "choice", choices: SETTINGS.reader },
    value: {
      kind: "text",
      suggest: (scene, { setting }, typed) => valueCandidates(scene, "reader", { setting, typed }),
    },
  },
  asksRights: true,
  run(context) {
    const { reader, recalled, say, button, values } = context;
    const answer = settingsAnswer(context, "reader", values);
    const isOffered = reader.mayManage && recalled.keeps === "yes" && values.setting === undefined;
    if (!isOffered) return answer;
    const { blocks, actions = [] } = answer;
    // What they are, without the buttons: those would have the same names.
    const shared = settingsAnswer(context, "chat", {}).blocks.filter(({ kind }) => kind !== "choices");
    return {
      ...answer,
      blocks: [...blocks, ...shared],
      actions: [button(say("settings-chat"), "manage"), ...actions],
    };
  },
});
