/** Inputs made by number to break the parser, and the laws that hold for each. */
@NullMarked
package io.github.pullquote.parser.fuzz;

import org.jspecify.annotations.NullMarked;
