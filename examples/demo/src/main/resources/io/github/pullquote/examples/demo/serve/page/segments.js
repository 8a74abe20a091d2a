// Cuts text where quotes, cues and mentions begin and end, so that what overlaps is shown right.

/**
 * Returns the marks of an article in order of start: the parts of its quotes, the cues and the mentions.
 * @returns {{start: number, end: number, quote: number, what: "part"|"cue"|"mention", first: boolean}[]}
 */
export function marks(article) {
  const all = [];
  article.quotes.forEach((quote, index) => {
    const add = (passage, what, first = false) => {
      if (passage && passage.start !== undefined) {
        all.push({start: passage.start, end: passage.end, quote: index, what, first});
      }
    };
    quote.parts.forEach((part, i) => add(part, "part", i === 0));
    add(quote.attribution?.mention, "mention");
    add(quote.attribution?.cue, "cue");
    add(quote.attribution?.cue?.particle, "cue");
  });
  return all.sort((a, b) => a.start - b.start || b.end - a.end || a.quote - b.quote);
}

/**
 * Goes over the marks once while the spans that are asked for come in order of start.
 */
export class Cutter {
  #marks;
  #next = 0;
  #open = [];

  constructor(sortedMarks) {
    this.#marks = sortedMarks;
  }

  /**
   * Returns the pieces of a span, in order, each with the marks that cover it, those that began first in front.
   * @returns {{start: number, end: number, marks: object[]}[]}
   */
  cut(start, end) {
    while (this.#next < this.#marks.length && this.#marks[this.#next].start < end) {
      this.#open.push(this.#marks[this.#next++]);
    }
    this.#open = this.#open.filter(mark => mark.end > start);
    const inside = this.#open.filter(mark => mark.start < end);
    const borders = new Set([start, end]);
    for (const mark of inside) {
      borders.add(Math.max(mark.start, start)).add(Math.min(mark.end, end));
    }
    return this.#pieces([...borders].sort((a, b) => a - b), inside);
  }

  #pieces(borders, inside) {
    const pieces = [];
    let begun = 0;
    let covering = [];
    for (let i = 0; i + 1 < borders.length; i++) {
      while (begun < inside.length && inside[begun].start <= borders[i]) {
        covering.push(inside[begun++]);
      }
      covering = covering.filter(mark => mark.end > borders[i]);
      pieces.push({start: borders[i], end: borders[i + 1], marks: [...covering]});
    }
    return pieces;
  }
}
