/** Which blocks of a page are the article, and what became of the others. */
@NullMarked
package io.github.pullquote.parser.internal.content;

import org.jspecify.annotations.NullMarked;
