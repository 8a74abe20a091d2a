/**
 * Who made it, from one line: {@code CreditLineReader} reads a byline, sign-off, credit or author of the metadata.
 * {@code LineLexer} cuts the line, {@code LineTagger} joins words to listed phrases, {@code LineReader} walks over the
 * fields, {@code FieldReader} reads each, and {@code Roster} keeps those who were found.
 */
@NullMarked
package io.github.pullquote.parser.internal.credit;

import org.jspecify.annotations.NullMarked;
