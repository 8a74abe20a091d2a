/**
 * News stories made up at random, with the truth about them: who says which words, and how. A {@link
 * io.github.pullquote.parser.story.Story} is what is drawn; a {@link io.github.pullquote.parser.story.Reporter} writes it
 * down, as far as a reader could follow.
 */
@NullMarked
package io.github.pullquote.parser.story;

import org.jspecify.annotations.NullMarked;
