/** Settings as a reader sees and changes them: what `/settings` and `/manage` have in common. */

import { LANGUAGE_NAMES, languageOf } from "#core/language/language.ts";
import { meant } from "#core/language/match.ts";
import { type Change, changed } from "#core/memory/memory.ts";
import {
  currentValue,
  possibleValues,
  type Scope,
  SETTINGS,
  type Setting,
  UNSET,
} from "#core/memory/settings.ts";
import type { Block, CallAction } from "#core/reply/reply.ts";
import { inLanguage } from "#core/story/texts.ts";
import type { Answer, Candidate, Scene } from "./command.ts";
import { findStory, menuPages, ON_A_PAGE, storyCandidates } from "./stories.ts";
import { unclear } from "./unclear.ts";

/** The command that changes the settings of each. */
const COMMANDS: Readonly<Record<Scope, string>> = { reader: "settings", chat: "manage" };

/** What a reader wants to know or to change. */
type Wanted = { readonly setting?: Setting | undefined; readonly value?: string | undefined };

/** All settings; or one, and what it can be; or all of them after one was changed. */
export function settingsAnswer(scene: Scene, of: Scope, { setting, value }: Wanted): Answer {
  const refused = refusalOf(scene, of);
  if (refused) return refused;
  if (setting === undefined) return asked(scene, overview(scene, of));
  if (value === undefined) return asked(scene, choice(scene, of, setting));
  const found = valueMeant(scene, { of, setting }, value);
  if (found === undefined) {
    const { blocks, ...answer } = unclear(scene, scene.say("bad-choice", { value: value.slice(0, 60) }));
    return { ...answer, blocks: [...blocks, ...choiceButtons(scene, { of, setting }, value)] };
  }
  return saved(scene, { change: "set", of, setting, value: found });
}

/** The settings that a chat of this kind has: what a private chat's only reader sets for themselves is left out. */
function settingsOf({ reader: { place, seesRich } }: Scene, of: Scope): readonly Setting[] {
  const isLeftOut = (setting: Setting) =>
    (setting === "rich" && !seesRich) || (setting === "language" && of === "chat" && place === "private");
  return SETTINGS[of].filter((setting) => !isLeftOut(setting));
}

/** A setting with what it is now, in words: "Digits: 123". */
export function settingText(scene: Scene, of: Scope, setting: Setting): string {
  const value = valueWord(scene, { of, setting }, currentValue(scene.recalled[of], setting));
  return scene.say("setting-is", { setting: scene.say(`choice-${setting}`), value });
}

/** What a setting can be, as it may be typed. */
export function valueCandidates(
  scene: Scene,
  of: Scope,
  { setting, typed }: { readonly setting: string | undefined; readonly typed: string },
): Candidate[] {
  const known = SETTINGS[of].find((each) => each === setting);
  return known === undefined ? [] : candidatesFor(scene, { of, setting: known }, typed);
}

/** Why settings can't be changed: nobody is known, the reader has no right to, or nothing can be kept now. */
function refusalOf(scene: Scene, of: Scope): Answer | undefined {
  const { recalled, reader, say, button } = scene;
  const actions = [button(say("next-help"), "help")];
  const told = (id: string): Block[] => [{ kind: "paragraph", text: [say(id)] }];
  if (recalled.keeps === "never") return { outcome: "nothing", blocks: told("settings-never"), actions };
  if (recalled.keeps === "not-now") return { outcome: "failed", blocks: told("not-kept"), actions };
  if (of === "chat" && !reader.mayManage)
    return { outcome: "nothing", blocks: [...told("manage-refused"), list(scene, of)], actions };
  return undefined;
}

function asked(scene: Scene, blocks: readonly Block[]): Answer {
  return { audience: "asker", blocks, actions: [scene.button(scene.say("next-help"), "help")] };
}

function overview(scene: Scene, of: Scope): Block[] {
  const buttons = settingsOf(scene, of).map((setting) =>
    scene.button(scene.say(`choice-${setting}`), COMMANDS[of], { setting }),
  );
  return [
    { kind: "heading", text: [scene.say(`settings-${of}`)] },
    list(scene, of),
    { kind: "choices", actions: buttons },
  ];
}

