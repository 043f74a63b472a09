/** Elements of the page, and its words. */

/** @typedef {Record<string, string | boolean | ((event: any) => void)>} Properties */

/**
 * A new element. Text goes in as text: nothing in it becomes markup. An attribute of `false` is left out; one that
 * begins with `on` is a listener.
 * @param {string} tag
 * @param {Properties} [properties]
 * @param {(Node | string)[]} children
 * @returns {HTMLElement}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children);
  return made;
}

/**
 * The first element that a selector finds.
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 * @param {ParentNode} [within]
 * @returns {Kind}
 */
export function one(selector, kind, within = document) {
  const found = within.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`expected ${selector} in the page, found none`);
  return found;
}

/**
 * The page's own words in its present language.
 * @returns {Record<string, string>}
 */
export function words() {
  return JSON.parse(one("nav [aria-current]", HTMLElement).dataset.words ?? "{}");
}

/**
 * Turns the page to a language: its direction, its words, its address.
 * @param {string} language
 */
export function speak(language) {
  const root = document.documentElement;
  for (const link of document.querySelectorAll("nav a"))
    link.ariaCurrent = link.getAttribute("lang") === language ? "true" : null;
  const own = words();
  root.lang = language;
  root.dir = one("nav [aria-current]", HTMLElement).dir;
  document.title = own.title ?? "";
  for (const each of select("[data-word]")) each.textContent = own[each.dataset.word ?? ""] ?? "";
  for (const each of select("[data-label]")) each.ariaLabel = own[each.dataset.label ?? ""] ?? "";
  for (const each of select("[data-placeholder]"))
    each.setAttribute("placeholder", own[each.dataset.placeholder ?? ""] ?? "");
  history.replaceState(null, "", `?language=${language}${location.hash}`);
}

/**
 * Listens for a language being picked, without the page being loaded anew.
 * @param {(language: string, name: string) => void} pick
 */
export function onLanguage(pick) {
  one("nav", HTMLElement).addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    pick(link.lang, link.textContent);
  });
}

/**
 * @param {string} selector
 * @returns {NodeListOf<HTMLElement>}
 */
function select(selector) {
  return document.querySelectorAll(selector);
}

/**
 * A moment in the reader's own time zone, as the answer writes its other dates.
 * @param {number | string} moment
 * @param {string} language
 */
export function localTime(moment, language) {
  const styles = /** @type {const} */ ({ dateStyle: "long", timeStyle: "short" });
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, styles).format(new Date(moment));
}
