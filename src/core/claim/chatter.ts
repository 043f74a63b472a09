/** What of a sentence claims nothing: greetings, wishes, opinions, and what people put around a claim. */
import { words } from "#core/language/fold.ts";
import { type Mood, PHRASES } from "./chatter-words.ts";

export type Chatter = {
  readonly moods: ReadonlySet<Mood>;
  /** The words that belong to it, by their places; those of judgement, which somebody named may have said, apart. */
  readonly places: ReadonlySet<number>;
  readonly judged: ReadonlySet<number>;
};

/** Finds the chatter in the folded words of a sentence. */
export function chatterIn(tokens: readonly string[]): Chatter {
  const found = tokens.flatMap((token, at) => phrasesAt(tokens, at).concat(laughAt(token, at)));
  return {
    moods: new Set([...found.map(({ mood }) => mood), ...edgeMoods(tokens)]),
    places: new Set(found.flatMap(({ mood, places }) => (mood === "judgement" ? [] : places))),
    judged: new Set(found.flatMap(({ mood, places }) => (mood === "judgement" ? places : []))),
  };
}

/** What the first and last words say: "I …"; and Turkish asks at the end, wishes with "olsun", and has its "I" in the verb. */
function edgeMoods(tokens: readonly string[]): Mood[] {
  const [first = "", second = ""] = tokens;
  if (MYSELF.has(first) && !HEARING.has(second)) return ["opinion"];
  const ending = tokens.slice(-ENDING);
  if (ASKING.has(tokens.at(-1) ?? "")) return ["question"];
  return ending.some((word) => OF_MYSELF.test(word) && !HEARING.has(word)) ? ["opinion"] : [];
}

/** How many words may be the end of a sentence: the verb, and "vallahi" or "ya" after it. */
const ENDING = 2;
const ASKING = new Set(words("mi mu miydi muydu midir mudur musunuz misiniz"));
const MYSELF = new Set(words("انا ben"));
const OF_MYSELF = /^(?:olsun|ki|\p{L}{3,}(?:yorum|[dt][iu]m|m[ae]m|m[ae]l[iu](?:y[iu]z|y[iu]m)?))$/u;
/** What the writer only passes on, and nouns that end like such a verb. */
const HEARING = new Set(
  words("سمعت قريت شفت عرفت لسه duydum okudum gördüm işittim öğrendim duyuyorum yardım"),
);

type Found = { readonly mood: Mood; readonly places: readonly number[] };

function phrasesAt(tokens: readonly string[], at: number): Found[] {
  return (BY_FIRST.get(tokens[at] ?? "") ?? [])
    .filter(({ mood, phrase }) => {
      const isHere = phrase.every((word, next) => tokens[at + next] === word);
      const isEdge = at === 0 || at + phrase.length >= tokens.length - 1;
      return isHere && (mood !== "question" || isEdge);
    })
    .map(({ mood, phrase }) => ({ mood, places: [...phrase.keys()].map((next) => at + next) }));
}

const LAUGHTER =
  /^(?:(?:ha){2,}h?|(?:he){2,}|(?:ah){2,}a?|ه{3,}|خ{3,}|l+o+l+|[sjkd]{5,}|(?:sj|js|ks|sk){2,}\p{L}?)$/u;

function laughAt(token: string, at: number): Found[] {
  return LAUGHTER.test(token) ? [{ mood: "greeting", places: [at] }] : [];
}

const MOODS = ["opinion", "judgement", "greeting", "frame", "question"] as const;

const BY_FIRST = Map.groupBy(
  MOODS.flatMap((mood) =>
    PHRASES[mood].split(",").flatMap((text) => {
      const phrase = words(text);
      return phrase.length > 0 ? [{ mood, phrase }] : [];
    }),
  ),
  ({ phrase }) => phrase[0] ?? "",
);
