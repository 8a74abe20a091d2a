package io.github.pullquote.parser.seeds;

import org.junit.jupiter.api.function.Executable;

/**
 * One fact of a seed.
 *
 * @param name what it is about, unique in the seed
 * @param check fails with an {@link AssertionError} when the article does not agree
 */
record Fact(String name, Executable check) {}
