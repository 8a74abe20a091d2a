/**
 * Says for every marked stretch whether somebody says it, and who: ordered {@link
 * io.github.pullquote.parser.internal.attribute.QuoteRule}s over cues and noun phrases. Finds indirect speech by plain
 * reporting clauses.
 */
@NullMarked
package io.github.pullquote.parser.internal.attribute;

import org.jspecify.annotations.NullMarked;
