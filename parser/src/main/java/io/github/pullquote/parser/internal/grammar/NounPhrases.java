package io.github.pullquote.parser.internal.grammar;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * Reads noun phrases off the tags: the one that ends before a token, or the one that begins at a token. Appositions and
 * relative clauses are stepped over and not part of the phrase.
 */
public final class NounPhrases {
    /** Mentions may not be longer; see the laws of the article. */
    private static final int MAX_WORDS = 30;

    private static final int MAX_BRACKETS = 12;
    private static final int MAX_APPOSITION = 45;
    private static final int MAX_NAME = 5;
    private static final ImmutableSet<String> TIME_MODIFIERS = ImmutableSet.of(
            "last", "this", "next", "late", "early", "earlier", "past", "that", "each", "every", "the", "one", "same");
    private static final ImmutableSet<String> LONE_DETERMINERS =
            ImmutableSet.of("another", "this", "that", "these", "those", "each", "both", "either", "neither", "all");
    private static final ImmutableSet<String> INSIDE = ImmutableSet.of(
            "of", "for", "from", "at", "with", "in", "on", "against", "about", "near", "behind", "within", "by");
    private static final ImmutableSet<String> NAMING = ImmutableSet.of("called", "named");
    private static final ImmutableSet<String> AFTER_NAME = ImmutableSet.of("of", "from", "at", "with");
    private static final ImmutableSet<String> AFTER_NOUN = ImmutableSet.of("of", "for", "from", "at", "with");

    private final TaggedText words;

    /** Makes a reader of the words. */
    public NounPhrases(TaggedText words) {
        this.words = words;
    }

    /**
     * Returns the noun phrase that ends before token {@code end}.
     *
     * @param limit the phrase begins here or later
     */
    public Optional<NounPhrase> before(int end, int limit) {
        int last = skipAdverbials(end - 1, limit);
        if (last < limit || end < words.size() && !words.sameRegion(last, end)) {
            return Optional.empty();
        }
        Tag tag = words.tag(last);
        if (tag == Tag.PRONOUN || tag == Tag.RELATIVE) {
            return Optional.of(new NounPhrase(last, last + 1));
        }
        if (tag == Tag.COMMA || isDash(last) || words.token(last).is(')')) {
            return beforeApposition(last, limit);
        }
        return subjectBefore(last, limit);
    }

    /** The phrase, or the name before it when it only says where or when: "Poe in a speech said". */
    private Optional<NounPhrase> subjectBefore(int last, int limit) {
        Optional<NounPhrase> phrase = plainBefore(last, limit);
        if (phrase.isPresent()) {
            int link = phrase.get().first() - 1;
            if (link > limit && words.tag(link) == Tag.PREPOSITION && words.tag(link - 1) == Tag.NAME) {
                return plainBefore(link - 1, limit);
            }
            if (link >= limit && words.tag(link) == Tag.PREPOSITION && isTimeThenName(phrase.get())) {
                return phrase.map(this::lastName);
            }
        }
        return phrase;
    }

    /** {@code in the end Ann Poe}: a noun that cannot speak, then a name. */
    private boolean isTimeThenName(NounPhrase phrase) {
        NounPhrase name = lastName(phrase);
        int noun = name.first() - 1;
        return !name.equals(phrase) && words.tag(noun) == Tag.NOUN && !words.isSpeakerNoun(noun);
    }

    /** Steps back over adverbs and "on Tuesday". */
    private int skipAdverbials(int from, int limit) {
        int i = from;
        while (i >= limit) {
            Tag tag = words.tag(i);
            boolean beforeTime = words.tag(i + 1) == Tag.TIME && i < from;
            boolean adverbial = tag == Tag.ADVERB || tag == Tag.TIME || beforeTime && tag == Tag.PREPOSITION;
            boolean counted = beforeTime && (tag == Tag.NUMBER || tag == Tag.QUANTIFIER);
            if (!adverbial && !counted && !(beforeTime && TIME_MODIFIERS.contains(words.lower(i)))) {
                break;
            }
            i--;
        }
        return i;
    }

