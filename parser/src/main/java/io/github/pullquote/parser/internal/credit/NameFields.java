package io.github.pullquote.parser.internal.credit;

import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.Field.Outcome;
import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.List;
import java.util.stream.IntStream;

/** Reads fields that are names: of a body, a person with a body, a place of those named before, or persons. */
final class NameFields {
    /** Initials of writers at an agency's desk have two to four letters: {@code ino/dpa}. */
    private static final int MAX_CODE_LENGTH = 4;

    /** Call letters of stations have four, names of agencies up to five. */
    private static final int MAX_CALL_LETTERS = 5;

    /** A given and a family name, and an outlet of so many words that they are no family names. */
    private static final int NAME_WITH_OUTLET = 5;

    private final String line;
    private final WordClasses classes;
    private final PersonNames persons;
    private final BodyNames bodies;
    private final Roster roster;

    NameFields(String line, WordClasses classes, Roster roster) {
        this.line = line;
        this.classes = classes;
        this.persons = new PersonNames(classes);
        this.bodies = new BodyNames(classes, persons);
        this.roster = roster;
    }

    /** Reads any field; what is no name is left over. */
    Outcome read(Field whole) {
        Field field = whole.with(once(withoutDepartment(whole.words())));
        if (isNameWithOutlet(field.words())) {
            return personAt(field, 2);
        }
        if (isBody(field)) {
            return body(field);
        }
        int body = bodyStart(field);
        if (body > 0 && body < field.words().size() && startsPerson(field, body)) {
            return personAt(field, body);
        }
        if (!isJoined(field) && !field.isAfter(PieceKind.SLASH) && isPlaceOnly(field.words())) {
            roster.place(WordClasses.text(line, field.words()));
            return Outcome.UNDERSTOOD;
        }
        return Outcome.of(persons(field));
    }

    /** {@code Ann Poe Wend Valley Courier}: names of bodies that begin with a given name are shorter. */
    private boolean isNameWithOutlet(List<Piece> words) {
        return words.size() >= NAME_WITH_OUTLET
                && words.size() <= BodyNames.MAX_WORDS
                && words.stream()
                        .allMatch(word -> word.isCapital() || word.text().equals("&"))
                && classes.isGivenName(words.get(0))
                && !classes.isGivenName(words.get(1))
                && classes.isBodyWord(words.get(words.size() - 1))
                && words.stream().limit(NAME_WITH_OUTLET - 2).noneMatch(classes::isBodyWord);
    }

    /** Adjoining elements may print a name twice: {@code Lomar Bote Lomar Bote}. */
    private static List<Piece> once(List<Piece> words) {
        int half = words.size() / 2;
        boolean twice = words.size() % 2 == 0
                && half > 0
                && IntStream.range(0, half)
                        .allMatch(i ->
                                words.get(i).text().equals(words.get(half + i).text()));
        return twice ? words.subList(0, half) : words;
    }

    /** The department behind a name: {@code Ann Poe Sports}. */
    private List<Piece> withoutDepartment(List<Piece> words) {
        int end = words.size();
        while (end > 2 && words.get(end - 1).isCapital() && classes.isMenuWord(words.get(end - 1))) {
            end--;
        }
        boolean named = end < words.size()
                && classes.isGivenName(words.get(0))
                && !classes.isGivenName(words.get(end - 1))
                && words.get(end - 1).text().length() > 2;
        return named ? words.subList(0, end) : words;
    }

    /** Returns whether the field may name someone more, rather than tell about those named before. */
    boolean isJoined(Field field) {
        return roster.isGroupEmpty() || field.isAfter(PieceKind.JOIN);
    }

    /** Returns where in the field the name of a body at its end begins; the number of words when there is none. */
    int bodyStart(Field field) {
        return bodies.trailing(field.words(), field.isOpened(), !roster.isGroupEmpty());
    }

    /** Returns whether that many first words of the field are the name of a person. */
    boolean startsPerson(Field field, int end) {
        Certainty certainty = persons.judge(field.words().subList(0, end));
        return switch (certainty) {
            case NONE -> false;
            case WEAK -> end >= 2 && field.isOpened();
            case LIKELY -> end >= 2;
            case SURE -> end >= 1;
        };
    }

    private boolean isBody(Field field) {
        return field.words().size() == 1 && field.first().is(PieceKind.BODY)
                || bodies.isBody(field.words(), field.isOpened(), !roster.isGroupEmpty());
    }

    /** Reads the name of a body: one more, or the outlet of those named before. */
    Outcome body(Field field) {
        String text = WordClasses.text(line, field.words());
        if (isJoined(field) || field.listsBodies() || field.isAfter(PieceKind.STOP)) {
            roster.add(text, ContributorKind.ORGANISATION, Certainty.SURE);
        } else if (field.isAfter(PieceKind.SLASH) && roster.lastHasAffiliation()) {
            roster.furtherAffiliation(text);
        } else if (!roster.hasPersonInGroup()) {
            roster.add(text, ContributorKind.ORGANISATION, Certainty.LIKELY);
        } else if (!roster.lastHasAffiliation()) {
            roster.affiliation(text);
        }
        return Outcome.UNDERSTOOD;
    }

    private Outcome personAt(Field field, int body) {
        int from = roster.size();
        if (!persons(field.with(field.words().subList(0, body)))) {
            return Outcome.LEFT_OVER;
        }
        String outlet =
                WordClasses.text(line, field.words().subList(body, field.words().size()));
        roster.detail(from, () -> roster.affiliation(outlet));
        return Outcome.UNDERSTOOD;
    }

