/** `/help`: what sanad is, every command with an example, and the choice of language. */
import { type Command, defineCommand, type Scene } from "#core/command/command.ts";
import { nextButtons } from "#core/command/facts.ts";
import { LANGUAGE_NAMES, LANGUAGES } from "#core/language/language.ts";
import type { Line } from "#core/reply/reply.ts";

export const help = defineCommand({
  name: "help",
  order: 80,
  run(context) {
    const { commands, say, tell, story, stories, button } = context;
    const count = stories.size;
    const listed = [...commands.values()].filter((command) => command.listed);
    return {
      audience: "asker",
      blocks: [
        { kind: "heading", text: [say("help-title")] },
        { kind: "paragraph", text: [say("help-about")] },
        { kind: "paragraph", text: [say("help-story", { title: tell(story.title) })] },
        ...(count > 1 ? [{ kind: "paragraph" as const, text: [say("help-stories", { count })] }] : []),
        { kind: "list", items: listed.map((command) => helpLine(context, command)) },
        { kind: "note", text: [say("help-evidence")] },
        {
          kind: "choices",
          actions: LANGUAGES.map((language) => button(LANGUAGE_NAMES[language], "help", {}, { language })),
        },
      ],
      actions: [...nextButtons(context), button(say("next-stories"), "stories")],
    };
  },
});

/** The command as it is typed, and what it answers. */
function helpLine({ say }: Scene, { name, arguments: taken }: Command): Line {
  const names = Object.entries(taken).map(([argument, { required }]) => {
    const label = say(`argument-${argument}`);
    return required ? ` <${label}>` : ` [${label}]`;
  });
  return [{ mark: "command", text: `/${name}` }, names.join(""), " — ", say(`command-${name}.description`)];
}
