package io.github.pullquote.parser.internal.structure.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TalkTest {
    private static final WordLists ENGLISH = WordLists.of(new Lexicons(), Optional.of("en"));

    @Test
    void whoSaysIOrYouOrAsksTalks() {
        assertThat(Talk.isTalk("I’ve lost it.", ENGLISH)).isTrue();
        assertThat(Talk.isTalk("That is yours.", ENGLISH)).isTrue();
        assertThat(Talk.isTalk("Lost?", ENGLISH)).isTrue();
        assertThat(Talk.isTalk("61 paces", ENGLISH)).isFalse();
    }

    @Test
    void quotedWordsAreNotThoseOfTheText() {
        assertThat(Talk.isOfMe("“I lost it,” said Ann Poe.", ENGLISH)).isFalse();
        assertThat(Talk.isOfMe("\"I lost it,\" I said.", ENGLISH)).isTrue();
        assertThat(Talk.isOfUs("She said «no» to us.", ENGLISH)).isTrue();
        assertThat(Talk.isToYou("It is yours.", ENGLISH)).isTrue();
        assertThat(Talk.isToYou("It is ours.", ENGLISH)).isFalse();
    }
}
