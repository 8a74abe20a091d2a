// The text of the article, block by block, with its quotes.

import {button, el} from "./dom.js";
import {plain, quoteKind, speakerName} from "./names.js";
import {Cutter, marks} from "./segments.js";

const COLOURS = 10;
const LONGEST_DROPPED = 600;

/** What stands in the badge of a quote that has no speaker to number. */
const SIGNS = {scare: "≠", undecided: "~"};

const NO_SPEAKER = "?";

/** Roles that change the element of a block. */
const ELEMENTS = {headline: "h2", standfirst: "p", kicker: "p", byline: "p", dateline: "p", date: "p"};

const BODY_ROLES = new Set(["body", "pull-quote", "post-time", ...Object.keys(ELEMENTS)]);

/** Returns the sign of a quote: the number of its speaker, or why it has none. */
export const sign = (article, quote) => SIGNS[quote.kind] ?? speakerSign(quote.attribution?.speaker);

/** Returns the sign of a speaker: its number from 1, or a question mark for nobody. */
export const speakerSign = id => id === undefined ? NO_SPEAKER : String(id + 1);

/** Returns the class that colours what belongs to a speaker. */
export const colour = id => id === undefined ? "c-none" : "c" + id % COLOURS;

/** The article on the page. */
export class ArticleView {
  /** The button of each quote that is shown, by its index. */
  badges = new Map();

  #article;
  #rules;
  #pieces = new Map();
  #blocks = [];
  #root;
  #dropped = null;

  constructor(article, rules, root) {
    this.#article = article;
    this.#rules = rules;
    this.#root = root;
    this.#draw();
  }

  /** Returns the elements of a quote, its cue and its mention. */
  pieces(quote) {
    return this.#pieces.get(quote) ?? [];
  }

  /** Shows what was left out of the article, each piece where it stood, or hides it. */
  showDropped(shown) {
    if (shown && this.#dropped === null) {
      this.#dropped = this.#drawDropped();
    }
    this.#dropped?.forEach(box => { box.hidden = !shown; });
  }

  #draw() {
    const page = document.createDocumentFragment();
    const cutter = new Cutter(marks(this.#article));
    const headline = this.#article.headline;
    if (headline && !this.#article.blocks.some(block => block.role === "headline")) {
      page.append(el("h2.headline", {dir: "auto"}, headline.text));
    }
    for (const block of this.#article.blocks) {
      const element = this.#block(block, cutter);
      this.#blocks.push({start: block.start, element});
      page.append(element);
    }
    if (this.#article.blocks.length === 0) {
      page.append(el("p.nothing", {}, "No text of an article was found."));
    }
    this.#root.lang = this.#article.language ?? "";
    this.#root.replaceChildren(page);
  }

  #block(block, cutter) {
    const element = el(this.#tag(block), {dir: "auto"});
    element.classList.add("block", "role-" + block.role, "kind-" + block.kind);
    if (!BODY_ROLES.has(block.role)) {
      element.append(el("span.role", {lang: "en"}, plain(block.role)));
    }
    for (const piece of cutter.cut(block.start, block.end)) {
      const text = block.text.slice(piece.start - block.start, piece.end - block.start);
      element.append(...this.#piece(piece, text));
    }
    return element;
  }

  #tag(block) {
    if (block.kind === "heading") {
      return "h3";
    }
    return ELEMENTS[block.role] ?? (block.kind === "quotation" ? "blockquote" : "p");
  }

  #piece(piece, text) {
    if (piece.marks.length === 0) {
      return [text];
    }
    const span = el("span.piece", {}, text);
    const parts = piece.marks.filter(mark => mark.what === "part");
    if (parts.length > 0) {
      const quote = this.#article.quotes[parts[parts.length - 1].quote];
      span.classList.add("part", "quote-" + quote.kind, colour(quote.attribution?.speaker));
    }
    for (const mark of piece.marks) {
      span.classList.add(mark.what);
      this.#remember(mark.quote, span);
    }
    span.dataset.quote = innermost(piece.marks).quote;
    const begun = parts.filter(mark => mark.first && mark.start === piece.start);
    return [...begun.map(mark => this.#badge(mark.quote)), span];
  }

  #remember(quote, span) {
    const known = this.#pieces.get(quote);
    if (known === undefined) {
      this.#pieces.set(quote, [span]);
    } else if (known[known.length - 1] !== span) {
      known.push(span);
    }
  }

  #badge(index) {
    const quote = this.#article.quotes[index];
    const badge = button("button.badge", {"data-quote": index, lang: "en", "aria-label": this.#label(index), "aria-pressed": "false"},
        () => {}, sign(this.#article, quote));
    badge.classList.add(colour(quote.attribution?.speaker), "quote-" + quote.kind);
    this.badges.set(index, badge);
    this.#remember(index, badge);
    return badge;
  }

  #label(index) {
    const quote = this.#article.quotes[index];
    const speaker = this.#article.speakers[quote.attribution?.speaker];
    const who = speaker ? speakerName(speaker) : quote.attribution ? "no speaker found" : quoteKind(quote.kind);
    return `Quote ${index + 1}, ${who}`;
  }

  #drawDropped() {
    const boxes = [];
    let next = 0;
    let last = null;
    for (const dropped of this.#article.dropped) {
      while (next < this.#blocks.length && this.#blocks[next].start < dropped.start) {
        next++;
        last = null;
      }
      if (last === null || last.rule !== dropped.rule || last.reason !== dropped.reason) {
        last = {rule: dropped.rule, reason: dropped.reason, box: this.#droppedBox(dropped)};
        this.#root.insertBefore(last.box, this.#blocks[next]?.element ?? null);
        boxes.push(last.box);
      }
      last.box.append(el("p", {dir: "auto"}, this.#droppedText(dropped)));
    }
    return boxes;
  }

  #droppedBox(dropped) {
    const why = this.#rules[dropped.rule] ?? dropped.rule;
    return el("div.dropped", {}, el("p.why", {lang: "en"}, el("strong", {}, "Left out, " + plain(dropped.reason) + ": "), why));
  }

  #droppedText({start, end}) {
    const source = this.#article.source.text;
    return end - start <= LONGEST_DROPPED
        ? source.slice(start, end)
        : source.slice(start, start + LONGEST_DROPPED) + " … (" + (end - start).toLocaleString("en") + " characters)";
  }
}

/** The shortest of the marks over a piece: a cue in the words of another is the cue. */
function innermost(covering) {
  return covering.reduce((a, b) => b.end - b.start <= a.end - a.start ? b : a);
}
