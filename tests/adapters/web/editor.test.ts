import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as z from "zod";
import { page } from "../../../src/adapters/web/app.ts";
import { editorOf } from "../../../src/draft/review/editor.ts";
import { byHand, drafted, emptyRoot, filesOf, previewOf, reviewed } from "../../draft/drafting.ts";
import { FAILURES, filled, finding, ruled } from "../../draft/model/filling.ts";
import { fakeModel } from "../../fakes/model.ts";
import { JSON_TYPE, pageParts } from "./browser.ts";

const DRAFTS = z.object({
  drafts: z.array(
    z.looseObject({
      what: z.string(),
      version: z.string(),
      place: z.string(),
      values: z.array(z.looseObject({ name: z.string(), value: z.string(), isMissing: z.boolean() })),
      doubts: z.array(z.unknown()),
      sentences: z.array(z.looseObject({ quote: z.string() })),
    }),
  ),
});

/** The page of a bot before a folder of drafts. */
async function served(root: string, host = "127.0.0.1") {
  const app = page({ ...(await pageParts(host)), editor: async () => editorOf(root) });
  const listed = async () => DRAFTS.parse(await (await app.request("/drafts/bridge")).json()).drafts;
  const send = (body: object | string, headers: Readonly<Record<string, string>> = JSON_TYPE) =>
    app.request("/drafts/bridge", {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
      headers,
    });
  const decided = async (body: object) => (await send(body)).json();
  /** What is sent for a draft as it is shown now. */
  const about = async (what: string) => {
    const found = (await listed()).find((each) => each.what === what);
    return { what, version: found?.version ?? "" };
  };
  return { app, listed, send, decided, about };
}

test("each draft stands there with its file and line, its values, what is missing, its sentences and its doubts", async () => {
  const [root, model] = [await ruled("en,tr"), await fakeModel()];
  model.reply = finding({ events: [{ ...FAILURES, text: { en: "The old ferries failed 15 times." } }] });
  await filled(root, model, { calls: 2 });
  const drafts = await (await served(root)).listed();
  const [title, novak] = drafts;
  expect(title).toMatchObject({ what: "draft story bridge", sentences: [] });
  expect(novak).toMatchObject({
    place: "bridge/actors.yaml:4:5",
    sentences: [{ source: "article", number: 1, before: "", quote: "Engineer Lena Novak" }],
  });
  expect(novak?.values).toContainEqual({
    path: ["role", "tr"],
    name: "role (tr)",
    value: "",
    isMissing: true,
  });
  // A text that is missing stands beside the same one in another language.
  expect(
    drafts
      .at(-1)
      ?.values.map(({ name }) => name)
      .slice(0, 2),
  ).toEqual(["text (en)", "text (tr)"]);
  expect(drafts.find(({ what }) => what === "draft event production-1")?.doubts).toContainEqual({
    at: "text (en)",
    kind: "absent",
    what: "15",
  });
});

test("accepting writes what was typed and takes the mark away, as on the terminal", async () => {
  const [root, other] = [await ruled(), await ruled()];
  const { decided, about } = await served(root);
  await decided({ ...(await about("draft story bridge")), do: "accept" });
  const values = [{ path: ["role", "en"], value: "Engineer" }];
  expect(await decided({ ...(await about("draft actor novak")), do: "accept", values })).toEqual({
    outcome: "accepted",
  });
  await reviewed(other, "bridge", ["a", "a", "Engineer", "q"]);
  expect(filesOf(root, "bridge")).toEqual(filesOf(other, "bridge"));
});

test("what is still missing keeps a draft a draft, and it says what", async () => {
  const root = await ruled();
  const { decided, about } = await served(root);
  expect(await decided({ ...(await about("draft actor novak")), do: "accept" })).toEqual({
    outcome: "lacking",
    why: ["role: en"],
  });
  expect(previewOf(root, "bridge").actors[0]?.role.draft).toBe(true);
});

