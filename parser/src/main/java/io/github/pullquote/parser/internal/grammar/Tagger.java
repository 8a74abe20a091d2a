package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Phrases;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.scan.Scan;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tags tokens in one pass from left to right: word lists and shape first, then what stands before. */
public final class Tagger {
    private static final ImmutableMap<String, Tag> TAGS = ImmutableMap.<String, Tag>builder()
            .put("determiner", Tag.DETERMINER)
            .put("quantifier", Tag.QUANTIFIER)
            .put("possessive", Tag.POSSESSIVE)
            .put("preposition", Tag.PREPOSITION)
            .put("conjunction", Tag.CONJUNCTION)
            .put("subordinator", Tag.SUBORDINATOR)
            .put("relative", Tag.RELATIVE)
            .put("question", Tag.QUESTION)
            .put("pronoun-subject", Tag.PRONOUN)
            .put("pronoun-object", Tag.OBJECT_PRONOUN)
            .put("pronoun-other", Tag.PRONOUN)
            .put("auxiliary", Tag.AUXILIARY)
            .put("modal", Tag.MODAL)
            .put("negation", Tag.NEGATION)
            .put("adverb", Tag.ADVERB)
            .put("particle", Tag.ADVERB)
            .buildOrThrow();
    private static final ImmutableSet<Tag> BEFORE_NOUN =
            ImmutableSet.of(Tag.DETERMINER, Tag.POSSESSIVE, Tag.GENITIVE, Tag.QUANTIFIER, Tag.NUMBER, Tag.PREPOSITION);

    /** Determiners that may be a whole phrase: "Another said". */
    private static final ImmutableSet<String> STANDS_ALONE = ImmutableSet.of("another", "those", "both", "all", "each");

    /** Nouns that take a plural verb without an -s. */
    private static final ImmutableSet<String> PLURALS =
            ImmutableSet.of("people", "police", "men", "women", "children", "media", "staff", "majority", "clergy");

    private final Table functionWords;
    private final Phrases<Boolean> titles;
    private final Table timeWords;
    private final ImmutableSet<String> nouns;
    private final ImmutableSet<String> verbs;
    private final ImmutableSet<String> bases;
    private final ImmutableSet<String> nounLike;
    private final ImmutableSet<String> gerunds;

    /** Makes a tagger from the lists of a language. */
    public Tagger(Lexicon lexicon) {
        functionWords = lexicon.table("function-words");
        timeWords = lexicon.table("time-words");
        titles = titles(lexicon.table("titles"));
        nouns = nouns(lexicon);
        Set<String> finite = new HashSet<>();
        Set<String> inIng = new HashSet<>();
        Set<String> base = new HashSet<>();
        addVerbs(lexicon.table("cue-verbs"), 3, finite, inIng, base);
        addVerbs(lexicon.table("verbs-common"), 1, finite, inIng, base);
        base.removeAll(finite);
        verbs = ImmutableSet.copyOf(finite);
        gerunds = ImmutableSet.copyOf(inIng);
        bases = ImmutableSet.copyOf(base);
        nounLike = nounLike(lexicon);
    }

    private static Phrases<Boolean> titles(Table table) {
        Phrases.Builder<Boolean> phrases = Phrases.builder();
        table.keys().forEach(title -> phrases.put(title, true));
        return phrases.build();
    }

    private static ImmutableSet<String> nouns(Lexicon lexicon) {
        ImmutableSet.Builder<String> nouns = ImmutableSet.builder();
        for (String list : List.of("role-nouns", "organisation-nouns", "document-nouns")) {
            Table table = lexicon.table(list);
            for (String singular : table.keys()) {
                nouns.add(singular);
                table.column(singular, 1).ifPresent(nouns::add);
            }
        }
        return nouns.addAll(lexicon.table("collective-nouns").keys()).build();
    }