    private boolean isDash(int i) {
        return words.token(i).is('—')
                || words.token(i).is('–')
                || words.token(i).is('-');
    }

    /** {@code NAME, a lawyer from Ohio,}: the phrase before the opening comma. Prefers a name, then the widest reach. */
    private Optional<NounPhrase> beforeApposition(int closing, int limit) {
        boolean bracket = words.token(closing).is(')');
        if (!bracket && closing > limit && words.token(closing - 1).is(')')) {
            return plainBefore(beforeBrackets(closing - 1, limit), limit);
        }
        Optional<NounPhrase> best = Optional.empty();
        for (int i = closing - 1; i > limit && i > closing - MAX_APPOSITION; i--) {
            if (!words.sameRegion(i, closing)) {
                continue;
            }
            boolean opening = bracket ? words.token(i).is('(') : words.tag(i) == Tag.COMMA || isDash(i);
            if (!opening) {
                continue;
            }
            Optional<NounPhrase> phrase = plainBefore(beforeBrackets(i - 1, limit), limit);
            if (phrase.isPresent()
                    && endsInName(phrase.get())
                    && beginsClause(phrase.get().first(), limit)) {
                return phrase;
            }
            if (best.isEmpty()) {
                best = nameIn(i + 1, closing).or(() -> phrase);
            }
        }
        return best;
    }

    /** Steps back over "(R-Ohio)". */
    private int beforeBrackets(int last, int limit) {
        if (last < limit || !words.token(last).is(')')) {
            return last;
        }
        for (int i = last - 1; i >= limit && last - i < MAX_BRACKETS; i--) {
            if (words.token(i).is('(')) {
                return i - 1;
            }
        }
        return last;
    }

    /** {@code one of them, Ben Rask,} and {@code the winner, a baker called Ben Rask,}: the apposition has the name. */
    private Optional<NounPhrase> nameIn(int first, int end) {
        NounPhrase name = lastName(new NounPhrase(first, end));
        boolean whole = name.first() == first && isName(first, end);
        return whole || NAMING.contains(words.lower(name.first() - 1)) ? Optional.of(name) : Optional.empty();
    }

