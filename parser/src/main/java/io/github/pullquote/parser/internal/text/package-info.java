/**
 * Characters, words and tokens: what every later stage counts in. {@code Chars} tells what single characters are,
 * {@code Spelling} how words are spelt, {@code Tokenizer} cuts a text; {@code BagOfWords} and {@code Letters} compare
 * texts whose marks, case and spacing differ. {@code Memo} remembers what is known of words, and {@code SharedTexts} keeps
 * equal texts of one document once.
 */
@NullMarked
package io.github.pullquote.parser.internal.text;

import org.jspecify.annotations.NullMarked;
