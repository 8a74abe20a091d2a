package io.github.pullquote.parser;

import io.github.pullquote.parser.story.Marks;
import io.github.pullquote.parser.story.Stories;
import io.github.pullquote.parser.story.Story;
import io.github.pullquote.parser.story.Written;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** What a change of an article does to what is read out of it. */
@Domain(Stories.class)
@PropertyDefaults(tries = 150, edgeCases = EdgeCasesMode.NONE)
class MetamorphicProperties {
    @Property
    void theSameTextGivesTheSameArticle(@ForAll Written written) {
        Laws.assertSameEachTime(written.text());
    }

    @Property
    void everyEnglishIsReadAlike(@ForAll Written written) {
        Laws.assertSameInEveryEnglish(written.text());
    }

    @Property
    void straightMarksAreReadAsCurlyOnes(@ForAll Story story) {
        Laws.assertSameWithStraightMarks(story.with(Marks.CURLY).write().text());
    }

    @Property
    void aParagraphAtTheEndChangesNoEarlierQuote(
            @ForAll Written written, @ForAll @From("paragraphs") String paragraph) {
        Laws.assertEarlierQuotesStay(written.text(), paragraph);
    }

    @Provide
    static Arbitrary<String> paragraphs() {
        return Arbitraries.of(
                "The bell rang twice before supper.",
                "“We will see,” said Peter Lund, who had come too late.",
                "Nobody else wanted to say a word about the “great bell”.");
    }
}
