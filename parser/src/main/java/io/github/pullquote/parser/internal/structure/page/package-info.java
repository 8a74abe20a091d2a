/**
 * The rules that label a block of a page by its mark-up and place, one class each; {@code HtmlLabeller} says which goes
 * before which.
 */
@NullMarked
package io.github.pullquote.parser.internal.structure.page;

import org.jspecify.annotations.NullMarked;
