/** What a Turkish sentence has from a statement or by "göre": nobody's words, but somebody's. */
import type { Actor } from "./actors.ts";
import { bodyNamed, isPersonOrBody, lastBody, type Scene } from "./scene.ts";
import type { Token } from "./tokens.ts";

/** "X'ten yapılan açıklamada … belirtildi": nobody says it but a statement, and the statement is somebody's. */
export function statedBy(scene: Scene): Actor | undefined {
  const {
    line: { text, tokens },
    here,
    isQuoted,
  } = scene;
  const at = tokens.findIndex(({ folded }) => STATEMENT.test(folded));
  const [statement, verb] = [tokens[at], tokens.findLast(({ start }) => !isQuoted(start))];
  if (!statement || !verb || !PASSIVE.test(verb.folded)) return undefined;
  const from = tokens[Math.max(0, at - OWNER_WITHIN)]?.start ?? 0;
  const owner = here.findLast(
    ({ actor, start, end, suffix }) =>
      isPersonOrBody(actor) &&
      start >= from &&
      end <= statement.start &&
      !OTHER_CASE.test(suffix) &&
      // "Platformu'na (KAP)"
      text.charAt(start - 1) !== "(",
  );
  if (owner) return owner.actor;
  // "Açıklamada, … kaydedildi": the one of the sentence before.
  const isAlone = here.every(({ start }) => start > statement.start);
  const spoke = scene.last?.kind === "organization" ? scene.last : lastBody(scene);
  const last = isAlone ? spoke : undefined;
  return bodyFrom(scene, tokens.slice(Math.max(0, at - OWNER_WITHIN), at)) ?? last;
}

/** "Kulüpten yapılan açıklamada": the body that was named as one, or else the last one. */
function bodyFrom(scene: Scene, tokens: readonly Token[]): Actor | undefined {
  const found = tokens.map(({ folded }) => ANY_BODY.exec(folded)?.groups).find(Boolean);
  const body = found?.body ?? found?.owner;
  return body === undefined ? undefined : (bodyNamed(body, scene) ?? lastBody(scene));
}

const ANY_BODY =
  /^(?:(?<owner>kulub|bakanlig|valilig|sirket|sendika|belediye|dernek|banka|kurum|birlig|parti)n?[iu]n|(?<body>kulup|sirket|bakanlik|belediye|valilik|sendika|dernek|vakif|banka|universite|kurum|birlik|parti|federasyon|emniyet|hastane|savcilik|bassavcilik)(?:[dt][ae]n))$/;

const STATEMENT =
  /^(?:aciklama|bildiri|bildirim|rapor|mesaj|paylasim|duyuru|mektup|metin|karar|metn)(?:[ls][ae]r)?(?:s?[iu]n)?d[ae]$/;
