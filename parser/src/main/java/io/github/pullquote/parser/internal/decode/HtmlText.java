package io.github.pullquote.parser.internal.decode;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import java.util.Optional;

/**
 * An HTML document as a string.
 *
 * @param html the markup, cut at the limit when TRUNCATED; empty when NOT_TEXT
 * @param charset what the bytes were read in; empty when the caller gave a string
 * @param twiceEncoded whether its text was encoded twice, and read as such but once
 * @param status COMPLETE, EMPTY, TRUNCATED or NOT_TEXT
 * @param diagnostics what was odd; without places, as those would be places in the markup
 */
public record HtmlText(
        String html,
        Optional<String> charset,
        boolean twiceEncoded,
        ArticleStatus status,
        ImmutableList<Diagnostic> diagnostics) {}
