/** The actors and places of a draft. */
import type { Text } from "#core/story/schema.ts";
import { type Files, type Scene, textOf, toldIn } from "./make-scene.ts";
import { quoteOf } from "./quote.ts";
import type { Actor } from "./rules/actors.ts";

export function namedOf(scene: Scene): Files<"actors.yaml"> {
  const owned = new Set<string>();
  const entries = scene.facts.actors.flatMap((actor) => {
    const found = evidenceOfActor(scene, actor);
    if (!found) return [];
    const id = scene.giveId(actor.id);
    scene.ids.set(actor, id);
    return [{ actor, entry: { id, ...entryOf(scene, actor, owned), evidence: [found] } }];
  });
  const places = entries.filter(({ actor }) => actor.kind === "place").map(({ entry }) => entry);
  const actors = entries.flatMap(({ actor, entry }) => {
    const { kind, rank, isUnnamed } = actor;
    if (kind === "place") return [];
    return [
      {
        ...entry,
        kind,
        ...(rank !== undefined && { rank: textOf(scene, rank) }),
        ...(isUnnamed && { unnamed: true as const }),
      },
    ];
  });
  return { actors, ...(places.length > 0 && { places }) };
}

function entryOf(scene: Scene, { name, known, spellings, role, unsure }: Actor, owned: Set<string>) {
  const { language } = scene.about;
  const names: Text = known ? { ...known } : { [language]: name };
  const shown = [name, ...Object.values(names)];
  const others = spellings.filter((each) => !shown.includes(each) && !owned.has(each));
  const isTold = toldIn({ [language]: name }, scene.about)[language] !== undefined;
  const aliases = isTold ? others : [...new Set([name, ...spellings])].filter((each) => !owned.has(each));
  for (const each of [...shown, ...aliases]) owned.add(each);
  return {
    draft: unsure ?? (true as const),
    name: toldIn(names, scene.about),
    original: language,
    ...(aliases.length > 0 && { aliases: { [language]: aliases } }),
    role: role === undefined ? {} : textOf(scene, role),
  };
}

/** The first place where somebody is named, with the office where it is given. */
function evidenceOfActor(scene: Scene, { mentions, role }: Actor) {
  const told =
    role === undefined ? undefined : mentions.find(({ from, to, start, end }) => from < start || to > end);
  for (const { line, from, to } of [...(told ? [told] : []), ...mentions]) {
    const sentence = scene.sentences[line - 1];
    const quote = sentence && quoteOf(scene.text, sentence, { start: from, end: to });
    if (quote !== undefined) return { source: scene.source, quote };
  }
  for (const { line } of mentions.slice(0, 1)) scene.unquotable.push(line);
  return undefined;
}
