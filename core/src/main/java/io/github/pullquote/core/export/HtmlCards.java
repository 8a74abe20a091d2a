package io.github.pullquote.core.export;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.internal.WhiteSpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes below the article who said what, a card for each speaker. */
final class HtmlCards {
    private final Article article;
    private final Tags out;
    private final QuoteLinks links;

    HtmlCards(Article article, Tags out) {
        this.article = article;
        this.out = out;
        this.links = QuoteLinks.of(article);
    }

    /** Returns the id of the place of a quote in the page. */
    static String anchor(int quote) {
        return "quote-" + quote;
    }

    static String id(Speaker speaker) {
        return "speaker-" + speaker.id();
    }

    /** Returns in words what a quote is, for who points at it or listens. */
    static String title(Quote quote) {
        return switch (quote.kind()) {
            case SCARE -> "In quotation marks, but not speech";
            case UNDECIDED -> "In quotation marks; undecided whether speech";
            default -> Manner.speaker(quote) + ": " + Manner.of(quote);
        };
    }

    void write() throws IOException {
        List<List<Integer>> bySpeaker = bySpeaker();
        out.raw("<section aria-labelledby=\"quotes\">\n<h2 id=\"quotes\">Quotes by speaker</h2>\n");
        for (Speaker speaker : article.speakers()) {
            writeCard(Optional.of(speaker), bySpeaker.get(speaker.id()));
        }
        writeCard(Optional.empty(), bySpeaker.get(article.speakers().size()));
        out.raw("</section>\n");
    }

    /** Returns the indices of the quotes of each speaker, in the end those of nobody. */
    private List<List<Integer>> bySpeaker() {
        List<List<Integer>> quotes = new ArrayList<>();
        for (int i = 0; i <= article.speakers().size(); i++) {
            quotes.add(new ArrayList<>());
        }
        for (int i = 0; i < article.quotes().size(); i++) {
            Quote quote = article.quotes().get(i);
            if (quote.kind().isSpeech() && quote.repeats().isEmpty()) {
                int owner = quote.speaker()
                        .map(Speaker::id)
                        .orElse(article.speakers().size());
                quotes.get(owner).add(i);
            }
        }
        return quotes;
    }

    private void writeCard(Optional<Speaker> speaker, List<Integer> quotes) throws IOException {
        if (quotes.isEmpty()) {
            return;
        }
        String hue = speaker.map(known -> HtmlStyle.hue(known.id())).orElse("");
        out.open("section", "class", ("card " + hue).strip())
                .raw("\n")
                .open("h3", "id", speaker.map(HtmlCards::id).orElse(""), "dir", "auto")
                .text(speaker.flatMap(Speaker::name).map(WhiteSpace::onOneLine).orElse(Manner.NOBODY))
                .raw("</h3>\n");
        if (speaker.isPresent()) {
            writeFacts(speaker.get());
        }
        out.raw("<ol>\n");
        for (int quote : quotes) {
            writeQuote(quote);
        }
        out.raw("</ol>\n</section>\n");
    }

    private void writeFacts(Speaker speaker) throws IOException {
        out.raw("<p>");
        for (Optional<String> fact : ImmutableList.of(speaker.role(), speaker.affiliation())) {
            if (fact.isPresent()) {
                out.element("bdi", WhiteSpace.onOneLine(fact.get())).raw(", ");
            }
        }
        out.raw(JsonOut.name(speaker.kind())).raw("</p>\n");
    }

    private void writeQuote(int index) throws IOException {
        Quote quote = article.quotes().get(index);
        out.open("li", "dir", "auto")
                .element("a", quote.words(), "href", "#" + anchor(index))
                .raw(" <small>(")
                .element("bdi", Manner.of(quote));
        Optional<String> link = links.link(index);
        if (link.isPresent()) {
            out.raw("; ").element("a", "in the page", "href", link.get(), "rel", "noreferrer");
        }
        out.raw(")</small></li>\n");
    }
}
