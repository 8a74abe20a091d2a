/**
 * Reporting clauses: the cues of a text ("said", "according to", "her claim that"), the speaker of each by the structure
 * of its clause, and which clause stands in which.
 */
@NullMarked
package io.github.pullquote.parser.internal.attribute.clause;

import org.jspecify.annotations.NullMarked;
