package io.github.pullquote.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Primitives;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Array;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NullContractTest {
    private static final Article ARTICLE = SampleArticle.full();
    private static final Quote QUOTE = ARTICLE.quotes().get(0);
    private static final LocalDateTime TIME = LocalDateTime.of(2024, 3, 3, 10, 0);

    private static final ImmutableMap<Class<?>, Object> SAMPLES = ImmutableMap.<Class<?>, Object>builder()
            .put(Article.class, ARTICLE)
            .put(Attribution.class, QUOTE.attribution().orElseThrow())
            .put(Block.class, ARTICLE.blocks().get(0))
            .put(Byline.class, ARTICLE.bylines().get(0))
            .put(Contributor.class, ARTICLE.bylines().get(0).contributors().get(0))
            .put(Credit.class, ARTICLE.credits().get(0))
            .put(CreditLine.class, CreditLine.builder().text("By Ann Poe").build())
            .put(Cue.class, QUOTE.attribution().flatMap(Attribution::cue).orElseThrow())
            .put(Dateline.class, ARTICLE.dateline().orElseThrow())
            .put(Diagnostic.class, ARTICLE.diagnostics().get(0))
            .put(Image.class, ARTICLE.images().get(0))
            .put(Passage.class, QUOTE.parts().get(0))
            .put(Position.class, new Position(1, 1))
            .put(Printed.class, ARTICLE.headline().orElseThrow())
            .put(PrintedText.class, ARTICLE.headline().orElseThrow())
            .put(Publication.class, ARTICLE.publication())
            .put(PublicationDate.class, new PublicationDate("2024"))
            .put(Quote.class, QUOTE)
            .put(RuleId.class, QUOTE.rule())
            .put(Section.class, ARTICLE.sections().get(0))
            .put(SourceText.class, ARTICLE.source())
            .put(SourceRegion.class, new SourceRegion(QUOTE.span(), TextOrigin.SCRIPT))
            .put(Span.class, QUOTE.span())
            .put(Speaker.class, ARTICLE.speakers().get(0))
            .put(Evidence.class, new Evidence(EvidenceSource.TEXT, QUOTE.rule()))
            .put(DroppedSpan.class, ARTICLE.dropped().get(0))
            .put(HtmlAlignment.class, HtmlAlignment.of(List.of()))
            .put(HtmlAlignment.Run.class, new HtmlAlignment.Run(new Span(0, 1), new Span(0, 1)))
            .put(String.class, "x")
            .put(Reader.class, new StringReader(""))
            .put(Writer.class, new StringWriter())
            .put(Optional.class, Optional.empty())
            .put(OptionalInt.class, OptionalInt.empty())
            .put(Iterable.class, List.of())
            .put(Map.class, Map.of())
            .put(Map.Entry.class, Map.entry(ArticleField.KIND, new Evidence(EvidenceSource.TEXT, QUOTE.rule())))
            .put(Year.class, Year.of(2024))
            .put(YearMonth.class, YearMonth.of(2024, 3))
            .put(LocalDate.class, TIME.toLocalDate())
            .put(LocalDateTime.class, TIME)
            .put(OffsetDateTime.class, TIME.atOffset(ZoneOffset.UTC))
            .put(Object.class, "x")
            .buildOrThrow();

    @Test
    void everyPublicMethodRefusesNullAndNamesTheParameter() {
        assertThat(NullContract.broken(Article.class, NullContractTest::sample)).isEmpty();
    }

    /** Returns a value of a type of this module. */
    static Object sample(Class<?> type) {
        if (type.isPrimitive()) {
            return type == boolean.class ? true : Primitives.wrap(type).cast(1);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.getSimpleName().equals("Builder")) {
            return builder(type);
        }
        Object sample = SAMPLES.get(type);
        assertThat(sample).as("a sample of %s", type).isNotNull();
        return sample;
    }

    private static Object builder(Class<?> type) {
        try {
            return type.getEnclosingClass().getMethod("builder").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a builder() for each builder", e);
        }
    }
}