function list(scene: Scene, of: Scope): Block {
  return { kind: "list", items: settingsOf(scene, of).map((setting) => [settingText(scene, of, setting)]) };
}

function choice(scene: Scene, of: Scope, setting: Setting): Block[] {
  const back = scene.button(scene.say(`settings-${of}`), COMMANDS[of]);
  return [
    { kind: "heading", text: [settingText(scene, of, setting)] },
    { kind: "paragraph", text: [scene.say(`about-${setting}`, { of })] },
    ...choiceButtons(scene, { of, setting }),
    { kind: "choices", actions: [back] },
  ];
}

/** All that it can be; or, for what was typed and is none of it, what that may have meant. */
function choiceButtons(scene: Scene, { of, setting }: Placed, typed?: string): Block[] {
  const now = scene.recalled[of];
  const own: Readonly<Partial<Record<Setting, string | undefined>>> = now;
  const current = own[setting] ?? currentValue(now, setting) ?? UNSET;
  const all = candidatesFor(scene, { of, setting }, typed ?? "");
  const offered = typed === undefined ? all : all.slice(0, ON_A_PAGE);
  const actions = offered.map(({ label, value }): CallAction => {
    const shown = value === current ? `✓ ${label}` : label;
    return scene.button(shown, COMMANDS[of], { setting, value });
  });
  const prompt = scene.say(`choice-${setting}`);
  return actions.length > ON_A_PAGE ? menuPages(actions, prompt) : [{ kind: "choices", prompt, actions }];
}

/** A change, and the settings as they are after it, in the language that the reader now wants. */
function saved(scene: Scene, change: Change & { change: "set" }): Answer {
  const { of, setting, value } = change;
  const language = (of === "reader" && setting === "language" && languageOf(value)) || scene.reader.language;
  const after: Scene = { ...scene.speaking(language), recalled: changed(scene.recalled, change) };
  const blocks: Block[] = [
    { kind: "paragraph", text: [after.say("settings-saved")] },
    ...overview(after, of),
  ];
  return { ...asked(after, blocks), language: after.reader.language, values: {}, change };
}

/** The value that was pressed, or typed in any of the three languages. */
function valueMeant(scene: Scene, placed: Placed, typed: string): string | undefined {
  const candidates = candidatesFor(scene, placed, "");
  const known = candidates.find(({ value }) => value === typed);
  if (known) return known.value;
  const story = placed.setting === "story" ? findStory(scene, typed) : undefined;
  if (story && "one" in story) return story.one.id;
  const found = meant(candidates, ({ spellings }) => spellings, typed);
  return "one" in found ? found.one.value : undefined;
}

/** `typed`: of stories, there may be too many to offer those that have nothing of it. */
function candidatesFor(scene: Scene, { of, setting }: Placed, typed: string): Candidate[] {
  const candidate = (value: string, kept: string | undefined): Candidate => {
    const label = valueWord(scene, { of, setting }, kept);
    return { label, value, spellings: [label, value] };
  };
  const values = possibleValues(setting)?.map((value) => candidate(value, value));
  const all = values ?? storyCandidates(scene, {}, typed);
  return currentValue({}, setting) === undefined ? [...all, candidate(UNSET, undefined)] : all;
}

type Placed = { readonly of: Scope; readonly setting: Setting };

function valueWord(
  { say, stories, reader }: Scene,
  { of, setting }: Placed,
  value: string | undefined,
): string {
  if (value === undefined) return say(`value-${UNSET}-${setting}`, { of });
  const story = setting === "story" ? stories.get(value) : undefined;
  if (story) return inLanguage(story.title, reader.language);
  const language = setting === "language" ? languageOf(value) : undefined;
  return language
    ? LANGUAGE_NAMES[language]
    : setting === "story"
      ? say("value-gone-story")
      : say(`value-${value}`);
}
