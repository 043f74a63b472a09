/** The conversation in the browser: sends what the reader types or presses, and shows the answers. */

/** @typedef {{ text: string } | { call: string }} Message */
/** @typedef {{ html: string, language: string }} Answer */
/** @typedef {Record<"title" | "language" | "log" | "placeholder" | "send" | "unreachable" | "broken", string>} Words */

/** How long an answer may take before the bot counts as gone, in milliseconds. */
const LONGEST_WAIT = 10_000;

const root = document.documentElement;
const nav = one("nav", HTMLElement);
const log = one("main", HTMLElement);
const form = one("form", HTMLFormElement);
const input = one("form input", HTMLInputElement);
const send = one("form button", HTMLButtonElement);

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const text = input.value.trim();
  if (text === "" || send.disabled) return;
  input.value = "";
  const isAnswered = await ask({ text }, text);
  if (!isAnswered) input.value ||= text;
});

log.addEventListener("click", (event) => {
  const button = event.target instanceof Element && event.target.closest("button");
  if (button && !send.disabled) ask({ call: button.dataset.call ?? "" }, button.title || button.textContent);
});

nav.addEventListener("click", (event) => {
  const link = event.target instanceof Element && event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if (send.disabled) return;
  const isUnused = !log.querySelector(".asked");
  if (isUnused) log.replaceChildren();
  speak(link.lang);
  ask({ text: "/help" }, isUnused ? undefined : link.textContent);
});

// Something to press from the start.
ask({ text: "/help" });

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
  const shown = typeof answer === "string" ? add("trouble", words()[answer]) : addAnswer(answer);
  (asked ?? shown).scrollIntoView();
  return typeof answer !== "string";
}

/**
 * @param {Message} message
 * @returns {Promise<Answer | "unreachable" | "broken">}
 */
async function answerTo(message) {
  try {
    const response = await fetch("message", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...message, language: root.lang }),
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    return response.ok ? await response.json() : "broken";
  } catch {
    return "unreachable";
  }
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
  const paragraph = document.createElement("p");
  paragraph.className = kind;
  paragraph.tabIndex = -1;
  paragraph.textContent = text;
  return log.appendChild(paragraph);
}

/**
 * The server has escaped every text in the answer, and the page's policy runs no script that stands in one.
 * @param {Answer} answer
 */
function addAnswer({ html, language }) {
  // The page follows the conversation: whoever picks a language on a button goes on in it.
  if (language !== root.lang) speak(language);
  const answer = document.createElement("div");
  answer.innerHTML = html;
  for (const time of answer.querySelectorAll("time")) time.textContent = localTime(time, language);
  return log.appendChild(answer);
}

/**
 * A moment in the reader's own time zone, as the answer writes its other dates.
 * @param {HTMLTimeElement} time
 * @param {string} language
 */
function localTime({ dateTime }, language) {
  const styles = /** @type {const} */ ({ dateStyle: "long", timeStyle: "short" });
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, styles).format(new Date(dateTime));
}

/**
 * Turns the page to a language: its direction, its words, its address.
 * @param {string} language
 */
function speak(language) {
  for (const link of nav.querySelectorAll("a")) link.ariaCurrent = link.lang === language ? "true" : null;
  const own = words();
  root.lang = language;
  root.dir = one("nav [aria-current]", HTMLElement).dir;
  document.title = own.title;
  one("h1", HTMLElement).textContent = own.title;
  nav.ariaLabel = own.language;
  log.ariaLabel = own.log;
  input.placeholder = own.placeholder;
  input.ariaLabel = own.placeholder;
  send.textContent = own.send;
  history.replaceState(null, "", `?language=${language}`);
}

/**
 * The page's own words in its present language.
 * @returns {Words}
 */
function words() {
  return JSON.parse(one("nav [aria-current]", HTMLElement).dataset.words ?? "{}");
}

/**
 * The first element that a selector finds.
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
function one(selector, kind) {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`expected ${selector} in the page, found none`);
  return found;
}
