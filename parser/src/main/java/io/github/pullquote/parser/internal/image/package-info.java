/**
 * The pictures of an article: {@code ImageFinder} finds those that the page shows, by their captions, and
 * {@code ImageMerger} adds those that the metadata name.
 */
@NullMarked
package io.github.pullquote.parser.internal.image;

import org.jspecify.annotations.NullMarked;