    private boolean isPlaceOnly(List<Piece> words) {
        return classes.isPlace(WordClasses.text(line, words)) && persons.judge(words) != Certainty.SURE;
    }

    /** Reads names of persons in a row; returns whether all were understood. */
    boolean persons(Field field) {
        boolean understood = true;
        for (List<Piece> name : persons.split(field.words())) {
            List<Piece> bare = withoutSuffixes(name);
            understood &= person(field.with(bare), persons.judge(bare));
        }
        return understood;
    }

    /** Reads the name of one person, which is as certain. */
    boolean person(Field field, Certainty certainty) {
        if (certainty == Certainty.NONE && !isCode(field)) {
            return false;
        }
        if (isRestOfRole(field, certainty)) {
            return true;
        }
        if (isCallLetters(field, certainty) || isInCapitals(field, certainty)) {
            roster.affiliation(WordClasses.text(line, field.words()));
            return true;
        }
        if (isLoneWord(field, certainty)) {
            tellOfPerson(field);
            return true;
        }
        if (isSupplier(field, certainty)) {
            roster.furtherAffiliation(WordClasses.text(line, field.words()));
            return true;
        }
        if (field.isAfter(PieceKind.SLASH) && roster.contribution() == Contribution.PHOTOGRAPHY) {
            roster.makeLastBodyAnAffiliation();
        }
        roster.add(WordClasses.text(line, field.words()), ContributorKind.PERSON, certainty);
        return true;
    }

    /** A lone word that is no known name goes on with a role: {@code Vice President, Research and Development}. */
    private boolean isRestOfRole(Field field, Certainty certainty) {
        return field.words().size() == 1
                && certainty == Certainty.WEAK
                && field.isAfter(PieceKind.JOIN)
                && roster.lastHasRole();
    }

    /** Radio stations and news agencies are printed by their initials after a person: {@code Ann Poe | WNDR}. */
    private boolean isCallLetters(Field field, Certainty certainty) {
        String text = field.first().text();
        return field.words().size() == 1
                && certainty == Certainty.WEAK
                && !field.isAfter(PieceKind.JOIN)
                && roster.hasPersonInGroup()
                && text.length() <= MAX_CALL_LETTERS
                && Chars.isAllCapitals(text);
    }

    /**
     * Words in capitals behind a name that is not in capitals are an outlet, and behind a role what begins with such a word:
     * {@code Ann Poe, LRX WEND}, {@code Ann Poe, Director, LRX Foundation}.
     */
    private boolean isInCapitals(Field field, Certainty certainty) {
        return certainty != Certainty.SURE
                && !field.isAfter(PieceKind.JOIN)
                && roster.hasPersonInGroup()
                && !roster.lastIsInCapitals()
                && isAbbreviation(field.first())
                && (roster.lastHasRole() || field.words().stream().allMatch(NameFields::isAbbreviation));
    }

    private static boolean isAbbreviation(Piece word) {
        return word.text().length() > 1 && word.text().indexOf('.') < 0 && Chars.isAllCapitals(word.text());
    }

    /** A single word behind a full name, known for nothing, is where the person is, or for whom: {@code Ann Poe, Wend}. */
    private boolean isLoneWord(Field field, Certainty certainty) {
        boolean behind =
                field.isAfter(PieceKind.COMMA) || field.isAfter(PieceKind.BAR) || field.isAfter(PieceKind.SLASH);
        return field.words().size() == 1
                && certainty == Certainty.WEAK
                && behind
                && field.first().isCapital()
                && (roster.lastIsFullName() || (roster.lastIsBody() && !field.listsBodies()));
    }

    private void tellOfPerson(Field field) {
        if (field.isAfter(PieceKind.SLASH) || roster.lastHasRole()) {
            roster.affiliation(field.first().text());
        } else {
            roster.place(field.first().text());
        }
    }

    /** Behind a photographer and a slash comes who sells the picture. */
    private boolean isSupplier(Field field, Certainty certainty) {
        return certainty != Certainty.SURE
                && field.words().size() > 1
                && field.isAfter(PieceKind.SLASH)
                && roster.contribution() == Contribution.PHOTOGRAPHY
                && roster.lastIsFullName();
    }

    /** Initials of the desk ({@code ino/dpa}), or a user's name under a picture. */
    private boolean isCode(Field field) {
        Piece word = field.first();
        if (word.is(PieceKind.WORD) && word.value().equals(Piece.ACCOUNT)) {
            return field.words().size() == 1;
        }
        boolean fits = field.isOpened() && field.words().size() == 1 && word.isWord();
        if (!fits || classes.isFunctionWord(word) || classes.isCommon(word)) {
            return false;
        }
        String text = word.text();
        boolean letters = text.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '_');
        return letters && (isDesk(field, word) || (isUnderPicture() && text.length() > 2));
    }

    private static boolean isDesk(Field field, Piece word) {
        return word.text().length() <= MAX_CODE_LENGTH
                && (field.isAfter(PieceKind.SLASH) || (field.isAfter(PieceKind.COMMA) && word.isSmall()));
    }

    private boolean isUnderPicture() {
        return roster.contribution() == Contribution.PHOTOGRAPHY && roster.isGroupEmpty();
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
