package io.github.pullquote.examples.demo;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import io.github.pullquote.parser.ArticleParser;
import io.github.pullquote.parser.RawArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often are women and men quoted, as pronouns tell? Counts the quotes of persons whom an English article calls
 * <em>she</em> or <em>he</em> where it says who speaks: {@code QuotesOfWomenAndMen DIR}. A name tells nothing here, and
 * most speakers have no pronoun: read the two counts beside the third.
 */
public final class QuotesOfWomenAndMen {
    private static final ImmutableSet<String> SHE = ImmutableSet.of("she", "her");
    private static final ImmutableSet<String> HE = ImmutableSet.of("he", "him");

    private QuotesOfWomenAndMen() {}

    /** Prints the counts of the articles in the folder that the one argument names. */
    public static void main(String[] args) {
        Program.main(args, QuotesOfWomenAndMen::print);
    }

    static void print(Path folder, PrintStream out) throws IOException {
        ArticleParser parser = ArticleParser.create();
        Multiset<String> counts = TreeMultiset.create();
        for (Path file : Program.articles(folder)) {
            Article article = parser.parse(RawArticle.of(file));
            if (article.language().orElse("").startsWith("en")) {
                persons(article).forEach(person -> counts.add(pronoun(person)));
            }
        }
        for (String pronoun : new String[] {"she", "he", "no pronoun tells"}) {
            out.println("quotes, " + pronoun + ": " + counts.count(pronoun));
        }
    }

    /** Returns the speakers of the quotes, as often as they are quoted. */
    private static Stream<Speaker> persons(Article article) {
        return article.speech().stream()
                .map(Quote::speaker)
                .flatMap(Optional::stream)
                .filter(speaker -> speaker.kind() == SpeakerKind.PERSON);
    }

    private static String pronoun(Speaker person) {
        boolean she = isCalled(person, SHE);
        boolean he = isCalled(person, HE);
        return she == he ? "no pronoun tells" : she ? "she" : "he"; // both: the pronouns were resolved wrongly
    }

    private static boolean isCalled(Speaker person, ImmutableSet<String> pronouns) {
        return person.mentions().stream().anyMatch(mention -> pronouns.contains(Ascii.toLowerCase(mention.text())));
    }
}
