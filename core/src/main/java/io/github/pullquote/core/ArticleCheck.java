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
        blocks(article);
        article.diagnostics()
                .forEach(diagnostic -> diagnostic.span().ifPresent(span -> inside(source, span, "diagnostics")));
        sections(article);
        speakers(article);
        quotes(article);
    }

    /** Blocks and dropped spans, each in order and disjoint, and neither over the other. */
    private static void blocks(Article article) {
        int end = 0;
        for (Block block : article.blocks()) {
            passage(article.source(), block.passage(), "blocks");
            end = behind(end, block.span(), "blocks must be in order and disjoint: %s");
        }
        end = 0;
        for (DroppedSpan dropped : article.dropped()) {
            inside(article.source(), dropped.span(), "dropped");
            end = behind(end, dropped.span(), "dropped must be in order and disjoint: %s");
        }
        overBlocks(article.blocks(), article.dropped());
    }

    private static int behind(int end, Span span, String message) {
        checkArgument(span.start() >= end, message, span);
        return span.end();
    }

    private static void overBlocks(List<Block> blocks, List<DroppedSpan> dropped) {
        int block = 0;
        for (DroppedSpan each : dropped) {
            while (block < blocks.size()
                    && blocks.get(block).span().end() <= each.span().start()) {
                block++;
            }
            checkArgument(
                    block == blocks.size() || !blocks.get(block).span().overlaps(each.span()),
                    "dropped must not lie over blocks: %s",
                    each);
        }
    }

    private static void sections(Article article) {
        for (Section section : article.sections()) {
            checkArgument(section.end() <= article.blocks().size(), "sections must point at blocks: %s", section);
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
            index(quote.repeats(), quotes.size(), "quotes.repeats");
            checkArgument(quote.repeats().orElse(-1) != i, "quotes.repeats must point at another quote: %s", quote);
            index(quote.nestedIn(), quotes.size(), "quotes.nestedIn");
            checkArgument(quote.nestedIn().orElse(-1) < i, "quotes.nestedIn must point at an earlier quote: %s", quote);
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

    /** The speaker itself, or an equal one with the same mentions. */
    private static void known(Article article, Speaker speaker, String attribute) {
        checkArgument(
                speaker.id() < article.speakers().size()
                        && isSame(speaker, article.speakers().get(speaker.id())),
                "%s must be one of the speakers: %s",
                attribute,
                speaker);
    }

    private static boolean isSame(Speaker speaker, Speaker listed) {
        return speaker == listed
                || (speaker.equals(listed) && speaker.mentions().equals(listed.mentions()));
    }

    static void index(OptionalInt index, int quotes, String attribute) {
        checkArgument(
                index.isEmpty() || (index.getAsInt() >= 0 && index.getAsInt() < quotes),
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
        checkArgument(
                !splitsPair(source.text(), span.start()) && !splitsPair(source.text(), span.end()),
                "%s must not split a surrogate pair: %s",
                attribute,
                span);
    }

    private static boolean splitsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