    private boolean isName(int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.tag(i) != Tag.NAME && words.tag(i) != Tag.TITLE) {
                return false;
            }
        }
        return first < end;
    }

    private boolean endsInName(NounPhrase phrase) {
        return words.tag(phrase.end() - 1) == Tag.NAME;
    }

    /** Returns the name at the end of a phrase ("footage of Ann Poe"), or the phrase itself when it ends in no name. */
    public NounPhrase lastName(NounPhrase phrase) {
        int first = phrase.end();
        while (first > phrase.first() && (words.tag(first - 1) == Tag.NAME || words.tag(first - 1) == Tag.TITLE)) {
            first--;
        }
        return first == phrase.end() ? phrase : new NounPhrase(first, phrase.end());
    }

    private boolean beginsClause(int first, int limit) {
        if (first <= limit) {
            return true;
        }
        return switch (words.tag(first - 1)) {
            case SUBORDINATOR, CONJUNCTION, MARK, SIGN, COMMA, ADVERB, QUESTION -> true;
            default -> false;
        };
    }

    private Optional<NounPhrase> plainBefore(int last, int limit) {
        int i = last;
        if (i >= limit && (words.tag(i) == Tag.PRONOUN)) {
            return Optional.of(new NounPhrase(i, i + 1));
        }
        if (i < limit || !words.tag(i).isNominal()) {
            return Optional.empty();
        }
        while (i >= limit && last - i < MAX_WORDS && words.sameRegion(i, last) && belongs(i, limit)) {
            i--;
        }
        int first = i + 1;
        while (first <= last && (!words.tag(first).isNominal() || words.tag(first) == Tag.GENITIVE)) {
            first++;
        }
        return hasHead(first, last + 1) ? Optional.of(new NounPhrase(first, last + 1)) : Optional.empty();
    }

    /** Whether token i goes on the phrase that begins right after it (or ends with it). */
    private boolean belongs(int i, int limit) {
        Tag tag = words.tag(i);
        if (tag.isNominal()) {
            return !beginsPhrase(i + 1);
        }
        if (i <= limit) {
            return false;
        }
        Tag left = words.tag(i - 1);
        if (tag == Tag.PREPOSITION || tag == Tag.TO) {
            return (left == Tag.NOUN || left == Tag.QUANTIFIER) && INSIDE.contains(words.lower(i))
                    || left == Tag.NAME && AFTER_NAME.contains(words.lower(i));
        }
        if (tag == Tag.CONJUNCTION) {
            return left.isHead() && words.tag(i + 1).isNominal() && !"but".equals(words.lower(i));
        }
        if (tag == Tag.GERUND) {
            return words.tag(i + 1) == Tag.NOUN && (left.isNominal() || left == Tag.GENITIVE);
        }
        return tag == Tag.ADVERB && left == Tag.DETERMINER && words.tag(i + 1) == Tag.NOUN;
    }

    /** Whether the token must be the first of its phrase: "the", "his", unless a preposition or "and" links it on. */
    private boolean beginsPhrase(int i) {
        Tag tag = words.tag(i);
        return tag == Tag.DETERMINER || tag == Tag.POSSESSIVE;
    }

    /**
     * Returns the noun phrase that begins at token {@code first}.
     *
     * @param limit the phrase ends here or earlier
     */
    public Optional<NounPhrase> after(int first, int limit) {
        if (first >= limit) {
            return Optional.empty();
        }
        if (words.tag(first) == Tag.PRONOUN) {
            return Optional.of(new NounPhrase(first, first + 1));
        }
        if (!words.tag(first).isNominal() || words.tag(first) == Tag.GENITIVE) {
            return Optional.empty();
        }
        int i = first;
        while (i < limit && i - first < MAX_WORDS && words.sameRegion(i, first) && goesOn(first, i, limit)) {
            i++;
        }
        return hasHead(first, i) ? Optional.of(new NounPhrase(first, i)) : Optional.empty();
    }

    /** Returns the name behind a phrase that ends in a noun ("the clerk, Ann Poe,"), or the phrase when there is none. */
    public NounPhrase appositionOr(NounPhrase phrase, int limit) {
        int first = phrase.end() + 1;
        if (words.tag(phrase.end() - 1) != Tag.NOUN || words.tag(phrase.end()) != Tag.COMMA) {
            return phrase;
        }
        int end = first;
        while (end < limit && words.sameRegion(end, phrase.first()) && isName(end, end + 1)) {
            end++;
        }
        boolean closed = end == limit || words.tag(end) == Tag.COMMA || words.tag(end) == Tag.SIGN;
        return closed && end - first > 1 && end - first < MAX_NAME ? new NounPhrase(first, end) : phrase;
    }

    private boolean goesOn(int first, int i, int limit) {
        Tag tag = words.tag(i);
        if (tag.isNominal()) {
            return i == first || !(beginsPhrase(i) && words.tag(i - 1).isHead());
        }
        if (i + 1 >= limit || i == first) {
            return false;
        }
        Tag right = words.tag(i + 1);
        Tag left = words.tag(i - 1);
        if (tag == Tag.GERUND) {
            return left == Tag.NOUN && (right == Tag.COMMA || right == Tag.SIGN || right == Tag.MARK);
        }
        if (tag == Tag.PREPOSITION) {
            return right.isNominal()
                    && ("of".equals(words.lower(i))
                            || left == Tag.NOUN && AFTER_NOUN.contains(words.lower(i))
                            || left == Tag.NAME && right == Tag.NAME && "for".equals(words.lower(i)));
        }
        return tag == Tag.CONJUNCTION && left == Tag.NAME && right == Tag.NAME && "and".equals(words.lower(i));
    }

    private boolean hasHead(int first, int end) {
        if (end == first + 1 && LONE_DETERMINERS.contains(words.lower(first))) {
            return true;
        }
        for (int i = first; i < end; i++) {
            if (words.tag(i).isHead()) {
                return true;
            }
        }
        return false;
    }
}
