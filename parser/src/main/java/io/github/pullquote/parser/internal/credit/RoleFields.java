package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.Field.Outcome;
import io.github.pullquote.parser.internal.credit.PersonNames.Certainty;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import io.github.pullquote.parser.internal.credit.line.Scripts;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads fields that hold a role: of a person named in the field, of those named before or after, or of staff who are not
 * named ({@code our staff}).
 */
final class RoleFields {
    /** Phrases for staff have at most so many words before the role: {@code The Wend Gazette staff}. */
    private static final int MAX_STAFF_WORDS = 3;

    private final String line;
    private final WordClasses classes;
    private final Roster roster;
    private final NameFields names;
    private final Predicate<Field> rest;

    /** Makes one; the predicate reads what stands after a role in the same field. */
    RoleFields(String line, WordClasses classes, Roster roster, NameFields names, Predicate<Field> rest) {
        this.line = line;
        this.classes = classes;
        this.roster = roster;
        this.names = names;
        this.rest = rest;
    }

    /**
     * A field around its role.
     *
     * @param name the words before the role
     * @param role the words of the role
     * @param after the words after it
     */
    private record Parts(List<Piece> name, List<Piece> role, List<Piece> after) {}

    /** Reads a field that holds a role; others are no match. */
    Outcome read(Field field) {
        if (isStaffOfBody(field.words())) {
            return Outcome.of(
                    names.isJoined(field) || !roster.hasPersonInGroup()
                            ? staff(field.words())
                            : ofThoseBefore("", Optional.of(text(field.words()))));
        }
        int last = lastRole(field.words());
        return last < 0 ? Outcome.NO_MATCH : Outcome.of(read(field, last));
    }

    /** The word for staff, and the outlet: {@code Team Lomar}, {@code Redaktion Wender Bote}. */
    private boolean isStaffOfBody(List<Piece> words) {
        return words.size() > 1
                && words.size() <= MAX_STAFF_WORDS + 2
                && classes.isStaff(words.get(0))
                && words.stream().allMatch(word -> word.isCapital() && !isGivenName(word, words.get(0)))
                && words.stream().skip(1).noneMatch(word -> classes.isRole(word) || classes.isStaff(word));
    }

    /** Words in capitals behind one that is not in capitals are an outlet, though a given name is spelled like it. */
    private boolean isGivenName(Piece word, Piece first) {
        return classes.isGivenName(word) && (Chars.isAllCapitals(first.text()) || !Chars.isAllCapitals(word.text()));
    }

    /** With a capital a word for persons is a role behind a full name only: {@code Ann Poe Gardener}. */
    private boolean isNounBehindName(List<Piece> words, int at) {
        return at == 2
                && classes.isGivenName(words.get(0))
                && !classes.isGivenName(words.get(1))
                && words.get(1).text().length() > 2
                && classes.isRoleNoun(words.get(at));
    }

    /** {@code Web Editor and Master Gardener}: one more role of somebody who has one. */
    private boolean isFurtherRole(List<Piece> words, int at) {
        return at == words.size() - 1
                && roster.lastHasRole()
                && classes.isCommon(words.get(0))
                && classes.isRoleNoun(words.get(at));
    }

