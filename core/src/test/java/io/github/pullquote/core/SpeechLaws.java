package io.github.pullquote.core;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import io.github.pullquote.core.Laws.Named;
import io.github.pullquote.core.internal.WhiteSpace;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Quotes are in order, as are their parts; parts, mentions and cues lie inside a block each; a mention is short and
 * outside of its quote; the words of a quote are those of its parts.
 */
final class SpeechLaws {
    private static final int MAX_MENTION_WORDS = 40;
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(WhiteSpace::isWhite)).omitEmptyStrings();

    private SpeechLaws() {}

    static void check(Article article) {
        List<Quote> quotes = article.quotes();
        for (int i = 0; i < quotes.size(); i++) {
            Named quote = new Named(Laws.quoteName(i), quotes.get(i).span(), "");
            Laws.require(
                    i == 0 || quotes.get(i - 1).span().start() <= quote.span().start(),
                    article,
                    quote,
                    "must not start before the quote in front of it");
            parts(article, quotes.get(i), quote);
            mention(article, quotes.get(i), quote);
        }
        for (Named passage : Laws.quotePassages(article)) {
            Laws.require(
                    Laws.blockAround(article, passage.span()).isPresent(), article, passage, "must lie inside a block");
        }
    }

    private static void parts(Article article, Quote quote, Named named) {
        List<Passage> parts = quote.parts();
        for (int i = 1; i < parts.size(); i++) {
            Laws.require(
                    parts.get(i - 1).end() <= parts.get(i).start(),
                    article,
                    Laws.named(named.name() + ".parts[" + i + "]", parts.get(i)),
                    "must begin after the end of the part in front of it");
        }
        Laws.require(
                isSubsequence(quote.text(), parts.stream().map(Passage::text).collect(Collectors.joining(" … "))),
                article,
                named,
                "must have no words that its parts have not, but has \"" + quote.text() + "\"");
    }

    private static void mention(Article article, Quote quote, Named named) {
        quote.attribution().flatMap(Attribution::mention).ifPresent(mention -> {
            Named place = Laws.named(named.name() + ".attribution.mention", mention);
            Laws.require(
                    quote.parts().stream().noneMatch(part -> part.span().overlaps(mention.span())),
                    article,
                    place,
                    "must lie outside of the quote's parts");
            Laws.require(
                    Iterables.size(WORDS.split(mention.text())) <= MAX_MENTION_WORDS,
                    article,
                    place,
                    "must have at most " + MAX_MENTION_WORDS + " words");
        });
    }

    /** Returns whether the text comes about by leaving out characters of the whole; white space does not count. */
    private static boolean isSubsequence(String text, String whole) {
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (WhiteSpace.isWhite(c)) {
                continue;
            }
            at = whole.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
