package io.github.pullquote.core;

import io.github.pullquote.core.Laws.Named;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * Blocks and dropped spans are in order and disjoint, and whatever is not white space is in exactly one of them; the
 * headline stands in a block of its role.
 */
final class CoverageLaws {
    private CoverageLaws() {}

    static void check(Article article) {
        List<Named> blocks = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            blocks.add(Laws.block(article, i));
        }
        List<Named> dropped = new ArrayList<>();
        for (int i = 0; i < article.dropped().size(); i++) {
            dropped.add(Laws.dropped(i, article.dropped().get(i)));
        }
        disjoint(article, blocks);
        disjoint(article, dropped);
        List<Named> all = new ArrayList<>(blocks);
        all.addAll(dropped);
        all.sort(Comparator.comparing(Named::span));
        disjoint(article, all);
        covering(article, all);
        headline(article);
    }

    private static void disjoint(Article article, List<Named> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Named before = spans.get(i - 1);
            Laws.require(
                    before.span().end() <= spans.get(i).span().start(),
                    article,
                    spans.get(i),
                    "must begin after the end of " + before.name() + " " + before.span());
        }
    }

    private static void covering(Article article, List<Named> all) {
        int covered = 0;
        for (Named next : all) {
            white(article, new Span(covered, next.span().start()));
            covered = next.span().end();
        }
        white(article, new Span(covered, article.source().text().length()));
    }

    private static void white(Article article, Span gap) {
        Span rest = WhiteSpace.trim(article.source().text(), gap);
        Laws.require(
                rest.isEmpty(),
                article,
                new Named("the text", rest, ""),
                "is neither in a block nor in a dropped span");
    }

    private static void headline(Article article) {
        article.headline().flatMap(PrintedText::span).ifPresent(span -> {
            OptionalInt block = Laws.blockAround(article, span);
            Laws.require(
                    block.isPresent() && article.blocks().get(block.getAsInt()).role() == BlockRole.HEADLINE,
                    article,
                    new Named("headline", span, ""),
                    "must stand in a block of role HEADLINE");
        });
    }
}
