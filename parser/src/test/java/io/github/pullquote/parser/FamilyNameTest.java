package io.github.pullquote.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleAssert;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.core.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Later mentions join the full name, whatever the family name is spelled like and whoever bears it. */
class FamilyNameTest {
    private static final ArticleParser PARSER = ArticleParser.create();
    private static final Splitter WORDS = Splitter.on(' ');

    private static final ImmutableList<String> FREQUENT = words(
            "Adams Ahmed Ali Allen Anderson Bailey Baker Barnes Bell Bennett Brooks Brown Butler Campbell Carter Chen Clark"
                    + " Collins Cook Cooper Cox Cruz Davies Davis Diaz Edwards Evans Fisher Flores Foster Garcia Gomez"
                    + " Gonzalez Gray Green Gupta Hall Hansen Hernandez Hill Hughes Hussain Ivanov Jackson Jansen Jenkins"
                    + " Jensen Johnson Jones Kaya Khan Kim King Kowalski Kumar Lee Lewis Li Lopez Martinez Mitchell Miller"
                    + " Moore Morales Murphy Nguyen Novak Okafor Olsen Ortiz Park Patel Perez Peters Phillips Powell Price"
                    + " Ramirez Reed Reyes Richardson Rivera Roberts Rossi Russo Sanchez Sato Schmidt Silva Singh Smith"
                    + " Tanaka Taylor Thompson Torres Turner Walker Ward Watson White Williams Wilson Wood Wright Young");

    private static final ImmutableList<String> GIVEN_NAMES_TOO = words(
            "Harris Kelly Jordan Taylor Morgan Cameron Blair Grant Glenn Craig Scott Stewart Howard Leslie Lindsay Shannon"
                    + " Tracy Kerry Carey Casey Ashley Beverly Courtney Kimberly Whitney Sidney Shirley Vivian Marion Carroll"
                    + " Dana Dean Douglas Drew Francis Gordon Graham Henry James John Joseph Keith Kenneth Lloyd Martin"
                    + " Maurice Neal Nelson Norman Oliver Owen Patrick Paul Perry Ray Rose Roy Russell Simon Stanley Thomas");

    private static final ImmutableList<String> ALSO_WORDS = words(
            "May Rice Banks Bird Black Bond Bush Cross Day Field Fox Frost Gates Hand Hope Lake Law Long Moon Park Pope Stone"
                    + " Swift Wolf Bishop Page Judge Marshall Major Noble Sharp Short Best Case Chance");

    private static ImmutableList<String> words(String line) {
        return ImmutableList.copyOf(WORDS.split(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "Kamala", "Fatima", "Mei", "Ingrid", "Priya"})
    void aWomansFamilyNameIsHers(String given) {
        assertThat(wrong(given, "she")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"John", "Mohammed", "Carlos", "Hiroshi", "Lars", "Rajesh"})
    void aMansFamilyNameIsHis(String given) {
        assertThat(wrong(given, "he")).isEmpty();
    }

    private static List<String> wrong(String given, String pronoun) {
        List<String> wrong = new ArrayList<>();
        for (List<String> names : List.of(FREQUENT, GIVEN_NAMES_TOO, ALSO_WORDS)) {
            for (String family : names) {
                String text = given + " " + family + " opened the mill. It was late.\n\n“We lost it,” " + family
                        + " said. “It is gone,” " + pronoun + " added.\n\n" + family
                        + " told the council that nobody had come.\n";
                List<Optional<String>> speakers = speakers(text, wrong);
                if (!speakers.equals(List.of(Optional.of(given + " " + family)))) {
                    wrong.add(text.replace('\n', ' ') + " -> " + speakers);
                }
            }
        }
        return wrong;
    }

    private static List<Optional<String>> speakers(String text, List<String> wrong) {
        Article article = PARSER.parse(RawArticle.text(text).language("en"));
        ArticleAssert.assertWellFormed(article);
        if (article.quotes().size() < 2
                || article.speakers().stream().anyMatch(speaker -> speaker.kind() != SpeakerKind.PERSON)) {
            wrong.add(text.replace('\n', ' ') + " -> " + article.speakers());
        }
        return article.speakers().stream().map(Speaker::name).toList();
    }
}
