/** The command line: {@link io.github.pullquote.examples.demo.command.Pullquote} and its commands. */
@NullMarked
package io.github.pullquote.examples.demo.command;

import org.jspecify.annotations.NullMarked;
