/**
 * The rules that label a block by its words and its neighbours, one class each; {@code TextLabeller} says which goes
 * before which.
 */
@NullMarked
package io.github.pullquote.parser.internal.structure.rule;

import org.jspecify.annotations.NullMarked;
