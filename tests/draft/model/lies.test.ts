import { expect, test } from "vitest";
import { fakeModel, type Reply } from "../../fakes/model.ts";
import { filesOf, previewOf } from "../drafting.ts";
import { FAILURES, FERRO, filled, finding, MOURNING, quoted, ruled } from "./filling.ts";

/** Facts that are not so, and what is said of each. */
const LIES: readonly { readonly what: string; readonly found: object; readonly says: string }[] = [
  {
    what: "a quote with another letter",
    found: {
      statements: [
        { ...MOURNING, speaker: "novak", evidence: quoted("ferro spoke of sad days at the peer") },
      ],
    },
    says: 'statement "Ferro on the pier": expected words of source article, letter by letter, found "ferro spoke of sad days at the peer"',
  },
  {
    what: "a quote with another digit",
    found: { events: [{ ...FAILURES, evidence: quoted("The old ferries had failed 15 times since 2019.") }] },
    says: 'event "The ferries fail": expected words of source article, letter by letter, found "The old ferries had failed 15 times',
  },
  {
    what: "a quote of two sentences joined",
    found: {
      events: [{ ...FAILURES, evidence: quoted("Novak said.\nThe old ferries had failed 14 times") }],
    },
    says: "expected words from within one sentence",
  },
  {
    what: "a quote with words left out",
    found: { events: [{ ...FAILURES, evidence: quoted("The old ferries … since 2019") }] },
    says: "letter by letter",
  },
  {
    what: "a quote that stands there twice",
    found: { statements: [{ ...MOURNING, speaker: "novak", evidence: quoted("Novak") }] },
    says: "expected words that occur in the source once",
  },
  {
    what: "a quote of the title",
    found: { events: [{ ...FAILURES, evidence: quoted("new bridge opens") }] },
    says: "expected words from within one sentence",
  },
  {
    what: "a quote of a source that there is not",
    found: { events: [{ ...FAILURES, evidence: [{ source: "agency", quote: "The old ferries" }] }] },
    says: 'expected the source article, found "agency"',
  },
  {
    what: "one true quote beside a false one",
    found: { events: [{ ...FAILURES, evidence: [...FAILURES.evidence, ...quoted("Nobody drowned.")] }] },
    says: 'found "Nobody drowned."',
  },
  {
    what: "a person who was made up",
    found: { actors: [{ ...FERRO, name: { en: "Rosa Klein" } }] },
    says: 'actor "Rosa Klein": its name does not stand in its quote',
  },
  {
    what: "a statement by somebody who was made up",
    found: { statements: [{ ...MOURNING, speaker: "Rosa Klein" }] },
    says: 'nobody of the story is called "Rosa Klein"',
  },
  {
    what: "a statement by a place",
    found: { statements: [{ ...MOURNING, speaker: "cairo" }] },
    says: 'nobody of the story is called "cairo"',
  },
  {
    what: "a part in an event for somebody who was made up",
    found: { events: [{ ...FAILURES, participants: ["novak", "Rosa Klein"] }] },
    says: 'nobody of the story is called "Rosa Klein"',
  },
  {
    what: "a place that was made up",
    found: { events: [{ ...FAILURES, place: "Port Rosa" }] },
    says: 'no place of the story is called "Port Rosa"',
  },
  {
    what: "a date that was made up",
    found: { events: [{ ...FAILURES, when: "since 2017" }] },
    says: 'its date, "since 2017", does not stand in the quoted sentence',
  },
  {
    what: "a role from a sentence about somebody else",
    found: {
      roles: [{ id: "novak", role: { en: "Ferry owner" }, evidence: quoted("The old ferries had failed") }],
    },
    says: "the quoted sentence does not name novak",
  },
  {
    what: "a contradiction within one source",
    found: {
      events: [
        {
          ...FAILURES,
          kind: "meeting",
          when: null,
          evidence: quoted("Lena Novak met Mayor Otto Stein"),
          details: [{ kind: "otherwise", text: { en: "Never." }, evidence: quoted("had failed 14 times") }],
        },
      ],
    },
    says: 'detail "Never.": one source does not contradict itself',
  },
  {
    what: "a text in another language than it says",
    found: { events: [{ ...FAILURES, text: { en: "Eski feribotlar 14 kez bozuldu ve kimse şaşırmadı." } }] },
    says: 'event "The ferries fail": expected a text in en, found tr',
  },
  {
    what: "a detail in another script",
    found: {
      events: [
        {
          ...FAILURES,
          kind: "meeting",
          when: null,
          evidence: quoted("Lena Novak met Mayor Otto Stein"),
          details: [
            { kind: "cause", text: { en: "لأنهما صديقان" }, evidence: quoted("had failed 14 times") },
          ],
        },
      ],
    },
    says: 'detail "لأنهما صديقان": expected a text in en, found ar',
  },
  {
    what: "a fact of no known kind",
    found: { events: [{ ...FAILURES, kind: "miracle" }] },
    says: "event: out of shape, kind",
  },
  {
    what: "a fact that says of itself that it was reviewed",
    found: { statements: [{ ...MOURNING, speaker: "novak", draft: null, reviewed: true }] },
    says: "statement: out of shape",
  },
];

