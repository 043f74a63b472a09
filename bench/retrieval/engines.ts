/** The engines that are compared, each as its documentation sets it up, with any of the words enough to be found. */
import { DatabaseSync } from "node:sqlite";
import { create, insert, search } from "@orama/orama";
import { stemmer as stemArabic } from "@orama/stemmers/arabic";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemTurkish } from "@orama/stemmers/turkish";
import { stopwords as stopArabic } from "@orama/stopwords/arabic";
import { stopwords as stopEnglish } from "@orama/stopwords/english";
import { stopwords as stopTurkish } from "@orama/stopwords/turkish";
import lunr from "lunr";
import lunrArabic from "lunr-languages/lunr.ar.js";
import lunrStemmers from "lunr-languages/lunr.stemmer.support.js";
import lunrTurkish from "lunr-languages/lunr.tr.js";
import MiniSearch from "minisearch";
import type { Language } from "#core/language/language.ts";
import { indexPassages, type Passage } from "#core/search/search.ts";

/** Passages made searchable: the ids of those that fit a question best, best first. */
export type Found = {
  search(question: string, language: Language, limit: number): readonly string[];
};

export type Engine = {
  readonly name: string;
  readonly index: (passages: readonly Passage[]) => Found;
  /** True when its index lies outside of what JavaScript accounts for. */
  readonly isOutside?: boolean;
};

/** Ours, under the name that tables and goals know it by. */
export const OURS: Engine = { name: "sanad", index: indexed(indexPassages) };

/** What ours is measured against. */
export const MINISEARCH: Engine = { name: "MiniSearch", index: miniSearch };

export const ENGINES: readonly Engine[] = [
  OURS,
  MINISEARCH,
  { name: "Orama", index: byLanguage(orama) },
  { name: "lunr", index: byLanguage(lunrIndex) },
  { name: "SQLite FTS5", index: fts5, isOutside: true },
];

/** Our search as an engine; for the ablation also without one of its ingredients. */
export function indexed(
  index: (passages: readonly Passage[]) => ReturnType<typeof indexPassages<string>>,
): Engine["index"] {
  return (passages) => {
    const found = index(passages);
    return {
      search: (question, language, limit) => found.search(question, language, limit).map(({ id }) => id),
    };
  };
}

/** Its defaults: words OR-ed, no stemming. */
function miniSearch(passages: readonly Passage[]): Found {
  const index = new MiniSearch<Passage>({ fields: ["text"] });
  index.addAll(passages);
  return {
    search: (question, _, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

/** One index for each language, for engines that stem a whole index alike. */
function byLanguage(index: (passages: readonly Passage[], language: Language) => Found): Engine["index"] {
  return (passages) => {
    const groups = Map.groupBy(passages, ({ language }) => language);
    const indexes = new Map([...groups].map(([language, own]) => [language, index(own, language)]));
    return {
      search: (question, language, limit) => indexes.get(language)?.search(question, language, limit) ?? [],
    };
  };
}

const ORAMA = {
  ar: { language: "arabic", stemmer: stemArabic, stopWords: stopArabic },
  en: { language: "english", stemmer: stemEnglish, stopWords: stopEnglish },
  tr: { language: "turkish", stemmer: stemTurkish, stopWords: stopTurkish },
};

/** With its stemmers and stop words. */
function orama(passages: readonly Passage[], language: Language): Found {
  const database = create({
    schema: { text: "string" },
    components: { tokenizer: { stemming: true, ...ORAMA[language] } },
  });
  for (const { id, text } of passages) insert(database, { id, text });
  return {
    search(question, _, limit) {
      const results = search(database, { term: question, limit });
      // It answers at once unless it is given asynchronous hooks, and it is given none.
      if (results instanceof Promise) throw new Error("expected Orama to answer at once, found a promise");
      return results.hits.map(({ id }) => id);
    },
  };
}

for (const plugin of [lunrStemmers, lunrArabic, lunrTurkish]) plugin(lunr);

/** With its language packs; English is built in. */
function lunrIndex(passages: readonly Passage[], language: Language): Found {
  const index = lunr((builder) => {
    // The packs put themselves into lunr, where its types do not know them.
    if (language !== "en") builder.use(Reflect.get(lunr, language));
    builder.ref("id");
    builder.field("text");
    for (const passage of passages) builder.add(passage);
  });
  return {
    search: (question, _, limit) =>
      index
        .query((query) => query.term(lunr.tokenizer(question), {}))
        .slice(0, limit)
        .map(({ ref }) => ref),
  };
}

/** Its default tokenizer and its BM25, words OR-ed. */
function fts5(passages: readonly Passage[]): Found {
  const database = new DatabaseSync(":memory:");
  database.exec("CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, text)");
  const put = database.prepare("INSERT INTO passage (id, text) VALUES (?, ?)");
  database.exec("BEGIN");
  for (const { id, text } of passages) put.run(id, text);
  database.exec("COMMIT");
  const find = database.prepare("SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?");
  return {
    search(question, _, limit) {
      const words = question.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      if (words.length === 0) return [];
      return find.all(words.map((word) => `"${word}"`).join(" OR "), limit).map(({ id }) => String(id));
    },
  };
}
