/**
 * The proper names of an article and the words that tell whose they are: {@link
 * io.github.pullquote.parser.internal.resolve.name.NameFinder} reads the names, with titles before and suffixes behind;
 * {@link io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon} holds what the words of the language tell of
 * persons, bodies and roles.
 */
@NullMarked
package io.github.pullquote.parser.internal.resolve.name;

import org.jspecify.annotations.NullMarked;
