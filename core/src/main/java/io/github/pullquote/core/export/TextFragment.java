package io.github.pullquote.core.export;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.net.PercentEscaper;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;

/**
 * Words by which a browser finds a quote in a page and scrolls to it: the text directive of an address,
 * {@code #:~:text=prefix-,start,end,-suffix}. A browser takes the first text that fits, small and capital letters alike;
 * what is before and after a quote is given where its own words may stand elsewhere too.
 *
 * @param prefix the words before the quote; empty when they are not needed, or there are none
 * @param start the quote, or its first words; without the quotation mark where that can be
 * @param end its last words; empty when {@code start} is all of it
 * @param suffix the words behind the quote; empty when they are not needed, or there are none
 * @see <a href="https://wicg.github.io/scroll-to-text-fragment/">URL Fragment Text Directives, draft of the WICG</a>
 */
public record TextFragment(Optional<String> prefix, String start, Optional<String> end, Optional<String> suffix)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String DELIMITER = ":~:";

    /** The signs of the directive itself, {@code - , &}, are escaped, and all others that an address may not hold. */
    private static final PercentEscaper ESCAPER = new PercentEscaper("_.~", false);

    /** Checks that nothing is null. */
    public TextFragment {
        requireNonNull(prefix, "prefix");
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        requireNonNull(suffix, "suffix");
    }

    /**
     * Returns for each of {@link Article#quotes()} the words that lead to it, from its first part to its last. Where
     * the lines around a quote, or more than about a thousand characters, stand elsewhere in the same words, they lead to
     * the first place that looks the same.
     */
    public static ImmutableList<TextFragment> of(Article article) {
        requireNonNull(article, "article");
        return TextFragments.of(
                article.source().text(),
                article.quotes().stream().map(Quote::span).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the directive, percent-encoded: {@code text=...}. */
    public String directive() {
        StringBuilder directive = new StringBuilder("text=");
        prefix.ifPresent(words -> directive.append(escaped(words)).append("-,"));
        directive.append(escaped(start));
        end.ifPresent(words -> directive.append(',').append(escaped(words)));
        suffix.ifPresent(words -> directive.append(",-").append(escaped(words)));
        return directive.toString();
    }

    /**
     * Returns an address with this directive behind it; a fragment in the address is kept, a directive replaced.
     *
     * @param url the address of the page
     */
    public String on(String url) {
        int delimiter = requireNonNull(url, "url").indexOf(DELIMITER, Math.max(url.indexOf('#'), 0));
        String page = url.indexOf('#') >= 0 && delimiter >= 0 ? url.substring(0, delimiter) : url;
        return page + (page.indexOf('#') >= 0 ? "" : "#") + DELIMITER + directive();
    }

    private static String escaped(String words) {
        return ESCAPER.escape(Printable.of(words));
    }
}
