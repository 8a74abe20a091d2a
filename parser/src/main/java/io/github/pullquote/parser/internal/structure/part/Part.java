package io.github.pullquote.parser.internal.structure.part;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run of blocks that belong together.
 *
 * @param heading the index of the heading block
 * @param first the index of the first block
 * @param last the index of the last block
 * @param level 1 is the highest
 * @param time the time of a post, as printed
 * @param turn how a turn of an interview or transcript opens in block {@code first}
 */
public record Part(OptionalInt heading, int first, int last, int level, Optional<String> time, Optional<Turn> turn) {}
