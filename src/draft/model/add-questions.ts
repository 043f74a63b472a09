/** Questions added to a story's file of them, as drafts. */
import { isMap, isSeq, type YAMLSeq } from "yaml";
import { LANGUAGES, type Language } from "#core/language/language.ts";
import { examplesIn, type Group, questionKey, questionsShape } from "#core/story/examples.ts";
import type { OpenFile } from "../review/edit.ts";

/**
 * Adds those that do not stand in the file yet, whatever they are answered by there, so that the same ones can be added
 * again after a stop. True when it changed something.
 */
export function addQuestions({ document }: OpenFile, { answers, ...texts }: Group): boolean {
  const groups = questionsShape.parse(document.toJS()).questions;
  const standing = new Set(
    groups.flatMap(examplesIn).map(({ language, text }) => questionKey(language, text)),
  );
  const fresh = LANGUAGES.flatMap((language) => {
    const own = (texts[language] ?? []).filter((text) => !standing.has(questionKey(language, text)));
    return own.length > 0 ? [[language, own] as const] : [];
  });
  if (fresh.length === 0) return false;
  const list = document.getIn(["questions"], true);
  if (!isSeq(list)) return false;
  const at = groups.findIndex((group) => group.draft === true && isSame(group.answers, answers));
  if (at >= 0) for (const [language, own] of fresh) append(list, { at, language, own });
  else {
    list.flow = false;
    const group = document.createNode({ answers, draft: true, ...Object.fromEntries(fresh) });
    const ids = group.get("answers", true);
    if (isSeq(ids)) ids.flow = true;
    list.add(group);
  }
  return true;
}

/** Each question without an answer is about something else: those are reviewed a few at a time, as they were found. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.join() === other.join();
}

type More = { readonly at: number; readonly language: Language; readonly own: readonly string[] };

function append(list: YAMLSeq, { at, language, own }: More): void {
  const group = list.items[at];
  if (!isMap(group)) return;
  const texts = group.get(language, true);
  if (isSeq(texts)) for (const text of own) texts.add(text);
  else group.set(language, [...own]);
}
