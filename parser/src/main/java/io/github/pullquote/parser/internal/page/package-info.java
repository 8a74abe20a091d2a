/** From HTML to the visible text of the page, cut into blocks that know their place in the tree. */
@NullMarked
package io.github.pullquote.parser.internal.page;

import org.jspecify.annotations.NullMarked;
