package io.github.pullquote.parser.internal.kind;

import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.parser.internal.kind.Sightings.Sighting;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Optional;

/**
 * The form of the headline: what explains opens like "Why" or "What is" or closes in "explained", an obituary says at
 * what age somebody died, and so on. Guides have headlines of the same forms, so what explains must be declared news.
 *
 * <p>Counter-example: "How to ..." is no headline of an analysis.
 */
final class HeadlineRule implements KindRule {
    private static final String OPENS = "opens";
    private static final String CLOSES = "closes";
    private static final String NUMBER = "number";

    @Override
    public Optional<Kind> tryFind(Piece piece) {
        boolean isNews = piece.metadata().isPresent() && piece.metadata().get().isNews();
        for (String part : piece.headlineParts()) {
            for (Sighting form : Sightings.of(WordListName.HEADLINE_FORMS, part, piece.words())) {
                Optional<ArticleKind> kind = kind(form, part);
                if (kind.isPresent() && (isNews || kind.get() != ArticleKind.ANALYSIS)) {
                    return Optional.of(Kind.by(StructureRule.KIND_HEADLINE, kind.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The list gives the kind, and behind a space where the form must stand. */
    private static Optional<ArticleKind> kind(Sighting form, String part) {
        int space = form.value().indexOf(' ');
        for (String place : Table.forms(form.value().substring(space + 1))) {
            if (stands(form, place, part)) {
                return Optional.of(ArticleKind.valueOf(form.value().substring(0, space)));
            }
        }
        return Optional.empty();
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