test("a value that would be a fault is not kept, and it says why", async () => {
  const root = await ruled();
  const { decided, about } = await served(root);
  const before = filesOf(root, "bridge");
  const values = [{ path: ["evidence", 0, "quote"], value: "Engineer Lena Nowak" }];
  expect(await decided({ ...(await about("draft actor novak")), do: "save", values })).toMatchObject({
    outcome: "refused",
    why: [expect.stringContaining("expected words of source article, letter by letter")],
  });
  expect(filesOf(root, "bridge")).toEqual(before);
});

test("dropping takes along what leans on it, and says so", async () => {
  const root = await ruled();
  const { decided, about } = await served(root);
  expect(await decided({ ...(await about("draft actor novak")), do: "drop" })).toEqual({
    outcome: "dropped",
    also: ["statement novak-1"],
  });
  expect(previewOf(root, "bridge").actors.map(({ id }) => id)).toEqual(["stein"]);
});

test("nobody decides of what they have not seen: what has changed meanwhile is shown again", async () => {
  const root = await ruled();
  const { decided, about } = await served(root);
  const seen = await about("draft actor novak");
  byHand(root, "bridge", "actors.yaml", (text) => text.replace("en: Lena Novak", "en: Helena Novak"));
  const before = filesOf(root, "bridge");
  for (const verb of ["accept", "save", "drop"])
    expect(await decided({ ...seen, do: verb })).toEqual({ outcome: "changed" });
  expect(await decided({ what: "draft actor nobody", version: "", do: "drop" })).toEqual({
    outcome: "changed",
  });
  expect(filesOf(root, "bridge")).toEqual(before);
});

/** The page before a story with a draft of questions, and what is sent for it. */
async function asked() {
  const root = await ruled();
  writeFileSync(
    `${root}/bridge/questions.yaml`,
    "questions:\n  - {answers: [meeting-1], draft: true, en: [who met, who saw whom], tr: [kim buluştu]}\n  - {answers: [], draft: true, en: [who paid]}\n",
  );
  const page = await served(root);
  const about = await page.about("draft questions meeting-1");
  return { root, ...page, about, text: () => filesOf(root, "bridge")["questions.yaml"] ?? "" };
}

test("questions stand beside what their facts say, with the sentences of these", async () => {
  const { listed } = await asked();
  const [meeting, nothing] = (await listed()).slice(-2);
  expect(meeting).toMatchObject({
    what: "draft questions meeting-1",
    place: "bridge/questions.yaml:2:5",
    facts: [
      { id: "meeting-1", text: { en: "Engineer Lena Novak met Mayor Otto Stein in Cairo on 3 May 2026." } },
    ],
    sentences: [{ number: 1 }],
  });
  expect(meeting?.values.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    "answers 1: meeting-1",
    "en 1: who met",
    "en 2: who saw whom",
    "tr 1: kim buluştu",
  ]);
  expect(nothing).toMatchObject({ what: "draft questions (none)", facts: [], sentences: [] });
});

test("a group is accepted without some of its questions and with others written anew, all at once", async () => {
  const { decided, about, text } = await asked();
  const values = [{ path: ["en", 1], value: "who saw who" }];
  const without = [
    ["en", 0],
    ["tr", 0],
    ["en", 0],
  ];
  expect(await decided({ ...about, do: "accept", values, without })).toEqual({ outcome: "accepted" });
  expect(text()).toContain("  - {answers: [meeting-1], en: [who saw who]}\n");
});

test("questions are added to a group, with others struck out and written anew, all at once", async () => {
  const { decided, about, text } = await asked();
  const added = [{ language: "en", text: "who shook hands" }];
  const values = [{ path: ["en", 1], value: "who saw who" }];
  expect(
    await decided({
      ...about,
      do: "accept",
      values,
      without: [
        ["en", 0],
        ["tr", 0],
      ],
      added,
    }),
  ).toEqual({
    outcome: "accepted",
  });
  expect(text()).toContain("  - {answers: [meeting-1], en: [who saw who, who shook hands]}\n");
});

