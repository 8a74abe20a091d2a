package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.text.Spelling;

/** What the words around a piece of a line say of it. Immutable. */
public final class WordsAround {
    private final String line;
    private final ImmutableList<Piece> raw;
    private final WordLists words;

    public WordsAround(String line, ImmutableList<Piece> raw, WordLists words) {
        this.line = line;
        this.raw = raw;
        this.words = words;
    }

    /** Some agencies have the name of a person. */
    boolean isGivenNameOfPerson(int at) {
        return at + 1 < raw.size()
                && raw.get(at + 1).isWord()
                && raw.get(at + 1).isCapital()
                && isGivenName(raw.get(at).text());
    }

    /** Some outlets have the name of a family: after nothing but a given name it is one. */
    boolean isFamilyName(int at) {
        return at > 0
                && isCapitalWord(at - 1)
                && isGivenName(raw.get(at - 1).text())
                && (at == 1
                        || !isCapitalWord(at - 2)
                        || words.holds(WordListName.BYLINE, raw.get(at - 2).folded()))
                && raw.get(at).text().chars().anyMatch(Character::isLowerCase);
    }

    boolean isPersonAhead(int at) {
        return at + 1 < raw.size()
                && words.holds(WordListName.GIVEN_NAMES, raw.get(at).text())
                && (raw.get(at + 1).isCapital() || raw.get(at + 1).isParticleOf(words));
    }

    boolean isNameInSmallLetters(int at) {
        return at > 0
                && raw.get(at - 1).isCapital()
                && at + 1 < raw.size()
                && raw.get(at + 1).isWord()
                && raw.get(at + 1).isSmall()
                && words.holds(
                        WordListName.GIVEN_NAMES,
                        Spelling.capitalised(raw.get(at).text()));
    }

    /** A label such as "Text" needs no colon before a known given name; a role, title or name is no label. */
    boolean isLabel(Piece word) {
        return word.isCapital()
                && !word.text().endsWith(".")
                && !words.holds(WordListName.COURTESY_TITLES, word.folded())
                && !words.holds(WordListName.COURTESY_TITLES, word.folded() + ".")
                && !words.holds(WordListName.BYLINE_ROLES, word.folded())
                && !words.holds(WordListName.GIVEN_NAMES, word.text());
    }

    /** "Vice" before "President" is no outlet. */
    boolean opensRole(int at) {
        return at + 1 < raw.size()
                && words.holds(
                        WordListName.BYLINE_ROLES,
                        raw.get(at).folded() + ' ' + raw.get(at + 1).folded());
    }

    /** {@code Professor of Law} is a role. */
    boolean isOfSomething(int at) {
        return at < raw.size()
                && words.holds(WordListName.BODY_LINKS, raw.get(at).folded());
    }

    public boolean isMenuWord(Piece piece) {
        return words.holds(WordListName.MENU_WORDS, piece.folded())
                && piece.text().chars().anyMatch(Character::isLowerCase);
    }

    /** A word that names nobody in one language is a particle between the names of another: Vega del Mar. */
    boolean isParticleOfName(int at) {
        return at > 0
                && at + 1 < raw.size()
                && raw.get(at).isParticleOf(words)
                && isCapitalWord(at - 1)
                && isCapitalWord(at + 1);
    }

    /** {@code Wend Today}: a word such as "Today" with a capital, after a single word that has one too. */
    boolean endsNameOfOutlet(int at) {
        return at > 0
                && isCapitalWord(at)
                && isCapitalWord(at - 1)
                && (at == 1 || !isCapitalWord(at - 2))
                && words.opening(WordListName.RELATIVE_DAYS, line, raw.get(at).start())
                        .isPresent()
                && !words.holds(WordListName.BYLINE, raw.get(at - 1).folded());
    }

    /** {@code Ann Poe For The Wend Post}. */
    boolean isBehindFullName(int at) {
        return at > 1
                && at + 1 < raw.size()
                && raw.get(at).text().length() > 2
                && isCapitalWord(at - 1)
                && isCapitalWord(at + 1)
                && isGivenName(raw.get(at - 2).text());
    }

    /** Returns whether the words around a sign are in a script without capitals. */
    boolean isBetweenCaseless(int at) {
        return at > 0
                && at + 1 < raw.size()
                && Scripts.isCaseless(raw.get(at - 1).text())
                && Scripts.isCaseless(raw.get(at + 1).text());
    }

    boolean isAfterComma(int at) {
        return at > 0 && raw.get(at - 1).is(PieceKind.COMMA);
    }

    boolean isFollowedByNumber(int next) {
        return next < raw.size()
                && raw.get(next).is(PieceKind.NUMBER)
                && raw.get(next).text().length() < 4;
    }

    boolean isBetweenCapitals(int at) {
        return at > 0
                && at + 1 < raw.size()
                && raw.get(at).text().length() > 1
                && (isShouted(raw.get(at - 1)) || raw.get(at - 1).is(PieceKind.EMAIL))
                && isShouted(raw.get(at))
                && isShouted(raw.get(at + 1));
    }

    public boolean isHan(int at) {
        return raw.get(at).isWord() && Scripts.isHan(raw.get(at).text());
    }

    private boolean isHanNext(Piece slash) {
        return slash.end() < line.length() && Scripts.isHan(line.codePointAt(slash.end()));
    }

    private boolean isCapitalWord(int at) {
        return raw.get(at).isWord() && raw.get(at).isCapital();
    }

    private boolean isGivenName(String text) {
        return words.holds(WordListName.GIVEN_NAMES, text)
                || (Chars.isAllCapitals(text) && words.holds(WordListName.GIVEN_NAMES, Spelling.titleCase(text)));
    }

    private static boolean isShouted(Piece word) {
        return word.isCapital()
                && !word.text().endsWith(".")
                && word.text().chars().noneMatch(Character::isLowerCase);
    }

    /** A phrase that ends in a word for a role is one, but before a colon. */
    boolean opensLong(int at, int end) {
        boolean role = words.holds(WordListName.BYLINE_ROLES, raw.get(end - 1).folded());
        boolean colon = end < raw.size() && raw.get(end).is(PieceKind.COLON);
        return !isFollowedByNumber(end)
                && (!role || colon)
                && (at == 0 || !raw.get(at - 1).isParticleOf(words));
    }

    /** Returns whether the sign leads to who did what the word before it says. */
    boolean isOpener(Piece piece) {
        return piece.is(PieceKind.COLON)
                || (piece.is(PieceKind.BAR) && "＝=".contains(piece.text()))
                || (piece.is(PieceKind.SLASH) && isHanNext(piece));
    }
}