test.for(LIES)("$what is dropped and listed, and nothing of it is written", async ({ found, says }) => {
  const [root, model] = [await ruled(), await fakeModel()];
  const before = filesOf(root, "bridge");
  model.reply = finding(found);
  const { out, ended } = await filled(root, model);
  expect(out).toContain("dropped, as not proven:");
  expect(out).toContain(says);
  expect(ended).toBe("");
  const { ".model.json": _, ...after } = filesOf(root, "bridge");
  expect(after).toEqual(before);
});

test("one lie among true things costs only itself", async () => {
  const [root, model] = [await ruled(), await fakeModel()];
  const lie = { ...MOURNING, evidence: quoted("ferro spoke of glad days at the pier") };
  model.reply = finding({ actors: [FERRO], statements: [lie, MOURNING, 5] });
  const { out } = await filled(root, model);
  expect(out.match(/dropped/g)?.length).toBe(2);
  expect(filesOf(root, "bridge")["statements.yaml"]).toContain("ferro spoke of sad days at the pier");
});

test("a translation that is none is dropped and listed, and stays a gap; a name may be spelled as it is", async () => {
  const [root, model] = [await ruled("ar,en,tr"), await fakeModel()];
  model.reply = ({ given }) => ({
    content:
      given.gaps.length > 0
        ? {
            texts: given.gaps.map(({ key, is }) => ({
              key,
              text: is.endsWith("name") ? `Lena ${key.length}` : "This is in English",
            })),
          }
        : {},
  });
  const { out } = await filled(root, model);
  expect(out).toContain(
    'text "statement novak-1 text": expected a text in tr, found "This is in English", in en',
  );
  expect(out).toContain(
    'text "statement novak-1 text": expected a text in ar, found "This is in English", in en',
  );
  expect(out).toMatch(/text "actor novak name": expected a text in ar, found "Lena \d+", in another script/);
  const { actors, statements } = previewOf(root, "bridge");
  expect(statements[0]?.text).not.toHaveProperty("tr");
  expect(Object.keys(actors[0]?.name ?? {}).toSorted()).toEqual(["en", "tr"]);
});

/** Answers of which nothing can be used, and what is said of them. */
const RUBBISH: readonly { readonly what: string; readonly reply: Reply; readonly says: string }[] = [
  {
    what: "broken JSON",
    reply: { content: '{"actors": [' },
    says: "is no JSON of the shape that was asked for",
  },
  {
    what: "no JSON",
    reply: { content: "I am sorry, but" },
    says: "is no JSON of the shape that was asked for",
  },
  {
    what: "JSON of another shape",
    reply: { content: { actors: "many", full: "many" } },
    says: "is no JSON of the shape",
  },
  { what: "nothing at all", reply: { content: "" }, says: "the answer" },
  {
    what: "an answer that was cut off",
    reply: { content: '{"actors": [{"id": "x', finish: "length" },
    says: "was longer than it may be, and cut off",
  },
  { what: "an endless answer", reply: "endless", says: "has more than 65536 bytes" },
  {
    what: "a million things",
    reply: { content: { roles: Array(3000).fill(1), full: Array(3000).fill(1) } },
    says: "is no JSON of the shape",
  },
];

const SMALL = { time: 20_000, size: 65_536, tokens: 1000 };

test.for(RUBBISH)(
  "$what is asked for once more, then left, and the rest goes on",
  async ({ reply, says }) => {
    const [root, model] = [await ruled("en,tr"), await fakeModel()];
    const before = filesOf(root, "bridge");
    model.reply = ({ given }) => (given.gaps.length + given.facts.length > 0 ? { content: {} } : reply);
    const { out, ended } = await filled(root, model, { limits: SMALL });
    expect(out).toContain(says);
    expect(model.asked.length).toBe(6);
    expect(ended).toContain("Left: sentences 1–4 of article, the summary of article.");
    const { ".model.json": _, ...after } = filesOf(root, "bridge");
    expect(after).toEqual(before);
  },
);

