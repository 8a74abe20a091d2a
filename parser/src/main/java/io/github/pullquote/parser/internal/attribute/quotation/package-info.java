/**
 * A stretch in quotation marks as rules see it ({@link
 * io.github.pullquote.parser.internal.attribute.quotation.Quotation}), and what a rule may find for it ({@link
 * io.github.pullquote.parser.internal.attribute.quotation.Finding}).
 */
@NullMarked
package io.github.pullquote.parser.internal.attribute.quotation;

import org.jspecify.annotations.NullMarked;
