/** The words of one language by which names, offices and sayings are known: folded, as sets. */
import { fold, words } from "#core/language/fold.ts";
import type { Language } from "#core/language/language.ts";
import * as given from "./given-arabic.ts";
import * as arabic from "./lexicon-ar.ts";
import { english } from "./lexicon-en.ts";
import { turkish } from "./lexicon-tr.ts";
import * as verbs from "./lexicon-verbs-ar.ts";
import {
  arabicParticiples,
  arabicPlurals,
  arabicVerbs,
  losesLetter,
  withSmallWords,
} from "./verbs-arabic.ts";
import { turkishParticiple, turkishVerb } from "./verbs-turkish.ts";

/** Folded words of a list. */
function setOf(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .map(fold)
      .filter((word) => word !== ""),
  );
}

/** Pairs of words, "described:as", by the first of each. */
function pairsOf(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(" ").map((pair) => [pair.split(":")[0] ?? "", pair.split(":")[1] ?? ""]));
}

/** A list of words, or what stands for one. */
type Words = Pick<ReadonlySet<string>, "has">;

export type LatinLexicon = {
  readonly titles: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** Among the bodies, those that are no state's. */
  readonly firms: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** What makes a name neither a person's nor a body's: awards, treaties. */
  readonly others: ReadonlySet<string>;
  /** Words that make the same of the name behind them: Hurricane Imelda. */
  readonly before: ReadonlySet<string>;
  /** Words with which the names of places begin: Lake Victoria. */
  readonly placesFirst: ReadonlySet<string>;
  /** Among bodies, places, titles and others, those that are family names as well. */
  readonly surnames: ReadonlySet<string>;
  readonly joining: ReadonlySet<string>;
  readonly saying: Words;
  readonly stops: ReadonlySet<string>;
  /** Words that may be part of a name, but not where they begin a sentence. */
  readonly starters: ReadonlySet<string>;
  /** Among the stops, those that begin names as well. */
  readonly opening: ReadonlySet<string>;
  /** Among the stops, months that are given names as well: May Ashworth, Nisan Tekeli. */
  readonly alsoGiven: ReadonlySet<string>;
  /** Offices that are such in small letters alone. */
  readonly crafts: ReadonlySet<string>;
};

export const ENGLISH = {
  ...latin(english),
  beforeThat: setOf(english.beforeThat),
  beforeTo: setOf(english.beforeTo),
  whileSaying: setOf(english.whileSaying),
  besideQuotation: setOf(english.besideQuotation),
  beforeSmall: pairsOf(english.beforeSmall),
};

export const TURKISH = {
  ...latin(turkish),
  saying: verbsOf(turkish.saying, turkishVerb),
  afterClause: verbsOf(turkish.afterClause, turkishVerb),
  whileSaying: verbsOf(turkish.saying, turkishParticiple),
  sayingTwo: turkish.sayingTwo.split("|").map((each) => {
    const all = words(each);
    return { before: all.slice(0, -1).join(" "), verb: turkishVerb(all.at(-1) ?? "") };
  }),
};

/** All the forms of some stems. */
function verbsOf(stems: string, formsOf: (stem: string) => RegExp): Words {
  const pattern = new RegExp([...setOf(stems)].map((stem) => formsOf(stem).source).join("|"));
  return { has: (word) => pattern.test(word) };
}

const { verbs: beforeThat, small } = withSmallWords(verbs.SAYING_BEFORE);
const SAID = `${verbs.SAYING} ${beforeThat}`;

export const ARABIC = {
  titles: setOf(arabic.TITLES),
  afterTitle: setOf(arabic.AFTER_TITLE),
  offices: setOf(arabic.OFFICES),
  stateOffices: setOf(arabic.STATE_OFFICES),
  ownOffices: setOf(arabic.OWN_OFFICES),
  afterOffice: setOf(arabic.AFTER_OFFICE),
  bodies: setOf(arabic.BODIES),
  places: setOf(arabic.PLACES),
  towns: setOf(arabic.TOWNS),
  doing: setOf(arabicVerbs(verbs.DOING)),
  rulers: setOf(arabic.RULERS),
  saying: setOf(arabicVerbs(SAID)),
  /** Among them those that say something before "that" alone, with the small words that will do as well. */
  beforeThat: small,
  hers: setOf(losesLetter(SAID)),
  severalSay: setOf(arabicPlurals(SAID)),
  whileSaying: setOf(arabicParticiples(verbs.WHILE_SAYING)),
  nobody: setOf(arabic.NOBODY),
  written: setOf(arabic.WRITTEN),
  according: setOf(arabic.ACCORDING),
  that: setOf(arabic.THAT),
  onlyThat: setOf(arabic.ONLY_THAT),
  stops: setOf(arabic.STOPS),
  given: setOf(given.GIVEN),
  givenWithArticle: setOf(given.GIVEN_WITH_ARTICLE),
  alsoGiven: setOf(`${given.ALSO_GIVEN} ${given.FOREIGN_GIVEN} ${given.ALSO_FOREIGN}`),
  foreignGiven: setOf(given.FOREIGN_GIVEN),
  ofFaith: setOf(given.OF_FAITH),
  adjectives: setOf(arabic.ADJECTIVES),
  relaying: setOf(arabic.RELAYING),
  compound: setOf(given.COMPOUND),
};

/** The words of the two languages that write names with capitals. */
export const LATIN: Readonly<Record<Exclude<Language, "ar">, LatinLexicon>> = { en: ENGLISH, tr: TURKISH };

function latin(lists: typeof english | typeof turkish): LatinLexicon {
  return {
    titles: setOf(lists.titles),
    offices: setOf(lists.offices),
    bodies: setOf(`${lists.bodies} ${lists.firms}`),
    firms: setOf(lists.firms),
    places: setOf(lists.places),
    others: setOf(lists.others),
    before: setOf(lists.before),
    placesFirst: setOf(lists.placesFirst),
    surnames: setOf(lists.surnames),
    joining: setOf(lists.joining),
    saying: setOf(lists.saying),
    stops: setOf(lists.stops),
    starters: setOf(lists.starters),
    opening: setOf(lists.opening),
    alsoGiven: setOf(lists.alsoGiven),
    crafts: setOf(lists.crafts),
  };
}
