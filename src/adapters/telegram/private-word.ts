/** The word by which a reader in a group asks to see the answer alone: "private", in any of the languages. */
import type { Command } from "#core/command/command.ts";
import { fold } from "#core/language/fold.ts";
import { LANGUAGES } from "#core/language/language.ts";
import type { Words } from "#core/language/words.ts";

type Typed = { readonly rest: string; readonly isPrivate: boolean };

/**
 * What follows a command, without that word: it stands last, as in `/who sisi private`. Where all that follows is
 * a question or claim in the reader's own words it may belong to them, so there it goes before them with a colon:
 * `/ask private: who met whom?`; or stands alone, as in `/check private` below a message.
 */
export function withoutPrivate(typed: string, command: Command | undefined, words: Words): Typed {
  const isWord = (text = "") => spellingsIn(words).includes(fold(text));
  const { word, rest = "" } = (isFree(command) ? FIRST : LAST).exec(typed)?.groups ?? {};
  return isWord(word)
    ? { rest: rest === "" ? "" : ` ${rest}`, isPrivate: true }
    : { rest: typed, isPrivate: false };
}

const known = new WeakMap<Words, readonly string[]>();

/** The word in all languages, looked up once. */
function spellingsIn(words: Words): readonly string[] {
  const spellings = known.get(words) ?? LANGUAGES.map((language) => fold(words[language]("option-private")));
  known.set(words, spellings);
  return spellings;
}

const FIRST = /^\s*(?<word>[^\s:]+)\s*(?::\s*(?<rest>.*\S)?)?\s*$/su;
const LAST = /^\s*(?:(?<rest>.*\S)\s+)?(?<word>\S+)\s*$/su;

function isFree(command: Command | undefined): boolean {
  return Object.values(command?.arguments ?? {}).some(({ kind, required }) => kind === "text" && required);
}
