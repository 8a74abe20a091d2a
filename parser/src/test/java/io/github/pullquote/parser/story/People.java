package io.github.pullquote.parser.story;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The cast of a story: nobody shares a name or an occupation. */
final class People {
    private static final List<String> OCCUPATIONS = List.of(
            "baker", "grocer", "harbour master", "teacher", "lawyer", "engineer", "nurse", "farmer", "bus driver");
    private static final List<String> BODIES = List.of(
            "Oak Mill Bakery", "Northline Ferries", "Stonegate College", "Copper Lane Hospital", "Riverside Trust");

    private People() {}

    static Arbitrary<List<Person>> cast(int least, int most) {
        return Arbitraries.integers().between(least, most).flatMap(People::cast);
    }

    private static Arbitrary<List<Person>> cast(int count) {
        return Combinators.combine(
                        Names.given().list().ofSize(count),
                        Names.families(count),
                        Arbitraries.of(Gender.class).list().ofSize(count),
                        Arbitraries.shuffle(OCCUPATIONS),
                        Arbitraries.of(BODIES).list().ofSize(count))
                .as((given, families, genders, occupations, bodies) -> IntStream.range(0, count)
                        .mapToObj(i -> new Person(
                                given.get(i), families.get(i), genders.get(i), occupations.get(i), bodies.get(i)))
                        .toList());
    }
}
