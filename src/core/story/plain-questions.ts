/**
 * `questions.yaml` in the form in which it is mostly written, a line a question. That is a part of YAML, which for thousands
 * of questions is read three times as fast as by what reads all of it: a tenth of a start.
 */
import { load } from "js-yaml";

/** What the whole file says; undefined where it is written in another form, or not soundly. @throws what YAML finds wrong with a question. */
export function plainQuestions(text: string): { readonly questions: unknown } | undefined {
  if (STRANGE.test(text)) return undefined;
  const read: Read = { questions: [], isBegun: false };
  for (const line of text.split("\n"))
    if (!(line.startsWith(ITEM) ? takesItem(read, line.slice(ITEM.length)) : takes(read, line)))
      return undefined;
  const { questions, list } = read;
  return questions.length > 0 && list?.length !== 0 ? { questions } : undefined;
}

/** `list`: the one that the next question belongs to. */
type Read = { readonly questions: Record<string, unknown>[]; list?: unknown[] | undefined; isBegun: boolean };

const ITEM = "      - ";

/** Takes a question, and says whether it may stand there. */
function takesItem({ list }: Read, item: string): boolean {
  if (!list) return false;
  const said = PLAIN.test(item) && !MORE.test(item) ? item : QUOTED.exec(item)?.[2];
  if (said === undefined && !ODD.test(item)) return false;
  list.push(said ?? load(item, { maxAliases: 0 }));
  return true;
}

/** Takes any other line, and says whether it may stand there. */
function takes(read: Read, line: string): boolean {
  const parts = LINE.exec(line)?.groups;
  if (!parts) return false;
  // What has nothing below it is no list to YAML.
  return parts.nothing !== undefined || (read.list?.length !== 0 && opens(read, parts));
}

function opens(read: Read, { answers, key }: Readonly<Record<string, string>>): boolean {
  const group = read.questions.at(-1);
  if (key !== undefined) {
    if (!group || key in group) return false;
    read.list = [];
    group[key] = read.list;
    return true;
  }
  read.list = undefined;
  if (answers === undefined) {
    const isFirst = !read.isBegun;
    read.isBegun = true;
    return isFirst;
  }
  read.questions.push({ answers: answers === "" ? [] : answers.split(", ") });
  return read.isBegun;
}

/** Ids that YAML takes for something else than text are left to it. */
const ID = "(?!(?:true|false|null)\\b)[a-z][a-z0-9-]*";

const LINE = new RegExp(
  [
    "^(?:(?<nothing> *(?:#.*)?)",
    "(?<top>questions:)",
    `  - answers: \\[(?<answers>(?:${ID}(?:, ${ID})*)?)\\]`,
    "    (?<key>ar|en|tr):)$",
  ].join("|"),
);

/** Letters that YAML wants to be escaped, or takes for the end of a line or more than a space. */
const STRANGE = /[^\n\P{Cc}]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u;

/** What begins with a letter is text, unless it stands for a value, or some sign makes more of it. */
const PLAIN = /^\p{L}/u;
const MORE = /^(?:true|false|null)$|: | #|[: ]$/i;
/** Quotes, in which nothing stands for something else. */
const QUOTED = /^(["'])((?:(?!\1)[^\\])*)\1$/;
/** What may be a number, or have signs that are written otherwise. */
const ODD = /^["'\p{Nd}]/u;
