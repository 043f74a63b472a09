/** The forms in which Turkish news uses a verb: belirtti, belirtiyor, belirtmişti, belirten, belirterek. Folded letters. */

/** A pattern of the forms of a stem with which a sentence ends, in the active, of one or of several. */
export function turkishVerb(stem: string): RegExp {
  return new RegExp(`^${ending(stem, FINITE)}(?:l[ae]r)?$`);
}

/** A pattern of the forms of a stem that say something beside the main verb: "-diyen", "-erek". */
export function turkishParticiple(stem: string): RegExp {
  return new RegExp(`^${ending(stem, PARTICIPLE)}$`);
}

/** After a consonant, and after a vowel; before -iyor the vowel of the stem is lost. */
type Endings = { readonly consonant: string; readonly vowel: string; readonly lost: string };

const FINITE: Endings = {
  consonant: "(?:[dt][iu]|m[iu]st[iu]|m[iu]s|[iu]yor(?:du)?|m[ae]kt[ae]|[ae]r|[iu]r)",
  vowel: "(?:d[iu]|m[iu]st[iu]|m[iu]s|m[ae]kt[ae]|r)",
  lost: "[iu]yor(?:du)?",
};
const PARTICIPLE: Endings = { consonant: "(?:[ae]n|[ae]r[ae]k)", vowel: "y(?:[ae]n|[ae]r[ae]k)", lost: "" };

function ending(stem: string, { consonant, vowel, lost }: Endings): string {
  // "de" becomes "diyor", "diyen" and "diyerek".
  if (stem === "de") return `(?:de${vowel}|di${lost === "" ? vowel : "yor(?:du)?"})`;
  // "et" softens before a vowel: ediyor, eden, ederek.
  if (/t$/.test(stem)) return `(?:${stem}|${stem.replace(/t$/, "d")})${consonant}`;
  if (!/[aeiou]$/.test(stem)) return `${stem}${consonant}`;
  const short = stem.slice(0, -1);
  return lost === "" ? `${stem}${vowel}` : `(?:${stem}${vowel}|${short}${lost})`;
}
