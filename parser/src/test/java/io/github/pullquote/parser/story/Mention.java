package io.github.pullquote.parser.story;

import io.github.pullquote.parser.story.Introduction.Fact;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody's name as it stands in a clause.
 *
 * @param person who is meant
 * @param shape the {@link Introduction} or {@link Naming}
 * @param text the words; with a comma at the end when the clause must go on after one
 * @param facts what the words tell beside the name
 */
public record Mention(Person person, Enum<?> shape, String text, Set<Fact> facts) {
    static Mention first(Person person, Introduction introduction) {
        return new Mention(person, introduction, introduction.write(person), introduction.facts());
    }

    /** Returns a mention that tells nothing new: that "Ms Poe" is a woman, the parser does not learn so late. */
    static Mention later(Person person, Naming naming) {
        return new Mention(person, naming, naming.write(person), Set.of());
    }

    /** Returns the name or what stands for it, without titles, occupations and bodies. */
    String core() {
        return shape instanceof Introduction ? person.fullName() : text;
    }

    /** Returns the words at the start of a sentence. */
    String atStart() {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns the words at the end of a sentence. */
    String atEnd() {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    /** Returns the words after a preposition. */
    String afterPreposition() {
        return shape == Naming.PRONOUN ? person.gender().objectPronoun() : atEnd();
    }

    /** Returns "her" or "his". */
    String possessive() {
        return person.gender().possessive();
    }

    /** Returns whether the verb can stand before it: "said she" is old. */
    boolean canFollowVerb() {
        return shape != Naming.PRONOUN;
    }
}
