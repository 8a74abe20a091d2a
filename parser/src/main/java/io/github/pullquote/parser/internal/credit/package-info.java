/**
 * Who made it, from one line: {@code CreditGrammar} reads a byline, sign-off, credit or author of the metadata, and {@code
 * Expectation} tells it where the line stands. The room {@code line} cuts the line into pieces, {@code LineReader} walks
 * over them, {@code FieldReader} lists the rules for the words between two separators, and {@code Roster} keeps those who
 * were found. {@code BylineReader} tells which blocks are bylines, {@code CreditReader} reads the credits of pictures.
 */
@NullMarked
package io.github.pullquote.parser.internal.credit;

import org.jspecify.annotations.NullMarked;
