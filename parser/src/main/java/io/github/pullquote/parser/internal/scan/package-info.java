/**
 * Finds quotation marks, tokens and sentences. Two linear state machines: {@link
 * io.github.pullquote.parser.internal.scan.MarkScanner} pairs the marks of a block, {@link
 * io.github.pullquote.parser.internal.scan.SentenceSplitter} ends sentences; {@link
 * io.github.pullquote.parser.internal.scan.Scanner} puts them together for an article.
 */
@NullMarked
package io.github.pullquote.parser.internal.scan;

import org.jspecify.annotations.NullMarked;
