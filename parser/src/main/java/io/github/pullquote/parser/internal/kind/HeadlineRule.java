package io.github.pullquote.parser.internal.kind;

import com.google.common.base.Splitter;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.kind.Sightings.Sighting;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.Metadata;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of the headline: what explains opens like "Why" or "What is" or closes in "explained", an obituary says at
 * what age somebody died, and so on. Guides have headlines of the same forms, so what explains must be declared news.
 *
 * <p>Counter-example: "How to ..." is no headline of an analysis.
 */
final class HeadlineRule implements KindRule {
    private static final Splitter KIND_AND_PLACES = Splitter.on(' ').limit(2);
    private static final String OPENS = "opens";
    private static final String CLOSES = "closes";
    private static final String NUMBER = "number";

    @Override
    public Optional<Kind> tryFind(Piece piece) {
        boolean isNews = piece.metadata().filter(Metadata::isNews).isPresent();
        return piece.headlineParts().stream()
                .flatMap(part -> kinds(part, piece.words()))
                .filter(kind -> isNews || kind != ArticleKind.ANALYSIS)
                .findFirst()
                .map(kind -> Kind.by(StructureRule.KIND_HEADLINE, kind));
    }

    private static Stream<ArticleKind> kinds(String part, WordLists words) {
        return Sightings.of(WordListName.HEADLINE_FORMS, part, words).flatMap(form -> kind(form, part));
    }

    private static Stream<ArticleKind> kind(Sighting form, String part) {
        List<String> value = KIND_AND_PLACES.splitToList(form.value());
        return Table.forms(value.get(1)).stream()
                .filter(place -> stands(form, place, part))
                .limit(1)
                .map(place -> ArticleKind.valueOf(value.get(0)));
    }

    private static boolean stands(Sighting form, String place, String part) {
        int next = Chars.skipSpaces(part, form.end());
        return switch (place) {
            case OPENS -> form.start() == 0;
            case CLOSES -> next == part.length();
            case NUMBER -> next < part.length() && Chars.isDigit(part.charAt(next));
            default -> false;
        };
    }
}
