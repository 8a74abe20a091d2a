package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.Article;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is cut off or damaged, a page is still an article. */
class HtmlSweepTest {
    private static final int CUTS = 15;
    private static final int ROUNDS = 15;
    private static final ArticleParser PARSER = ArticleParser.create();

    static List<Path> pages() {
        return Texts.files(Path.of(System.getProperty("pullquote.root", ".."), "seeds"), ".html");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPrefixAndSuffixIsWellFormed(Path file) {
        String html = Texts.read(file);
        int step = 1 + html.length() / CUTS;
        for (int cut = 0; cut <= html.length(); cut += step) {
            parse(html.substring(0, cut));
            parse(html.substring(cut));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void damagedPagesAreStillWellFormed(Path file) {
        String html = Texts.read(file);
        Damage[] damages = Damage.values();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            StringBuilder out = new StringBuilder(html);
            for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
                damages[random.nextInt(damages.length)].to(out, random);
            }
            parse(out.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void keepingTrackChangesNothingElse(Path file) {
        String html = Texts.read(file);
        assertThat(parse(html)).isEqualTo(PARSER.parse(RawArticle.html(html)));
    }

    @Property(tries = 150)
    @Domain(Markups.class)
    void markupThrownTogetherIsWellFormed(@ForAll String html) {
        parse(html);
    }

    private static Article parse(String html) {
        return WellFormed.parse(PARSER, RawArticle.html(html).trackHtml(true));
    }
}
