package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.credit.line.DateTagger.Dated;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins words to the dates and listed phrases that they make: the longest first. Made for one line. */
public final class LineTagger {
    /** Listed noise of so few letters ("on", "at") is also part of names in capitals. */
    private static final int MAX_SHORT_NOISE = 3;
    /** Labels such as "Story and photos by" have at most so many words before the last. */
    private static final int MAX_LABEL_WORDS = 3;
    /** Shorter labels of dates, such as "on", stand in running text. */
    private static final int MIN_LABEL_LENGTH = 6;

    private static final String ENGLISH = "en";

    /** The value of a phrase such as "with", after which those are named who helped. */
    private static final String ADDITIONAL = "additional-reporting";

    private final String line;
    private final WordLists words;
    private final PhraseBook phrases;
    private final DateTagger dateTagger;
    private final WordsAround around;
    private final ImmutableList<Piece> raw;
    private final List<Piece> tagged = new ArrayList<>();
    private final List<Dated> dates = new ArrayList<>();
    private ImmutableSet<String> proven = ImmutableSet.of();

    /**
     * The pieces, and the dates that some of them are.
     *
     * @param pieces in order
     * @param dates in order
     */
    public record Tagged(ImmutableList<Piece> pieces, ImmutableList<Dated> dates) {}

    public LineTagger(String line, ImmutableList<Piece> raw, WordLists words, PhraseBook phrases) {
        this.line = line;
        this.raw = raw;
        this.words = words;
        this.phrases = phrases;
        this.dateTagger = new DateTagger(line, words);
        this.around = new WordsAround(line, raw, words);
    }

    /** Returns the pieces of a line that stands where authors are named: as though "By" came first. */
    public Tagged readAfterImpliedPhrase() {
        if (!raw.isEmpty() && mayFollowPhrase(0)) {
            tagged.add(Piece.implied());
        }
        return read();
    }

    public Tagged read() {
        int at = 0;
        while (at < raw.size()) {
            int next = date(at);
            next = next > at ? next : phrase(at);
            if (next == at) {
                tagged.add(isAfterOpening() && isAccount(at) ? raw.get(at).asAccount() : raw.get(at));
                next = at + 1;
            }
            at = next;
        }
        return new Tagged(ImmutableList.copyOf(tagged), ImmutableList.copyOf(dates));
    }

    /** Adds the date that begins at the piece; returns the index after it, or the same index. */
    private int date(int at) {
        Optional<Dated> date = around.endsNameOfOutlet(at) ? Optional.empty() : dateTagger.at(raw.get(at));
        if (date.isEmpty()) {
            return at;
        }
        dates.add(date.get());
        int end = at;
        while (end < raw.size() && raw.get(end).start() < date.get().match().end()) {
            end++;
        }
        tagged.add(Piece.over(PieceKind.DATE, "", line, raw.subList(at, end)));
        return end;
    }

    private int phrase(int at) {
        if (raw.get(at).is(PieceKind.LINK)) {
            return at;
        }
        for (PhraseBook.Entry entry : phrases.beginningWith(raw.get(at).folded())) {
            int end = at + entry.words().size();
            if (entry.matches(line, raw, at) && counts(entry, at, end)) {
                prove(entry);
                tagged.add(Piece.over(entry.kind(), entry.value(), line, raw.subList(at, end)));
                return end;
            }
        }
        return label(at);
    }

    /** The first phrase that opens the line tells its language; English stands around lines of any. */
    private void prove(PhraseBook.Entry entry) {
        if (entry.kind() == PieceKind.OPENING
                && proven.isEmpty()
                && !entry.languages().isEmpty()) {
            proven = ImmutableSet.<String>builder()
                    .addAll(entry.languages())
                    .add(ENGLISH)
                    .build();
        }
    }

    /** A label without a date, such as "Updated", names nobody. */
    private int label(int at) {
        Piece first = raw.get(at);
        boolean label =
                first.text().length() >= MIN_LABEL_LENGTH && words.holds(WordListName.DATE_LABELS, first.folded());
        if (label) {
            tagged.add(Piece.over(PieceKind.SKIP, "", line, raw.subList(at, at + 1)));
        }
        return label ? at + 1 : at;
    }

    private boolean counts(PhraseBook.Entry entry, int at, int end) {
        boolean single = end - at == 1;
        Piece first = raw.get(at);
        return switch (entry.kind()) {
            case OPENING -> single ? entry.isOf(proven) && opensAlone(entry, at) : around.opensLong(at, end);
            case BODY ->
                !single
                        || (!around.isFamilyName(at)
                                && !around.isGivenNameOfPerson(at)
                                && !around.isMenuWord(first)
                                && !around.opensRole(at));
            case STAFF -> !single;
            case LINK -> links(at, single);
            case JOIN -> joins(first, at);
            case TITLE -> startsField(at) && !around.isOfSomething(end);
            case SUFFIX ->
                !words.holds(WordListName.NAME_GENERATIONS, first.folded())
                        && (!startsField(at) || around.isAfterComma(at));
            case SKIP, END -> entry.isOf(proven) && (!single || (isNoise(first) && !around.isParticleOfName(at)));
            default -> true;
        };
    }

