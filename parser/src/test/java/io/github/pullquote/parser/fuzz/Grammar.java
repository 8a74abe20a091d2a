package io.github.pullquote.parser.fuzz;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.random.RandomGenerator;

/**
 * A context-free grammar of texts and pages, read from a file: a line that begins at the margin names a symbol, the lines
 * indented below are what may stand for it, with symbols in braces. The first of them is the shortest: it is taken when
 * the whole grows too deep.
 */
final class Grammar {
    private static final int DEEPEST = 12;
    private static final String INDENT = "  ";

    private final ImmutableListMultimap<String, String> rules;
    private final ImmutableList<String> symbols;

    private Grammar(ImmutableListMultimap<String, String> rules) {
        this.rules = rules;
        this.symbols = rules.keySet().asList();
    }

    /** Reads the grammar of the file {@code grammar.txt}. */
    static Grammar load() {
        ImmutableListMultimap.Builder<String, String> rules = ImmutableListMultimap.builder();
        String symbol = "";
        for (String line : lines()) {
            if (line.startsWith(INDENT)) {
                rules.put(symbol, Escapes.read(line.substring(INDENT.length())).translateEscapes());
            } else if (!line.isEmpty()) {
                symbol = line;
            }
        }
        return new Grammar(rules.build());
    }

    private static ImmutableList<String> lines() {
        try {
            return ImmutableList.copyOf(Resources.readLines(
                    Objects.requireNonNull(Grammar.class.getResource("grammar.txt")), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns something that the symbol may stand for. */
    String make(String symbol, RandomGenerator random) {
        StringBuilder out = new StringBuilder();
        expand(symbol, 0, random, out);
        return out.toString();
    }

    /** Returns something that some symbol may stand for. */
    String any(RandomGenerator random) {
        return make(symbols.get(random.nextInt(symbols.size())), random);
    }

    private void expand(String symbol, int depth, RandomGenerator random, StringBuilder out) {
        ImmutableList<String> choices = rules.get(symbol);
        if (choices.isEmpty()) {
            out.append('{').append(symbol).append('}');
            return;
        }
        String choice = choices.get(depth > DEEPEST ? 0 : random.nextInt(choices.size()));
        int from = 0;
        for (int open = choice.indexOf('{'); open >= 0; open = choice.indexOf('{', from)) {
            int close = choice.indexOf('}', open);
            if (close < 0) {
                break;
            }
            out.append(choice, from, open);
            expand(choice.substring(open + 1, close), depth + 1, random, out);
            from = close + 1;
        }
        out.append(choice, from, choice.length());
    }
}
