package io.github.pullquote.parser.internal.resolve.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the words of a name tell: whether it is a person's, of which gender, and whether two first names agree.
 * Immutable.
 */
public final class NameWords {
    /** Initials that stand for a body have at least so many letters. */
    private static final int MIN_INITIALS = 2;

    private final Table particles;
    private final Table givenNames;
    private final Table nicknames;
    private final Table titles;
    private final Table places;
    private final Table demonyms;
    private final Table bodyWords;
    private final Table bodies;
    private final Table suffixes;
    private final Table generations;
    private final Table modifiers;
    private final Table fields;
    private final ImmutableSet<String> genitives;
    private final Table officeHeads;

    NameWords(Lexicon language, Lexicon any) {
        particles = any.table(WordListName.NAME_PARTICLES);
        givenNames = language.table(WordListName.GIVEN_NAMES);
        nicknames = language.table(WordListName.NICKNAMES);
        titles = language.table(WordListName.TITLES);
        places = language.table(WordListName.PLACES);
        demonyms = language.table(WordListName.DEMONYMS);
        bodies = any.table(WordListName.BODY_NAMES);
        suffixes = any.table(WordListName.NAME_SUFFIXES);
        generations = any.table(WordListName.NAME_GENERATIONS);
        modifiers = language.table(WordListName.OFFICE_MODIFIERS);
        officeHeads = language.table(WordListName.OFFICE_HEADS);
        fields = language.table(WordListName.OFFICE_FIELDS);
        bodyWords = language.table(WordListName.ORGANISATION_SUFFIXES);
        Table endings = language.table(WordListName.WORD_ENDINGS);
        genitives = endings.keys().stream()
                .filter(ending ->
                        Table.forms(endings.column(ending, 1).orElse("")).contains("name-genitive"))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns {@code RMT} for "Royal Mill Trust": the capitals of the words of a body's name. */
    public static Optional<String> initials(List<String> parts) {
        StringBuilder initials = new StringBuilder();
        for (String part : parts) {
            if (Character.isUpperCase(part.charAt(0))) {
                initials.append(part.charAt(0));
            }
        }
        return initials.length() < MIN_INITIALS ? Optional.empty() : Optional.of(initials.toString());
    }

    /** Returns whether the word, as printed, stands inside names: "van", "de". */
    public boolean isParticle(String word) {
        return particles.contains(word);
    }

    /** Returns whether the word, as printed, is a given name. */
    public boolean isGivenName(String word) {
        int hyphen = word.indexOf('-');
        boolean joined =
                hyphen > 0 && isListedGiven(word.substring(0, hyphen)) && isListedGiven(word.substring(hyphen + 1));
        return joined || isListedGiven(word);
    }

    private boolean isListedGiven(String word) {
        return givenNames.contains(word);
    }

    /** Returns whether the word, as printed, is an adjective of a nation, people, party or creed. */
    public boolean isDemonym(String word) {
        return demonyms.contains(word);
    }

    /** Returns whether the word, as part of a name, shows that a body has it: "University". */
    public boolean isBodyWord(String word) {
        return bodyWords.contains(word);
    }

    /** Returns whether the word, as printed, follows a name: "Jr.", "MP". */
    public boolean isSuffix(String word) {
        return suffixes.contains(word);
    }

    /** Returns whether the word, as printed, follows a name and stays with it: "Jr.". */
    public boolean isGeneration(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return generations.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** Returns whether the word, as printed, is a title or office. */
    public boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** Returns whether a noun, in lower case, is an office that one person holds: "mayor", not "actor". */
    public boolean isOffice(String noun) {
        String title = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
        return titles.column(title, 2).filter("role"::equals).isPresent();
    }

    /** Returns whether the word, as printed, may stand in an office before its last word: "Vice", "Marketing". */
    public boolean isOfficePart(String word) {
        return modifiers.contains(word) || fields.contains(word);
    }

    /** Returns whether the offices of the language are listed. */
    public boolean knowsOffices() {
        return !modifiers.keys().isEmpty();
    }

    /** Returns whether the word, as printed, says when or at which rank an office is held: "former". */
    public boolean isOfficeModifier(String word) {
        return modifiers.contains(word);
    }

    /** Returns whether the word, as printed, is a field of offices that is no body: "State", not "Board". */
    public boolean isMereField(String word) {
        return fields.column(word, 1).filter("-"::equals).isPresent();
    }

    /** Returns the field of an office that is a body itself: "Treasury", "Senate". */
    public Optional<String> bodyOfField(String word) {
        return fields.column(word, 1).filter("body"::equals).map(body -> word);
    }

    /** Returns the place whose genitive a word is: {@code Bonns}. */
    public Optional<String> placeOfGenitive(String word) {
        return genitives.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .filter(places::contains)
                .findFirst();
    }

    /** Returns whether the word, as printed, is the head of an office that a field goes with: "minister". */
    public boolean isOfficeHead(String word) {
        return officeHeads.contains(word);
    }

    /** Returns whether the word, as printed, is a place. */
    public boolean isPlace(String word) {
        return places.contains(word);
    }

    /** Returns whether the word, as printed, can be no part of a person's name: a nation, a place, a body, "US". */
    public boolean isNoPerson(String word) {
        return isDemonym(word) || isPlace(word) || isBodyWord(word) || isTitle(word) || isAcronym(word);
    }

    /** Returns whether the name has a title or begins with a given name. */
    public boolean isSurePerson(NameRun run) {
        return run.title().isPresent() || isGivenName(run.parts().get(0));
    }

    /** Returns whether the name is that of a body or a place: it is listed, or has a word that only such names have. */
    public boolean isBody(NameRun run) {
        for (String part : run.parts()) {
            if (isBodyWord(part)) {
                return true;
            }
        }
        String name = run.name();
        return bodies.contains(name) || places.contains(name) || isDemonym(name);
    }

    /** Returns whether the name is that of a place or nation. */
    public boolean isWhere(NameRun run) {
        String name = run.name();
        return places.contains(name) || isDemonym(name) || run.parts().stream().allMatch(this::isPlace);
    }

    /** Returns whether the name is that of a listed body: "Google". */
    public boolean isListedBody(String name) {
        return bodies.contains(name);
    }

    /** Returns whether the name is a person's: by its title, its first name, or for want of another reading. */
    public boolean isPerson(NameRun run) {
        return !isBody(run)
                && (isSurePerson(run) || run.parts().stream().noneMatch(part -> isPlace(part) || isAcronym(part)));
    }

    /** Returns a name that stands nowhere. */
    public static NameRun run(String name) {
        return new NameRun(0, 0, 1, ImmutableList.of(name), Optional.empty());
    }

    /** Returns whether a word has more than one letter and only capitals. */
    public static boolean isAcronym(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    /** Returns whether a title is an office, rank or calling, rather than "Mrs."; unlisted ones are. */
    public boolean isRole(String title) {
        return titles.column(title, 2).filter("courtesy"::equals).isEmpty();
    }

    /** Returns the gender that the title tells. */
    public Gender titleGender(NameRun run) {
        return run.title()
                .flatMap(title -> titles.column(title, 1))
                .map(Gender::of)
                .orElse(Gender.UNKNOWN);
    }

    /** Returns the gender that title and given name tell; a word behind a title is a family name. */
    public Gender gender(NameRun run) {
        boolean hasGivenName = run.parts().size() > 1 || run.title().isEmpty();
        return hasGivenName ? titleGender(run).or(genderOfName(run.parts().get(0))) : titleGender(run);
    }

    /**
     * Returns the gender by which a name is compared with the known ones: a lone word may be a family name, whatever
     * given name is spelled like it ("Harris").
     */
    public Gender comparedGender(NameRun run) {
        return run.parts().size() > 1 ? gender(run) : titleGender(run);
    }

    private Gender genderOfName(String name) {
        return givenNames.column(name, 1).map(Gender::of).orElse(Gender.UNKNOWN);
    }

    /** Returns whether two first names may be one person's: equal, one short for the other, or an initial. */
    public boolean sameFirst(String known, String other) {
        return known.equals(other)
                || isShortFor(known, other)
                || isShortFor(other, known)
                || known.charAt(0) == other.charAt(0) && (known.endsWith(".") || other.endsWith("."));
    }

    private boolean isShortFor(String nickname, String name) {
        return nicknames
                .column(nickname, 1)
                .map(full -> Table.hasForm(full, name))
                .orElse(false);
    }
}
