package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.lexicon.WordIndex;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The forms of the verbs of a language, by what they can be in a clause. Immutable. */
final class VerbForms {
    /** The lists give third person, past, past participle and gerund; a second spelling follows as four more. */
    private static final int FORMS = 4;

    private static final int THIRD = 0;
    private static final int PARTICIPLE = 2;
    private static final int GERUND = 3;
    private static final int CUE_FORMS_COLUMN = 3;
    private static final int SPLIT_FORMS_COLUMN = 5;
    private static final String NONE = "-";
    private static final int COMMON_FORMS_COLUMN = 1;
    private static final int COMMON_BASE_COLUMN = 2;

    private final WordIndex<Boolean> finite;
    private final WordIndex<Boolean> participles;
    private final WordIndex<Boolean> gerunds;
    private final WordIndex<Boolean> bases;
    private final WordIndex<Boolean> nounLike;
    /** What may stand before a verb as one word with it: {@code an} in {@code ankam}. */
    private final ImmutableList<String> particles;

    VerbForms(Lexicon lexicon) {
        Table cues = lexicon.table(WordListName.CUE_VERBS);
        Table common = lexicon.table(WordListName.VERBS_COMMON);
        Set<String> notInIng = new HashSet<>();
        Set<String> inIng = new HashSet<>();
        Set<String> base = new HashSet<>();
        add(cues, CUE_FORMS_COLUMN, notInIng, inIng, base);
        add(common, COMMON_FORMS_COLUMN, notInIng, inIng, base);
        addSplit(cues, notInIng);
        base.removeAll(notInIng);
        ImmutableSet<String> distinct =
                lexicon.has(Trait.DISTINCT_PARTICIPLE) ? participles(cues, common) : ImmutableSet.of();
        participles = WordIndex.of(distinct);
        finite = WordIndex.of(Sets.difference(notInIng, distinct));
        gerunds = WordIndex.of(inIng);
        bases = WordIndex.of(base);
        nounLike = WordIndex.of(nounLike(lexicon.table(WordListName.NOUN_VERBS), cues, common));
        particles = lexicon.has(Trait.VERB_SECOND)
                ? particles(lexicon.table(WordListName.FUNCTION_WORDS))
                : ImmutableList.of();
    }

    /** Adds the forms of all verbs; of a verb with a particle ("point out") those of its first word. */
    private static void add(Table table, int column, Set<String> finite, Set<String> inIng, Set<String> base) {
        for (String lemma : table.keys()) {
            base.add(firstWord(lemma));
            List<String> forms = Table.forms(table.column(lemma, column).orElse(""));
            for (int i = 0; i < forms.size(); i++) {
                (i % FORMS == GERUND ? inIng : finite).add(firstWord(forms.get(i)));
            }
        }
    }

    /** Adds the forms that stand apart from their particle: {@code fügte} of {@code hinzufügen}. */
    private static void addSplit(Table cues, Set<String> finite) {
        for (String lemma : cues.keys()) {
            cues.column(lemma, SPLIT_FORMS_COLUMN)
                    .filter(column -> !column.equals(NONE))
                    .ifPresent(column -> finite.addAll(Table.forms(column)));
        }
    }

    /** The forms in the place of the participle that stand in no place of a finite verb. */
    private static ImmutableSet<String> participles(Table cues, Table common) {
        Set<String> participles = new HashSet<>();
        Set<String> others = new HashSet<>();
        addParticiples(cues, CUE_FORMS_COLUMN, participles, others);
        addParticiples(common, COMMON_FORMS_COLUMN, participles, others);
        return ImmutableSet.copyOf(Sets.difference(participles, others));
    }

    private static void addParticiples(Table table, int column, Set<String> participles, Set<String> others) {
        for (String lemma : table.keys()) {
            List<String> forms = Table.forms(table.column(lemma, column).orElse(""));
            for (int i = 0; i < forms.size(); i++) {
                (i % FORMS == PARTICIPLE ? participles : others).add(firstWord(forms.get(i)));
            }
        }
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    private static ImmutableSet<String> nounLike(Table listed, Table cues, Table common) {
        ImmutableSet.Builder<String> forms = ImmutableSet.builder();
        for (String lemma : listed.keys()) {
            forms.add(lemma);
            cues.column(lemma, CUE_FORMS_COLUMN).map(Table::forms).ifPresent(column -> forms.add(column.get(THIRD)));
        }
        for (String lemma : common.keys()) {
            if ("noun".equals(common.column(lemma, COMMON_BASE_COLUMN).orElse(""))) {
                forms.add(lemma)
                        .add(Table.forms(common.column(lemma, COMMON_FORMS_COLUMN)
                                        .orElseThrow())
                                .get(THIRD));
            }
        }
        return forms.build();
    }

    private static ImmutableList<String> particles(Table functionWords) {
        return functionWords.keys().stream()
                .filter(word -> functionWords
                        .column(word, 1)
                        .filter(column -> Table.hasForm(column, "particle"))
                        .isPresent())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether the word is a third person, past or participle, perhaps behind a particle. */
    boolean isFinite(String word) {
        if (finite.contains(word)) {
            return true;
        }
        for (String particle : particles) {
            if (word.startsWith(particle) && finite.contains(word.substring(particle.length()))) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the word is a participle and nothing else, in a language that tells it from a past. */
    boolean isParticiple(String word) {
        return participles.contains(word);
    }

    /** Returns whether the word is a form in -ing. */
    boolean isGerund(String word) {
        return gerunds.contains(word);
    }

    /** Returns whether the word is a verb without ending and nothing else. */
    boolean isBase(String word) {
        return bases.contains(word);
    }

    /** Returns whether the word is as often a noun: "attack", "attacks". */
    boolean isNounLike(String word) {
        return nounLike.contains(word);
    }
}
