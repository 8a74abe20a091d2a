package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.lexicon.WordIndex;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.Optional;

/** The forms of the verbs of a language, by what they can be in a clause. Immutable. */
final class VerbForms {
    private static final int CUE_FORMS_COLUMN = 3;
    private static final int SPLIT_FORMS_COLUMN = 5;
    private static final int COMMON_FORMS_COLUMN = 1;
    private static final int COMMON_BASE_COLUMN = 2;

    private final WordIndex<ImmutableSet<Form>> forms;
    /** What may stand before a verb as one word with it: {@code an} in {@code ankam}. */
    private final ImmutableList<String> particles;

    /** What a form of a verb can be. */
    enum Form {
        /** A third person or past, or a participle that looks like one. */
        FINITE,
        /** A participle and nothing else, in a language that tells it from a past. */
        PARTICIPLE,
        /** A form in -ing. */
        GERUND,
        /** A verb without ending and nothing else. */
        BASE,
        /** As often a noun: "attack", "attacks". */
        NOUN_LIKE
    }

    VerbForms(Lexicon lexicon) {
        VerbPlaces places = new VerbPlaces(lexicon.has(Trait.DISTINCT_PARTICIPLE));
        Table cues = lexicon.table(WordListName.CUE_VERBS);
        Table common = lexicon.table(WordListName.VERBS_COMMON);
        places.addVerbs(cues, CUE_FORMS_COLUMN);
        places.addVerbs(common, COMMON_FORMS_COLUMN);
        places.addSplit(cues, SPLIT_FORMS_COLUMN);
        addNounLike(places, lexicon.table(WordListName.NOUN_VERBS), cues, common);
        forms = WordIndex.of(places.forms());
        particles = lexicon.has(Trait.VERB_SECOND)
                ? particles(lexicon.table(WordListName.FUNCTION_WORDS))
                : ImmutableList.of();
    }

    private static void addNounLike(VerbPlaces places, Table listed, Table cues, Table common) {
        for (String lemma : listed.keys()) {
            places.addNounLike(lemma);
            Optional<String> forms = cues.column(lemma, CUE_FORMS_COLUMN);
            if (forms.isPresent()) {
                places.addNounLike(Table.firstForm(forms.get()));
            }
        }
        for (String lemma : common.keys()) {
            if ("noun".equals(common.column(lemma, COMMON_BASE_COLUMN).orElse(""))) {
                places.addNounLike(lemma);
                places.addNounLike(Table.firstForm(
                        common.column(lemma, COMMON_FORMS_COLUMN).orElseThrow()));
            }
        }
    }

    private static ImmutableList<String> particles(Table functionWords) {
        return functionWords.keys().stream()
                .filter(word -> functionWords
                        .column(word, 1)
                        .filter(column -> Table.hasForm(column, "particle"))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what a word can be; nothing when it is no form of a verb. */
    ImmutableSet<Form> of(String word) {
        return forms.getOrDefault(word, ImmutableSet.of());
    }

    /** Returns whether the word is a third person, past or participle, perhaps behind a particle. */
    boolean isFinite(String word) {
        if (of(word).contains(Form.FINITE)) {
            return true;
        }
        for (String particle : particles) {
            if (word.startsWith(particle)
                    && of(word.substring(particle.length())).contains(Form.FINITE)) {
                return true;
            }
        }
        return false;
    }
}