    /** A single word counts before a colon; one such as "By" also before a name, at the start of a field or line. */
    private boolean opensAlone(PhraseBook.Entry entry, int at) {
        int next = at + 1;
        if (next < raw.size() && around.isOpener(raw.get(next))) {
            return true;
        }
        boolean sign = !raw.get(at).isWord();
        boolean named = startsField(at) && around.isLabel(raw.get(at)) && around.isPersonAhead(next);
        boolean further = raw.get(at).isSmall() && opensWithPhrase() && around.isPersonAhead(next);
        boolean han = startsField(at) && around.isHan(at) && next < raw.size() && around.isHan(next);
        boolean agency = entry.value().equals(ADDITIONAL) && isBody(next) && !isListed(at, PieceKind.JOIN);
        boolean open = sign || named || further || han || agency || (entry.isBare() && mayStandHere(at));
        return open && next < raw.size() && (sign ? !around.isFollowedByNumber(next) : mayFollowPhrase(next));
    }

    /** {@code Text Ann Poe, photos Bo Li}: what opens with a label may have more of them, in small letters. */
    private boolean opensWithPhrase() {
        return !tagged.isEmpty()
                && tagged.get(0).is(PieceKind.OPENING)
                && tagged.get(tagged.size() - 1).is(PieceKind.COMMA);
    }

    private boolean mayStandHere(int at) {
        if (Scripts.isCaseless(raw.get(at).text())) {
            return true;
        }
        if (words.holds(WordListName.GIVEN_NAMES, raw.get(at).text()) && !around.isGivenNameOfPerson(at + 1)) {
            return false;
        }
        boolean particle = raw.get(at).isParticleOf(words);
        boolean opened = !tagged.isEmpty() && tagged.get(tagged.size() - 1).is(PieceKind.OPENING);
        return (startsField(at) && !opened)
                || isAfterPhrase()
                || (raw.get(at).isCapital() && !particle)
                || (at > 0
                        && at <= MAX_LABEL_WORDS
                        && raw.get(at - 1).isSmall()
                        && raw.get(0).isCapital());
    }

    /**
     * A word that may lead to a place in another language ({@code en}, {@code i}) joins only persons; a dot joins names in
     * scripts without capitals.
     */
    private boolean joins(Piece first, int at) {
        if (first.is(PieceKind.BAR)) {
            return around.isBetweenCaseless(at);
        }
        boolean small =
                !first.isWord() || first.isSmall() || Scripts.isCaseless(first.text()) || around.isBetweenCapitals(at);
        return small && (!words.holds(WordListName.BYLINE_LINKS, first.folded()) || around.isPersonAhead(at + 1));
    }

    /** A small word that is also a particle of names links only after a role, or where a field begins. */
    private boolean links(int at, boolean single) {
        Piece first = raw.get(at);
        if (first.isCapital()) {
            boolean leads = at + 1 < raw.size()
                    && (raw.get(at + 1).is(PieceKind.URL)
                            || around.isBetweenCapitals(at)
                            || around.isBehindFullName(at));
            return !single || (leads && !around.isGivenNameOfPerson(at));
        }
        return !first.isParticleOf(words)
                || startsField(at)
                || words.holds(WordListName.BYLINE_ROLES, raw.get(at - 1).folded());
    }

    private boolean mayFollowPhrase(int at) {
        return !around.isFollowedByNumber(at) && mayName(at);
    }

    private boolean mayName(int at) {
        Piece next = raw.get(at);
        return !next.isWord()
                || !next.isSmall()
                || around.isNameInSmallLetters(at)
                || isAccount(at)
                || next.isParticleOf(words)
                || next.text().indexOf('-') > 0
                || words.holds(WordListName.BYLINE_ROLES, next.folded())
                || isListed(at, PieceKind.STAFF)
                || isBody(at);
    }

    private boolean isBody(int at) {
        return isListed(at, PieceKind.BODY);
    }

    private boolean isListed(int at, PieceKind kind) {
        return at < raw.size()
                && phrases.beginningWith(raw.get(at).folded()).stream()
                        .anyMatch(entry -> entry.kind() == kind && entry.matches(line, raw, at));
    }

    private boolean isAfterOpening() {
        return !tagged.isEmpty()
                && (tagged.get(tagged.size() - 1).is(PieceKind.OPENING)
                        || tagged.get(tagged.size() - 1).is(PieceKind.COLON));
    }

    /**
     * A single word in small letters, or with digits, between a phrase such as "By" and a date or bar: {@code by annpoe on
     * 3 May}. It may end the line where it has digits, or a date comes before.
     */
    private boolean isAccount(int at) {
        Piece word = raw.get(at);
        boolean fits = word.isWord()
                && (word.isSmall() || word.hasDigit())
                && word.text().length() > 2
                && !words.holds(WordListName.FUNCTION_WORDS, word.folded())
                && !words.holds(WordListName.BYLINE_ROLES, word.folded());
        if (!fits || at + 1 < raw.size()) {
            return fits && (raw.get(at + 1).is(PieceKind.BAR) || dateTagger.isSoon(raw, at + 1));
        }
        return word.hasDigit() || isAfterDate();
    }

    /** {@code Published on 3 May by} leads to somebody even if the line ends in a small word. */
    private boolean isAfterDate() {
        int last = tagged.size() - 1;
        int before = last >= 0 && tagged.get(last).is(PieceKind.OPENING) ? last - 1 : last;
        return before >= 0 && tagged.get(before).is(PieceKind.DATE);
    }

    private boolean startsField(int at) {
        return at == 0
                || tagged.isEmpty()
                || tagged.get(tagged.size() - 1).kind().endsField();
    }

    private boolean isAfterPhrase() {
        PieceKind last = tagged.get(tagged.size() - 1).kind();
        return last == PieceKind.DATE || last == PieceKind.SKIP;
    }

    /** Short words of the list are noise in small letters only. */
    private boolean isNoise(Piece word) {
        return !word.isWord() || word.text().length() > MAX_SHORT_NOISE || (word.isSmall() && !tagged.isEmpty());
    }
}
