/**
 * Which blocks of a page are the article, and what became of the others.
 *
 * <p>{@code ContentSelector} is the way in. {@code Outline} weighs boxes and blocks, {@code Frame} tells where the story
 * can stand, {@code Asides} which boxes are no running text, {@code Layout} puts the parts of the page in their places,
 * and {@code BlockSorter} gives each block its {@code ContentRule}.
 */
@NullMarked
package io.github.pullquote.parser.internal.content;

import org.jspecify.annotations.NullMarked;