    /** The forms of verbs that are as often nouns: "attack", "attacks". */
    private static ImmutableSet<String> nounLike(Lexicon lexicon) {
        ImmutableSet.Builder<String> forms = ImmutableSet.builder();
        Table cueVerbs = lexicon.table("cue-verbs");
        for (String lemma : lexicon.table("noun-verbs").keys()) {
            forms.add(lemma);
            cueVerbs.column(lemma, 3).map(Table::forms).ifPresent(column -> forms.add(column.get(0)));
        }
        Table common = lexicon.table("verbs-common");
        for (String lemma : common.keys()) {
            if ("noun".equals(common.column(lemma, 2).orElse(""))) {
                forms.add(lemma)
                        .add(Table.forms(common.column(lemma, 1).orElseThrow()).get(0));
            }
        }
        return forms.build();
    }

    /** Adds the forms of all verbs; of a verb with a particle ("point out") those of its first word. */
    private static void addVerbs(Table table, int column, Set<String> finite, Set<String> inIng, Set<String> base) {
        for (String lemma : table.keys()) {
            base.add(firstWord(lemma));
            List<String> forms = Table.forms(table.column(lemma, column).orElse(""));
            for (int i = 0; i < forms.size(); i++) {
                (i % 4 == 3 ? inIng : finite).add(firstWord(forms.get(i)));
            }
        }
    }

    private static String firstWord(String phrase) {
        int space = phrase.indexOf(' ');
        return space < 0 ? phrase : phrase.substring(0, space);
    }

    /** Returns the tagged words of a scan. */
    public TaggedText tag(Scan scan, Watch watch) {
        List<Tag> tags = new ArrayList<>(scan.tokens().size());
        for (Scan.Sentence sentence : scan.sentences()) {
            watch.step();
            for (int i = sentence.first(); i < sentence.end(); i++) {
                int titleWords = titleWords(scan, i, sentence.end());
                if (titleWords > 0) {
                    for (int k = 0; k < titleWords; k++) {
                        tags.add(Tag.TITLE);
                    }
                    i += titleWords - 1;
                } else {
                    tags.add(tag(scan, i, sentence, tags));
                }
            }
        }
        return new TaggedText(scan, ImmutableList.copyOf(tags), nouns);
    }

    /** A title counts only before a capitalised word. */
    private int titleWords(Scan scan, int i, int end) {
        if (!scan.tokens().get(i).isCapitalised()) {
            return 0;
        }
        int words = titles.longest(k -> i + k < end ? scan.tokens().get(i + k).text() : "")
                .map(Phrases.Match::words)
                .orElse(0);
        return i + words < end && scan.tokens().get(i + words).isCapitalised() ? words : 0;
    }

    private Tag tag(Scan scan, int i, Scan.Sentence sentence, List<Tag> before) {
        Token token = scan.tokens().get(i);
        Tag previous = i > sentence.first() ? before.get(i - 1) : Tag.SIGN;
        return switch (token.kind()) {
            case MARK -> Tag.MARK;
            case PUNCTUATION -> token.is(',') ? Tag.COMMA : Tag.SIGN;
            case POSSESSIVE -> previous == Tag.PRONOUN ? Tag.AUXILIARY : Tag.GENITIVE;
            case NUMBER -> Tag.NUMBER;
            case WORD -> word(scan, i, sentence, token, before);
        };
    }

    private Tag word(Scan scan, int i, Scan.Sentence sentence, Token token, List<Tag> before) {
        Tag previous = i > sentence.first() ? before.get(i - 1) : Tag.SIGN;
        boolean first = i == sentence.first() || previous == Tag.MARK;
        boolean capitalised = token.isCapitalised() && !"I".equals(token.text());
        if (timeWords.contains(token.text())) {
            return Tag.TIME;
        }
        if (!capitalised || first || (previous != Tag.NAME && previous != Tag.TITLE)) {
            Optional<Tag> function = functionWords
                    .column(token.lower(), 1)
                    .map(column -> function(scan, i, sentence.end(), column, previous));
            if (function.isPresent() && (!capitalised || first || function.get() == Tag.DETERMINER)) {
                return function.get();
            }
        }
        if (capitalised && !first) {
            return Tag.NAME;
        }
        Tag lower = content(
                token.lower(),
                i > sentence.first() ? scan.tokens().get(i - 1).lower() : "",
                previous,
                isJoined(i, sentence, before),
                isLinked(i, sentence, before));
        return capitalised && lower == Tag.NOUN && !nouns.contains(token.lower()) ? Tag.NAME : lower;
    }