const PASSIVE = /(?:[iu]l|n)(?:d[iu]|m[iu]st[iu]|[iu]yor)$/;
const OWNER_WITHIN = 6;
/** Where and to whom, not whose. */
const OTHER_CASE = /[dt][ae]$|^[’']?[yn]?[ae]$/;

/** "X'e göre", "X'in verilerine göre" */
export function accordingTo({ line: { tokens }, here }: Scene): Actor | undefined {
  const at = tokens.findIndex(({ folded }) => folded === "gore");
  // "Bankanın verilerine göre", "X'ten yapılan açıklamaya göre": whose they are.
  const isTheirs =
    /^(?:yetkili|kaynag|kaynak|uzman|sozcu|temsilci|gorevli|calisan|iletisim|belge|tutanag|kayit|kayd|veri|rapor|aciklama|bilgi|hesap|iddia|haber|tahmin|arastirma|anket|tutanak)|[dt][iu]g[iu]na$/.test(
      tokens[at - 1]?.folded ?? "",
    );
  // "Kaya'nın iddialarına göre", but "iddialara göre" of nobody; "Kaya'dan alınan bilgiye göre".
  const isOwned =
    /[iu]n[ae]$/.test(tokens[at - 1]?.folded ?? "") || /[dt][iu]g[iu]$/.test(tokens[at - 2]?.folded ?? "");
  const [first, before] = [tokens[Math.max(0, at - (isTheirs ? OWNER_WITHIN : 1))], tokens[at - 1]];
  if (at < 1 || !first || !before) return undefined;
  return here.findLast(
    ({ start, end, suffix, actor: { kind } }) =>
      kind !== "place" &&
      end + suffix.length >= first.end &&
      start <= before.start &&
      (!isTheirs || (isOwned ? /[iıuü]n$|[dt][ae]n$|^$/ : /[dt][ae]n$/).test(suffix)),
  )?.actor;
}

/** "İletişim Başkanlığı tarafından duyuruldu", "Bakanlıkça açıklandı" */
export function toldThrough({ line: { tokens, text }, here, isQuoted }: Scene): Actor | undefined {
  const [before, verb] = tokens.slice(-2);
  if (!verb || !(SAID_OF.test(verb.folded) || isOfTwo(before, verb))) return undefined;
  return here.find(
    ({ actor, end, suffix, start }) =>
      isPersonOrBody(actor) &&
      !isQuoted(start) &&
      (/^[’']?n?[cç][ae]$/.test(suffix) || /^\S* tarafından\b/.test(text.slice(end))),
  )?.actor;
}

const SAID_OF =
  /^(?:bildiril|aciklan|duyurul|belirtil|kaydedil|vurgulan|soylen|aktaril|dogrulan|yalanlan|savunul|hatirlatil|paylasil|anlatil|acikland|reddedil|istend?|onaylan)(?:d[iu]|m[iu]st[iu]|[iu]yor|iyor)$/;

function isOfTwo(before: Token | undefined, verb: Token): boolean {
  return (
    /^(?:edil|surul|getiril)(?:d[iu]|m[iu]st[iu]|[iu]yor)$/.test(verb.folded) &&
    /^(?:ifade|iddia|ilan|one|ileri|dile|tespit|teyit|rapor|itiraf|beyan|tahmin|talep)$/.test(
      before?.folded ?? "",
    )
  );
}

/** "… sözleri de ona ait", "… ifadeleri Kaya'ya ait" */
export function belongingTo({ line: { text }, here, center }: Scene): Actor | undefined {
  const found =
    /(?:söz|ifade|cümle|değerlendirme)(?:ler)?[iı] (?:de |da |ise )?(?:yine )?(?<whose>.{2,60}) ait(?:ti)?[.!]?$/u.exec(
      text,
    );
  if (!found?.groups?.whose) return undefined;
  if (/^(?:ona|kendisine|onlara)$/.test(found.groups.whose)) return center;
  return here.find(({ from }) => from >= found.index)?.actor;
}

/** "Tunceli'nin "…" çıkışı üzerine": whose quoted words these are. */
export function wordsOf({ line: { text }, here, isQuoted }: Scene): Actor | undefined {
  return here.find(
    ({ actor, end, suffix, start }) =>
      isPersonOrBody(actor) &&
      !isQuoted(start) &&
      /^[’']?n?[ıiuü]n$/.test(suffix) &&
      (QUOTED_NOUN.test(text.slice(end + suffix.length)) || AS_FOLLOWS.test(text.slice(end + suffix.length))),
  )?.actor;
}

/** "Kaya'nın paylaşımı şöyle: …" */
const AS_FOLLOWS = /^ (?:\p{Ll}+ ){1,4}(?:şöyle|şöyleydi|şu şekilde|şunlar)\s*:\s*["“«]/u;

const QUOTED_NOUN =
  /^,? ["“«][^"“”«»]+["”»] (?:şeklindeki |biçimindeki |yönündeki )?(?:çıkış|söz|ifade|yanıt|cevab|soru|tepki|uyarı|çağrı|açıklama|iddia|benzetme|espri|değerlendirme|yorum|itiraz|itiraf)/u;
