/** What is offered while somebody types on the page: commands, and then what Discord would suggest for an argument. */
import type { Command, Scene, Suggestion } from "#core/command/command.ts";
import { STORY } from "#core/command/stories.ts";
import { suggestions } from "#core/command/suggest.ts";
import { bareWords, suggest } from "#core/language/match.ts";

/** `text`: what stands in the line once it is chosen. */
export type Offered = { readonly label: string; readonly detail?: string; readonly text: string };

/** As many as Discord shows. */
const MOST = 25;

/** What could stand in the line that begins with `text`, best first. Questions in one's own words are left alone. */
export function offered(scene: Scene, text: string): Offered[] {
  const [, name, rest] = /^\/(\S*)(?:\s+(.*))?$/su.exec(text) ?? [];
  if (name === undefined) return [];
  if (rest === undefined) return commandsLike(scene, name);
  const command = [...scene.commands.values()].find(
    (each) => each.listed && namesOf(scene, each).includes(name),
  );
  if (!command) return [];
  return (
    storiesLike(scene, command, text) ??
    valuesLike(scene, command, { before: `/${name}`, typed: rest, given: {} })
  );
}

/** Stories, behind the word that says that one follows; undefined where none does. */
function storiesLike(scene: Scene, command: Command, text: string): Offered[] | undefined {
  const { before, word = "", typed = "" } = STORY_LAST.exec(text)?.groups ?? {};
  const names = [STORY, scene.say(`argument-${STORY}`)].map((name) => bareWords(name).join(" "));
  if (!command.aboutStory || !names.includes(bareWords(word).join(" "))) return undefined;
  if (scene.stories.has(typed)) return [];
  const found = suggestions(scene, { command: command.name, argument: STORY, typed }, MOST);
  return found.map(({ label, value }) => ({ label, text: `${before}${value}` }));
}

const STORY_LAST = /^(?<before>.*\s(?<word>\p{L}+)[:=])(?<typed>\S*)$/su;

function namesOf({ say }: Scene, { name }: Command): string[] {
  return [name, say(`command-${name}`)];
}

function commandsLike(scene: Scene, typed: string): Offered[] {
  const listed = [...scene.commands.values()].filter((command) => command.listed);
  return suggest(listed, (command) => namesOf(scene, command), typed).map(({ name, arguments: taken }) => ({
    label: `/${name}`,
    detail: scene.say(`command-${name}.description`),
    text: `/${name}${Object.keys(taken).length > 0 ? " " : ""}`,
  }));
}

type Line = {
  /** What stands before the argument that is being typed, and the values in it. */
  readonly before: string;
  readonly given: Readonly<Record<string, string>>;
  readonly typed: string;
};

/** Values of the first argument that has none yet; those without suggestions, such as dates, are passed over. */
function valuesLike(scene: Scene, command: Command, { before, typed, given }: Line): Offered[] {
  const argument = Object.keys(command.arguments).find(
    (name) =>
      given[name] === undefined && found(scene, command, { argument: name, typed: "", given }).length > 0,
  );
  if (argument === undefined) return [];
  const all = found(scene, command, { argument, typed: "", given });
  const done = all.find(({ value }) => typed.startsWith(`${value} `));
  if (done) {
    const rest = typed.slice(done.value.length).trimStart();
    const line = {
      before: `${before} ${done.value}`,
      typed: rest,
      given: { ...given, [argument]: done.value },
    };
    return valuesLike(scene, command, line);
  }
  if (all.some(({ value }) => value === typed.trim())) return [];
  return found(scene, command, { argument, typed, given })
    .slice(0, MOST)
    .map(({ label, value }) => ({ label, text: `${before} ${value}` }));
}

type Typed = Omit<Line, "before"> & { readonly argument: string };

/** What is offered for an argument, and the choices that Discord shows by itself. */
function found(scene: Scene, command: Command, { argument, typed, given }: Typed): Suggestion[] {
  const taken = command.arguments[argument];
  if (taken?.kind !== "choice")
    return suggestions(scene, { command: command.name, argument, typed, given }, Number.POSITIVE_INFINITY);
  const choices = taken.choices.map((value) => ({ value, label: scene.say(`choice-${value}`) }));
  return suggest(choices, ({ value, label }) => [value, label], typed);
}
