/** A message of Components V2 as Discord's app shows it: drawn from the payload that Discord would be sent. */
import { element, localTime, words } from "./dom.js";

/** @typedef {{ type: number, content?: string, label?: string, url?: string, custom_id?: string, placeholder?: string, components?: Component[], accessory?: Component, options?: Option[], items?: Item[] }} Component */
/** @typedef {{ label: string, value: string, description?: string }} Option */
/** @typedef {{ media: { url: string }, description?: string }} Item */
/** @typedef {{ type: number, data: { flags?: number, components: Component[] } }} Response */

const EPHEMERAL = 64;
const UPDATE = 7;

/** What each kind of component is drawn by; numbers as in Discord's components/reference. */
/** @type {Record<number, (component: Component, language: string) => HTMLElement>} */
const KINDS = {
  1: ({ components = [] }, language) => element("div", { class: "row" }, ...drawn(components, language)),
  2: button,
  3: menu,
  9: ({ components = [], accessory }, language) =>
    element(
      "div",
      { class: "section" },
      element("div", {}, ...drawn(components, language)),
      ...(accessory ? drawn([accessory], language) : []),
    ),
  10: ({ content = "" }, language) => element("div", { class: "text" }, ...markdown(content, language)),
  12: ({ items = [] }) => element("div", { class: "gallery" }, ...items.map(picture)),
  14: () => element("hr"),
  17: ({ components = [] }, language) =>
    element("div", { class: "container" }, ...drawn(components, language)),
};

/**
 * @param {Response} response
 * @param {string} language
 */
export function drawDiscord({ type, data }, language) {
  const own = words();
  const isPrivate = ((data.flags ?? 0) & EPHEMERAL) !== 0;
  return element(
    "div",
    { class: "message" },
    element("p", { class: "author" }, element("strong", {}, "sanad"), " ", element("span", {}, "APP")),
    ...(type === UPDATE ? [element("p", { class: "how" }, own.edits ?? "")] : []),
    ...drawn(data.components, language),
    ...(isPrivate ? [element("p", { class: "how" }, own.onlyYou ?? "")] : []),
  );
}

/**
 * @param {Component[]} components
 * @param {string} language
 */
function drawn(components, language) {
  return components.map((component) => {
    const draw = KINDS[component.type];
    if (!draw) throw new Error(`expected a component that the page can draw, found type ${component.type}`);
    return draw(component, language);
  });
}

/** @param {Component} component */
function button({ label = "", url, custom_id: call }) {
  if (url !== undefined) return link(url, [`${label} ↗`], "button");
  return element("button", { type: "button", "data-call": call ?? "", "data-label-said": label }, label);
}

/**
 * A menu makes its call as soon as something is chosen in it.
 * @param {Component} component
 */
function menu({ placeholder = words().choose ?? "", options = [] }) {
  const first = element("option", { value: "", disabled: true, selected: true }, placeholder);
  const rest = options.map(({ label, value, description }) =>
    element("option", { value }, description === undefined ? label : `${label} — ${description}`),
  );
  return element("select", { "aria-label": placeholder, class: "menu" }, first, ...rest);
}

/** @param {Item} item */
function picture({ media, description = "" }) {
  return element("img", { src: media.url.replace("attachment://", "picture/"), alt: description });
}

/**
 * The lines of a text; those of a quote together.
 * @param {string} content
 * @param {string} language
 */
function markdown(content, language) {
  return content.split("\n").map((line) => {
    const [, mark = "", rest = ""] = /^(### |-# |> )?(.*)$/su.exec(line) ?? [];
    const tag = { "### ": "h2", "> ": "blockquote" }[mark] ?? "p";
    return element(tag, { class: mark === "-# " ? "small" : "" }, ...inline(rest, language));
  });
}

/** The marks within a line, in the order in which they are tried. */
const MARKS =
  /\\(?<escaped>[^\sA-Za-z0-9])|<(?<bare>https?:\/\/[^\s<>]+)>|<t:(?<moment>-?\d+):f>|\[(?<text>(?:\\.|[^\]\\])*)\]\((?<url>[^)\s]+)\)|\*\*(?<bold>(?:\\.|[^\\])+?)\*\*|`(?<code>[^`]+)`/su;

/**
 * @param {string} text
 * @param {string} language
 * @returns {(Node | string)[]}
 */
function inline(text, language) {
  const found = MARKS.exec(text);
  if (!found?.groups) return text === "" ? [] : [text];
  const { escaped, bare, moment, text: linked, url, bold, code } = found.groups;
  const made = /** @type {() => Node | string} */ (
    () => {
      if (escaped !== undefined) return escaped;
      if (bare !== undefined) return link(bare, [bare]);
      if (moment !== undefined) return element("time", {}, localTime(Number(moment) * 1000, language));
      if (url !== undefined) return link(url, inline(linked ?? "", language));
      if (bold !== undefined) return element("strong", {}, ...inline(bold, language));
      return element("code", { dir: "ltr" }, code ?? "");
    }
  )();
  const before = text.slice(0, found.index);
  return [
    ...(before === "" ? [] : [before]),
    made,
    ...inline(text.slice(found.index + found[0].length), language),
  ];
}

/**
 * @param {string} url
 * @param {(Node | string)[]} children
 * @param {string} [kind]
 */
function link(url, children, kind = "") {
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer", class: kind }, ...children);
}
