package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.credit.Field.OpenedBy;
import io.github.pullquote.parser.internal.credit.line.DateTagger.Dated;
import io.github.pullquote.parser.internal.credit.line.LineTagger.Tagged;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import io.github.pullquote.parser.internal.credit.line.Scripts;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks over the pieces of one line, field by field, and decides in the end whether it names anyone. */
final class LineReader {
    /** Asides in brackets have a word or two: {@code (now)}. */
    private static final int MAX_ASIDE_WORDS = 2;
    /** After the date pages print a section or two ("World", "News") but no prose. */
    private static final int MAX_LEFT_AFTER_DATE = 2;

    private final ImmutableList<Piece> pieces;
    private final ImmutableList<Dated> dates;
    private final WordClasses classes;
    private final Roster roster = new Roster();
    private final FieldReader fields;
    private final ContactFields contacts;
    private final Bindings bindings;
    private final LineShape shape;
    private final List<Piece> field = new ArrayList<>();
    private PieceKind separator = PieceKind.STOP;
    private Optional<String> link = Optional.empty();
    private OpenedBy opened = OpenedBy.NOTHING;
    private boolean isClosed;
    private boolean isAfterDate;
    private boolean isEnded;
    /** Whether the bracket holds a number of articles or the like, which says nothing of the names. */
    private boolean isCount;

    private int depth;
    private int left;
    private int leftAfterDate;
    private int groupBefore;

    LineReader(String line, Tagged tagged, WordClasses classes) {
        this.pieces = tagged.pieces();
        this.dates = tagged.dates();
        this.classes = classes;
        this.fields = new FieldReader(line, classes, roster);
        this.contacts = new ContactFields(roster);
        this.bindings = new Bindings(pieces, classes);
        this.shape = new LineShape(line, pieces, classes);
    }

    Reading read() {
        if (PictureLine.is(pieces)) {
            roster.open(Contribution.PHOTOGRAPHY, false);
            opened = OpenedBy.PHRASE;
        }
        for (int i = 0; i < pieces.size() && !isEnded; i++) {
            take(pieces.get(i), i);
        }
        flush();
        close();
        boolean named = isOpened() ? namesAfterOpening() : namesWithoutOpening();
        return new Reading(
                named ? roster.contributors() : ImmutableList.of(),
                date(false),
                date(true),
                Reading.Opening.of(pieces),
                isClosed,
                left == 0 && leftAfterDate == 0,
                roster.hasSure());
    }

