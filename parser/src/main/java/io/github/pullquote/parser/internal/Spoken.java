package io.github.pullquote.parser.internal;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.parser.internal.attribute.QuoteDraft;
import io.github.pullquote.parser.internal.resolve.Resolved;

/**
 * What the article is made of beside its structure. The words that the quotes and speakers were found in are not held:
 * they weigh more than the article.
 *
 * @param quotes the first quotes, in order
 * @param whole whether those are all quotes
 * @param resolved who speaks
 * @param diagnostics what was odd about the marks
 */
record Spoken(
        ImmutableList<QuoteDraft> quotes, boolean whole, Resolved resolved, ImmutableList<Diagnostic> diagnostics) {}
