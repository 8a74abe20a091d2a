package io.github.pullquote.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.core.ArticleArbitraries;
import io.github.pullquote.core.Span;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

class WhiteSpaceProperties {
    @Example
    void allWhiteSpaceLiesInTheBasicPlane() {
        IntStream beyond = IntStream.rangeClosed(Character.MIN_SUPPLEMENTARY_CODE_POINT, Character.MAX_CODE_POINT);

        assertThat(beyond.filter(WhiteSpace::isWhite)).isEmpty();
    }

    @Example
    void everyLineEndIsWhite() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE).filter(c -> WhiteSpace.isLineEnd((char) c)))
                .containsExactly(0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029)
                .allMatch(WhiteSpace::isWhite);
    }

    @Example
    void countsNoBreakSpacesAndTheByteOrderMarkButNoInvisibleLetters() {
        assertThat(IntStream.of(' ', '\t', 0xA0, 0x2007, 0x202F, 0x3000, 0xFEFF))
                .allMatch(WhiteSpace::isWhite);
        assertThat(IntStream.of(0, 0xAD, 0x200B, 0x200D, 0x2060, 'a')).noneMatch(WhiteSpace::isWhite);
    }

    @Property
    @Domain(ArticleArbitraries.class)
    void trimLeavesOutWhiteSpaceAtTheEdgesOnly(@ForAll String text) {
        Span all = new Span(0, text.length());
        Span trimmed = WhiteSpace.trim(text, all);

        assertThat(all.contains(trimmed)).isTrue();
        assertThat(withoutWhiteSpace(text.substring(trimmed.start(), trimmed.end())))
                .isEqualTo(withoutWhiteSpace(text));
        assertThat(WhiteSpace.trim(text, trimmed)).isEqualTo(trimmed);
        if (trimmed.isEmpty()) {
            assertThat(trimmed).isEqualTo(new Span(0, 0));
        } else {
            assertThat(WhiteSpace.isWhite(text.charAt(trimmed.start()))).isFalse();
            assertThat(WhiteSpace.isWhite(text.charAt(trimmed.end() - 1))).isFalse();
        }
    }

    @Property
    @Domain(ArticleArbitraries.class)
    void onOneLineChangesWhiteSpaceOnly(@ForAll String text) {
        String line = WhiteSpace.onOneLine(text);

        assertThat(line.chars().anyMatch(c -> WhiteSpace.isLineEnd((char) c))).isFalse();
        assertThat(withoutWhiteSpace(line)).isEqualTo(withoutWhiteSpace(text));
        assertThat(WhiteSpace.onOneLine(line)).isEqualTo(line);
        if (text.chars().noneMatch(c -> WhiteSpace.isLineEnd((char) c))) {
            assertThat(line).isEqualTo(text);
        }
    }

    @Example
    void onOneLineMakesOneSpaceOfARunWithALineEnd() {
        assertThat(WhiteSpace.onOneLine("a \r\n\t b  c\u00A0d\n")).isEqualTo("a b  c\u00A0d ");
    }

    private static String withoutWhiteSpace(String text) {
        return text.codePoints()
                .filter(c -> !WhiteSpace.isWhite(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
