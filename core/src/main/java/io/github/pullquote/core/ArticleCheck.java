package io.github.pullquote.core;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.OptionalInt;

/**
 * The invariants of an article that its builder enforces; cheap enough to run always, as messages are only made for
 * what is broken.
 */
final class ArticleCheck {
    private ArticleCheck() {}

    static void check(Article article) {
        SourceText source = article.source();
        article.headline().ifPresent(text -> printed(source, text, "headline"));
        article.kicker().ifPresent(text -> printed(source, text, "kicker"));
        article.standfirst().ifPresent(text -> printed(source, text, "standfirst"));
        article.dateline().ifPresent(dateline -> passage(source, dateline.passage(), "dateline"));
        article.bylines().forEach(byline -> printed(source, byline, "bylines"));
        article.credits().forEach(credit -> printed(source, credit, "credits"));
        article.blocks().forEach(block -> passage(source, block.passage(), "blocks"));
        article.dropped().forEach(dropped -> inside(source, dropped.span(), "dropped"));
        article.diagnostics()
                .forEach(diagnostic -> diagnostic.span().ifPresent(span -> inside(source, span, "diagnostics")));
        sections(article);
        speakers(article);
        quotes(article);
    }

    private static void sections(Article article) {
        for (Section section : article.sections()) {
            checkArgument(section.last() < article.blocks().size(), "sections must point at blocks: %s", section);
            section.speaker().ifPresent(speaker -> known(article, speaker, "sections.speaker"));
        }
    }

    private static void speakers(Article article) {
        for (int i = 0; i < article.speakers().size(); i++) {
            Speaker speaker = article.speakers().get(i);
            checkArgument(speaker.id() == i, "speakers must have their index as id: %s", speaker);
            speaker.mentions().forEach(mention -> passage(article.source(), mention, "speakers.mentions"));
        }
    }

    private static void quotes(Article article) {
        List<Quote> quotes = article.quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            quote.parts().forEach(part -> passage(article.source(), part, "quotes.parts"));
            checkArgument(
                    i == 0 || quotes.get(i - 1).span().start() <= quote.span().start(),
                    "quotes must be in order of start: %s",
                    quote);
            index(quote.nestedIn(), quotes, "quotes.nestedIn");
            index(quote.repeats(), quotes, "quotes.repeats");
            quote.attribution().ifPresent(attribution -> attribution(article, attribution));
        }
    }

    private static void attribution(Article article, Attribution attribution) {
        SourceText source = article.source();
        attribution.mention().ifPresent(mention -> passage(source, mention, "attribution.mention"));
        attribution.cue().ifPresent(cue -> {
            passage(source, cue.passage(), "cue");
            cue.particle().ifPresent(particle -> passage(source, particle, "cue.particle"));
        });
        attribution.speaker().ifPresent(speaker -> known(article, speaker, "attribution.speaker"));
        attribution.alternatives().forEach(speaker -> known(article, speaker, "attribution.alternatives"));
    }

    private static void known(Article article, Speaker speaker, String attribute) {
        checkArgument(
                speaker.id() < article.speakers().size()
                        && article.speakers().get(speaker.id()).equals(speaker),
                "%s must be one of the speakers: %s",
                attribute,
                speaker);
    }

    private static void index(OptionalInt index, List<?> list, String attribute) {
        checkArgument(
                index.isEmpty() || (index.getAsInt() >= 0 && index.getAsInt() < list.size()),
                "%s must point at a quote: %s",
                attribute,
                index);
    }

    private static void printed(SourceText source, Printed printed, String attribute) {
        printed.span().ifPresent(span -> passage(source, new Passage(span, printed.text()), attribute));
    }

    private static void passage(SourceText source, Passage passage, String attribute) {
        inside(source, passage.span(), attribute);
        checkArgument(
                source.text().startsWith(passage.text(), passage.start()),
                "%s must be a slice of the source: %s",
                attribute,
                passage);
    }

    private static void inside(SourceText source, Span span, String attribute) {
        checkArgument(span.end() <= source.text().length(), "%s must lie in the source: %s", attribute, span);
    }
}
