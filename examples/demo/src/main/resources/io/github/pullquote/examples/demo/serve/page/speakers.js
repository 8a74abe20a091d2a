// Who speaks, how often and how much.

import {colour, speakerSign} from "./article-view.js";
import {button, el} from "./dom.js";
import {count, speakerName} from "./names.js";

const SHOWN = 12;

/**
 * Returns how much each speaker says, most words first. A pull quote that repeats another counts once.
 * @returns {{id: number|undefined, speaker: object|undefined, quotes: number, words: number}[]}
 *     id is undefined for quotes of whom no speaker was found
 */
export function shares(article) {
  const words = counter(article.language);
  const all = new Map();
  for (const quote of article.quotes) {
    if (quote.attribution === undefined && (quote.kind === "scare" || quote.kind === "undecided") || quote.repeats !== undefined) {
      continue;
    }
    const id = quote.attribution?.speaker;
    if (!all.has(id)) {
      all.set(id, {id, speaker: article.speakers[id], quotes: 0, words: 0});
    }
    const share = all.get(id);
    share.quotes++;
    share.words += words(quote.words ?? quote.text);
  }
  return [...all.values()].sort((a, b) => b.words - a.words || (a.id ?? Infinity) - (b.id ?? Infinity));
}

/** Returns what counts the words of a text: not all languages part them by spaces. */
function counter(language) {
  let segmenter;
  try {
    segmenter = new Intl.Segmenter(language, {granularity: "word"});
  } catch {
    return text => text.split(/\s+/u).filter(Boolean).length;
  }
  return text => {
    let number = 0;
    for (const {isWordLike} of segmenter.segment(text)) {
      number += isWordLike ? 1 : 0;
    }
    return number;
  };
}

const nameOf = share => share.speaker ? speakerName(share.speaker) : "No speaker found";

/** Returns the card of each speaker, a button that chooses the quotes. */
export function cards(article, all, choose) {
  return longList("div.cards", all.map(share => {
    const card = button("button.card." + colour(share.id), {"aria-pressed": "false", "data-speaker": share.id ?? "none"},
        () => choose(share, card),
        el("span.badge." + colour(share.id), {"aria-hidden": "true"}, speakerSign(share.id)),
        el("span.name", {lang: article.language, dir: "auto"}, nameOf(share)),
        el("span.role", {lang: article.language, dir: "auto"}, roleOf(share)),
        el("span.numbers", {}, numbersOf(share)));
    return card;
  }), "speakers");
}

function numbersOf(share) {
  return [share.speaker?.kind, count(share.quotes, "quote"), count(share.words, "word")].filter(Boolean).join(" · ");
}

function roleOf({speaker}) {
  return [speaker?.role, speaker?.affiliation].filter(Boolean).join(", ");
}

/** Returns a bar for each speaker, its value in text beside it. */
export function bars(article, all) {
  const most = Math.max(1, ...all.slice(0, 1).map(share => share.words));
  const total = Math.max(1, all.reduce((sum, share) => sum + share.words, 0));
  return longList("div", all.map(share => {
    const bar = el("span.bar." + colour(share.id), {"aria-hidden": "true"});
    bar.style.inlineSize = 100 * share.words / most + "%";
    return el("li", {},
        el("span.who", {lang: article.language, dir: "auto"}, el("span.sr", {}, speakerSign(share.id) + " "), nameOf(share)),
        el("span.track", {}, bar),
        el("span.value", {}, share.words.toLocaleString("en") + " · " + Math.round(100 * share.words / total) + " %"));
  }), "speakers");
}

/** Returns the first entries, and the others behind a line to open. */
function longList(wrapper, entries, noun) {
  const page = document.createDocumentFragment();
  page.append(...entries.slice(0, SHOWN));
  if (entries.length > SHOWN) {
    const rest = entries.slice(SHOWN);
    page.append(el("details.rest", {}, el("summary", {}, rest.length + " more " + noun), el(wrapper, {}, ...rest)));
  }
  return page;
}
