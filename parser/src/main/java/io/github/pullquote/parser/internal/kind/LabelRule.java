package io.github.pullquote.parser.internal.kind;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.ArticleKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Byline;
import io.github.pullquote.core.BylinePosition;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A label of the kind as readers see it: alone over the headline or parted from the rest of it ("Opinion | ..."), before
 * the authors ("Kommentar von ..."), in a sentence of the standfirst ("Ein Gastbeitrag."), or in the role of an author
 * ("Guest Columnist").
 *
 * <p>Counter-example: the word in a headline's sentence, as in "Opinion polls: what they missed".
 */
final class LabelRule implements KindRule {
    private static final int LONGEST_LABEL = 60;
    private static final String EDGES = ":|·•–—-/()[]“”\"»›.";

    @Override
    public Optional<Kind> tryFind(Piece piece) {
        Function<String, Stream<ArticleKind>> alone = text -> alone(text, piece.words());
        Function<String, Stream<ArticleKind>> leading = text -> leading(text, piece.words());
        ImmutableList<String> headline = piece.headlineParts();
        return Stream.<Stream<ArticleKind>>of(
                        HeadlineParts.of(piece.kicker()).stream().flatMap(alone),
                        piece.blocks(BlockRole.KICKER).flatMap(alone),
                        bylines(piece)
                                .flatMap(byline -> byline.span().stream())
                                .map(piece::slice)
                                .flatMap(leading),
                        headline.size() < 2 ? Stream.empty() : edges(headline).flatMap(alone),
                        sentences(piece.standfirst()).flatMap(leading),
                        bylines(piece).flatMap(byline -> role(byline, piece.words())))
                .flatMap(kinds -> kinds)
                .findFirst()
                .map(kind -> Kind.by(StructureRule.KIND_LABEL, kind));
    }

    private static Stream<Byline> bylines(Piece piece) {
        return piece.head().bylines().stream().filter(byline -> byline.position() != BylinePosition.END);
    }

    private static Stream<String> edges(ImmutableList<String> parts) {
        return Stream.of(parts.get(0), parts.get(parts.size() - 1));
    }

    private static Stream<ArticleKind> alone(String text, WordLists words) {
        return text.length() > LONGEST_LABEL
                ? Stream.empty()
                : words.value(WordListName.KIND_LABELS, Chars.strip(text, EDGES).toLowerCase(Locale.ROOT)).stream()
                        .map(ArticleKind::valueOf);
    }

    /** The label, perhaps behind an article, and behind it nothing or who wrote it. */
    private static Stream<ArticleKind> leading(String text, WordLists words) {
        int start = Chars.skipSpaces(text, 0);
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        boolean article =
                words.holds(WordListName.ARTICLES, text.substring(start, end).toLowerCase(Locale.ROOT));
        int from = article ? Chars.skipSpaces(text, end) : start;
        return words
                .opening(WordListName.KIND_LABELS, text, from)
                .filter(label -> endsOrNames(text, from + label.length(), words))
                .stream()
                .map(label -> ArticleKind.valueOf(label.value()));
    }

    private static boolean endsOrNames(String text, int end, WordLists words) {
        String rest = Chars.strip(text.substring(end), EDGES);
        return rest.isEmpty() || words.opening(WordListName.BYLINE, rest, 0).isPresent();
    }

    /** The first and the last sentence. */
    private static Stream<String> sentences(String text) {
        int last = text.lastIndexOf(". ");
        last = Math.max(last, Math.max(text.lastIndexOf("? "), text.lastIndexOf("! ")));
        int first = text.indexOf(". ");
        return Stream.of(first < 0 ? text : text.substring(0, first), last < 0 ? "" : text.substring(last + 2))
                .filter(sentence -> !sentence.isEmpty() && sentence.length() <= 2 * LONGEST_LABEL);
    }

    private static Stream<ArticleKind> role(Byline byline, WordLists words) {
        return byline.contributors().stream()
                .map(Contributor::role)
                .flatMap(Optional::stream)
                .flatMap(role -> Sightings.of(WordListName.KIND_ROLES, role, words))
                .map(Sightings.Sighting::value)
                .map(ArticleKind::valueOf);
    }
}
