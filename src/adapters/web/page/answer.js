/** An answer with its faces, each with what is sent and how much of the platform's limits that takes up. */
import { drawDiscord } from "./discord.js";
import { element, localTime, words } from "./dom.js";
import { drawTelegram } from "./telegram.js";

/** @typedef {{ unit: string, used: number, most: number }} Used */
/** @typedef {{ payload: any, used: Used[] }} Face */
/** @typedef {{ language: string, direction: string, link?: string, plain: Face, discord: Face, telegram: Face }} Answer */

/**
 * @param {Answer} answer
 * @param {boolean} isPressed
 */
export function answerElement(answer, isPressed) {
  const { language, direction, plain, discord, telegram } = answer;
  return element(
    "article",
    { class: "answer", lang: language, dir: direction },
    face("discord", "Discord", drawDiscord(discord.payload, language), discord),
    face("telegram", "Telegram", drawTelegram(telegram.payload, { language, isPressed }), telegram),
    face("plain", words().facePlain ?? "", plainElement(plain.payload, language)),
  );
}

/**
 * @param {string} name
 * @param {string} title
 * @param {HTMLElement} drawn
 * @param {Face} [sent]
 */
function face(name, title, drawn, sent) {
  const heading = element("p", { class: "face-name" }, title);
  // Side by side, a screen reader says what is new once, and not three times.
  const isSaid = name === "plain" || document.documentElement.dataset.face !== "all";
  return element(
    "div",
    { class: `face ${name}`, "aria-live": isSaid ? "polite" : "off" },
    heading,
    drawn,
    ...(sent ? [details(sent)] : []),
  );
}

/**
 * The server has escaped every text in the answer, and the page's policy runs no script that stands in one.
 * @param {string} html
 * @param {string} language
 */
function plainElement(html, language) {
  const plain = element("div", { class: "message" });
  plain.innerHTML = html;
  for (const time of plain.querySelectorAll("time")) time.textContent = localTime(time.dateTime, language);
  return plain;
}

/**
 * What is sent, and of each limit how much it takes up.
 * @param {Face} sent
 */
function details({ payload, used }) {
  const most = Math.max(0, ...used.map((each) => each.used / each.most));
  const own = words();
  const rows = used.map(({ unit, used: taken, most: limit }) =>
    element(
      "li",
      { class: taken > limit ? "over" : "" },
      element("span", {}, own[unit] ?? unit),
      element("span", { class: "bar" }, ...ticks(taken / limit)),
      element("span", { dir: "ltr" }, `${taken} / ${limit}`),
    ),
  );
  const json = JSON.stringify(payload, undefined, 2);
  return element(
    "details",
    { lang: document.documentElement.lang, dir: document.documentElement.dir },
    element(
      "summary",
      {},
      own.payload ?? "",
      " ",
      element("bdi", { dir: "ltr" }, `${Math.round(most * 100)} %`),
    ),
    element("ul", {}, ...rows),
    element("pre", { dir: "ltr", tabindex: "0", "aria-label": own.payload ?? "" }, json),
  );
}

/** A bar of ten parts: the page's policy allows no widths that a script sets. */
/** @param {number} share */
function ticks(share) {
  return Array.from({ length: 10 }, (_, index) => element("i", { class: share * 10 > index ? "full" : "" }));
}
