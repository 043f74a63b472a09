/** A page of a reply as HTML. The browser knows each element's direction from `dir`, so lines need no marks. */
import { html } from "hono/html";
import type { Page } from "#core/command/page.ts";
import { balanced } from "#core/language/direction.ts";
import { directionOf, type Language } from "#core/language/language.ts";
import { pictureName } from "#core/picture/picture.ts";
import type { Measure } from "#core/reply/pages.ts";
import type { Action, Block, Evidence, FactBlock, Inline, Line } from "#core/reply/reply.ts";

/** A browser scrolls: nothing is counted, and every reply is one page. */
export const measure: Measure<never> = { limits: {}, block: () => ({}), actions: () => ({}) };

/** Markup, in which `html` has escaped every text put into it. */
type Html = ReturnType<typeof html>;

/** The reply as one article. */
export function render({ language, blocks, actions }: Page): string {
  const article = html`<article class="reply" ${spoken(language)}>${blocks.map(blockHtml)}${menu(actions)}</article>`;
  return article.toString();
}

function blockHtml(block: Block): Html {
  switch (block.kind) {
    case "heading":
      return html`<h2>${line(block.text)}</h2>`;
    case "paragraph":
      return html`<p>${line(block.text)}</p>`;
    case "note":
      return note(block.text);
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${line(item)}</li>`)}</ul>`;
    case "fact":
      return fact(block);
    case "evidence":
      return figure(block.evidence);
    case "choices":
      return menu(block.actions);
    case "image":
      return html`<img src="picture/${pictureName(block.picture)}.png" alt="${balanced(block.alt)}">`;
    case "divider":
      return html`<hr>`;
  }
}

function fact({ lead, text, notes, evidence, open }: FactBlock): Html {
  const before = lead && html`<p class="lead">${line(lead)}</p>`;
  const after = open && html`<p>${button(open.call, open.short ?? open.label, open.label)}</p>`;
  return html`<section>${before}<p>${line(text)}</p>${notes.map(note)}${evidence.map(figure)}${after}</section>`;
}

function note(text: Line): Html {
  return html`<p><small>${line(text)}</small></p>`;
}

/** The quote as its language is written, and below it where it stands, in the language of the reply. */
function figure({ quote, language, caption, url }: Evidence): Html {
  const where = url === undefined ? balanced(caption) : link(url, caption);
  return html`<figure><blockquote ${spoken(language)}><p>${balanced(quote)}</p></blockquote><figcaption>${where}</figcaption></figure>`;
}

function menu(actions: readonly Action[]): Html {
  const items = actions.map((action) => html`<li>${actionHtml(action)}</li>`);
  return items.length > 0 ? html`<menu>${items}</menu>` : html``;
}

function actionHtml(action: Action): Html {
  switch (action.kind) {
    case "call":
      return button(action.call, action.label, action.label);
    case "link":
      return link(action.url, action.label);
  }
}

/** A short label leaves the whole one to be pointed at, and to be shown as what the reader said. */
function button(call: string, text: string, label: string): Html {
  const title = text === label ? "" : html` title="${balanced(label)}"`;
  return html`<button type="button" data-call="${call}"${title}>${balanced(text)}</button>`;
}

function line(runs: Line): Html[] {
  return runs.map(runHtml);
}

function runHtml(run: Inline): Html {
  if (typeof run === "string") return html`${balanced(run)}`;
  switch (run.mark) {
    case "strong":
      return html`<strong>${balanced(run.text)}</strong>`;
    case "link":
      return link(run.url, run.text);
    case "time":
      return html`<time datetime="${run.instant.toString()}">${balanced(run.text)}</time>`;
    case "name":
      return html`<bdi ${spoken(run.language)}>${balanced(run.text)}</bdi>`;
    case "command":
      return html`<code dir="ltr">${balanced(run.text)}</code>`;
  }
}

function link(url: string, text: string): Html {
  return html`<a href="${url}" target="_blank" rel="noopener noreferrer">${balanced(text)}</a>`;
}

function spoken(language: Language): Html {
  return html`lang="${language}" dir="${directionOf(language)}"`;
}
