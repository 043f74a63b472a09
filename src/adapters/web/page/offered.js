/** What is offered while somebody types: a list below the line, by keyboard and pointer (ARIA's combobox pattern). */
import { element } from "./dom.js";

/** @typedef {{ label: string, detail?: string, text: string }} Offered */

/**
 * @param {HTMLInputElement} input
 * @param {HTMLElement} list
 * @param {(text: string) => Promise<Offered[]>} offer
 */
export function offering(input, list, offer) {
  /** @type {Offered[]} */
  let shown = [];
  let active = -1;
  let asked = 0;

  const show = (/** @type {Offered[]} */ found) => {
    shown = found;
    active = -1;
    list.replaceChildren(...found.map(option));
    list.hidden = found.length === 0;
    input.ariaExpanded = String(found.length > 0);
    input.removeAttribute("aria-activedescendant");
  };
  const move = (/** @type {number} */ to) => {
    active = (to + shown.length) % shown.length;
    for (const [index, each] of [...list.children].entries()) each.ariaSelected = String(index === active);
    list.children[active]?.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", `offered-${active}`);
  };
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const found = input.value.startsWith("/") ? await offer(input.value) : [];
    // An answer that comes after the next letter is none any more.
    if (mine === asked) show(found);
  };
  const choose = (/** @type {number} */ index) => {
    const chosen = shown[index];
    if (!chosen) return;
    // At once: the next Enter sends the line, also before it is known what could follow.
    show([]);
    input.value = chosen.text;
    input.focus();
    ask();
  };

  const take = () => active >= 0 && choose(active);
  /** What keys do while something is offered; where that is nothing, they do what they always do. */
  /** @type {Record<string, () => unknown>} */
  const keys = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active < 0 ? -1 : active - 1),
    Enter: take,
    Tab: take,
    Escape: () => show([]),
  };

  input.addEventListener("input", ask);
  input.addEventListener("blur", () => show([]));
  input.addEventListener("keydown", (event) => {
    const act = shown.length > 0 ? keys[event.key] : undefined;
    if (act?.() !== false && act) event.preventDefault();
  });
  // Before the line loses the cursor, which would close the list.
  list.addEventListener("pointerdown", (event) => {
    const found = event.target instanceof Element && event.target.closest("[role=option]");
    if (!found) return;
    event.preventDefault();
    choose([...list.children].indexOf(found));
  });
  return {
    close: () => {
      asked += 1;
      show([]);
    },
  };
}

/**
 * @param {Offered} offered
 * @param {number} index
 */
function option({ label, detail }, index) {
  const small = detail === undefined ? [] : [" ", element("small", {}, detail)];
  return element(
    "li",
    { role: "option", id: `offered-${index}`, "aria-selected": "false" },
    element("bdi", { dir: "auto" }, label),
    ...small,
  );
}
