/**
 * The blocks of one article while rules label them. {@code Draft} holds them, a {@code BlockRule} decides about one, a
 * {@code Label} is the decision with its {@code StructureRule}; {@code HtmlBlocks} adds what stands around a block on a
 * page. {@code Structure} is what comes out.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true)
package io.github.pullquote.parser.internal.structure.block;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
