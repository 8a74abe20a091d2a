package io.github.pullquote.parser.internal.resolve.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.lexicon.HeadNouns;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import java.util.List;
import java.util.Optional;

/**
 * The nouns of a language for who or what may speak: roles ("senator", "mother"), bodies ("council"), writings
 * ("report") and groups ("neighbours"). All are asked in lower case. Immutable.
 */
public final class SpeakerNouns {
    private final Table persons;
    private final Table generic;
    private final Table clubRoles;
    private final Table relations;
    private final Table classes;
    private final Table unnamed;
    private final Table bodies;
    private final Table documents;
    private final Table groups;
    private final Table roleEndings;
    private final Table pluralEndings;
    private final ImmutableMap<String, String> singulars;
    private final HeadNouns heads;
    private final ImmutableSet<String> bodyPlurals;
    private final ImmutableSet<String> documentPlurals;

    SpeakerNouns(Lexicon language, Lexicon any) {
        persons = language.table(WordListName.ROLE_NOUNS);
        generic = language.table(WordListName.GENERIC_NOUNS);
        clubRoles = language.table(WordListName.CLUB_ROLES);
        classes = language.table(WordListName.ROLE_CLASSES);
        relations = language.table(WordListName.RELATION_NOUNS);
        unnamed = language.table(WordListName.UNNAMED_NOUNS);
        bodies = language.table(WordListName.ORGANISATION_NOUNS);
        documents = language.table(WordListName.DOCUMENT_NOUNS);
        groups = language.table(WordListName.COLLECTIVE_NOUNS);
        roleEndings = any.table(WordListName.ROLE_ENDINGS);
        pluralEndings = any.table(WordListName.PLURAL_ENDINGS);
        ImmutableMap.Builder<String, String> byPlural = ImmutableMap.builder();
        for (String singular : persons.keys()) {
            Optional<String> plural = persons.column(singular, 1);
            if (plural.isPresent()) {
                byPlural.put(plural.get(), singular);
            }
        }
        singulars = byPlural.buildKeepingLast();
        bodyPlurals = singularAndPlural(bodies);
        documentPlurals = singularAndPlural(documents);
        heads = new HeadNouns(
                language,
                ImmutableSet.<String>builder()
                        .addAll(persons.keys())
                        .addAll(singulars.keySet())
                        .addAll(bodyPlurals)
                        .addAll(documentPlurals)
                        .addAll(groups.keys())
                        .build());
    }

    private static ImmutableSet<String> singularAndPlural(Table table) {
        ImmutableSet.Builder<String> nouns = ImmutableSet.builder();
        for (String noun : table.keys()) {
            nouns.add(noun);
            table.column(noun, 1).ifPresent(nouns::add);
        }
        return nouns.build();
    }

    /** The listed noun that a compound ends in: {@code sprecher} for {@code regierungssprecher}. */
    private String head(String noun) {
        return heads.head(noun).orElse(noun);
    }

    /** Returns whether the noun stands for a person, in the singular. */
    public boolean isPerson(String noun) {
        return persons.contains(head(noun));
    }

    /** Returns whether the noun tells a role, rather than any person ("woman", "guest"). */
    public boolean isRole(String noun) {
        return isPerson(noun) && !generic.contains(noun) && !generic.contains(lastPart(noun));
    }

    /** Returns whether one of two nouns for persons is a compound that ends in the other. */
    public boolean isSameRole(String role, String noun) {
        return !role.equals(noun) && isPerson(noun) && isPerson(role) && (role.endsWith(noun) || noun.endsWith(role));
    }

    /** Returns the roles of those who may be called by the noun again: "juez" for Spanish "magistrado". */
    public List<String> rolesCalled(String noun) {
        return classes.column(noun, 1).map(Table::forms).orElse(ImmutableList.of());
    }

    /** Returns whether the noun tells what somebody does for a club, which is called by its city: "striker". */
    public boolean isClubRole(String noun) {
        return clubRoles.contains(head(noun));
    }

    /** Returns the singular of a plural that tells a role: "economist" for "economists". */
    public Optional<String> singularRole(String plural) {
        String head = head(plural);
        return Optional.ofNullable(singulars.get(head))
                .map(singular -> plural.substring(0, plural.length() - head.length()) + singular)
                .filter(noun -> isRole(noun) && !isRelation(noun));
    }

    /** Returns whether the noun tells a relation or a mere presence, which is no role: "mother", "resident". */
    public boolean isRelation(String noun) {
        return relations.contains(noun) || relations.contains(lastPart(noun));
    }

    /**
     * Returns whether the noun stands for somebody whom the article does not name: "spokesman", "source"; any may where the
     * language has no list of them.
     */
    public boolean isUnnamed(String noun) {
        return unnamed.keys().isEmpty() || unnamed.contains(noun) || unnamed.contains(head(noun));
    }

    /** Returns whether the noun ends as callings do, listed or not: "communicator". */
    public boolean endsLikeRole(String noun) {
        return roleEndings.keys().stream().anyMatch(noun::endsWith);
    }

    /** Returns whether the noun is the plural of a person and the singular of none. */
    public boolean isPlural(String noun) {
        return singulars.containsKey(head(noun)) && !persons.contains(head(noun));
    }

    /** Returns the gender that the noun tells; empty when it tells none. */
    public Optional<Gender> gender(String noun) {
        return persons.column(head(noun), 2).map(Gender::of).filter(gender -> gender != Gender.UNKNOWN);
    }

    /** Returns whether the noun stands for a body, in the singular. */
    public boolean isBody(String noun) {
        return bodies.contains(head(noun));
    }

    /** Returns whether the noun stands for a body or bodies. */
    public boolean isBodyOrBodies(String noun) {
        return isListed(bodies, noun);
    }

    /** Returns whether the noun stands for a writing, a poll or other evidence, or for several. */
    public boolean isDocument(String noun) {
        return isListed(documents, noun);
    }

    /** Returns whether the noun stands for a group, or ends as plurals do. */
    public boolean isGroup(String noun) {
        return groups.contains(noun) || pluralEndings.keys().stream().anyMatch(noun::endsWith);
    }

    /** What stands behind the last hyphen: {@code jährige} in {@code 61-jährige}. */
    private static String lastPart(String noun) {
        return noun.substring(noun.lastIndexOf('-') + 1);
    }

    private boolean isPluralOf(Table list, String noun) {
        return list == bodies && bodyPlurals.contains(noun) || list == documents && documentPlurals.contains(noun);
    }

    private boolean isListed(Table list, String noun) {
        return list.contains(noun)
                || list.contains(head(noun))
                || isPluralOf(list, head(noun))
                || pluralEndings.keys().stream()
                        .anyMatch(ending -> noun.endsWith(ending)
                                && list.contains(noun.substring(0, noun.length() - ending.length())));
    }
}
