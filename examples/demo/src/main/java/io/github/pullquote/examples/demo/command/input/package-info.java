/** What the command line reads, as rows: files, folders, rows of JSON, archives, the standard input. */
@NullMarked
package io.github.pullquote.examples.demo.command.input;

import org.jspecify.annotations.NullMarked;
