/** The forms of Arabic verbs by which news tells that somebody says something: he, she; each now and then. */
import { fold } from "#core/language/fold.ts";

/** Forms of verbs that are each given as "past/present", both of a man: نفى/ينفي. */
export function arabicVerbs(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [past = "", present = ""] = pair.split("/");
      return [past, hersOf(past), present, present.replace(/^ي/, "ت"), `س${present}`];
    })
    .join(" ");
}

/** The verbs of a list in which small words may stand behind a colon: without those, and these by every form of the verb. */
export function withSmallWords(list: string): {
  readonly verbs: string;
  readonly small: ReadonlyMap<string, readonly string[]>;
} {
  const pairs = list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(":"));
  const small = pairs.flatMap(([verb = "", words = ""]) =>
    arabicVerbs(verb)
      .split(" ")
      .map((form) => [fold(form), words === "" ? [] : words.split("|").map(fold)] as const),
  );
  return { verbs: pairs.map(([verb = ""]) => verb).join(" "), small: new Map(small) };
}

/** Past forms of a woman's that have lost the last letter of a man's: نفت, دعت, رأت. */
export function losesLetter(list: string): string {
  const pasts = list
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("/")[0] ?? "");
  return pasts
    .filter((past) => /[اى]$/.test(past))
    .map(hersOf)
    .join(" ");
}

/** The dual and the plural: nobody of whom one could tell who it is says something by them, unless they are named before. */
export function arabicPlurals(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const [past = "", present = ""] = pair.split("/");
      const [stem, now] = [past.replace(/[اى]$/, ""), present.replace(/[ىيو]$/, "")];
      return [`${stem}وا`, `${past}ا`, `${hersOf(past)}ا`, `${now}ون`, `${present}ان`];
    })
    .join(" ");
}

function hersOf(past: string): string {
  return `${past.replace(/[اى]$/, "")}ت`;
}

/** Participles in the case in which they tell what somebody says meanwhile, of a man and a woman: مؤكداً، مؤكدةً. */
export function arabicParticiples(list: string): string {
  return list
    .trim()
    .split(/\s+/)
    .flatMap((stem) => [`${stem}ا`, `${stem}ة`])
    .join(" ");
}