test("a group stays with what was added, though all else goes", async () => {
  const { decided, about, text } = await asked();
  const without = [
    ["en", 0],
    ["en", 1],
    ["tr", 0],
  ];
  const added = [{ language: "en", text: "who shook hands" }];
  expect(await decided({ ...about, do: "accept", without, added })).toEqual({ outcome: "accepted" });
  expect(text()).toContain("  - {answers: [meeting-1], en: [who shook hands]}\n");
});

test("what looks like another language is kept, marked, and accepted when that is meant", async () => {
  const { decided, about, listed, text } = await asked();
  const added = [{ language: "en", text: "kim kiminle buluştu" }];
  expect(await decided({ ...about, do: "accept", added })).toEqual({ outcome: "doubtful" });
  expect(text()).toContain("draft: true, en: [who met, who saw whom, kim kiminle buluştu]");
  const seen = (await listed()).find(({ what }) => what === about.what);
  expect(seen?.doubts).toEqual([{ at: "en 3", kind: "foreign", what: "tr" }]);
  expect(await decided({ ...about, version: seen?.version, do: "accept" })).toEqual({ outcome: "accepted" });
  expect(text()).toContain("{answers: [meeting-1], en: [who met, who saw whom, kim kiminle buluştu]");
});

test.for([
  { added: [{ language: "ar", text: "من التقى من" }], outcome: "changed" },
  { added: [{ language: "en", text: "who met" }], outcome: "refused" },
  { added: [{ language: "en", text: "x".repeat(301) }], outcome: "refused" },
])("only a new question in a language of the story is added: $outcome", async ({ added, outcome }) => {
  const { decided, about, text } = await asked();
  const before = text();
  expect(await decided({ ...about, do: "accept", added })).toMatchObject({ outcome });
  expect(text()).toBe(before);
});

test("nothing but a group of questions is added to", async () => {
  const root = await ruled();
  const { decided, about } = await served(root);
  const added = [{ language: "en", text: "who is she" }];
  expect(await decided({ ...(await about("draft actor novak")), do: "save", added })).toEqual({
    outcome: "changed",
  });
});

test("a group without any of its questions is dropped, and the one behind it stays a draft", async () => {
  const { decided, about, text } = await asked();
  const without = [
    ["en", 0],
    ["en", 1],
    ["tr", 0],
  ];
  expect(await decided({ ...about, do: "accept", without })).toEqual({ outcome: "dropped", also: [] });
  expect(text()).toBe("questions:\n  - {answers: [], draft: true, en: [who paid]}\n");
});

test.for([[["answers", 0]], [["draft"]], [["en"]], [["en", 7]], [[]]])(
  "only questions that are shown can go: %j",
  async ([path]) => {
    const { decided, about, text } = await asked();
    const before = text();
    expect(await decided({ ...about, do: "accept", without: [path] })).toEqual({ outcome: "changed" });
    expect(text()).toBe(before);
  },
);

test("nothing but questions can go one by one", async () => {
  const root = await ruled();
  const { decided, about } = await served(root);
  const before = filesOf(root, "bridge");
  const seen = await about("draft actor novak");
  expect(await decided({ ...seen, do: "save", without: [["evidence", 0, "quote"]] })).toEqual({
    outcome: "changed",
  });
  expect(filesOf(root, "bridge")).toEqual(before);
});

test.for([[["id"]], [["draft"]], [["evidence"]], [["__proto__", "x"]], [["evidence", 0, "draft"]], [[]]])(
  "only values that are shown can be written: %j",
  async ([path]) => {
    const root = await ruled();
    const { decided, about } = await served(root);
    const before = filesOf(root, "bridge");
    const values = [{ path, value: "x" }];
    expect(await decided({ ...(await about("draft actor novak")), do: "save", values })).toEqual({
      outcome: "changed",
    });
    expect(filesOf(root, "bridge")).toEqual(before);
  },
);

