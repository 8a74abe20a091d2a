package io.github.pullquote.parser.seeds;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Span;
import java.util.Optional;

/**
 * Where the places of a fact file stand in the article: by their spans in a text seed, by their words in the body in an
 * HTML seed.
 *
 * @param article the article as read
 * @param byWords whether places are named by their words
 */
record Places(Article article, boolean byWords) {
    private static final CharMatcher SPACE = CharMatcher.whitespace().or(CharMatcher.anyOf("\u00a0\u202f"));

    /** Returns the words of a place. */
    String text(GoldObject place) {
        return byWords
                ? place.text("text").orElseThrow()
                : article.source().slice(place.span().orElseThrow());
    }

    /** Returns the texts of the parts of a quote, in order. */
    ImmutableList<String> texts(GoldObject quote) {
        if (!byWords) {
            return quote.parts().stream().map(article.source()::slice).collect(ImmutableList.toImmutableList());
        }
        ImmutableList<String> parts = quote.texts("parts");
        return parts.isEmpty() ? ImmutableList.of(quote.text("text").orElseThrow()) : parts;
    }

    /** Returns where the parts of a quote stand that starts at the offset or later; fewer when not all are there. */
    ImmutableList<Span> parts(GoldObject quote, int from) {
        if (!byWords) {
            return quote.parts();
        }
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        int at = from;
        for (String words : texts(quote)) {
            Optional<Span> found = find(words, at);
            found.ifPresent(spans::add);
            at = found.map(Span::end).orElse(at);
        }
        return spans.build();
    }

    private Optional<Span> find(String words, int from) {
        String spaced = SPACE.replaceFrom(words, ' ');
        return article.blocks().stream()
                .filter(block -> block.role() == BlockRole.BODY && block.span().end() > from)
                .flatMap(block -> find(spaced, block, from).stream())
                .findFirst();
    }

    private static Optional<Span> find(String words, Block block, int from) {
        int start = block.span().start();
        int at = SPACE.replaceFrom(block.text(), ' ').indexOf(words, Math.max(0, from - start));
        return at < 0 ? Optional.empty() : Optional.of(new Span(start + at, start + at + words.length()));
    }
}
