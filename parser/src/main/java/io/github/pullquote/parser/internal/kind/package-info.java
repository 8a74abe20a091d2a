/**
 * What kind of piece an article is: comment, analysis, interview, review and so on. {@code KindFinder} is the way in and
 * lists the rules, the surest first; an article of which none of them tells anything is news.
 */
@NullMarked
package io.github.pullquote.parser.internal.kind;

import org.jspecify.annotations.NullMarked;
