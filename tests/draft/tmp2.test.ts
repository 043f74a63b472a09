import { test } from "vitest";
import { readFileSync } from "node:fs";
import { outline } from "#core/story/sentences.ts";
import { findFacts } from "../../src/draft/rules/find.ts";
test("y", () => {
  const f = findFacts(outline(readFileSync("data/egypt-turkey/article.ar.txt", "utf8"), "ar").sentences, "ar");
  for (const a of f.actors) console.log(a.id, a.kind, a.name, "|", a.role, "|", a.rank, a.offices.join(","), a.mentions.map(m=>m.line).join(","));
  for (const d of f.dates) console.log(d.line, d.words, d.value);
  for (const s of f.statements) console.log(s.line, s.speaker.name);
  for (const s of f.events) console.log(s.line, s.kind, s.participants.map(p=>p.id).join(), s.place?.id, s.date?.words);
});
