package io.github.pullquote.core;

import java.util.List;
import java.util.OptionalInt;

/** Indices point at something that can be meant. */
final class IndexLaws {
    private IndexLaws() {}

    static void check(Article article) {
        for (int i = 0; i < article.speakers().size(); i++) {
            Laws.require(article.speakers().get(i).id() == i, "speakers[" + i + "]", "must have its index as id");
        }
        for (int i = 0; i < article.sections().size(); i++) {
            section(article, article.sections().get(i), "sections[" + i + "]");
        }
        for (int i = 0; i < article.quotes().size(); i++) {
            quote(article, i);
        }
    }

    private static void section(Article article, Section section, String name) {
        Laws.require(section.end() <= article.blocks().size(), name, "must end at a block");
        section.speaker().ifPresent(speaker -> known(article, speaker, name + ".speaker"));
    }

    private static void quote(Article article, int index) {
        List<Quote> quotes = article.quotes();
        Quote quote = quotes.get(index);
        String name = Laws.quoteName(index);
        Laws.require(pointsAtAnother(quote.repeats(), index, quotes), name, "must repeat another quote");
        Laws.require(pointsAtAnother(quote.nestedIn(), index, quotes), name, "must be nested in another quote");
        quote.nestedIn()
                .ifPresent(outer -> Laws.require(
                        quotes.get(outer).span().contains(quote.span())
                                && !quotes.get(outer).span().equals(quote.span()),
                        article,
                        new Laws.Named(name, quote.span(), ""),
                        "must lie inside " + Laws.quoteName(outer) + " "
                                + quotes.get(outer).span() + ", in which it is nested"));
        quote.attribution().ifPresent(attribution -> {
            attribution.speaker().ifPresent(speaker -> known(article, speaker, name + ".attribution.speaker"));
            attribution.alternatives().forEach(other -> known(article, other, name + ".attribution.alternatives"));
        });
    }

    private static boolean pointsAtAnother(OptionalInt index, int self, List<Quote> quotes) {
        return index.isEmpty()
                || (index.getAsInt() >= 0 && index.getAsInt() < quotes.size() && index.getAsInt() != self);
    }

    private static void known(Article article, Speaker speaker, String name) {
        Laws.require(
                speaker.id() < article.speakers().size()
                        && article.speakers().get(speaker.id()).equals(speaker)
                        && article.speakers().get(speaker.id()).mentions().equals(speaker.mentions()),
                name,
                "must be one of the speakers, but has the id " + speaker.id());
    }
}
