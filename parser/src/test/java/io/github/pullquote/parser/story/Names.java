package io.github.pullquote.parser.story;

import java.util.List;
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

    private Names() {}

    static Arbitrary<String> given() {
        return Combinators.combine(Arbitraries.of(GIVEN_STARTS), Arbitraries.of(GIVEN_ENDS))
                .as(String::concat);
    }

    /** Returns family names, each different from the others in its first syllable. */
    static Arbitrary<List<String>> families(int count) {
        return Combinators.combine(
                        Arbitraries.shuffle(FAMILY_STARTS),
                        Arbitraries.of(FAMILY_ENDS).list().ofSize(count))
                .as((starts, ends) -> java.util.stream.IntStream.range(0, count)
                        .mapToObj(i -> starts.get(i) + ends.get(i))
                        .toList());
    }
}
