/**
 * From what the caller gave, bytes or a string, to characters: {@code Decoder} for plain text, {@code HtmlDecoder} for
 * pages, in the character set that holds.
 */
@NullMarked
package io.github.pullquote.parser.internal.decode;

import org.jspecify.annotations.NullMarked;
