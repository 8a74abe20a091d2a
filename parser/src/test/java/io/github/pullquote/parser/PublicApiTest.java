package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.NullContract;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a user of the package may rely on whatever is called. */
class PublicApiTest {
    private static final ImmutableMap<Class<?>, Object> SAMPLES = ImmutableMap.<Class<?>, Object>builder()
            .put(ArticleParser.class, ArticleParser.create())
            .put(DecodedText.class, new DecodedText("x", Optional.empty()))
            .put(ParseLimits.class, ParseLimits.defaults())
            .put(ParseLimits.Builder.class, ParseLimits.builder())
            .put(RawArticle.class, RawArticle.text("x"))
            .put(String.class, "x")
            .put(Charset.class, StandardCharsets.UTF_8)
            .put(Duration.class, Duration.ofSeconds(1))
            .put(InputStream.class, new ByteArrayInputStream(new byte[0]))
            .put(Locale.class, Locale.ENGLISH)
            .put(Optional.class, Optional.empty())
            .put(Path.class, Path.of("x"))
            .put(ZonedDateTime.class, ZonedDateTime.parse("2024-03-03T10:00:00Z"))
            .buildOrThrow();

    @Test
    void everyPublicMethodRefusesNullAndNamesTheParameter() {
        assertThat(NullContract.broken(ArticleParser.class, type -> SAMPLES.getOrDefault(type, "no sample")))
                .isEmpty();
    }

    /** Frameworks call builders by reflection, which the class that declares the method must allow. */
    @Test
    void buildersCanBeCalledByReflection() throws ReflectiveOperationException {
        Article article = ArticleParser.create().parseText("");
        Method id = Article.Builder.class.getMethod("id", String.class);
        Object builder = id.invoke(Article.builder().from(article), "7");

        assertThat(((Article.Builder) builder).build().id()).contains("7");
        assertThat(ParseLimits.Builder.class.getMethod("maxQuotes", int.class).invoke(ParseLimits.builder(), 7))
                .isInstanceOf(ParseLimits.Builder.class);
    }
}
