package io.github.pullquote.parser.internal.credit.line;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends the words of a line before it is read: parts what adjoining elements ran together ({@code ByAnn PoeStaff
 * Writer}), makes a nickname in marks or brackets part of its name, and a domain and the word for its staff one.
 */
public final class LineRepair {
    private static final String MARKS = "\"“”„«»‘’'";
    /** Given names and an initial that may stand before a nickname. */
    private static final int MOST_NICKNAME_WORDS = 2;

    /** Shorter words before digits are no names. */
    private static final int MIN_NAME_LENGTH = 3;
    /** Shorter labels of dates, such as "on", stand in running text. */
    private static final int MIN_LABEL_LENGTH = 6;
    /** Between the beginning of a role and its last word stand no more: {@code Showbiz & TV Reporter}. */
    private static final int LONGEST_ROLE = 4;

    private final WordLists words;
    private final WordClasses classes;
    private final PhraseBook phrases;

    public LineRepair(WordLists words, WordClasses classes, PhraseBook phrases) {
        this.words = words;
        this.classes = classes;
        this.phrases = phrases;
    }

    public ImmutableList<Piece> repair(String line, List<Piece> raw) {
        List<Piece> parted = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            int cut = cut(line, raw, i);
            Piece piece = raw.get(i);
            if (cut > 0) {
                parted.add(Piece.of(PieceKind.WORD, line, piece.start(), piece.start() + cut));
                PieceKind rest = Chars.isDigit(piece.text().charAt(cut)) ? PieceKind.NUMBER : PieceKind.WORD;
                parted.add(Piece.of(rest, line, piece.start() + cut, piece.end()));
            } else {
                parted.add(piece);
            }
        }
        return joined(line, hanNames(line, closingFirst(parted)));
    }

    /** {@code 山田太郎 著}: in Japanese and Chinese the word for the task may come last. */
    private List<Piece> closingFirst(List<Piece> pieces) {
        int last = pieces.size() - 1;
        boolean closes = last > 0
                && pieces.get(last).isWord()
                && pieces.get(last).text().length() == 1
                && Scripts.isHan(pieces.get(last).text())
                && words.holds(WordListName.BYLINE, pieces.get(last).text())
                && Scripts.isHan(pieces.get(last - 1).text())
                && pieces.get(last - 1).text().length() > 1;
        return closes
                ? ImmutableList.<Piece>builder()
                        .add(pieces.get(last))
                        .addAll(pieces.subList(0, last))
                        .build()
                : pieces;
    }

    /** {@code 张 三}: short names are printed apart, so that they are as wide as longer ones. */
    private static List<Piece> hanNames(String line, List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
            if (isSign(last) && isSign(piece) && last.end() + 1 == piece.start() && line.charAt(last.end()) == ' ') {
                joined.remove(joined.size() - 1);
                String name = last.text() + piece.text();
                joined.add(new Piece(PieceKind.WORD, name, name, "", last.start(), piece.end()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static boolean isSign(Piece piece) {
        return piece.isWord() && piece.text().length() == 1 && Scripts.isHan(piece.text());
    }

    /** Returns where a word that is two ends its first; 0 when it is one. */
    private int cut(String line, List<Piece> raw, int at) {
        Piece piece = raw.get(at);
        if (!piece.isWord()) {
            return 0;
        }
        String text = piece.text();
        int date = dateStart(raw, at);
        if (date > 0) {
            return date;
        }
        for (int i = 1; i < text.length() - 1; i++) {
            if (Character.isLowerCase(text.charAt(i - 1))
                    && Character.isUpperCase(text.charAt(i))
                    && isSeam(line, raw, at, i)) {
                return i;
            }
        }
        return 0;
    }

    /** A date ran into the name before it: {@code Poe3/4/2025}, {@code Poe18.10.2025}. */
    private static int dateStart(List<Piece> raw, int at) {
        Piece piece = raw.get(at);
        int digits = piece.text().length();
        while (digits > 0 && Chars.isDigit(piece.text().charAt(digits - 1))) {
            digits--;
        }
        boolean dated = digits >= MIN_NAME_LENGTH
                && digits < piece.text().length()
                && piece.isCapital()
                && at + 2 < raw.size()
                && (raw.get(at + 1).is(PieceKind.SLASH)
                        || raw.get(at + 1).text().equals("."))
                && raw.get(at + 2).is(PieceKind.NUMBER);
        return dated ? digits : 0;
    }

    /** A phrase such as "By" before it, or the beginning of a role, a department or a link's text behind. */
    private boolean isSeam(String line, List<Piece> raw, int at, int cut) {
        Piece piece = raw.get(at);
        Piece head = Piece.of(PieceKind.WORD, line, piece.start(), piece.start() + cut);
        Piece tail = Piece.of(PieceKind.WORD, line, piece.start() + cut, piece.end());
        boolean led = (at == 0 || !raw.get(at - 1).isWord())
                && phrases.beginningWith(head.folded()).stream()
                        .anyMatch(entry -> entry.kind() == PieceKind.OPENING
                                && entry.isBare()
                                && entry.words().size() == 1
                                && !classes.isGivenName(head));
        led |= at > 0 && endsPhrase(raw.get(at - 1), head);
        boolean followed = at > 0
                && raw.get(at - 1).isCapital()
                && head.text().length() > 1
                && (isRoleAhead(tail, raw, at + 1)
                        || isRoleSoon(tail, raw, at + 1)
                        || isDateAhead(tail, raw, at + 1)
                        || isNoiseAhead(line, tail, raw, at));
        return led || followed;
    }

    /** {@code Written byAnn Poe}. */
    private boolean endsPhrase(Piece before, Piece head) {
        return head.isSmall()
                && phrases.beginningWith(before.folded()).stream()
                        .anyMatch(entry -> entry.kind() == PieceKind.OPENING
                                && entry.words().size() == 2
                                && entry.words().get(1).equals(head.folded()));
    }

    /** {@code Ann PoeDec. 3, 2024}, {@code Ann PoePublished: 3 May}. */
    private boolean isDateAhead(Piece tail, List<Piece> raw, int next) {
        boolean month = words.holds(WordListName.MONTHS, tail.folded())
                && next < raw.size()
                && (raw.get(next).is(PieceKind.NUMBER) || raw.get(next).text().equals("."));
        return month
                || (tail.text().length() >= MIN_LABEL_LENGTH && words.holds(WordListName.DATE_LABELS, tail.folded()));
    }

    private boolean isRoleAhead(Piece tail, List<Piece> raw, int next) {
        boolean ends = next >= raw.size() || !raw.get(next).isWord();
        return ends
                ? classes.isRole(tail) || words.holds(WordListName.BYLINE_STAFF, tail.folded())
                : classes.isRoleModifier(tail) || isRole(raw.get(next));
    }

    private boolean isRoleSoon(Piece tail, List<Piece> raw, int next) {
        return classes.isRoleModifier(tail)
                && raw.subList(next, Math.min(raw.size(), next + LONGEST_ROLE)).stream()
                        .anyMatch(classes::isRole);
    }

    private boolean isRole(Piece piece) {
        return piece.isCapital() && classes.isRole(piece);
    }

    private boolean isNoiseAhead(String line, Piece tail, List<Piece> raw, int at) {
        List<Piece> after = new ArrayList<>();
        after.add(tail);
        after.addAll(raw.subList(at + 1, Math.min(raw.size(), at + PhraseBook.LOOK_AHEAD)));
        return phrases.beginningWith(tail.folded()).stream()
                .anyMatch(entry -> (entry.kind() == PieceKind.SKIP || entry.kind() == PieceKind.END)
                        && entry.words().size() > 1
                        && entry.matches(line, after, 0));
    }

    private ImmutableList<Piece> joined(String line, List<Piece> pieces) {
        ImmutableList.Builder<Piece> joined = ImmutableList.builder();
        int at = 0;
        while (at < pieces.size()) {
            int end = nicknameEnd(pieces, at);
            if (end > at) {
                Piece name = pieces.get(at + 1);
                joined.add(new Piece(
                        PieceKind.WORD,
                        name.text(),
                        name.folded(),
                        "",
                        pieces.get(at).start(),
                        pieces.get(end - 1).end()));
                at = end;
            } else if (isStaffOfDomain(pieces, at)) {
                joined.add(Piece.over(PieceKind.BODY, "", line, pieces.subList(at, at + 2)));
                at += 2;
            } else {
                joined.add(pieces.get(at));
                at++;
            }
        }
        return joined.build();
    }

    /** {@code Ann "Nan" Poe}, {@code Robert (Bob) Lane}: a capitalised word or two between given and family name. */
    private int nicknameEnd(List<Piece> pieces, int at) {
        if (!opensNickname(pieces.get(at))
                || !isName(pieces, at - 1)
                || givenBefore(pieces, at) > MOST_NICKNAME_WORDS) {
            return at;
        }
        int close = at + 2;
        boolean closes = isName(pieces, at + 1)
                && close < pieces.size()
                && closesNickname(pieces.get(close), pieces.get(at))
                && isName(pieces, close + 1);
        Piece name = closes ? pieces.get(at + 1) : pieces.get(at);
        return closes
                        && !classes.isBodyWord(name)
                        && !words.isAgencyOrOutlet(name.text())
                        && !classes.isPlace(name.text())
                ? close + 1
                : at;
    }

    private static boolean opensNickname(Piece piece) {
        return piece.text().equals("(") || (piece.text().length() == 1 && MARKS.contains(piece.text()));
    }

    private static boolean closesNickname(Piece piece, Piece opener) {
        return opener.text().equals("(")
                ? piece.text().equals(")")
                : piece.text().length() == 1 && MARKS.contains(piece.text());
    }

    private static boolean isName(List<Piece> pieces, int at) {
        return at >= 0
                && at < pieces.size()
                && pieces.get(at).isWord()
                && pieces.get(at).isCapital();
    }

    private int givenBefore(List<Piece> pieces, int at) {
        int count = 0;
        while (isName(pieces, at - 1 - count)
                && phrases.beginningWith(pieces.get(at - 1 - count).folded()).stream()
                        .noneMatch(entry -> entry.kind() == PieceKind.OPENING)) {
            count++;
        }
        return count;
    }

    /** {@code oster.example staff}. */
    private boolean isStaffOfDomain(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                && pieces.get(at).is(PieceKind.URL)
                && pieces.get(at).text().indexOf('/') < 0
                && words.holds(WordListName.BYLINE_STAFF, pieces.get(at + 1).folded());
    }
}
