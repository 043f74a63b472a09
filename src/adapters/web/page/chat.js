/** The conversation in the browser: sends what the reader types or presses, and shows the answers. */
import { answerElement } from "./answer.js";
import { element, one, onLanguage, speak, words } from "./dom.js";
import { offering } from "./offered.js";

/** @typedef {{ text: string } | { call: string } | { link: string }} Message */
/** @typedef {import("./answer.js").Answer} Answer */

/** How long an answer may take before the bot counts as gone, in milliseconds. */
const LONGEST_WAIT = 10_000;

const root = document.documentElement;
const log = one("[role=log]", HTMLElement);
const form = one("form", HTMLFormElement);
const input = one("form input", HTMLInputElement);
const send = one("form button", HTMLButtonElement);
const story = one("select[name=story]", HTMLSelectElement);
const list = offering(input, one("#offered", HTMLElement), offer);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (text === "" || send.disabled) return;
  input.value = "";
  list.close();
  const isAnswered = await ask({ text }, text);
  if (!isAnswered) input.value ||= text;
});

log.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("button");
  const call = button ? button.dataset.call : undefined;
  if (button && call && !send.disabled)
    ask({ call }, button.dataset.labelSaid ?? (button.title || button.textContent));
});

log.addEventListener("change", ({ target }) => {
  if (!(target instanceof HTMLSelectElement) || send.disabled) return;
  const [option] = target.selectedOptions;
  if (option) ask({ call: option.value }, option.textContent);
  target.selectedIndex = 0;
});

onLanguage((language, name) => {
  if (send.disabled) return;
  const isUnused = !log.querySelector(".asked");
  if (isUnused) log.replaceChildren();
  speak(language);
  ask({ text: "/help" }, isUnused ? undefined : name);
});

for (const name of ["face", "theme"]) {
  const set = () => {
    root.dataset[name] = chosen(name);
  };
  one(`[data-choice=${name}]`, HTMLElement).addEventListener("change", set);
  set();
}

window.addEventListener("hashchange", () => {
  if (location.hash !== shownLink) follow();
});

/** The link to the last answer, as it stands in the address. */
let shownLink = "";

// Something to press from the start.
if (location.hash.length > 1) follow();
else ask({ text: "/help" });

function follow() {
  const link = location.hash.slice(1);
  const [command = "", query = ""] = link.split("?");
  const { language: _, story: __, page: ___, ...values } = Object.fromEntries(new URLSearchParams(query));
  ask({ link }, [`/${command}`, ...Object.values(values)].join(" "));
}

/**
 * Asks the bot, and shows what was said and answered below all that came before.
 * @param {Message} message
 * @param {string} [said] The reader's words; absent when the page asks by itself.
 * @returns Whether an answer came.
 */
async function ask(message, said) {
  const asked = said === undefined ? undefined : add("asked", said);
  asked?.scrollIntoView();
  // From a button the reader goes along: the next Tab reaches the new answer, not the rest of the old one.
  if (log.contains(document.activeElement)) asked?.focus({ preventScroll: true });
  wait(true);
  const answer = await answerTo(message);
  wait(false);
  const shown =
    typeof answer === "string" ? add("trouble", words()[answer] ?? "") : addAnswer(answer, message);
  (asked ?? shown).scrollIntoView();
  return typeof answer !== "string";
}

/**
 * @param {Message} message
 * @returns {Promise<Answer | "unreachable" | "broken">}
 */
async function answerTo(message) {
  try {
    const response = await post("message", message);
    return response.ok ? await response.json() : "broken";
  } catch {
    return "unreachable";
  }
}

/** @param {string} text */
async function offer(text) {
  try {
    const response = await post("suggest", { text });
    return response.ok ? (await response.json()).offered : [];
  } catch {
    // Whoever sends the line is told that the bot can't be reached; a letter is no reason to.
    return [];
  }
}

/**
 * @param {string} path
 * @param {object} message
 */
function post(path, message) {
  const reader = { language: root.lang, place: chosen("place"), story: story.value };
  return fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ...message, ...reader }),
    signal: AbortSignal.timeout(LONGEST_WAIT),
  });
}

/** @param {string} name */
function chosen(name) {
  return one(`input[name=${name}]:checked`, HTMLInputElement).value;
}

/** @param {boolean} is */
function wait(is) {
  send.disabled = is;
  log.ariaBusy = String(is);
}

/**
 * @param {"asked" | "trouble"} kind
 * @param {string} text
 */
function add(kind, text) {
  return log.appendChild(element("p", { class: kind, tabindex: "-1" }, text));
}

/**
 * @param {Answer} answer
 * @param {Message} message
 */
function addAnswer(answer, message) {
  // The page follows the conversation: whoever picks a language on a button goes on in it.
  if (answer.language !== root.lang) speak(answer.language);
  if (answer.link !== undefined) {
    shownLink = `#${answer.link}`;
    history.replaceState(null, "", shownLink);
    shownLink = location.hash;
  }
  return log.appendChild(answerElement(answer, "call" in message));
}
