/** The article of a web page: its text without what stands around it, and what the page says of it. */
import { Readability } from "@mozilla/readability";
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
const MOST_ELEMENTS = 20_000;

/** How deep elements may stand in one another: far deeper, and parsers run out of stack. */
const DEEPEST = 400;

const TOO_MUCH = { why: "its markup is too large or too deep to be an article's" };

/** The article of a page; or why there is none. */
export function articleOf(html: string): Article | { readonly why: string } {
  if ((html.match(/<[a-z]/gi)?.length ?? 0) > MOST_ELEMENTS || deepest(html) > DEEPEST) return TOO_MUCH;
  try {
    return read(html);
  } catch (error) {
    // What the count of tags did not show: the stack is exhausted all the same.
    if (error instanceof RangeError) return TOO_MUCH;
    throw error;
  }
}

function read(html: string): Article | { readonly why: string } {
  const { document } = parseHTML(
    /<html/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  );
  const { title: stated, ...about } = statedIn(document);
  const found = new Readability(document, { charThreshold: LEAST, serializer: linesOf }).parse();
  const lines = found?.content ?? [];
  const letters = lines.join("").length;
  if (letters < LEAST) return { why: whyEmpty(letters) };
  const title = stated ?? found?.title?.trim() ?? "";
  return { text: [title || "Untitled", ...withoutByline(lines)].join("\n"), ...about };
}

function whyEmpty(letters: number): string {
  return letters > 0
    ? `it has hardly any text (${letters} letters); perhaps only subscribers see it`
    : "it has no text of an article; perhaps it builds it with scripts";
}

/** What stands above the first sentence is the title again, a name, a date. */
function withoutByline(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => /[.!?…؟۔][\p{Pe}\p{Pf}"']*$/u.test(line));
  return lines.slice(Math.max(0, first));
}

/** How deep the tags of a page stand in one another, roughly, and before anything parses it. */
function deepest(html: string): number {
  let [depth, most] = [0, 0];
  for (const [, end] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (end ? -1 : 1));
    most = Math.max(most, depth);
  }
  return most;
}

const NESTING =
  /<(\/)?(?:div|span|section|article|table|tbody|tr|td|b|i|em|strong|font|ul|ol|blockquote)\b/gi;

/** The part of a DOM's node that is read here. */
type Node = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
};

const BLOCKS = new Set(
  "P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE DIV SECTION ARTICLE TD TH FIGCAPTION DT DD PRE".split(" "),
);
/** What is no part of the text, should Readability have left it. */
const SKIPPED = new Set(
  "SCRIPT STYLE NOSCRIPT FIGURE FIGCAPTION IFRAME TEMPLATE BUTTON FORM ASIDE NAV".split(" "),
);

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