    private Tag function(Scan scan, int i, int end, String column, Tag previous) {
        String word = scan.tokens().get(i).lower();
        return switch (word) {
            case "to" -> i > 0 && "according".equals(scan.tokens().get(i - 1).lower()) ? Tag.PREPOSITION : Tag.TO;
            case "that" -> previous == Tag.SIGN || previous == Tag.PREPOSITION ? Tag.DETERMINER : Tag.SUBORDINATOR;
            case "who", "which" -> previous == Tag.VERB ? Tag.QUESTION : Tag.RELATIVE;
            case "her" -> i + 1 < end && opensNoun(scan.tokens().get(i + 1)) ? Tag.POSSESSIVE : Tag.OBJECT_PRONOUN;
            default -> TAGS.getOrDefault(Table.forms(column).get(0), Tag.ADVERB);
        };
    }

    /** A word that is no preposition, "that" or the like may go on "her". */
    private boolean opensNoun(Token token) {
        return token.isWord() && !functionWords.contains(token.lower());
    }

    /** {@code to court records}: a noun right behind a preposition is no subject of the word after it. */
    private static boolean isLinked(int i, Scan.Sentence sentence, List<Tag> before) {
        return i - 2 >= sentence.first() && before.get(i - 1) == Tag.NOUN && before.get(i - 2) == Tag.PREPOSITION;
    }

    private Tag content(String word, String wordBefore, Tag previous, boolean joined, boolean linked) {
        boolean nounPlace = BEFORE_NOUN.contains(previous) && !STANDS_ALONE.contains(wordBefore);
        if (gerunds.contains(word)) {
            return nounPlace && previous != Tag.PREPOSITION ? Tag.NOUN : Tag.GERUND;
        }
        if (nounLike.contains(word) && (linked || !mayTakeNounLike(wordBefore, previous))) {
            return Tag.NOUN;
        }
        if (previous == Tag.VERB && word.endsWith("ed") && verbs.contains(word)) {
            return Tag.NOUN;
        }
        boolean counted = previous == Tag.QUANTIFIER || previous == Tag.NUMBER;
        if (verbs.contains(word) && (!nounPlace || counted)) {
            return nouns.contains(word) && previous != Tag.PRONOUN && previous != Tag.NAME && previous != Tag.NOUN
                    ? Tag.NOUN
                    : Tag.VERB;
        }
        if (bases.contains(word) && (joined || mayTakeBase(wordBefore, previous))) {
            return Tag.VERB;
        }
        if (word.endsWith("ly") && word.length() > 4 && !nouns.contains(word)) {
            return Tag.ADVERB;
        }
        return Tag.NOUN;
    }

    /** {@code Poe and Rask call}: two names take a plural verb. */
    private static boolean isJoined(int i, Scan.Sentence sentence, List<Tag> before) {
        return i - 3 >= sentence.first()
                && before.get(i - 1) == Tag.NAME
                && before.get(i - 2) == Tag.CONJUNCTION
                && before.get(i - 3) == Tag.NAME;
    }

    /** "attacks" is a verb after "he", "Poe" or a noun that can speak, and a noun after an adjective. */
    private boolean mayTakeNounLike(String wordBefore, Tag previous) {
        return switch (previous) {
            case TO, MODAL, NEGATION, PRONOUN, RELATIVE, NAME, CONJUNCTION, ADVERB, COMMA, SIGN -> true;
            case AUXILIARY -> isDo(wordBefore);
            case NOUN -> nouns.contains(wordBefore);
            case SUBORDINATOR -> "that".equals(wordBefore);
            default -> false;
        };
    }

    /** A bare verb follows "did", not "has been". */
    private static boolean isDo(String auxiliary) {
        return auxiliary.startsWith("do") || auxiliary.startsWith("did");
    }

    /** A verb without ending stands after "to", auxiliaries, plural subjects and in coordination, not after "the plan". */
    private static boolean mayTakeBase(String wordBefore, Tag previous) {
        return switch (previous) {
            case TO, MODAL, NEGATION, PRONOUN, RELATIVE, CONJUNCTION, ADVERB, QUESTION -> true;
            case AUXILIARY -> isDo(wordBefore);
            case NOUN, NAME -> wordBefore.endsWith("s") || PLURALS.contains(wordBefore);
            default -> false;
        };
    }
}
