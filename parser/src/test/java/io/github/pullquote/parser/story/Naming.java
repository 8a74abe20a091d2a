package io.github.pullquote.parser.story;

import java.util.function.Function;

/** How somebody is named who was named before. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum Naming {
    FULL_NAME(Person::fullName),
    LAST_NAME(Person::familyName),
    COURTESY(Person::courtesyName),
    DESCRIPTION(Person::description),
    PRONOUN(person -> person.gender().pronoun());

    private final Function<Person, String> writing;

    Naming(Function<Person, String> writing) {
        this.writing = writing;
    }

    String write(Person person) {
        return writing.apply(person);
    }
}
