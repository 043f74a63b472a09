/** What a page says of its article for machines: JSON-LD, Open Graph, `<time>`. */
import * as z from "zod";

export type Stated = {
  readonly title?: string;
  readonly published?: Temporal.PlainDate;
  readonly publisher?: string;
  readonly canonical?: string;
};

type Element = { readonly textContent: string | null; getAttribute(name: string): string | null };

/** The part of a DOM's document that is read here. */
type Document = {
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
};

/** Longest title and publisher taken over. */
const LONGEST = 200;

/** What the page states, each from the first of its places that has it. */
export function statedIn(document: Document): Stated {
  const data = linkedData(document);
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ??
    undefined;
  const time = document.querySelector(
    "article time[datetime], main time[datetime], time[datetime][pubdate], time[datetime]",
  );
  const title = first(
    data?.headline,
    meta("og:title"),
    document.querySelector("h1")?.textContent,
    document.querySelector("title")?.textContent,
  );
  const publisher = first(nameOf(data?.publisher), meta("og:site_name"), meta("application-name"));
  const published = [
    data?.datePublished,
    meta("article:published_time"),
    meta("date"),
    meta("dc.date"),
    time?.getAttribute("datetime"),
  ]
    .map(dayOf)
    .find((day) => day !== undefined);
  const canonical = first(
    document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    meta("og:url"),
  );
  return {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published && { published }),
    ...(canonical !== undefined && { canonical }),
  };
}

function first(...texts: readonly (string | null | undefined)[]): string | undefined {
  const found = texts
    .map((text) => text?.replace(/\s+/g, " ").trim())
    .find((text) => text !== undefined && text !== "");
  return found === undefined || found.length > LONGEST ? undefined : found;
}

/** The day as the page writes it, which is that of its own place. */
function dayOf(written: unknown): Temporal.PlainDate | undefined {
  const [day] = /^\d{4}-\d\d-\d\d/.exec(typeof written === "string" ? written.trim() : "") ?? [];
  try {
    return day === undefined ? undefined : Temporal.PlainDate.from(day);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const thing = z.looseObject({ "@type": z.union([z.string(), z.array(z.string())]).optional() });
const article = z.looseObject({
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  publisher: z.unknown().optional(),
});

/** The article among the page's linked data (schema.org). */
function linkedData(document: Document): z.infer<typeof article> | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? ""), 0));
  const found = things.find(({ "@type": type }) =>
    [type].flat().some((each) => /Article|BlogPosting|Report/.test(each ?? "")),
  );
  return found && article.parse(found);
}

/** How deep lists and graphs of linked data are followed. */
const DEEPEST = 4;

function thingsIn(value: unknown, depth: number): z.infer<typeof thing>[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  const read = thing.safeParse(value);
  return read.success ? [read.data, ...thingsIn(read.data["@graph"], depth + 1)] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
  } catch {
    // Much linked data in the wild is broken; the page says the same elsewhere.
    return undefined;
  }
}

function nameOf(publisher: unknown): string | undefined {
  if (typeof publisher === "string") return publisher;
  const read = z
    .looseObject({ name: z.string() })
    .safeParse(Array.isArray(publisher) ? publisher[0] : publisher);
  return read.success ? read.data.name : undefined;
}
