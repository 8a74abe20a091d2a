// Which quote is looked at, which one is pinned, and whose quotes stand out.

/** Follows the mouse and the keyboard over an article. */
export class Focus {
  #view;
  #quotes;
  #changed;
  #shown = null;
  #shownPinned = false;
  #pinned = null;

  /**
   * @param {ArticleView} view
   * @param {object[]} quotes of the article JSON
   * @param {function(number|null, boolean)} changed told which quote is shown now, and whether it is pinned
   */
  constructor(view, quotes, changed) {
    this.#view = view;
    this.#quotes = quotes;
    this.#changed = changed;
  }

  /** Listens to events of an element until the signal ends. */
  listen(root, signal) {
    root.addEventListener("mouseover", event => this.#over(quoteOf(event.target)), {signal});
    root.addEventListener("focusin", event => this.#over(quoteOf(event.target)), {signal});
    root.addEventListener("click", event => this.#click(event), {signal});
    root.addEventListener("keydown", event => this.#move(event), {signal});
    document.addEventListener("keydown", event => event.key === "Escape" && this.release(), {signal});
  }

  /** Pins a quote and goes there. */
  goTo(quote) {
    this.pin(quote);
    const badge = this.#view.badges.get(quote);
    badge?.scrollIntoView({block: "center"});
    badge?.focus({preventScroll: true});
  }

  /** Shows a quote until it is released or another one is pinned. */
  pin(quote) {
    this.#press(this.#pinned, false);
    this.#pinned = quote;
    this.#press(quote, true);
    this.#show(quote);
  }

  /** Lets go of the quote that is shown. */
  release() {
    this.#press(this.#pinned, false);
    this.#pinned = null;
    this.#show(null);
  }

  /** Lets the quotes stand out for which a test holds; null lets all. */
  filter(test) {
    this.#quotes.forEach((quote, index) => {
      const muted = test !== null && !test(quote);
      this.#view.pieces(index).forEach(piece => {
        if (piece.dataset.quote === String(index)) {
          piece.classList.toggle("muted", muted);
        }
      });
    });
  }

  /** Shows a quote; it stays when the mouse moves on, so that its details can be reached. */
  #over(quote) {
    if (this.#pinned === null && quote !== null) {
      this.#show(quote);
    }
  }

  #click(event) {
    const quote = quoteOf(event.target);
    if (quote === null || quote === this.#pinned) {
      this.release();
    } else {
      this.pin(quote);
    }
  }

  #move(event) {
    const here = quoteOf(event.target);
    const order = [...this.#view.badges.keys()];
    const steps = {ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1};
    const at = order.indexOf(here);
    const to = event.key === "Home" ? 0 : event.key === "End" ? order.length - 1 : at + steps[event.key];
    if (at >= 0 && order[to] !== undefined) {
      event.preventDefault();
      this.#view.badges.get(order[to]).focus();
    }
  }

  #press(quote, pressed) {
    this.#view.badges.get(quote)?.setAttribute("aria-pressed", String(pressed));
  }

  #show(quote) {
    const pinned = quote !== null && quote === this.#pinned;
    if (quote === this.#shown && pinned === this.#shownPinned) {
      return;
    }
    this.#mark(this.#shown, false);
    this.#mark(quote, true);
    this.#shown = quote;
    this.#shownPinned = pinned;
    this.#changed(quote, pinned);
  }

  #mark(quote, active) {
    this.#view.pieces(quote).forEach(piece => piece.classList.toggle("active", active));
  }
}

function quoteOf(target) {
  const quote = target?.closest?.("[data-quote]")?.dataset.quote;
  return quote === undefined ? null : Number(quote);
}
