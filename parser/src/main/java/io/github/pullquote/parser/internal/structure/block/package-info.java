/**
 * The blocks of one article while rules label them. {@code Draft} holds them, a {@code BlockRule} decides about one, a
 * {@code Label} is the decision with its {@code StructureRule}; {@code HtmlBlocks} adds what stands around a block on a
 * page.
 */
@NullMarked
package io.github.pullquote.parser.internal.structure.block;

import org.jspecify.annotations.NullMarked;
