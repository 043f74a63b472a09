/** What the words around a run of capitals tell that it is: a body, a town, what somebody is of. */
import { fold } from "#core/language/fold.ts";
import { isOffice, type Scene } from "./people-latin.ts";
import { isJoined } from "./tokens.ts";

/** "Atlas Lines, a company based in …", "…, which", "Hazar Kablo'nun genel müdürü": said of a body, and of nobody. */
export function isToldAsBody({ line: { text, tokens }, run, lexicon, language }: Scene): boolean {
  const last = tokens[run.last];
  const next = tokens[run.last + 1];
  if (!last || !next) return false;
  if (language === "tr")
    return last.suffix === ""
      ? !next.isCapital && isJoined(next) && CALLED.test(next.folded)
      : HEADED.test(fold(text.slice(last.end)));
  // "Thomson Reuters' third-quarter profit"
  if (FIRM_OWNS.test(text.slice(last.end))) return true;
  // "the Natural England agency"
  const isFirst = run.first === 0 && run.last === 0;
  if (!isFirst && last.suffix === "" && isJoined(next) && !next.isCapital && COMPANY.has(next.folded))
    return true;
  if (!/^,\s+$/.test(next.gap)) return false;
  if (/^,\s+which\b/.test(text.slice(last.end))) return true;
  const told = tokens.slice(run.last + 2, run.last + 2 + TOLD_WITHIN);
  const isDescribed = /^(?:an?|the|one)$/.test(next.folded) || /^[’']s?$/.test(next.suffix);
  return (
    isDescribed &&
    !told.some((token) => isOffice(token, lexicon)) &&
    told.some(
      ({ folded, isCapital, suffix }) =>
        !isCapital && suffix === "" && (COMPANY.has(folded) || lexicon.bodies.has(folded)),
    )
  );
}

/** "Ekstra Bladet gazetesi": what it is, in small letters, and the case that it stands in. */
export const CALLED =
  /^(?:gazete|dergi|sirket|kulub|ajans|takim|parti|dernek|derneg|vakf|sendika|otel|firma|marka|platform|uygulama|kanal|televizyon|radyo|banka|holding|zincir|grub|orgut|bakanlig|belediye|universite|enstitu|hastane|site|dernegi|stud|yayinev)(?:s?[iu])(?<case>n\p{L}*)?$|^(?:ekibi|temsilcisi)(?<case>n\p{L}*)?$/u;

const HEADED = /^['’]n?[iu]n (?:genel mudur|yonetim kurulu|ceo|sahibi|kurucusu|sozcusu|hissedar)/;

/** "the village of Agia Roumeli", "Kesmeburun köyünde" */
export function isOfTown({ line: { tokens }, run, language }: Scene): boolean {
  const next = tokens[run.last + 1];
  if (language === "tr")
    return next !== undefined && !next.isCapital && isJoined(next) && TURKISH_TOWN.test(next.folded);
  const [town, of] = [tokens[run.first - 2], tokens[run.first - 1]];
  return of?.folded === "of" && TOWN.has(town?.folded ?? "");
}

const TURKISH_TOWN =
  /^(?:koyu|ilcesi|mahallesi|beldesi|kasabasi|semti|mevkisi|mevkii|yaylasi|vadisi|eyaleti|kenti|sehri|ili|vilayeti|bolgesi|limani|adasi|golu|nehri|irmagi|cayi|dagi|tepesi|ovasi|sahili|kalesi|kirsali|yakinlari|aciklari)(?:n\p{L}*)?$/u;

/** "Marta Figueira of Clean Tejo": what a person is of. */
export function isOfPerson({ line: { tokens }, run, language }: Scene): boolean {
  const [before, of] = [tokens[run.first - 2], tokens[run.first - 1]];
  return language === "en" && of?.folded === "of" && before?.isCapital === true;
}

const FIRM_OWNS =
  /^[’']s? (?:[\p{Ll}\d-]+ ){0,3}(?:profits?|revenues?|shares?|stock|sales|earnings|turnover|headquarters|customers|employees|workforce|products?|factory|factories|plants?|stores|website|app|board|ceo|chief executive|founder|investors|shareholders)\b/iu;

/** In how many words after the name it is told what it is. */
const TOLD_WITHIN = 4;
const COMPANY = new Set(
  "company firm group charity operator maker producer retailer lender airline startup agency party club union bank newspaper magazine network broadcaster website consortium conglomerate foundation militia coalition campaign".split(
    " ",
  ),
);

/** "the port of Rotterdam" */
export const TOWN: ReadonlySet<string> = new Set(
  "port city town village capital province island state hamlet suburb district borough county region municipality parish commune township settlement resort peninsula valley".split(
    " ",
  ),
);
