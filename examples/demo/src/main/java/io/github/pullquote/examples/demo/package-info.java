/**
 * Short programs that each show one use of Pullquote, and where the command line begins
 * ({@link io.github.pullquote.examples.demo.Main}).
 */
@NullMarked
package io.github.pullquote.examples.demo;

import org.jspecify.annotations.NullMarked;