test.for([
  { what: "fenced", before: "```json\n", after: "\n```" },
  { what: "thought aloud before", before: "<think>Is {he} new?\nYes.</think>\n\n", after: "" },
  { what: "thought aloud without a beginning", before: "Is he new? Yes.</think>", after: "" },
  { what: "both", before: "<think>Hm.</think>\n```json\n", after: "\n```" },
])("an answer is an answer, also $what", async ({ before, after }) => {
  const [root, model] = [await ruled(), await fakeModel()];
  model.reply = () => ({ content: before + JSON.stringify({ actors: [FERRO] }) + after });
  await filled(root, model);
  expect(filesOf(root, "bridge")["actors.yaml"]).toContain("ilan ferro");
});

test("a model that gives nothing of use three times in a row is not asked for all the rest", async () => {
  const [root, model] = [await ruled("ar,en,tr"), await fakeModel()];
  model.reply = () => ({ content: "I am sorry, but" });
  const { ended } = await filled(root, model);
  expect(model.asked.length).toBe(6);
  expect(ended).toContain("stopped: 3 steps in a row brought nothing of use. Left: sentences 1–4 of article");
  expect(ended).toContain("or go through what is there with npm run review -- bridge");
});

/** Servers that do not answer, what is said of it, and how many milliseconds are waited before each try. */
const TROUBLE: readonly {
  readonly what: string;
  readonly reply: Reply;
  readonly says: string;
  readonly waits: readonly number[];
}[] = [
  {
    what: "too many requests",
    reply: { status: 429, headers: { "retry-after": "7" }, message: "slow down" },
    says: 'stopped: the server answered 429, "slow down", and so 4 times.',
    waits: [7000, 7000, 7000],
  },
  {
    what: "a pause longer than anybody waits",
    reply: { status: 429, headers: { "retry-after": "3600" } },
    says: "and asks for a pause of 3600 seconds",
    waits: [],
  },
  {
    what: "an error of the server's",
    reply: { status: 500 },
    says: "the server answered 500",
    waits: [2000, 8000, 32_000],
  },
  { what: "a cut connection", reply: "cut", says: "cut the connection", waits: [2000, 8000, 32_000] },
  {
    what: "no such model",
    reply: { status: 404, message: "no model" },
    says: 'answered 404, "no model"',
    waits: [],
  },
  {
    what: "an address that leads elsewhere",
    reply: { status: 307, headers: { location: "http://127.0.0.1:1/" } },
    says: "could not be reached",
    waits: [2000, 8000, 32_000],
  },
];

test.for(TROUBLE)(
  "$what ends in a clear sentence with what is left, and nothing is lost",
  async ({ reply, says, waits }) => {
    const [root, model] = [await ruled("en,tr"), await fakeModel()];
    let count = 0;
    model.reply = (asked) => {
      count += 1;
      return count === 1 ? finding({ actors: [FERRO] })(asked) : reply;
    };
    const out = await filled(root, model);
    expect(out.ended).toContain(says);
    expect(out.ended).toContain("Left: the summary of article, 16 texts in tr");
    expect(out.ended).toContain("What is done is kept; go on with npm run draft -- --fill bridge");
    expect(out.waits).toEqual(waits);
    expect(filesOf(root, "bridge")["actors.yaml"]).toContain("ilan ferro");
  },
);

test("after a pause that the server asks for, it goes on", async () => {
  const [root, model] = [await ruled(), await fakeModel()];
  let count = 0;
  model.reply = (asked) => {
    count += 1;
    return count === 1
      ? { status: 429, headers: { "retry-after": "7" } }
      : finding({ actors: [FERRO] })(asked);
  };
  const { out, ended, waits } = await filled(root, model);
  expect({ ended, waits }).toEqual({ ended: "", waits: [7000] });
  expect(out).toContain('the server answered 429, "no"; asking again in 7 s');
  expect(out).toContain("5 calls, 4,000 tokens read, 800 written");
});

test("a server that takes too long is not waited for", async () => {
  const [root, model] = [await ruled(), await fakeModel()];
  model.reply = () => "never";
  const { ended } = await filled(root, model, { calls: 1, limits: { ...SMALL, time: 50 } });
  expect(ended).toContain("1 call was made");
  expect((await filled(root, model, { limits: { ...SMALL, time: 50 } })).ended).toContain(
    "no whole answer within 0.05 seconds",
  );
});

test("where nobody answers, it says so", async () => {
  const [root, model] = [await ruled(), await fakeModel()];
  const { ended } = await filled(root, { ...model, url: "http://127.0.0.1:1/v1" });
  expect(ended).toContain("stopped: the server could not be reached, or cut the connection, and so 4 times.");
});
