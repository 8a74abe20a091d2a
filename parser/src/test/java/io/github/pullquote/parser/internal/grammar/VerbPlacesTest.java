package io.github.pullquote.parser.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.grammar.VerbForms.Form;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerbPlacesTest {
    private static final int COMMON_FORMS = 1;
    private static final int SPLIT_FORMS = 5;

    private static Map<String, ImmutableSet<Form>> common(boolean distinctParticiple) {
        VerbPlaces places = new VerbPlaces(distinctParticiple);
        places.addVerbs(Lexicon.of("en").table(WordListName.VERBS_COMMON), COMMON_FORMS);
        return places.forms();
    }

    @Test
    void aFormIsWhatItsPlaceInTheListSays() {
        assertThat(common(false))
                .containsEntry("drives", ImmutableSet.of(Form.FINITE))
                .containsEntry("driven", ImmutableSet.of(Form.FINITE))
                .containsEntry("driving", ImmutableSet.of(Form.GERUND))
                .containsEntry("drive", ImmutableSet.of(Form.BASE));
    }

    @Test
    void aParticipleThatIsNoPastIsDistinctWhereTheLanguageTellsThem() {
        assertThat(common(true))
                .containsEntry("driven", ImmutableSet.of(Form.PARTICIPLE))
                .containsEntry("drove", ImmutableSet.of(Form.FINITE));
    }

    @Test
    void aBaseThatIsAPastTooIsFinite() {
        assertThat(common(false)).containsEntry("cut", ImmutableSet.of(Form.FINITE));
    }

    @Test
    void splitFormsAreFiniteAndNounsStayNouns() {
        VerbPlaces places = new VerbPlaces(false);
        places.addSplit(Lexicon.of("de").table(WordListName.CUE_VERBS), SPLIT_FORMS);
        places.addNounLike("fügte");
        places.addNounLike("bitte");
        assertThat(places.forms())
                .containsEntry("fügte", ImmutableSet.of(Form.FINITE, Form.NOUN_LIKE))
                .containsEntry("bitte", ImmutableSet.of(Form.NOUN_LIKE));
    }
}
