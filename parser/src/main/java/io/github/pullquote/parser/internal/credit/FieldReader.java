package io.github.pullquote.parser.internal.credit;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.credit.Field.Outcome;
import io.github.pullquote.parser.internal.credit.line.Piece;
import io.github.pullquote.parser.internal.credit.line.PieceKind;
import io.github.pullquote.parser.internal.credit.line.WordClasses;
import java.util.List;
import java.util.function.Function;

/**
 * Reads the words between two separators: a person, perhaps with outlet and role; a body; staff; or a role, outlet or
 * place of those named before. The first rule that matches decides. Made for one line.
 */
final class FieldReader {
    /** Names of places are no longer: a small town with its province, as sign-offs print it. */
    private static final int MAX_PLACE_WORDS = 5;

    private final String line;
    private final WordClasses classes;
    private final Roster roster;
    private final ImmutableList<Function<Field, Outcome>> rules;

    FieldReader(String line, WordClasses classes, Roster roster) {
        this.line = line;
        this.classes = classes;
        this.roster = roster;
        NameFields names = new NameFields(line, classes, roster);
        RoleFields roles = new RoleFields(line, classes, roster, names, this::read);
        this.rules = ImmutableList.of(this::linked, this::suffixes, roles::read, names::read);
    }

    /** Returns whether the field was understood; one of titles of courtesy alone says nothing. */
    boolean read(Field field) {
        Field bare = field.link().isPresent() ? field : field.with(withoutTitles(field.words()));
        if (bare.isEmpty()) {
            return true;
        }
        for (Function<Field, Outcome> rule : rules) {
            Outcome outcome = rule.apply(bare);
            if (outcome != Outcome.NO_MATCH) {
                return outcome == Outcome.UNDERSTOOD;
            }
        }
        return false;
    }

    private static List<Piece> withoutTitles(List<Piece> words) {
        int start = 0;
        while (start < words.size() && words.get(start).is(PieceKind.TITLE) && !isGivenName(words, start)) {
            start++;
        }
        return words.subList(start, words.size());
    }

    /** A title that no name follows is a name itself. */
    private static boolean isGivenName(List<Piece> words, int at) {
        return at + 1 >= words.size() || words.get(at + 1).isSmall();
    }

    /** Reads what follows a word such as "in" or "for". */
    private Outcome linked(Field field) {
        if (field.link().isEmpty()) {
            return Outcome.NO_MATCH;
        }
        boolean place = field.link().get().equals("place");
        int maxWords = place ? MAX_PLACE_WORDS : BodyNames.MAX_WORDS;
        if (roster.isGroupEmpty() || field.words().size() > maxWords) {
            return Outcome.LEFT_OVER;
        }
        return Outcome.of(place ? place(field) : affiliation(field));
    }

    private boolean place(Field field) {
        boolean named = isName(field);
        if (named) {
            roster.place(WordClasses.text(line, field.words()));
        }
        return named;
    }

    private boolean affiliation(Field field) {
        if (roster.lastHasAffiliation()) {
            return isName(field);
        }
        roster.affiliation(WordClasses.text(line, field.words()));
        return isName(field) || classes.isFunctionWord(field.first());
    }

    private boolean isName(Field field) {
        return !field.first().isSmall() || classes.isNamePart(field.first());
    }

    /** Degrees and the like say nothing of their own. */
    private Outcome suffixes(Field field) {
        return field.words().stream().allMatch(classes::isSuffix) ? Outcome.of(!roster.isEmpty()) : Outcome.NO_MATCH;
    }
}
