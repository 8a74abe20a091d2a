package io.github.pullquote.examples.demo;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.pullquote.core.Quote;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is quoted most? Prints the names of a folder's speakers, with their quotes and words, most quotes first:
 * {@code MostQuoted DIR}. Two people of one name are one here, and one person under two names is two.
 */
public final class MostQuoted {
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.breakingWhitespace()).omitEmptyStrings();

    private MostQuoted() {}

    /** Prints the speakers of the articles in the folder that the one argument names. */
    public static void main(String[] args) {
        Program.main(args, MostQuoted::print);
    }

    static void print(Path folder, PrintStream out) throws IOException {
        ArticleParser parser = ArticleParser.create();
        Map<String, Count> counts = new TreeMap<>();
        for (Path file : Program.articles(folder)) {
            for (Quote quote : parser.parse(RawArticle.of(file)).speech()) {
                Count one = new Count(1, WORDS.splitToList(quote.words()).size());
                quote.speakerName().ifPresent(name -> counts.merge(name, one, Count::plus));
            }
        }
        counts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().quotes))
                .forEach(entry -> out.println("quotes " + entry.getValue().quotes + ", words " + entry.getValue().words
                        + ": " + entry.getKey()));
    }

    /** How much somebody said. */
    private record Count(int quotes, int words) {
        Count plus(Count other) {
            return new Count(quotes + other.quotes, words + other.words);
        }
    }
}
