/**
 * What words mean: resource files, a line an entry, a folder a language. {@code Lexicon} has the lists of one language
 * as they stand, {@code WordLists} those that serve a text together: its language's and those of all languages.
 */
@NullMarked
package io.github.pullquote.parser.internal.lexicon;

import org.jspecify.annotations.NullMarked;
