package io.github.pullquote.parser.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharSetTest {
    private static final String MEMBERS = "\t!?@~\u007F»。";

    @Test
    void holdsItsCharactersAndNoOther() {
        CharSet set = new CharSet(MEMBERS);
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertThat(set.contains((char) c)).isEqualTo(MEMBERS.indexOf(c) >= 0);
        }
    }
}
