package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;

/**
 * What the words of a name tell: whether it is a person's, of which gender, and whether two first names agree.
 * Immutable.
 */
final class NameWords {
    private final Table particles;
    private final Table givenNames;
    private final Table nicknames;
    private final Table titles;
    private final Table places;
    private final Table demonyms;
    private final Table bodyWords;

    NameWords(Lexicon language, Lexicon any) {
        particles = any.table(WordListName.NAME_PARTICLES);
        givenNames = language.table(WordListName.GIVEN_NAMES);
        nicknames = language.table(WordListName.NICKNAMES);
        titles = language.table(WordListName.TITLES);
        places = language.table(WordListName.PLACES);
        demonyms = language.table(WordListName.DEMONYMS);
        bodyWords = language.table(WordListName.ORGANISATION_SUFFIXES);
    }

    boolean isParticle(String word) {
        return particles.contains(word);
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    boolean isDemonym(String word) {
        return demonyms.contains(word);
    }

    /** Returns whether the word, as part of a name, shows that a body has it: "University". */
    boolean isBodyWord(String word) {
        return bodyWords.contains(word);
    }

    /** Returns whether the name has a title or begins with a given name. */
    boolean isSurePerson(NameRun run) {
        return run.title().isPresent() || isGivenName(run.parts().get(0));
    }

    /** Returns whether the name is a person's: by its title, its first name, or for want of another reading. */
    boolean isPerson(NameRun run) {
        boolean body = run.parts().stream().anyMatch(this::isBodyWord);
        return !body && (isSurePerson(run) || run.parts().size() > 1 && !isPlace(run));
    }

    private boolean isPlace(NameRun run) {
        return run.parts().stream().anyMatch(part -> places.contains(part) || isAcronym(part))
                || places.contains(run.name());
    }

    private static boolean isAcronym(String part) {
        return part.length() > 1 && part.indexOf('.') < 0 && part.chars().allMatch(Character::isUpperCase);
    }

    /** Returns whether a title is an office, rank or calling, rather than "Mrs."; unlisted ones are. */
    boolean isRole(String title) {
        return titles.column(title, 2).map("role"::equals).orElse(true);
    }

    /** Returns the gender that title and given name tell. */
    Gender gender(NameRun run) {
        Gender byTitle = run.title()
                .flatMap(title -> titles.column(title, 1))
                .map(Gender::of)
                .orElse(Gender.UNKNOWN);
        boolean hasGivenName = run.parts().size() > 1 || run.title().isEmpty();
        return hasGivenName ? byTitle.or(genderOfName(run.parts().get(0))) : byTitle;
    }

    private Gender genderOfName(String name) {
        return givenNames.column(name, 1).map(Gender::of).orElse(Gender.UNKNOWN);
    }

    /** Returns whether two first names may be one person's: equal, one short for the other, or an initial. */
    boolean sameFirst(String known, String other) {
        return known.equals(other)
                || isShortFor(known, other)
                || isShortFor(other, known)
                || known.charAt(0) == other.charAt(0) && (known.endsWith(".") || other.endsWith("."));
    }

    private boolean isShortFor(String nickname, String name) {
        return nicknames
                .column(nickname, 1)
                .map(full -> Table.forms(full).contains(name))
                .orElse(false);
    }
}
