/**
 * The command line ({@link io.github.pullquote.examples.demo.Main}), and short programs that each show one use of
 * Pullquote.
 */
@NullMarked
package io.github.pullquote.examples.demo;

import org.jspecify.annotations.NullMarked;
