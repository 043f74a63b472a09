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
  if (CLOSING.test(tokens.slice(-ENDING).join(" "))) return [];
  const ending = tokens.slice(-ENDING);
  if (ASKING.has(tokens.at(-1) ?? "")) return ["question"];
  return ending.some((word) => OF_MYSELF.test(word) && !HEARING.has(word)) ? ["opinion"] : [];
}

/** What only tells the reader to take note. */
const CLOSING = /^(?:haber\p{L}*|bilgi\p{L}*|akl\p{L}*|haberin\p{L}*) olsun$/u;

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
      const isClaimed = mood === "greeting" && DOING.test(tokens[at + phrase.length] ?? "");
      return isHere && !isClaimed && (mood !== "question" || (isEdge && !isCleft(tokens, at)));
    })
    .map(({ mood, phrase }) => ({ mood, places: [...phrase.keys()].map((next) => at + next) }));
}

/** Turkish verbs that make of thanks what somebody is said to have done: "teşekkür etti". */
const DOING = /^(?:et|ed)(?:ti|tiler|mis|miyor|iyor|ecek|er)\p{L}*$/u;

/** "What was signed is a military agreement" says what it is. */
function isCleft(tokens: readonly string[], at: number): boolean {
  return at === 0 && tokens[0] === "what" && CLEFT.test(tokens.slice(2).join(" "));
}

const CLEFT = /\b(?:is|was|are|were) (?:a|an|the|only|just)\b/u;

const LAUGHTER =
  /^(?:(?:ha){2,}h?|(?:he){2,}|(?:ah){2,}a?|ه{3,}|خ{3,}|l+o+l+|[sjkd]{5,}|(?:sj|js|ks|sk){2,}\p{L}?)$/u;

function laughAt(token: string, at: number): Found[] {
  return LAUGHTER.test(token) ? [{ mood: "frame", places: [at] }] : [];
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
