/**
 * The rules of attribution, a class each. {@link io.github.pullquote.parser.internal.attribute.rule.QuoteRules} has them
 * in order: what is certainly no speech, the clause beside the quote, then what is farther away.
 */
@NullMarked
package io.github.pullquote.parser.internal.attribute.rule;

import org.jspecify.annotations.NullMarked;
