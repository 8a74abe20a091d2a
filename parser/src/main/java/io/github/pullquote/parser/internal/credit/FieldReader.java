package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.List;
import java.util.Optional;

/**
 * Reads the words between two separators: a person, perhaps with outlet and role; a body; staff; or a role, outlet or
 * place of those named before. Made for one line.
 */
final class FieldReader {
    private static final int MOST_PLACE_WORDS = 5;
    private static final int MOST_STAFF_WORDS = 3;
    private static final int MOST_CODE_LENGTH = 4;
    private static final int LONGEST_SHORT_BODY = 5;
    private static final int MOST_BODY_WORDS = 8;

    private final String line;
    private final WordClasses classes;
    private final PersonNames persons;
    private final BodyNames bodies;
    private final Roster roster;
    private PieceKind before = PieceKind.STOP;
    private boolean isOpened;
    private boolean hasSure;
    private boolean hasWeak;
    private boolean listsBodies;

    FieldReader(String line, WordClasses classes, Roster roster) {
        this.line = line;
        this.classes = classes;
        this.persons = new PersonNames(classes);
        this.bodies = new BodyNames(classes, persons);
        this.roster = roster;
    }

    /** Returns whether some name is beyond doubt. */
    boolean hasSure() {
        return hasSure;
    }

    /** Returns whether some name needs a phrase such as "By". */
    boolean hasWeak() {
        return hasWeak;
    }

    /** Says whether bodies in a row are each named for themselves, not as the outlet of a person. */
    void listsBodies(boolean lists) {
        listsBodies = lists;
    }

    void forget() {
        hasSure = false;
        hasWeak = false;
    }

    /**
     * Reads a field.
     *
     * @param separator what stands before it
     * @param opened whether a phrase such as "By" came before
     * @return whether it was understood
     */
    boolean read(List<Piece> field, PieceKind separator, boolean opened) {
        before = separator;
        isOpened = opened;
        List<Piece> words = withoutTitles(field);
        if (words.isEmpty()) {
            return true;
        }
        if (words.stream().allMatch(this::isSuffix)) {
            return !roster.isEmpty();
        }
        int role = lastRole(words);
        return role >= 0 ? readRole(words, role) : readName(words);
    }

    /** Reads what follows a word such as "in" or "for". */
    boolean readLinked(List<Piece> field, String link) {
        String text = WordClasses.text(line, field);
        boolean small = field.get(0).isSmall() && !classes.isNamePart(field.get(0));
        if (roster.isGroupEmpty() || field.size() > (link.equals("place") ? MOST_PLACE_WORDS : MOST_BODY_WORDS)) {
            return false;
        }
        if (link.equals("place")) {
            if (!small) {
                roster.place(text);
            }
            return !small;
        }
        if (roster.lastHasAffiliation()) {
            return !small;
        }
        roster.affiliation(text);
        return !small || classes.isFunctionWord(field.get(0));
    }

    private List<Piece> withoutTitles(List<Piece> field) {
        int start = 0;
        while (start < field.size() && field.get(start).is(PieceKind.TITLE) && !isGivenNameBefore(field, start)) {
            start++;
        }
        return field.subList(start, field.size());
    }

    private boolean isGivenNameBefore(List<Piece> field, int at) {
        return at + 1 >= field.size() || field.get(at + 1).isSmall();
    }

