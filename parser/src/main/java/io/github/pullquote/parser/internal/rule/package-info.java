/**
 * What every rule has, whatever it decides: a name that stands in articles as the reason, and a sentence for people.
 */
@NullMarked
package io.github.pullquote.parser.internal.rule;

import org.jspecify.annotations.NullMarked;