test.for([
  { why: "another site", headers: { ...JSON_TYPE, "sec-fetch-site": "cross-site" }, status: 403 },
  { why: "a page of another port", headers: { ...JSON_TYPE, "sec-fetch-site": "same-site" }, status: 403 },
  { why: "another origin", headers: { ...JSON_TYPE, origin: "https://evil.example" }, status: 403 },
  { why: "a name that was bent to lead here", headers: { ...JSON_TYPE, host: "evil.example" }, status: 403 },
  { why: "a form", headers: { "content-type": "text/plain" }, status: 415 },
])("a decision by $why changes nothing", async ({ headers, status }) => {
  const root = await ruled();
  const { send, about } = await served(root);
  const before = filesOf(root, "bridge");
  const body = { ...(await about("draft actor novak")), do: "drop" };
  expect((await send(body, headers)).status).toBe(status);
  expect(filesOf(root, "bridge")).toEqual(before);
});

test.for(["", "{", "[]", '{"do": "accept"}', '{"what": "x", "version": "", "do": "erase"}'])(
  "a body that is no decision is told what was expected: %s",
  async (body) => {
    const { send } = await served(await ruled());
    const response = await send(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("expected {");
  },
);

test("a body without end is refused", async () => {
  const { send } = await served(await ruled());
  expect((await send(`{"what": "${"a".repeat(70_000)}"}`)).status).toBe(413);
});

test("where other machines reach the page, nobody can review, nor see what waits", async () => {
  const root = await ruled();
  const { app } = await served(root, "0.0.0.0");
  for (const method of ["GET", "POST"])
    expect((await app.request("/drafts/bridge", { method, headers: JSON_TYPE })).status).toBe(404);
  expect((await app.request("/stories/bridge")).status).toBe(404);
  expect(await (await app.request("/story")).text()).not.toMatch(/class="drafts"|value="bridge"/);
});

test("a story that only waits is among those to pick, and its facts are marked as drafts without a link", async () => {
  const { app } = await served(await ruled());
  expect(await (await app.request("/story")).text()).toContain(
    '<option value="bridge">A new bridge opens</option>',
  );
  const view = z.looseObject({
    sources: z.array(z.object({ lines: z.array(z.object({ facts: z.array(z.looseObject({})) })) })),
  });
  const { sources } = view.parse(await (await app.request("/stories/bridge?language=en")).json());
  const facts = sources.flatMap(({ lines }) => lines.flatMap((line) => line.facts));
  expect(facts.length).toBeGreaterThan(4);
  for (const fact of facts) expect(fact).toMatchObject({ draft: true });
  for (const fact of facts) expect(fact).not.toHaveProperty("link");
});

test("a story with faults, or without anything to review, has no drafts to show, and a decision says why", async () => {
  const root = await ruled();
  const { listed, decided, about } = await served(root);
  const seen = await about("draft actor novak");
  byHand(root, "bridge", "events.yaml", (text) => text.replace("kind: meeting", "kind: feast"));
  expect(await listed()).toEqual([]);
  expect(await decided({ ...seen, do: "accept" })).toMatchObject({
    outcome: "refused",
    why: [expect.stringContaining("expected a story without faults")],
  });
  const elsewhere = await served(emptyRoot());
  expect(await elsewhere.listed()).toEqual([]);
});

test("files that can't be written are told as such", async () => {
  const root = emptyRoot();
  await drafted(root, "A bridge\nMr Otto Stein met Ms Lena Novak in Cairo.", [
    "--story",
    "bridge",
    "--languages",
    "en",
  ]);
  const app = page({
    ...(await pageParts()),
    editor: async () => ({
      ...editorOf(root),
      decide: () => {
        throw Object.assign(new Error("x"), { code: "EROFS" });
      },
    }),
  });
  const body = JSON.stringify({ what: "draft actor stein", version: "", do: "accept" });
  const response = await app.request("/drafts/bridge", { method: "POST", body, headers: JSON_TYPE });
  expect(await response.json()).toEqual({ outcome: "refused", why: ["the files can't be written: EROFS"] });
});
