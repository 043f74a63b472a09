/** The article of a web page: its text without what stands around it, and what the page says of it. */
import { isProbablyReaderable, Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { statedIn } from "./stated.ts";

export type Article = {
  /** The title on the first line, then a paragraph or heading a line. */
  readonly text: string;
  readonly published?: Temporal.PlainDate;
  readonly publisher?: string;
  /** Where the page says that it stands, if it does. */
  readonly canonical?: string;
};

/** Fewer letters are no article: a notice, a list of links, an empty frame for scripts. */
const LEAST = 200;

/** Pages with more elements are refused: no article needs them, and they take minutes. */
const MOST_ELEMENTS = 50_000;

/** The article of a page; or why there is none. */
export function articleOf(html: string): Article | { readonly why: string } {
  try {
    return read(html);
  } catch (error) {
    // Deep nesting exhausts the stack of parsers, and Readability throws at too many elements.
    if (error instanceof RangeError || (error instanceof Error && /elements/.test(error.message)))
      return { why: "its markup is too large or too deep to be an article's" };
    throw error;
  }
}

function read(html: string): Article | { readonly why: string } {
  if (deepest(html) > DEEPEST) return { why: "its markup is too large or too deep to be an article's" };
  const { document } = parseHTML(/<html/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const stated = statedIn(document);
  const isLikely = isProbablyReaderable(document);
  const found = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, charThreshold: LEAST, serializer: linesOf }).parse();
  const lines = found?.content ?? [];
  const letters = lines.join("").length;
  if (letters < LEAST)
    return { why: isLikely || letters > 0 ? `it has hardly any text (${letters} letters); perhaps only subscribers see it` : "it has no text of an article; perhaps it builds it with scripts" };
  const title = stated.title ?? found?.title?.trim() ?? "";
  const body = lines[0] === title ? lines.slice(1) : lines;
  const { title: _, ...about } = stated;
  return { text: [title || "Untitled", ...body].join("\n"), ...about };
}

/** How deep elements may stand in one another. */
const DEEPEST = 400;

/** How deep the tags of a page stand in one another, roughly, and before anything parses it. */
function deepest(html: string): number {
  let [depth, most] = [0, 0];
  for (const [, isEnd] of html.matchAll(/<(\/)?(?:div|span|section|article|table|tbody|tr|td|b|i|em|strong|font|ul|ol|blockquote)\b/gi)) {
    depth = Math.max(0, depth + (isEnd ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}

/** The part of a DOM's node that is read here. */
type Node = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
};

const BLOCKS = new Set("P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE DIV SECTION ARTICLE TD TH FIGCAPTION DT DD PRE".split(" "));
/** What is no part of the text, should Readability have left it. */
const SKIPPED = new Set("SCRIPT STYLE NOSCRIPT FIGURE FIGCAPTION IFRAME TEMPLATE BUTTON FORM ASIDE NAV".split(" "));

/** The lines of an element: what stands in one block is one line. */
function linesOf(root: Node): string[] {
  const lines: string[] = [];
  let open = "";
  const close = () => {
    const line = open.replace(/\s+/g, " ").trim();
    if (line !== "") lines.push(line);
    open = "";
  };
  const walk = (node: Node) => {
    if (node.nodeType === 3) open += node.textContent ?? "";
    if (SKIPPED.has(node.nodeName)) return;
    const isBlock = BLOCKS.has(node.nodeName) || node.nodeName === "BR";
    if (isBlock) close();
    for (const child of node.childNodes) walk(child);
    if (isBlock) close();
  };
  walk(root);
  close();
  return lines;
}
