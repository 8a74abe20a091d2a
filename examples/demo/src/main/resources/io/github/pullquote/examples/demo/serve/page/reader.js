// The page: takes an article, has it read, and shows what was found.

import {Problem, json, read} from "./api.js";
import {ArticleView} from "./article-view.js";
import {details, hint} from "./details.js";
import {button, byId, el} from "./dom.js";
import {Focus} from "./focus.js";
import {Input} from "./input.js";
import {count, date, format as formatName, plain, speakerName, status} from "./names.js";
import {notes} from "./notes.js";
import {bars, cards, shares} from "./speakers.js";

const THEMES = ["as the system", "light", "dark"];

let rules = {};
let formats = [];
let listening = new AbortController();
let asking = new AbortController();

const input = new Input(submit, fail);

async function submit() {
  const source = input.source();
  if (source === null) {
    byId("source").open = true;
    byId("text").focus();
    fail(new Problem("Paste an article, or choose a sample or a file, first."));
    return;
  }
  asking.abort();
  const mine = asking = new AbortController();
  busy(true);
  try {
    const article = await (await read(source, "json", mine.signal)).json();
    show(article, source);
  } catch (error) {
    fail(error);
  } finally {
    if (mine === asking) {
      busy(false);
    }
  }
}

function busy(is) {
  byId("busy").textContent = is ? "Reading …" : "";
  document.body.classList.toggle("busy", is);
  byId("result").setAttribute("aria-busy", String(is));
  if (is) {
    byId("problem").hidden = true;
  }
}

function fail(error) {
  if (error.name === "AbortError") {
    return;
  }
  const shown = error instanceof Problem ? error.message : "The page has a defect: " + error.message;
  byId("problem").textContent = shown.charAt(0).toUpperCase() + shown.slice(1);
  byId("problem").hidden = false;
  byId("problem").scrollIntoView({block: "nearest"});
}

function show(article, source) {
  listening.abort();
  listening = new AbortController();
  byId("empty").hidden = true;
  byId("result").hidden = false;
  byId("source").open = false;
  const view = new ArticleView(article, rules, byId("article"));
  const focus = new Focus(view, article.quotes, (quote, pinned) => showDetails(article, quote, pinned, go));
  const go = {to: quote => focus.goTo(quote), release: () => focus.release()};
  focus.listen(byId("article"), listening.signal);
  showFacts(article);
  showDropped(article, view);
  showSpeakers(article, focus);
  showDetails(article, null, false, go);
  byId("notes").replaceChildren(...notes(article, rules, go.to));
  byId("notes").hidden = byId("notes").childElementCount === 0;
  showFormats(source);
  document.title = (article.headline?.text ?? source.name) + " – Pullquote";
  byId("result").focus({preventScroll: true});
  byId("result").scrollIntoView({block: "start"});
}

function showDetails(article, quote, pinned, go) {
  byId("details").classList.toggle("chosen", quote !== null);
  byId("details").replaceChildren(quote === null ? hint(article) : details(article, quote, rules, pinned, go));
}

function showFacts(article) {
  const speech = article.quotes.filter(quote => quote.kind !== "scare" && quote.kind !== "undecided").length;
  const facts = [
    plain(article.kind),
    article.language && new Intl.DisplayNames("en", {type: "language"}).of(article.language),
    article.publication.site ?? article.publication.publisher,
    article.published && "published " + date(article.published),
    article.modified && "changed " + date(article.modified),
    count(speech, "quote"),
    count(article.speakers.length, "speaker"),
    article.publication.paywalled && "behind a paywall",
  ].filter(Boolean).map(fact => el("li", {}, fact));
  const whole = article.status === "complete";
  facts.unshift(el(whole ? "li" : "li.warn", {"data-status": article.status}, status(article.status)));
  byId("facts").replaceChildren(...facts);
  const signs = [["?", "no speaker found"], ["≠", "in marks, but not speech"], ["~", "undecided"]];
  byId("legend").replaceChildren(
      "A number is a speaker. ", ...signs.flatMap(([sign, meaning]) => [el("b", {}, sign), " " + meaning + ". "]),
      el("span.cue", {}, "Cue"), " and ", el("span.mention", {}, "mention"), " are underlined.");
}

function showDropped(article, view) {
  const box = byId("dropped");
  box.checked = false;
  box.onchange = () => view.showDropped(box.checked);
  byId("dropped-label").hidden = article.dropped.length === 0;
  byId("dropped-count").textContent = "Show what was left out (" + article.dropped.length.toLocaleString("en") + ")";
}

function showSpeakers(article, focus) {
  const all = shares(article);
  let chosen = null;
  const release = () => {
    chosen?.setAttribute("aria-pressed", "false");
    chosen = null;
    focus.filter(null);
    byId("filter").replaceChildren();
  };
  const choose = (share, card) => {
    const again = card === chosen;
    release();
    if (!again) {
      chosen = card;
      card.setAttribute("aria-pressed", "true");
      focus.filter(quote => quote.attribution !== undefined && quote.attribution.speaker === share.id);
      const name = share.speaker ? speakerName(share.speaker) : "nobody who was found";
      byId("filter").replaceChildren("Only quotes of " + name + " stand out. ", button("button.link", {}, release, "Show all"));
    }
  };
  release();
  byId("speakers").hidden = byId("chart").hidden = all.length === 0;
  byId("cards").replaceChildren(cards(article, all, choose));
  byId("bars").replaceChildren(bars(article, all));
}

function showFormats(source) {
  byId("formats").replaceChildren(...formats.map(format =>
      el("li", {}, button("button.quiet", {"data-format": format.name}, () => download(source, format), formatName(format.name)))));
}

async function download(source, format) {
  try {
    const blob = await (await read(source, format.name)).blob();
    const link = el("a", {href: URL.createObjectURL(blob), download: source.name + "." + format.extension});
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  } catch (error) {
    fail(error);
  }
}

byId("theme").addEventListener("click", event => {
  const next = (THEMES.indexOf(document.documentElement.dataset.theme ?? THEMES[0]) + 1) % THEMES.length;
  document.documentElement.dataset.theme = THEMES[next];
  event.target.textContent = "Theme: " + THEMES[next];
});

try {
  [rules, formats] = await Promise.all([json("/rules"), json("/formats"), input.loadSamples()]);
  document.body.dataset.ready = "true";
} catch (error) {
  fail(error);
}
