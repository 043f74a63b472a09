/** A message as Telegram's apps show it: drawn from the payload that Telegram would be sent. */
import { element, localTime, words } from "./dom.js";

/** @typedef {{ text: string, callback_data?: string, url?: string }} Button */
/** @typedef {{ text?: string, caption?: string, photo?: string, reply_markup?: { inline_keyboard: Button[][] } }} Payload */

/**
 * @param {Payload} payload
 * @param {{ language: string, isPressed: boolean }} asked
 */
export function drawTelegram({ text, caption, photo, reply_markup: markup }, { language, isPressed }) {
  const body = element("div", { class: "body" }, ...formatted(text ?? caption ?? "", language));
  return element(
    "div",
    { class: "message" },
    ...(isPressed ? [element("p", { class: "how" }, words().edits ?? "")] : []),
    element("div", { class: "bubble" }, ...(photo === undefined ? [] : [picture(photo)]), body),
    ...(markup ? [keyboard(markup.inline_keyboard)] : []),
  );
}

/** Telegram says nothing of a photo to whoever does not see it; that its caption stands below is all there is. */
/** @param {string} photo */
function picture(photo) {
  return element("img", { src: `${photo.replace("attach://", "picture/")}.png`, alt: "" });
}

/**
 * Every keyboard goes from left to right, whatever the language.
 * @param {Button[][]} rows
 */
function keyboard(rows) {
  const each = rows.map((row) => element("div", { class: "row", dir: "ltr" }, ...row.map(button)));
  return element("div", { class: "keyboard" }, ...each);
}

/** @param {Button} button */
function button({ text, callback_data: call, url }) {
  const label = element("bdi", { dir: "auto" }, text);
  if (url !== undefined)
    return element(
      "a",
      { href: url, target: "_blank", rel: "noopener noreferrer", class: "button" },
      label,
      " ↗",
    );
  return element("button", { type: "button", "data-call": call ?? "", "data-label-said": text }, label);
}

/**
 * Telegram's HTML, read without running anything in it, and made anew from the tags that Telegram knows.
 * @param {string} html
 * @param {string} language
 */
function formatted(html, language) {
  // A quote is a paragraph by itself: the line break after it ends it, and shows as nothing more.
  const { body } = new DOMParser().parseFromString(
    html.replaceAll("</blockquote>\n", "</blockquote>"),
    "text/html",
  );
  return [...body.childNodes].map((node) => copied(node, language));
}

/**
 * @param {Node} node
 * @param {string} language
 * @returns {Node | string}
 */
function copied(node, language) {
  if (!(node instanceof Element)) return node.textContent ?? "";
  const children = [...node.childNodes].map((child) => copied(child, language));
  switch (node.localName) {
    case "b":
    case "i":
    case "code":
      return element(node.localName, {}, ...children);
    case "a":
      return element(
        "a",
        { href: node.getAttribute("href") ?? "", target: "_blank", rel: "noopener noreferrer" },
        ...children,
      );
    case "blockquote":
      return quote(children, node.hasAttribute("expandable"));
    case "tg-time":
      return element("time", {}, localTime(Number(node.getAttribute("unix")) * 1000, language));
    default:
      throw new Error(`expected a tag that Telegram knows, found ${node.localName}`);
  }
}

/**
 * A long quote shows three lines until it is unfolded.
 * @param {(Node | string)[]} children
 * @param {boolean} isFolded
 */
function quote(children, isFolded) {
  const text = element("div", {}, ...children);
  if (!isFolded) return element("blockquote", {}, text);
  const unfold = element(
    "button",
    {
      type: "button",
      class: "unfold",
      "aria-expanded": "false",
      "aria-label": words().unfold ?? "",
      onclick: () => {
        const isOpen = unfold.ariaExpanded === "true";
        unfold.ariaExpanded = String(!isOpen);
        text.classList.toggle("folded", isOpen);
      },
    },
    "⌄",
  );
  text.className = "folded";
  return element("blockquote", {}, text, unfold);
}
