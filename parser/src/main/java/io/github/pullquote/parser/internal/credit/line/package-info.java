/**
 * Which pieces a line of credits is made of: {@code LineLexer} cuts it, {@code LineRepair} mends what was glued together
 * or put around the names, and {@code LineTagger} joins words to listed phrases ({@code PhraseBook}) and dates. {@code
 * WordClasses} tells what a word may be, {@code Scripts} in which script it is written.
 */
@NullMarked
package io.github.pullquote.parser.internal.credit.line;

import org.jspecify.annotations.NullMarked;
