import { expect, test } from "vitest";
import { words } from "#core/language/fold.ts";
import { nearStems } from "#core/search/spelling.ts";
import { stem } from "#core/search/stem.ts";

test.for([
  { typo: "a letter lost", typed: "الائرة", meant: "الطائرة" },
  { typo: "a letter doubled", typed: "الطائررة", meant: "الطائرة" },
  { typo: "a wrong letter", typed: "الطائدة", meant: "الطائرة" },
  { typo: "two letters swapped", typed: "الاطئرة", meant: "الطائرة" },
  { typo: "the article mistyped", typed: "لاطائرة", meant: "الطائرة" },
  { typo: "a letter lost", typed: "anlşma", meant: "anlaşmanın" },
  { typo: "a letter doubled", typed: "annlaşma", meant: "anlaşmanın" },
  { typo: "a wrong letter", typed: "anlalmanın", meant: "anlaşma" },
  { typo: "two letters swapped", typed: "nalaşma", meant: "anlaşma" },
  { typo: "two letters swapped", typed: "brigde", meant: "bridge" },
] as const)("$typed is near $meant: $typo", ({ typed, meant }) => {
  const [from = "", to = ""] = words(`${typed} ${meant}`);
  expect(nearStems(from)).toContain(stem(to));
});

test("numbers, words of one or two letters and endless ones are near nothing", () => {
  for (const word of ["2025", "من", "of", "x".repeat(1000)]) expect(nearStems(word)).toEqual(new Set());
});
