package io.github.pullquote.parser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private final SharedTexts texts = new SharedTexts();

    @Test
    void equalShortTextsAreOne() {
        String first = copy("said");

        assertThat(texts.share(first)).isSameAs(first);
        assertThat(texts.share(copy("said"))).isSameAs(first);
    }

    @Test
    void longTextsAreLeftAsTheyAre() {
        texts.share("long ".repeat(20));
        String second = "long ".repeat(20);

        assertThat(texts.share(second)).isSameAs(second);
    }

    @Test
    void onlyTheFirstThousandAreKept() {
        String kept = texts.share(copy("0"));
        for (int i = 1; i < 1_000; i++) {
            texts.share(Integer.toString(i));
        }
        texts.share(copy("more"));
        String more = copy("more");

        assertThat(texts.share(more)).isSameAs(more);
        assertThat(texts.share(copy("0"))).isSameAs(kept);
    }

    @SuppressWarnings("StringCopy") // Equal texts that are not the same one are what it is about.
    private static String copy(String text) {
        return new String(text);
    }
}
