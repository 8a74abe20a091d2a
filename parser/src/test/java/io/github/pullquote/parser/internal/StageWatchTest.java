package io.github.pullquote.parser.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ticker;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.parser.ParseLimits;
import io.github.pullquote.parser.RawArticle;
import io.github.pullquote.parser.WellFormed;
import io.github.pullquote.parser.internal.attribute.Attributor;
import io.github.pullquote.parser.internal.content.ContentSelector;
import io.github.pullquote.parser.internal.content.data.DataBody;
import io.github.pullquote.parser.internal.decode.Decoder;
import io.github.pullquote.parser.internal.decode.HtmlDecoder;
import io.github.pullquote.parser.internal.grammar.Tagger;
import io.github.pullquote.parser.internal.metadata.MetadataReader;
import io.github.pullquote.parser.internal.page.PageReader;
import io.github.pullquote.parser.internal.plaintext.TextBlockReader;
import io.github.pullquote.parser.internal.resolve.SpeakerResolver;
import io.github.pullquote.parser.internal.scan.Scanner;
import io.github.pullquote.parser.internal.structure.StructureReader;
import io.github.pullquote.parser.internal.work.Watch;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage looks at the watch, and wherever it stops the work, a sound article comes back. */
@Isolated
class StageWatchTest {
    private static final ParseLimits LIMITS =
            ParseLimits.builder().deadline(Duration.ofNanos(1)).build();

    private static final AtomicReference<Ticker> CLOCK = new AtomicReference<>();
    /** Looks at every step, as a short document has few. */
    private static final ArticlePipeline PIPELINE =
            new ArticlePipeline(LIMITS, () -> new Watch(LIMITS.deadline(), CLOCK.get(), 1));

    private static final String TEXT = """
            Council lost its key

            By Lena Ortiz

            ORVAIN — “We lost the key,” Ann Poe said on Monday, “and nobody ‘looked’ for it.”

            Lee Roe, the mayor, said that the gate was shut. He called it “odd”.

            Why now
            Q: Who has it?
            ROE: “We do not know.”
            ROE: Ask her.
            """;
    private static final String HTML = "<html lang=en_GB><title>Council lost its key</title>"
            + "<meta name=author content='Lena Ortiz'><h1>Council lost its key</h1><div class=byline>By Lena Ortiz</div>"
            + "<figure><img src=a.jpg><figcaption>The gate. Photo: Kim Doe</figcaption></figure>"
            + "<p>“We lost the key,” Ann Poe said on Monday.</p><blockquote>Nobody looked for it.</blockquote><p>She left."
            + "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"Council lost its key\"}</script>"
            + "<script>var state = {\"a\": [{\"b\": \"" + "It rained on the gate by the mill, Ann Poe said. ".repeat(20)
            + "\"}]};</script>";

    private static final RawArticle OF_TEXT = RawArticle.text(TEXT);
    private static final RawArticle OF_TEXT_BYTES =
            RawArticle.text(("\u00E9" + TEXT).getBytes(StandardCharsets.ISO_8859_1));
    private static final RawArticle OF_HTML = RawArticle.html(HTML);
    private static final RawArticle OF_HTML_BYTES = RawArticle.html(("<meta charset=nobody-knows><p>\u00E9"
                            + HTML.replace("“", "\"").replace("”", "\""))
                    .getBytes(StandardCharsets.ISO_8859_1))
            .trackHtml(true);

    static ImmutableList<RawArticle> documents() {
        return ImmutableList.of(OF_TEXT, OF_TEXT_BYTES, OF_HTML, OF_HTML_BYTES);
    }

    /** A clock that stands still until it is read for the n-th time. */
    private static final class Clock extends Ticker {
        private final int stops;
        private int reads;

        Clock(int stops) {
            this.stops = stops;
        }

        @Override
        public long read() {
            return reads++ < stops ? 0 : 1;
        }
    }

    /** A clock that stands still, and knows who has looked at it. */
    private static final class Register extends Ticker {
        private final Set<Class<?>> readers = new HashSet<>();

        @Override
        public long read() {
            StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE).walk(frames -> {
                frames.map(StackFrame::getDeclaringClass).forEach(readers::add);
                return 0;
            });
            return 0;
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whereverTheDeadlinePassesTheArticleIsSound(RawArticle raw) {
        Article whole = parse(raw, new Clock(Integer.MAX_VALUE));
        assertThat(whole.status()).isEqualTo(ArticleStatus.COMPLETE);
        int n = 1;
        Article article = parse(raw, new Clock(n));
        while (article.status() != ArticleStatus.COMPLETE) {
            assertThat(article.status()).isEqualTo(ArticleStatus.DEADLINE);
            assertThat(article.diagnostics()).extracting(Diagnostic::code).contains(DiagnosticCode.DEADLINE_PASSED);
            WellFormed.checked(article);
            // Each of the first hundred looks, then about each hundredth part of the way.
            n += 1 + n / 100;
            article = parse(raw, new Clock(n));
        }
        assertThat(article).isEqualTo(whole);
    }

    static ImmutableList<Class<?>> stagesOfText() {
        return ImmutableList.of(
                Decoder.class,
                TextBlockReader.class,
                StructureReader.class,
                Scanner.class,
                Tagger.class,
                Attributor.class,
                SpeakerResolver.class,
                Assembler.class);
    }

    @ParameterizedTest
    @MethodSource("stagesOfText")
    void everyStageOfTextLooksAtTheWatch(Class<?> stage) {
        assertThat(readers(OF_TEXT_BYTES)).contains(stage);
    }

    static ImmutableList<Class<?>> stagesOfPages() {
        return ImmutableList.of(
                HtmlDecoder.class,
                PageReader.class,
                MetadataReader.class,
                ContentSelector.class,
                DataBody.class,
                StructureReader.class,
                Scanner.class,
                Tagger.class,
                Attributor.class,
                SpeakerResolver.class,
                Assembler.class);
    }

    @ParameterizedTest
    @MethodSource("stagesOfPages")
    void everyStageOfAPageLooksAtTheWatch(Class<?> stage) {
        assertThat(readers(OF_HTML_BYTES)).contains(stage);
    }

    private static Set<Class<?>> readers(RawArticle raw) {
        Register register = new Register();
        parse(raw, register);
        return register.readers;
    }

    private static Article parse(RawArticle raw, Ticker clock) {
        CLOCK.set(clock);
        return PIPELINE.parse(raw);
    }
}
