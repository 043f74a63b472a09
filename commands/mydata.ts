/** `/mydata [forget] [sure]`: everything that is kept about the reader and the chat, and how to have it erased. */
import { type Answer, type Context, defineCommand, type Scene } from "#core/command/command.ts";
import { settingText } from "#core/command/settings.ts";
import { LANGUAGE_NAMES } from "#core/language/language.ts";
import { listText } from "#core/language/words.ts";
import { type Change, type Kind, kindsOf } from "#core/memory/memory.ts";
import type { Place } from "#core/memory/places.ts";
import { type Scope, SETTINGS } from "#core/memory/settings.ts";
import type { Action, Block } from "#core/reply/reply.ts";
import { inLanguage } from "#core/story/texts.ts";

const WHOSE = ["me", "chat"] as const;
const SCOPES: Readonly<Record<(typeof WHOSE)[number], Scope>> = { me: "reader", chat: "chat" };

export const mydata = defineCommand({
  name: "mydata",
  order: 22,
  arguments: {
    forget: { kind: "choice", choices: WHOSE },
    sure: { kind: "choice", choices: ["yes"] },
  },
  asksRights: true,
  run(context) {
    const { forget, sure } = context.values;
    const { keeps } = context.recalled;
    if (keeps === "not-now") return told(context, "mydata-not-now", "failed");
    if (forget === undefined || keeps === "never") return shown(context);
    if (forget === "chat" && !context.reader.mayManage) return told(context, "mydata-refused", "nothing");
    return sure === undefined
      ? confirmation(context, forget)
      : erased(context, { change: "forget", of: SCOPES[forget] });
  },
});

/** Everything that is kept, and what never is. */
function shown(context: Context): Answer {
  const { say, reader, recalled, button } = context;
  const isForgettable = (whose: (typeof WHOSE)[number]) =>
    isKept(context, SCOPES[whose]) && (whose === "me" || reader.mayManage);
  const forgetting = WHOSE.filter(isForgettable).map((forget) =>
    button(say(`mydata-forget-${forget}`), "mydata", { forget }),
  );
  return {
    audience: "asker",
    blocks: [
      { kind: "heading", text: [say("mydata-title")] },
      ...(recalled.keeps === "never"
        ? [paragraph(say("mydata-never"))]
        : WHOSE.flatMap((whose) => kept(context, whose))),
      { kind: "note", text: [say("mydata-not")] },
      ...(forgetting.length > 0 ? [{ kind: "choices" as const, actions: forgetting }] : []),
    ],
    actions: ways(context),
  };
}

function kept(scene: Scene, whose: (typeof WHOSE)[number]): Block[] {
  const title: Block = {
    kind: "paragraph",
    text: [{ mark: "strong", text: scene.say(`mydata-of-${whose}`) }],
  };
  const lines = linesOf(scene, SCOPES[whose]);
  if (lines.length === 0) return [title, paragraph(scene.say("mydata-nothing"))];
  return [title, { kind: "list", items: lines.map((line) => [line]) }];
}

function isKept(scene: Scene, of: Scope): boolean {
  return linesOf(scene, of).length > 0;
}

/** Every kind that is kept of a reader or a chat, in words. */
function linesOf(scene: Scene, of: Scope): string[] {
  return kindsOf(of).flatMap((kind) => TOLD[kind](scene));
}

const TOLD: { readonly [Name in Kind]: (scene: Scene) => string[] } = {
  reader: (scene) => settingLines(scene, "reader"),
  chat: (scene) => settingLines(scene, "chat"),
  places: placeLines,
};

function settingLines(scene: Scene, of: Scope): string[] {
  const set = SETTINGS[of].filter((setting) => setting in scene.recalled[of]);
  return set.map((setting) => settingText(scene, of, setting));
}

/** What is followed and was shown, here and in the other topics or channels of the chat. */
function placeLines(scene: Scene): string[] {
  const { recalled, say } = scene;
  const here = recalled.here ? placeText(scene, recalled.here) : [];
  const elsewhere = recalled.elsewhere
    .flatMap((place) => placeText(scene, place))
    .map((text) => say("mydata-elsewhere", { text }));
  return [...here, ...new Set(elsewhere)];
}

function placeText(scene: Scene, { follows, shown, language, reader }: Place): string[] {
  const { say } = scene;
  return [
    ...Object.entries(follows).map(([id, { actors }]) => {
      const named = scene.stories.get(id)?.named.filter((each) => actors?.includes(each.id)) ?? [];
      const names = listText(
        named.map((each) => scene.tell(each.name)),
        scene.reader.language,
      );
      const story = storyName(scene, id);
      return actors ? say("mydata-follow-of", { story, names }) : say("mydata-follow", { story });
    }),
    ...Object.entries(shown).map(([id, version]) =>
      say("mydata-shown", { story: storyName(scene, id), version }),
    ),
    ...(language ? [say("mydata-language", { language: LANGUAGE_NAMES[language] })] : []),
    ...(reader ? [say("mydata-alone")] : []),
  ];
}

function storyName({ stories, reader, say }: Scene, id: string): string {
  const story = stories.get(id);
  return story ? inLanguage(story.title, reader.language) : say("value-gone-story");
}

function confirmation(context: Context, forget: (typeof WHOSE)[number]): Answer {
  const { say, button } = context;
  return {
    audience: "asker",
    blocks: [
      paragraph(say(`mydata-sure-${forget}`)),
      {
        kind: "choices",
        actions: [
          button(say("mydata-erase"), "mydata", { forget, sure: "yes" }),
          button(say("mydata-keep"), "mydata"),
        ],
      },
    ],
    actions: ways(context),
  };
}

function erased(context: Context, change: Change): Answer {
  return { ...told(context, "mydata-erased", "answered"), values: {}, change };
}

function told(scene: Scene, id: string, outcome: "answered" | "nothing" | "failed"): Answer {
  return { outcome, audience: "asker", blocks: [paragraph(scene.say(id))], actions: ways(scene) };
}

function ways({ say, button }: Scene): Action[] {
  return [button(say("next-settings"), "settings"), button(say("next-help"), "help")];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text: [text] };
}