    private int lastRole(List<Piece> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean name = i == 0 && words.size() > 1 && classes.isGivenName(words.get(i));
            if (!name && (classes.isRole(words.get(i)) || classes.isStaff(words.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private boolean readRole(List<Piece> words, int last) {
        int first = last;
        int end = last + 1;
        while (end < words.size() && words.get(end).isSmall()) {
            end++;
        }
        while (first > 0 && isOfRole(words.get(first - 1))) {
            first--;
        }
        while (first < last && classes.isFunctionWord(words.get(first))) {
            first++;
        }
        List<Piece> name = words.subList(0, first);
        List<Piece> role = words.subList(first, end);
        List<Piece> after = words.subList(end, words.size());
        if (name.isEmpty()) {
            return role(role, Optional.empty(), after);
        }
        if (Scripts.isHangul(name.get(0).text())) {
            return hangul(name, role);
        }
        int body = bodies.trailing(name, isOpened, !roster.isGroupEmpty());
        boolean person = startsPerson(name.subList(0, body));
        if (person && (isJoined() || classes.isGivenName(name.get(0)))) {
            return named(name.subList(0, body), name.subList(body, name.size()), role)
                    && (after.isEmpty() || read(after, PieceKind.COMMA, isOpened));
        }
        boolean staff = classes.isStaff(words.get(last));
        if (isJoined() && after.isEmpty() && staff && words.size() <= MOST_STAFF_WORDS + 2) {
            return staff(words);
        }
        if (body == 0 || (name.size() == 1 && name.get(0).isCapital() && !after.isEmpty())) {
            return role(role, Optional.of(WordClasses.text(line, name)), after);
        }
        if (!isJoined() && after.isEmpty()) {
            roster.role(WordClasses.text(line, words));
            hasSure |= roster.hasPersonInGroup();
            return true;
        }
        return !after.isEmpty() && role(words.subList(0, end), Optional.empty(), after);
    }

    private boolean isOfRole(Piece piece) {
        return classes.isRoleModifier(piece) || (piece.isWord() && piece.isSmall() && !classes.isParticle(piece));
    }

    /** Returns whether the field may name someone more, rather than tell about those named before. */
    private boolean isJoined() {
        return roster.isGroupEmpty() || before == PieceKind.JOIN;
    }

    private boolean startsPerson(List<Piece> words) {
        Certainty certainty = persons.judge(words);
        return words.size() >= 2 && certainty.compareTo(Certainty.LIKELY) >= 0
                || words.size() == 1 && certainty == Certainty.SURE
                || isOpened && words.size() >= 2 && certainty == Certainty.WEAK;
    }

    private boolean role(List<Piece> role, Optional<String> body, List<Piece> after) {
        String text = WordClasses.text(line, withoutRepeat(role));
        if (!after.isEmpty()) {
            boolean alone = roster.isGroupEmpty();
            if (!alone) {
                roster.role(text);
                body.ifPresent(roster::affiliation);
                return readName(after);
            }
            roster.announce(Optional.of(text), body);
            return readName(after);
        }
        boolean agencies = before == PieceKind.SLASH && !classes.isRole(role.get(role.size() - 1));
        if (isJoined() || ((agencies || !roster.hasPersonInGroup()) && isStaff(role, text))) {
            if (body.isEmpty() && isStaff(role, text)) {
                return staff(role);
            }
            roster.announce(Optional.of(text), body);
            return true;
        }
        hasSure |= roster.hasPersonInGroup();
        roster.role(text);
        body.ifPresent(roster::affiliation);
        return true;
    }

    /** Pages print a role twice at times. */
    private static List<Piece> withoutRepeat(List<Piece> role) {
        List<Piece> half = role.subList(0, role.size() / 2);
        List<Piece> rest = role.subList(role.size() / 2, role.size());
        boolean repeats = !half.isEmpty() && half.size() == rest.size();
        for (int i = 0; repeats && i < half.size(); i++) {
            repeats = half.get(i).folded().equals(rest.get(i).folded());
        }
        return repeats ? half : role;
    }

    private boolean isStaff(List<Piece> words, String text) {
        boolean named = words.size() > 1 && words.size() <= MOST_STAFF_WORDS && !classes.isRoleModifier(words.get(0));
        return classes.isStaff(text) || (named && classes.isStaff(words.get(words.size() - 1)));
    }

    private boolean named(List<Piece> name, List<Piece> body, List<Piece> role) {
        int from = roster.size();
        if (!readPersons(name)) {
            return false;
        }
        hasSure = true;
        int group = roster.startGroupAt(from);
        roster.role(WordClasses.text(line, role));
        if (!body.isEmpty()) {
            roster.affiliation(WordClasses.text(line, body));
        }
        roster.startGroupAt(group);
        return true;
    }

    private boolean staff(List<Piece> words) {
        roster.add(WordClasses.text(line, words), ContributorKind.STAFF);
        hasSure = true;
        return true;
    }

    /** Korean: places, name, role. */
    private boolean hangul(List<Piece> name, List<Piece> role) {
        List<Piece> person = name.subList(name.size() - 1, name.size());
        int placeStart = roster.groupMayBePlaces(classes)
                ? roster.dropGroup(line)
                : name.get(0).start();
        if (!person(person, Certainty.SURE)) {
            return false;
        }
        roster.startGroupAt(roster.size() - 1);
        roster.role(WordClasses.text(line, role));
        int placeEnd = name.size() > 1
                ? name.get(name.size() - 2).end()
                : person.get(0).start();
        String place = Chars.strip(line.substring(placeStart, placeEnd), ",=[]()");
        int sign = Math.max(place.indexOf('='), place.indexOf('＝'));
        if (sign > 0) {
            roster.affiliation(Chars.strip(place.substring(sign + 1), ""));
        }
        if (!place.isEmpty()) {
            roster.place(sign > 0 ? place.substring(0, sign) : place);
        }
        return true;
    }

    private boolean readName(List<Piece> words) {
        if (words.size() == 1 && words.get(0).is(PieceKind.BODY)
                || bodies.isBody(words, isOpened, !roster.isGroupEmpty())) {
            return body(words);
        }
        int body = bodies.trailing(words, isOpened, !roster.isGroupEmpty());
        if (body > 0 && body < words.size() && startsPerson(words.subList(0, body))) {
            return named(words.subList(0, body), words.subList(body, words.size()), List.of());
        }
        if (!isJoined() && before != PieceKind.SLASH && isPlaceOnly(words)) {
            roster.place(WordClasses.text(line, words));
            return true;
        }
        return readPersons(words);
    }

    private boolean isPlaceOnly(List<Piece> words) {
        return classes.isPlace(WordClasses.text(line, words)) && persons.judge(words) != Certainty.SURE;
    }

    /** Reads the name of a body that is one piece. */
    void body(Piece piece) {
        body(List.of(piece));
    }

    private boolean body(List<Piece> words) {
        String text = WordClasses.text(line, words);
        if (isJoined() || listsBodies || before == PieceKind.STOP) {
            roster.add(text, ContributorKind.ORGANISATION);
            hasSure = true;
        } else if (before == PieceKind.SLASH && roster.lastHasAffiliation()) {
            roster.furtherAffiliation(text);
        } else if (!roster.hasPersonInGroup()) {
            roster.add(text, ContributorKind.ORGANISATION);
        } else if (!roster.lastHasAffiliation()) {
            roster.affiliation(text);
        }
        return true;
    }

    private boolean readPersons(List<Piece> words) {
        boolean understood = true;
        for (List<Piece> name : persons.split(words)) {
            understood &= person(name, persons.judge(withoutSuffixes(name)));
        }
        return understood;
    }

    private boolean person(List<Piece> name, Certainty certainty) {
        List<Piece> words = withoutSuffixes(name);
        if (certainty == Certainty.NONE && !isCode(words)) {
            return false;
        }
        if (isShortBody(words, certainty)) {
            roster.affiliation(words.get(0).text());
            return true;
        }
        if (before == PieceKind.SLASH && roster.contribution() == Contribution.PHOTOGRAPHY) {
            roster.makeLastBodyAnAffiliation();
        }
        roster.add(WordClasses.text(line, words), ContributorKind.PERSON);
        hasSure |= certainty == Certainty.SURE;
        hasWeak |= certainty.compareTo(Certainty.LIKELY) < 0;
        return true;
    }

    /** Capitals after a person, such as {@code | TNN}. */
    private boolean isShortBody(List<Piece> words, Certainty certainty) {
        String text = words.get(0).text();
        return words.size() == 1
                && certainty == Certainty.WEAK
                && before != PieceKind.JOIN
                && roster.hasPersonInGroup()
                && text.length() <= LONGEST_SHORT_BODY
                && Chars.isAllCapitals(text);
    }

    /** Initials of the desk ({@code ino/dpa}), or a user's name under a picture. */
    private boolean isCode(List<Piece> words) {
        if (!isOpened || words.size() != 1 || !words.get(0).isWord() || classes.isFunctionWord(words.get(0))) {
            return false;
        }
        String text = words.get(0).text();
        boolean letters = text.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '_');
        boolean slashed = before == PieceKind.SLASH && text.length() <= MOST_CODE_LENGTH;
        boolean user = roster.contribution() == Contribution.PHOTOGRAPHY && roster.isGroupEmpty() && text.length() > 2;
        return letters
                && (slashed
                        || (before == PieceKind.COMMA
                                && text.length() <= MOST_CODE_LENGTH
                                && words.get(0).isSmall())
                        || user)
                && !classes.isCommon(words.get(0));
    }

    private boolean isSuffix(Piece piece) {
        return piece.is(PieceKind.SUFFIX) || classes.isGeneration(piece);
    }

    /** Degrees go; "Jr." and the like stay. */
    private List<Piece> withoutSuffixes(List<Piece> words) {
        int end = words.size();
        while (end > 1
                && !classes.isGeneration(words.get(end - 1))
                && words.get(end - 1).is(PieceKind.SUFFIX)) {
            end--;
        }
        return words.subList(0, end);
    }
}
