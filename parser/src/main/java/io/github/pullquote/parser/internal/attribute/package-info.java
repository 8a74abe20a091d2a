/**
 * Who says what: {@link io.github.pullquote.parser.internal.attribute.Attributor} asks the ordered rules of the package
 * {@code rule} for each marked stretch, which look for reporting clauses (package {@code clause}) around the quotation
 * (package {@code quotation}); what is found becomes quotes whose speakers are not yet resolved.
 */
@NullMarked
package io.github.pullquote.parser.internal.attribute;

import org.jspecify.annotations.NullMarked;
