/**
 * From HTML to the visible text of the page, cut into blocks that know their place in the tree.
 *
 * <p>{@code PageReader} is the way in. {@code ElementTree} lists the elements, {@code BodyReader} walks the tree, {@code
 * TextWriter} writes what it shows, and {@code BlockLines} and {@code HeadSplitter} decide where a line break parts
 * blocks. {@code Page} is what later stages see, and {@code PageElement} is all that they see of the tree.
 */
@NullMarked
package io.github.pullquote.parser.internal.page;

import org.jspecify.annotations.NullMarked;
