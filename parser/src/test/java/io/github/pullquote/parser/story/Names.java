package io.github.pullquote.parser.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Names made of syllables, which are nobody's and no word's. */
final class Names {
    private static final List<String> GIVEN_STARTS = List.of("Bru", "Dve", "Fli", "Kve", "Plo", "Sno", "Tve", "Zho");
    private static final List<String> GIVEN_ENDS = List.of("dak", "lim", "mor", "nesh", "rup", "ven", "zul");
    private static final List<String> FAMILY_STARTS =
            List.of("Haf", "Krom", "Mol", "Pem", "Quar", "Rus", "Stel", "Tam", "Ved", "Wolm");
    private static final List<String> FAMILY_ENDS = List.of("brack", "dine", "gast", "hoff", "quist", "raddo", "vik");
    private static final List<String> MIDDLES = List.of("", "", "", " K.");
    /** What a family name may look like; the star stands for the syllables. */
    private static final List<String> SHAPES = List.of("*", "*", "*", "O’*", "Mc*", "*-Ray", "de la *");

    private Names() {}

    /** Returns given names, some with a middle initial. */
    static Arbitrary<String> given() {
        return Combinators.combine(Arbitraries.of(GIVEN_STARTS), Arbitraries.of(GIVEN_ENDS), Arbitraries.of(MIDDLES))
                .as((start, end, middle) -> start + end + middle);
    }

    /** Returns family names of all shapes that differ in their first syllable. */
    static Arbitrary<List<String>> families(int count) {
        return Combinators.combine(
                        Arbitraries.shuffle(FAMILY_STARTS),
                        Arbitraries.of(FAMILY_ENDS).list().ofSize(count),
                        Arbitraries.of(SHAPES).list().ofSize(count))
                .as((starts, ends, shapes) -> IntStream.range(0, count)
                        .mapToObj(i -> shapes.get(i).replace("*", starts.get(i) + ends.get(i)))
                        .toList());
    }

    /** Returns every given name and every family name. */
    static ImmutableList<String> all() {
        return Stream.concat(pairs(GIVEN_STARTS, GIVEN_ENDS), pairs(FAMILY_STARTS, FAMILY_ENDS))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> pairs(List<String> starts, List<String> ends) {
        return starts.stream().flatMap(start -> ends.stream().map(end -> start + end));
    }
}
