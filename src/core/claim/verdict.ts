/** What becomes of a claim held against a fact: whether that says the same, otherwise, or neither. */
import type { Compared } from "./compare.ts";

/**
 * What decides, tuned on one half of `tests/fixtures/claims.yaml`: to call something the same that is not is the
 * worst fault, to call something different that is not the second worst.
 * `same`, `other`: how much of a claim a fact must have to say the same, or to say otherwise.
 * `happened`: how much of what it says happened, beside names and dates.
 * `lack`: the weight of what it may lack, unless it has `much` else.
 * `rarest`: the weight of the rarest word that it may lack.
 * `unknown`: how many words that nothing knows it may lack.
 * `common`: how many things they must have in common.
 * `telling`, `happening`: how much a word that they share must say of what happens.
 * `clearly`: by how much one of two facts must lack less to be plainly the one that is meant.
 */
const LIMITS = {
  same: 0.72,
  other: 0.65,
  happened: 0.3,
  lack: 0.75,
  rarest: 0.7,
  unknown: 1,
  much: 5,
  common: 2,
  telling: 0.15,
  happening: 0.3,
  clearly: 0.3,
};

function isPlain({ missing, strange, differences }: Compared): boolean {
  return missing.length === 0 && strange.length === 0 && differences.length === 0;
}

/** True when a fact says the same. */
export function isSame(compared: Compared): boolean {
  const { cover, lack, rarest, suspect, met } = compared;
  if (suspect.length > 0 || !compared.isOfKind) return false;
  const isWhole = cover >= LIMITS.same && (lack <= LIMITS.lack || met >= LIMITS.much);
  const isHappening = compared.happening >= LIMITS.happened && compared.unknown <= LIMITS.unknown;
  return isPlain(compared) && isWhole && isHappening && rarest <= LIMITS.rarest && met >= LIMITS.common;
}

/** True when a fact says the same but for one thing. */
export function isOtherwise(compared: Compared): boolean {
  const { cover, differences, missing, strange, met } = compared;
  const isStrange = strange.length > (met >= LIMITS.much ? 1 : 0);
  const isNear = cover >= LIMITS.other && met >= LIMITS.common && isSameThing(compared);
  return differences.length === 1 && isNear && missing.length === 0 && !isStrange;
}

/** That something happened must be the same before its date or number can be another; the more so for a vague date. */
function isSameThing({ differences, telling }: Compared): boolean {
  if (differences.some(({ kind }) => kind === "name" || kind === "place")) return true;
  const isVague = differences.every(
    ({ told }) => "date" in told && told.date.basis !== "unknown" && told.date.when.kind === "within",
  );
  return telling >= (isVague ? LIMITS.happening : LIMITS.telling);
}

/** True when another fact has nearly as much of the claim, and nothing that differs. */
export function isSaidElsewhere({ lack }: Compared, near: readonly Compared[]): boolean {
  return near.some((each) => isPlain(each) && each.lack <= lack + LIMITS.clearly);
}

/** True when a claim is about a fact that it contradicts rather than about one that only comes near it. */
export function isMeant(other: Compared, same: Compared, near: readonly Compared[]): boolean {
  return near.indexOf(other) < near.indexOf(same) && other.lack < same.lack - LIMITS.clearly;
}
