// What is known of one quote, and why.

import {colour, sign, speakerSign} from "./article-view.js";
import {button, el, terms} from "./dom.js";
import {confidence, modality, plain, quoteKind, speakerName} from "./names.js";

const LEVELS = ["weak", "likely", "certain"];

/** Returns what to do while no quote is chosen. */
export function hint(article) {
  return article.quotes.length === 0
      ? el("p.hint", {}, "No quotes were found.")
      : el("p.hint", {}, "Point at a quote, or press Tab to reach one; arrow keys go on. Enter or a click pins it, Escape lets it go.");
}

/**
 * Returns the details of a quote.
 * @param {object} article
 * @param {number} index of the quote
 * @param {object} rules sentence by rule
 * @param {boolean} pinned
 * @param {{to: function(number), release: function()}} go what a link to another quote, and the button to let go, do
 */
export function details(article, index, rules, pinned, go) {
  const quote = article.quotes[index];
  const page = document.createDocumentFragment();
  const lang = article.language;
  page.append(
      el("p.number", {}, `Quote ${index + 1} of ${article.quotes.length}`, pinned ? button("button.link", {"data-release": ""}, go.release, "Release") : null),
      el("blockquote.words", {lang, dir: "auto"}, quote.text),
      terms([...speakerRows(article, quote), ...attributionRows(article, quote), ...quoteRows(quote, rules, go.to)]));
  return page;
}

function speakerRows(article, quote) {
  const speaker = article.speakers[quote.attribution?.speaker];
  if (speaker === undefined) {
    return quote.attribution ? [["Speaker", "not found"]] : [];
  }
  const badge = el("span.badge." + colour(speaker.id), {"aria-hidden": "true"}, speakerSign(speaker.id));
  const given = [speaker.role, speaker.affiliation].filter(Boolean).join(", ");
  return [
    ["Speaker", badge, el("strong", {}, speakerName(speaker)), given ? el("span.sub", {}, given) : null, el("span.sub", {}, speaker.kind)],
  ];
}

function attributionRows(article, quote) {
  const attribution = quote.attribution;
  if (attribution === undefined) {
    return [];
  }
  const cue = attribution.cue;
  const others = attribution.alternatives.map(id => speakerName(article.speakers[id])).join(", ");
  return [
    ["Named here", attribution.mention?.text],
    ["Cue", cue && el("q", {lang: article.language}, cue.text + (cue.particle ? " … " + cue.particle.text : "")), cue && el("span.sub", {}, plain(cue.kind))],
    ["Stated as", cue && cue.modality !== "asserted" ? el("strong", {}, modality(cue.modality)) : null],
    ["Said to", attribution.addressee],
    ["Means", attribution.medium],
    ["Occasion", attribution.occasion],
    ["Confidence", level(attribution.confidence), confidence(attribution.confidence)],
    ["May also be", others],
  ];
}

function quoteRows(quote, rules, goTo) {
  return [
    ["Kind", quoteKind(quote.kind)],
    ["Marks", quote.closed ? null : "never closed"],
    ["Inside", link(quote.nestedIn, goTo)],
    ["Repeats", link(quote.repeats, goTo)],
    ["Why", ...reasons(quote, rules)],
  ];
}

function reasons(quote, rules) {
  const deciding = quote.attribution?.rule ?? quote.rule;
  const ids = deciding === quote.rule ? [deciding] : [deciding, quote.rule];
  return ids.map(id => el("span.reason", {}, rules[id] ?? id));
}

function level(name) {
  const reached = LEVELS.indexOf(name);
  return el("span.level", {"aria-hidden": "true"}, ...LEVELS.map((_, i) => el(i <= reached ? "i.on" : "i")));
}

function link(index, goTo) {
  return index === undefined ? null : button("button.link", {}, () => goTo(index), "quote " + (index + 1));
}

/** Returns a row of a list that leads to a quote. */
export function quoteLink(article, index, goTo) {
  const quote = article.quotes[index];
  return button("button.link", {"data-to": index}, () => goTo(index),
      el("span", {"aria-hidden": "true"}, sign(article, quote) + " "), el("span", {lang: article.language, dir: "auto"}, quote.text));
}
