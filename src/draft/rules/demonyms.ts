/** What is called after a country in a way that neither Unicode's list of languages nor the country's name leads to. */
import { elsewhereIn } from "#core/claim/world.ts";

/** Folded, by the country's code; XX is a part of a country, or of several. */
const DEMONYMS = `
  AF:afghan AZ:azeri BS:bahamian BB:barbadian BE:belgian BA:bosnian,bosnak BF:burkinabe MM:burmese CD:congolese HR:croat,hirvat
  SV:salvadoran HN:honduran IS:icelandic CI:ivorian,fildisili KZ:kazakh,kazak KG:kyrgyz,kirgiz LA:laotian MK:macedonian,makedon
  MG:malagasy MV:maldivian ML:malian MU:mauritian MX:mexican ME:montenegrin MA:moroccan,fasli MZ:mozambican NO:norwegian
  PA:panamanian PE:peruvian PH:philippine,filipino,filipinli RS:serb SK:slovak SI:slovene,sloven TJ:tajik,tacik TG:togolese
  TR:turkish,turk TM:turkmen UZ:uzbek,ozbek NL:dutch GB:british CH:swiss CN:cinli CZ:cek AL:arnavut FI:finli MN:mogol
  XX:scottish,welsh,english,basque,catalan,kurdish,tibetan,uyghur,chechen,corsican,sicilian,bavarian,londoner,victorian,texan,californian,iskoc,galli,kurt,arap,rum,tibetli,uygur,cecen,tatar,cerkes
`;

const CODES = new Map(
  DEMONYMS.trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [code = "", names = ""] = entry.split(":");
      return names.split(",").map((name) => [name, code] as const);
    }),
);

/** The code of the country that an adjective is of, where no other list has it. */
export function codeOf(folded: string): string | undefined {
  const code = CODES.get(folded);
  return code === "XX" ? undefined : code;
}

/** True for a country, city or people of the world, by name or adjective. */
export function isOfWorld(folded: string): boolean {
  return CODES.has(folded) || elsewhereIn([folded]).length > 0;
}

/** True for a country by name or adjective. */
export function isCountry(folded: string): boolean {
  return codeOf(folded) !== undefined || elsewhereIn([folded])[0]?.kind === "country";
}
