/** What readers write without a slash and mean as a command: "help", "ayarlar", "مَن أنت؟". */
import { words as wordsOf } from "#core/language/fold.ts";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import type { Words } from "#core/language/words.ts";
import type { Call } from "./calls.ts";
import type { Commands } from "./command.ts";

/** A command that some words mean, in the language that has them; in none where several do. */
type Spoken = { readonly command: string; readonly language?: Language };

/** Longer messages are questions, in UTF-16 units: no such phrase has more. */
const LONGEST = 60;

/** The call that all of a message means by itself, in the language of its words; undefined where it asks something else. */
export function spokenCall(text: string, commands: Commands, words: Words): Call | undefined {
  if (text.length > LONGEST) return undefined;
  const found = phrasesOf(commands, words).get(wordsOf(text).join(" "));
  if (!found) return undefined;
  const { command, language } = found;
  return { command, values: {}, ...(language && { language }) };
}

const known = new WeakMap<Words, ReadonlyMap<string, Spoken>>();

function phrasesOf(commands: Commands, words: Words): ReadonlyMap<string, Spoken> {
  const phrases = known.get(words) ?? readPhrases(commands, words);
  known.set(words, phrases);
  return phrases;
}

/** The names of commands, and the phrases that a locale lists behind them. */
function readPhrases(commands: Commands, words: Words): ReadonlyMap<string, Spoken> {
  const phrases = new Map<string, Spoken>();
  for (const { name } of [...commands.values()].filter(({ listed }) => listed))
    for (const language of LANGUAGES) {
      const say = words[language];
      const listed = `${say(`command-${name}`).replaceAll("-", " ")},${say(`command-${name}.spoken`)}`;
      for (const phrase of listed.split(/[,،]/).map((each) => wordsOf(each).join(" "))) {
        if (phrase === "") continue;
        const isShared = phrases.has(phrase) && phrases.get(phrase)?.language !== language;
        phrases.set(phrase, isShared ? { command: name } : { command: name, language });
      }
    }
  return phrases;
}
