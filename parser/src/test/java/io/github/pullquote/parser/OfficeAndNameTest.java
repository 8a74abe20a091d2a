package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An office before a name is never the speaker, whatever stands in the office and whoever holds it. */
class OfficeAndNameTest {
    private static final ArticleParser PARSER = ArticleParser.create();

    private static final ImmutableList<String> OFFICES = ImmutableList.of(
            "French Foreign Minister",
            "Danish Prime Minister",
            "British Home Secretary",
            "Irish Taoiseach",
            "Indian Railways Minister",
            "Scottish First Minister",
            "South African Finance Minister",
            "London Mayor",
            "New York City Mayor",
            "New Orleans Mayor",
            "Chicago Police Superintendent",
            "Texas Gov.",
            "New Jersey Gov.",
            "Ohio Sen.",
            "Texas Rep.",
            "California Attorney General",
            "Kent Police Detective Inspector",
            "Met Police Commissioner",
            "West Midlands Police Chief Constable",
            "NATO Secretary-General",
            "UN High Commissioner",
            "European Commission President",
            "World Bank President",
            "Federal Reserve Chair",
            "Apple CEO",
            "Acme Motors Chief Executive",
            "Northline Ferries Managing Director",
            "Downing Street Press Secretary",
            "White House Press Secretary",
            "Work and Pensions Secretary",
            "Health and Human Services Secretary",
            "Housing, Communities and Local Government Secretary",
            "Minister of Finance",
            "Minister for Social Affairs",
            "Secretary of State for Health",
            "Chancellor of the Exchequer",
            "Vice President of Sales",
            "Supreme Court Justice",
            "High Court Judge",
            "Major General",
            "Rear Admiral",
            "Philippine Marine Corps Commandant Major General",
            "Archbishop of Dublin",
            "Bishop",
            "Rabbi",
            "Imam",
            "Oxford University Vice-Chancellor",
            "Leeds Head Coach",
            "Liverpool Captain",
            "Daily Mail Royal Correspondent",
            "Police Federation Chairman");

    private static final ImmutableList<String> NAMES = ImmutableList.of(
            "Ann Poe",
            "Orvain Lasker",
            "Maria van der Berg",
            "Siobhan O'Hara",
            "Jean-Luc Roux-Fell",
            "Kim Min-ho",
            "Ana López Vega",
            "J. R. Vance");

    private static final ImmutableList<String> FRAMES = ImmutableList.of(
            "“The mill is lost,” %s said on Monday.",
            "“The mill is lost,” said %s.",
            "%s said that the mill was lost.",
            "According to %s, the mill was lost in the flood.");

    private static final ImmutableList<String> BEFORE =
            ImmutableList.of("", "Former ", "Acting ", "Deputy ", "former ", "then ", "US ", "UK ", "former US ");

    static Stream<String> offices() {
        return OFFICES.stream();
    }

    static Stream<String> framesBehindOffices() {
        return BEFORE.stream().flatMap(before -> FRAMES.stream().map(frame -> before + "|" + frame));
    }

    @ParameterizedTest
    @MethodSource("offices")
    void whoeverHoldsTheOfficeSpeaks(String office) {
        List<String> wrong = new ArrayList<>();
        for (String frame : FRAMES) {
            for (String name : NAMES) {
                addUnlessSpoken(wrong, frame.formatted(office + " " + name), name);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("framesBehindOffices")
    void whatStandsBeforeTheOfficeChangesNothing(String beforeAndFrame) {
        String before = beforeAndFrame.substring(0, beforeAndFrame.indexOf('|'));
        String frame = beforeAndFrame.substring(beforeAndFrame.indexOf('|') + 1);
        List<String> wrong = new ArrayList<>();
        for (String office : ImmutableList.of(
                "President", "Prime Minister", "Mayor", "Health Secretary", "Ambassador", "Chief of Staff")) {
            addUnlessSpoken(wrong, frame.formatted(before + office + " Ann Poe"), "Ann Poe");
        }
        assertThat(wrong).isEmpty();
    }

    private static void addUnlessSpoken(List<String> wrong, String text, String name) {
        Article article = PARSER.parse(RawArticle.text(text).language("en"));
        ArticleAssert.assertWellFormed(article);
        List<Speaker> speakers = article.quotes().stream()
                .flatMap(OfficeAndNameTest::speaker)
                .distinct()
                .toList();
        boolean right = speakers.size() == 1
                && speakers.get(0).name().equals(Optional.of(name))
                && speakers.get(0).kind() == SpeakerKind.PERSON;
        if (!right) {
            wrong.add(text + " -> " + speakers.stream().map(Speaker::name).toList());
        }
    }

    private static Stream<Speaker> speaker(Quote quote) {
        return quote.attribution().flatMap(attribution -> attribution.speaker()).stream();
    }
}