    private Optional<PublicationDate> date(boolean change) {
        return dates.stream()
                .filter(each -> each.isChange() == change)
                .map(each -> each.match().date())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** "About" and the like lead to persons; with a body they are links to a page. */
    private boolean namesAfterOpening() {
        return !roster.isEmpty() && (opened != OpenedBy.PROFILE || roster.hasPerson());
    }

    /** Without a phrase such as "By", all must be understood, and one name certain or all like names. */
    private boolean namesWithoutOpening() {
        return left == 0
                && ((!shape.isNoticeOfRights() && !shape.beginsWithLink()) || roster.hasPerson())
                && leftAfterDate <= MAX_LEFT_AFTER_DATE
                && (roster.hasSure() || !roster.hasWeak());
    }

    private void take(Piece piece, int at) {
        switch (piece.kind()) {
            case WORD, STAFF, BODY, TITLE, SUFFIX -> word(piece, at);
            case OPENING -> open(piece);
            case DATE -> {
                flush();
                isAfterDate = true;
                separate(PieceKind.BAR);
            }
            case EMAIL, HANDLE, URL -> contact(piece);
            case LINK -> link(piece, at);
            case NUMBER -> number(piece, at);
            case COLON -> colon(at);
            case END -> end();
            case SKIP -> {
                flush();
                separate(separator);
            }
            case OPEN, CLOSE -> {
                flush();
                isCount = piece.is(PieceKind.OPEN)
                        && at + 1 < pieces.size()
                        && pieces.get(at + 1).is(PieceKind.NUMBER);
                depth += piece.is(PieceKind.OPEN) ? 1 : -1;
                separate(piece.kind());
            }
            case JOIN -> join(piece, at);
            default -> {
                flush();
                separate(piece.kind());
            }
        }
    }

    /** One more follows, unless the word joins parts of a role or of the name of a body. */
    private void join(Piece piece, int at) {
        if (bindings.joinsParts(field, at)) {
            field.add(piece.asWord());
            return;
        }
        flush();
        separate(piece.kind());
    }

    private void separate(PieceKind next) {
        separator = next;
        link = Optional.empty();
    }

    private void word(Piece piece, int at) {
        if (isCount || (field.isEmpty() && shape.isZone(piece, at))) {
            return;
        }
        if (shape.repeatsName(field, at)) {
            flush();
            isEnded = true;
            return;
        }
        boolean glued = Scripts.isHan(piece.text()) && !field.isEmpty() && !shape.isJapaneseName(field, piece);
        if (glued) {
            flush();
            separate(PieceKind.COMMA);
        }
        field.add(piece);
    }

    private void open(Piece piece) {
        flush();
        boolean looksOver = piece.value().equals(Piece.REVIEWER) && roster.hasPerson();
        Contribution next = looksOver ? Contribution.EDITING : piece.contribution();
        groupBefore = roster.groupStart();
        if (!isOpened() && (left > 0 || roster.isLoneWord())) {
            roster.clear();
        }
        boolean plain = next == Contribution.AUTHOR && piece.text().indexOf(' ') < 0;
        roster.open(next, plain);
        opened = OpenedBy.of(piece);
        isAfterDate = false;
        separate(PieceKind.STOP);
    }

    /** A phrase with nobody after it is about those before it: {@code Ann Poe contributed to this report}. */
    private void close() {
        if (isOpened() && roster.isGroupEmpty() && roster.size() > groupBefore && shape.endsInOpening()) {
            roster.sayOfGroup(roster.contribution(), groupBefore);
            isClosed = true;
        }
    }

    private void contact(Piece piece) {
        flush();
        left += contacts.read(piece) ? 0 : 1;
    }

    /** A small word after a body belongs to its name ({@code University of Wend}); before small words, to a role. */
    private void link(Piece piece, int at) {
        boolean small = at + 1 < pieces.size()
                && pieces.get(at + 1).isWord()
                && pieces.get(at + 1).isSmall();
        Piece last = field.isEmpty() ? piece : field.get(field.size() - 1);
        boolean body = last.isWord() && last.isCapital() && classes.isStrongBodyWord(last) && roster.isGroupEmpty();
        boolean role = last.isWord() && classes.isRole(last) && small && !classes.isFunctionWord(pieces.get(at + 1));
        if (body || role || bindings.binds(piece, field, at)) {
            field.add(piece.asWord());
            return;
        }
        flush();
        link = Optional.of(piece.value());
    }

    /**
     * A year belongs to a copyright, and numbers before words that name nobody count comments or minutes; other numbers are
     * left over. After "and" they count those who are not named.
     */
    private void number(Piece piece, int at) {
        flush();
        boolean year = piece.text().length() == 4
                && (piece.text().startsWith("19") || piece.text().startsWith("20"));
        boolean counted = at + 1 < pieces.size()
                && (pieces.get(at + 1).is(PieceKind.SKIP) || pieces.get(at + 1).is(PieceKind.END));
        if (at > 0 && pieces.get(at - 1).is(PieceKind.JOIN) && !roster.isEmpty()) {
            isEnded = true;
        } else if (!piece.text().equals("0") && !year && !isCount && !counted) {
            leave(1);
        }
    }

    private void colon(int at) {
        boolean last = at == pieces.size() - 1;
        boolean named = !field.isEmpty() && !isOpened();
        flush();
        if (named && (last || roster.size() > 0) && !roster.isAnnounced()) {
            leave(1);
        }
        separate(PieceKind.COMMA);
    }

    private void end() {
        flush();
        isEnded = !roster.isEmpty() || !dates.isEmpty();
        if (!isEnded) {
            leave(1);
        }
    }

    private void leave(int count) {
        left += isAfterDate ? 0 : count;
        leftAfterDate += isAfterDate ? count : 0;
    }

    /** A small word or two in brackets: {@code Ann Poe (now)}. */
    private boolean isAside(List<Piece> words) {
        return depth > 0
                && !roster.isEmpty()
                && words.size() <= MAX_ASIDE_WORDS
                && words.stream().allMatch(Piece::isSmall);
    }

    /** A word in brackets may say what the one before it did: {@code Ann Poe (text) and Bo Li (photos)}. */
    private Optional<Contribution> task(Field next) {
        return next.isAfter(PieceKind.OPEN) && next.words().size() == 1 && !roster.isGroupEmpty()
                ? classes.task(next.first())
                : Optional.empty();
    }

    private void flush() {
        if (field.isEmpty()) {
            return;
        }
        Field next = new Field(field, separator, link, opened);
        field.clear();
        link = Optional.empty();
        Optional<Contribution> task = task(next);
        if (task.isPresent()) {
            roster.sayOfGroup(task.get(), roster.size() - 1);
            return;
        }
        boolean names = isAfterDate && !roster.isEmpty() && next.link().isEmpty();
        boolean understood = names ? next.words().stream().noneMatch(Piece::isSmall) : fields.read(next);
        if (!understood && !isAside(next.words())) {
            leave(Chars.isAllCapitals(next.first().text()) ? 1 : next.words().size());
        }
    }

    private boolean isOpened() {
        return opened != OpenedBy.NOTHING;
    }
}
