package io.github.pullquote.parser.story;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;

/** How somebody is named for the first time. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
public enum Introduction {
    NAME(Person::fullName),
    COURTESY(person -> person.gender().title() + " " + person.fullName(), Fact.GENDER),
    OCCUPATION_AFTER(person -> person.fullName() + ", " + person.newDescription() + ",", Fact.OCCUPATION),
    OCCUPATION_BEFORE(person -> person.occupation() + " " + person.fullName(), Fact.OCCUPATION),
    OCCUPATION_AT_BODY(
            person -> person.fullName() + ", " + person.newDescription() + " at " + person.body() + ",",
            Fact.OCCUPATION,
            Fact.BODY),
    AGE_AND_OCCUPATION(
            person -> person.fullName() + ", 44, " + person.newDescription() + " at " + person.body() + ",",
            Fact.OCCUPATION,
            Fact.BODY),
    COURTESY_AND_OCCUPATION(
            person -> person.gender().title() + " " + OCCUPATION_AT_BODY.write(person),
            Fact.GENDER,
            Fact.OCCUPATION,
            Fact.BODY),
    BODY_AND_OCCUPATION(person -> person.body() + " " + OCCUPATION_BEFORE.write(person), Fact.OCCUPATION, Fact.BODY),
    /** Not drawn as long as it is one of the {@link Limits}. */
    OF_BODY(person -> person.fullName() + " of " + person.body(), Fact.BODY);

    /** What a reader learns beside the name. */
    enum Fact {
        GENDER,
        OCCUPATION,
        BODY
    }

    private final Function<Person, String> writing;
    private final ImmutableSet<Fact> facts;

    Introduction(Function<Person, String> writing, Fact... facts) {
        this.writing = writing;
        this.facts = ImmutableSet.copyOf(facts);
    }

    /** Returns the words; a comma at the end is for the clause to go on after. */
    String write(Person person) {
        return writing.apply(person);
    }

    /** Returns what a reader learns beside the name. */
    ImmutableSet<Fact> facts() {
        return facts;
    }
}