    private int lastRole(List<Piece> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean given = i == 0 && words.size() > 1 && classes.isGivenName(words.get(i));
            if (!given
                    && !PersonNames.isFamilyName(words, words.get(i), classes)
                    && (classes.isRole(words.get(i))
                            || classes.isStaff(words.get(i))
                            || isNounBehindName(words, i)
                            || isFurtherRole(words, i))) {
                return i;
            }
        }
        return -1;
    }

    private Parts parts(List<Piece> words, int last) {
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
        first = Math.min(first, roleAfterName(words, first));
        end = goesOn(words, first, end) ? words.size() : end;
        return new Parts(words.subList(0, first), words.subList(first, end), words.subList(end, words.size()));
    }

    /** Behind a given and a family name the first word that is said of roles begins one: {@code Ann Poe Deputy Web Editor}. */
    private int roleAfterName(List<Piece> words, int first) {
        for (int i = 2; i < first; i++) {
            Piece word = words.get(i);
            if (word.isCapital() && (classes.isRoleModifier(word) || classes.isMenuWord(word))) {
                return i;
            }
        }
        return first;
    }

    /**
     * {@code Redactora de Economía}, {@code Redakteurin Politik}: small words tie the field or the outlet to the role of
     * somebody who is named, or a word for a department stands behind it.
     */
    private boolean goesOn(List<Piece> words, int first, int end) {
        boolean named = first > 0 || !roster.isGroupEmpty();
        boolean tied = words.get(end - 1).isSmall() && end - first > 1 && !classes.isRole(words.get(end - 1));
        return named
                && end < words.size()
                && (tied
                        ? words.stream().skip(end).noneMatch(classes::isGivenName)
                        : words.stream().skip(end).allMatch(classes::isMenuWord));
    }

    private boolean isOfRole(Piece piece) {
        return classes.isRoleModifier(piece) || (piece.isWord() && piece.isSmall() && !classes.isParticle(piece));
    }

    private boolean read(Field field, int last) {
        Parts parts = parts(field.words(), last);
        if (parts.name().isEmpty()) {
            return role(field, parts, Optional.empty());
        }
        if (Scripts.isHangul(parts.name().get(0).text())) {
            return korean(field, parts);
        }
        Field name = field.with(parts.name());
        int body = outletStart(name.words(), names.bodyStart(name));
        boolean mayBeName = names.isJoined(field) || classes.isGivenName(name.first());
        return mayBeName && names.startsPerson(name, body)
                ? person(field, parts, body)
                : unnamed(field, parts, last, body);
    }

    /** {@code Ann Poe Globe Correspondent}: between a full name and a role a word for outlets is one. */
    private int outletStart(List<Piece> name, int body) {
        int last = name.size() - 1;
        boolean outlet = body == name.size()
                && last > 1
                && name.get(last).isCapital()
                && classes.isBodyWord(name.get(last))
                && !classes.isGivenName(name.get(last));
        return outlet ? last : body;
    }

    private boolean person(Field field, Parts parts, int body) {
        int from = roster.size();
        if (!names.persons(field.with(parts.name().subList(0, body)))) {
            return false;
        }
        String role = text(parts.role());
        String outlet = text(parts.name().subList(body, parts.name().size()));
        roster.detail(from, () -> {
            roster.role(role);
            roster.affiliation(outlet);
        });
        return parts.after().isEmpty() || rest.test(field.then(parts.after()));
    }

    /** What stands before the role is no person: staff, a body, or more of the role. */
    private boolean unnamed(Field field, Parts parts, int last, int body) {
        boolean ends = parts.after().isEmpty();
        boolean staff =
                classes.isStaff(field.words().get(last)) && field.words().size() <= MAX_STAFF_WORDS + 2;
        if (names.isJoined(field) && ends && staff) {
            return staff(field.words());
        }
        Piece first = parts.name().get(0);
        if (body == 0 || (parts.name().size() == 1 && first.isCapital() && !ends)) {
            return role(field, parts, Optional.of(text(parts.name())));
        }
        if (!names.isJoined(field) && ends) {
            return ofThoseBefore(text(field.words()), Optional.empty());
        }
        List<Piece> all = ImmutableList.<Piece>builder()
                .addAll(parts.name())
                .addAll(parts.role())
                .build();
        return !ends && role(field, new Parts(List.of(), all, parts.after()), Optional.empty());
    }

    private boolean role(Field field, Parts parts, Optional<String> body) {
        List<Piece> role = parts.role();
        String text = text(role);
        if (!parts.after().isEmpty()) {
            return before(field.with(parts.after()), text, body);
        }
        if (field.isAfter(PieceKind.JOIN) && roster.lastHasRole() && body.isEmpty()) {
            return true;
        }
        boolean agencies = field.isAfter(PieceKind.SLASH) && !classes.isRole(role.get(role.size() - 1));
        boolean mayBeStaff = (agencies || !roster.hasPersonInGroup()) && isStaff(role, text);
        if (!names.isJoined(field) && !mayBeStaff) {
            return ofThoseBefore(text, body);
        }
        if (body.isEmpty() && isStaff(role, text)) {
            return staff(role);
        }
        roster.announce(Optional.of(text), body);
        return true;
    }

    /** The name that follows has the role when nobody was named before: {@code By staff writer Ann Poe}. */
    private boolean before(Field name, String role, Optional<String> body) {
        if (roster.isGroupEmpty()) {
            roster.announce(Optional.of(role), body);
        } else {
            roster.role(role);
            body.ifPresent(roster::affiliation);
        }
        return names.read(name) == Outcome.UNDERSTOOD;
    }

    private boolean ofThoseBefore(String role, Optional<String> body) {
        roster.confirmGroup();
        roster.role(role);
        body.ifPresent(roster::affiliation);
        return true;
    }

    private boolean isStaff(List<Piece> words, String text) {
        boolean named = words.size() > 1 && words.size() <= MAX_STAFF_WORDS && !classes.isRoleModifier(words.get(0));
        return classes.isStaff(text) || (named && classes.isStaff(words.get(words.size() - 1)));
    }

    private boolean staff(List<Piece> words) {
        roster.add(text(words), ContributorKind.STAFF, Certainty.SURE);
        return true;
    }

    /** Korean has places, name and role in this order. */
    private boolean korean(Field field, Parts parts) {
        List<Piece> name = parts.name();
        List<Piece> person = name.subList(name.size() - 1, name.size());
        int placeStart = roster.groupMayBePlaces(classes)
                ? roster.dropGroup(line)
                : name.get(0).start();
        if (!names.person(field.with(person), Certainty.SURE)) {
            return false;
        }
        roster.startGroupAt(roster.size() - 1);
        roster.role(text(parts.role()));
        int placeEnd = name.size() > 1
                ? name.get(name.size() - 2).end()
                : person.get(0).start();
        koreanPlace(Chars.strip(line.substring(placeStart, placeEnd), ",=[]()"));
        return true;
    }

    /** Reads a place, or a place and an agency: {@code 서울=뉴시스}. */
    private void koreanPlace(String text) {
        int sign = Math.max(text.indexOf('='), text.indexOf('＝'));
        if (sign > 0) {
            roster.affiliation(Chars.strip(text.substring(sign + 1), ""));
        }
        roster.place(sign > 0 ? text.substring(0, sign) : text);
    }

    private String text(List<Piece> words) {
        return WordClasses.text(line, words);
    }
}
