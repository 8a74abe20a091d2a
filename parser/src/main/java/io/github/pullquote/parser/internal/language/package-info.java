/** Recognises the language of a text by its function words. */
@NullMarked
package io.github.pullquote.parser.internal.language;

import org.jspecify.annotations.NullMarked;
