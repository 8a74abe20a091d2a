// What else is known of the article: marks that are no speech, who made it, where the head came from, what was odd.

import {quoteLink} from "./details.js";
import {el, terms} from "./dom.js";
import {date, plain, source} from "./names.js";

const SHOWN = 200;

/** Returns every note that there is something to say in. */
export function notes(article, rules, goTo) {
  return [
    others(article, rules, goTo, "scare", "In marks, but not speech"),
    others(article, rules, goTo, "undecided", "In marks, speech or not: undecided"),
    makers(article),
    origins(article, rules),
    oddities(article),
  ].filter(Boolean);
}

function others(article, rules, goTo, kind, title) {
  const found = article.quotes.map((quote, index) => ({quote, index})).filter(({quote}) => quote.kind === kind);
  const rows = found.slice(0, SHOWN).map(({quote, index}) =>
      el("li", {}, quoteLink(article, index, goTo), el("span.reason", {}, rules[quote.rule] ?? quote.rule)));
  if (found.length > SHOWN) {
    rows.push(el("li", {}, found.length - SHOWN + " more"));
  }
  return note(title, found.length, () => el("ul.others", {}, ...rows), kind === "scare" || kind === "undecided");
}

function makers(article) {
  const people = article.bylines.flatMap(byline => byline.contributors);
  const rows = people.map(person => [plain(person.contribution), el("strong", {}, person.name ?? person.kind),
    el("span.sub", {}, [person.role, person.affiliation, person.place].filter(Boolean).join(", "))]);
  const credits = article.credits.map(credit => [plain(credit.kind), [credit.name, credit.organisation].filter(Boolean).join(", ") || credit.text]);
  return note("Who made it", rows.length + credits.length, () => terms([...rows, ...credits]));
}

function origins(article, rules) {
  const fields = Object.entries(article.evidence);
  return note("Where the head came from", fields.length, () => terms(fields.map(([field, {source: from, rule}]) => [
    spaced(field),
    el("span", {lang: article.language, dir: "auto"}, value(article, field)),
    el("span.sub", {}, source(from) + ": " + (rules[rule] ?? rule)),
  ])));
}

function value(article, field) {
  const found = article[field] ?? article.publication[field];
  if (field === "published" || field === "modified") {
    return found ? date(found) : "";
  }
  if (Array.isArray(found)) {
    return found.map(entry => entry.text ?? entry.url ?? String(entry)).join(", ");
  }
  return found?.text ?? (found === undefined ? "" : String(found));
}

/** "canonicalUrl" and "canonical-url" are "canonical url". */
function spaced(field) {
  return plain(field.replace(/[A-Z]/g, letter => "-" + letter.toLowerCase()));
}

function oddities(article) {
  return note("Diagnostics", article.diagnostics.length, () => el("ul.others", {}, ...article.diagnostics.slice(0, SHOWN).map(one =>
      el("li", {}, el("strong", {}, one.severity + ": "), one.message))), article.diagnostics.some(one => one.severity !== "info"));
}

function note(title, number, content, open = false) {
  return number === 0 ? null
      : el("details.note", {open}, el("summary", {}, title, el("span.count", {}, String(number))), content());
}
