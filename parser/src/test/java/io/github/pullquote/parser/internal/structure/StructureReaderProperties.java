package io.github.pullquote.parser.internal.structure;

import io.github.pullquote.parser.internal.lexicon.Lexicons;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StructureReaderProperties {
    private static final StructureReader READER = new StructureReader(new Lexicons());

    @Property(tries = 500)
    void losesNothingOfAnyText(@ForAll String text) {
        StructureCheck.readAndCheck(text, READER);
    }

    @Property(tries = 500)
    void losesNothingOfTextsMadeOfTheWordsThatRulesLookFor(@ForAll("scraps") List<String> scraps) {
        StructureCheck.readAndCheck(String.join("", scraps), READER);
    }

    @Provide
    Arbitrary<List<String>> scraps() {
        return Arbitraries.of(
                        "By ",
                        "Ann Poe",
                        " and ",
                        ", ",
                        "\n",
                        "\n\n",
                        "\r\n",
                        ": ",
                        "(",
                        ")",
                        " — ",
                        " | ",
                        "/",
                        "PARIS",
                        "AP",
                        "Reuters",
                        "Photo",
                        "©",
                        "March 3",
                        "2024",
                        "17:46",
                        "Published ",
                        "Updated",
                        "Sign up ",
                        "Read more",
                        "Correction",
                        "Q",
                        "A",
                        "- ",
                        "1. ",
                        "***",
                        "said the mayor of the town.",
                        "\"",
                        "“",
                        "”",
                        "@poe",
                        "reporter",
                        " in ",
                        " of ",
                        "contributed to this report.",
                        "Reporting by ",
                        "…",
                        "?",
                        "\uD83C",
                        "🌊",
                        "\0",
                        "\uFEFF",
                        " ",
                        "\t",
                        "（",
                        "＝",
                        "）",
                        "is")
                .list()
                .ofMaxSize(40);
    }
}
