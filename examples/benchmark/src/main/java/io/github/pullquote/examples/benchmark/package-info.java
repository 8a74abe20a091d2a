/**
 * How fast the parser is. {@link io.github.pullquote.examples.benchmark.Main} runs all benchmarks with their allocation
 * and prints them as ratios to {@code jsoup} alone, which is the floor: no extractor of this kind can be faster than
 * the parse of the markup.
 */
@NullMarked
package io.github.pullquote.examples.benchmark;

import org.jspecify.annotations.NullMarked;
