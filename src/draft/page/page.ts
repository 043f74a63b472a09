/** A web page as an article to draft a story of. */
import { SetupError } from "../../adapters/adapter.ts";
import { articleOf } from "./article.ts";
import { decodePage } from "./decode.ts";
import { fetchPage, INTERNET, type Limits, type Network } from "./fetch.ts";

export type Page = {
  readonly text: string;
  readonly url: string;
  readonly published?: Temporal.PlainDate;
  readonly publisher?: string;
};

/** Longest address that a story may name. */
const LONGEST_URL = 512;

/**
 * Reads the article at an address.
 * @throws {SetupError} that says why it can't be read.
 */
export async function readPage(address: string, network: Network = INTERNET, limits?: Limits): Promise<Page> {
  const { url, type, bytes } = await fetchPage(address, network, limits);
  const [kind = ""] = type.toLowerCase().split(";");
  const text = decodePage(bytes, type);
  if (kind.trim() === "text/plain") return { text, url };
  const isPage = /^(?:text\/html|application\/xhtml\+xml|)$/.test(kind.trim());
  if (!isPage) throw new SetupError(`${address}: expected a web page or plain text, found ${kind.trim()}.`);
  const article = articleOf(text);
  if ("why" in article)
    throw new SetupError(
      `${address}: this page can't be read: ${article.why}. Copy the text into a file, and give that.`,
    );
  const { canonical, ...rest } = article;
  return { ...rest, url: addressOf(url, canonical) };
}

/** Where the page says it stands, as long as that is on the same host: others can't be taken at their word. */
function addressOf(url: string, canonical: string | undefined): string {
  const own = URL.parse(url);
  const said = canonical === undefined ? null : URL.parse(canonical, url);
  const isSame = said !== null && said.hostname === own?.hostname && /^https?:$/.test(said.protocol);
  const chosen = isSame ? said : own;
  if (chosen) chosen.hash = "";
  const href = chosen?.href ?? url;
  return href.length > LONGEST_URL
    ? `${own?.origin ?? ""}${own?.pathname ?? ""}`.slice(0, LONGEST_URL)
    : href;
}
