/**
 * The headline of a page, from its titles and headings: {@code HeadlineReader} chooses, {@code SiteStripper} takes the
 * name of the site off, {@code Kickers} what stands beside the headline in its own element.
 */
@NullMarked
package io.github.pullquote.parser.internal.metadata.headline;

import org.jspecify.annotations.NullMarked;
