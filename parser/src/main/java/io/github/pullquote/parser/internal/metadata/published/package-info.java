/**
 * When the article of a page was published and changed: {@code DatesReader} decides by {@code DateSources}, the list of
 * places where pages state dates.
 */
@NullMarked
package io.github.pullquote.parser.internal.metadata.published;

import org.jspecify.annotations.NullMarked;
