package io.github.pullquote.examples.demo.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void wrapsAtHundredColumnsUnderTheLabel() {
        assertThat(page("1. ", "word ".repeat(30)))
                .isEqualTo("1. " + "word ".repeat(18) + "word\n   " + "word ".repeat(10) + "word\n");
    }

    @Test
    void fillsLineToTheLastColumn() {
        assertThat(page("", "x".repeat(49) + " " + "y".repeat(50) + " z"))
                .isEqualTo("x".repeat(49) + " " + "y".repeat(50) + "\nz\n");
    }

    @Test
    void breaksWordThatIsLongerThanLine() {
        assertThat(page("- ", "x".repeat(150))).isEqualTo("- " + "x".repeat(98) + "\n  " + "x".repeat(52) + "\n");
    }

    @Test
    void countsCodePointsAndKeepsSurrogatePairsWhole() {
        assertThat(page("", "😀".repeat(101))).isEqualTo("😀".repeat(100) + "\n😀\n");
    }

    @Test
    void makesWhiteSpaceSingleSpaces() {
        assertThat(page("", " a \t b\r\n\nc ")).isEqualTo("a b c\n");
    }

    @Test
    void printsLabelOfEmptyText() {
        assertThat(page("- ", "")).isEqualTo("- \n");
    }

    @Test
    void replacesControlCharacters() {
        assertThat(page("", "a\u001b[1mb\u0000\u009bc")).isEqualTo("a\uFFFD[1mb\uFFFD\uFFFDc\n");
    }

    private static String page(String label, String text) {
        Page page = new Page();
        page.paragraph(label, text);
        return page.toString();
    }
}
