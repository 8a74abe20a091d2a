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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        WordLists words = piece.words();
        ImmutableList<String> headline = piece.headlineParts();
        Optional<ArticleKind> kind = alone(HeadlineParts.of(piece.kicker()), words);
        if (kind.isEmpty()) {
            kind = alone(piece.blocks(BlockRole.KICKER), words);
        }
        if (kind.isEmpty()) {
            kind = leading(bylines(piece), words);
        }
        if (kind.isEmpty() && headline.size() > 1) {
            kind = alone(List.of(headline.get(0), headline.get(headline.size() - 1)), words);
        }
        if (kind.isEmpty()) {
            kind = leading(edges(piece.standfirst()), words);
        }
        return (kind.isPresent() ? kind : role(piece)).map(found -> Kind.by(StructureRule.KIND_LABEL, found));
    }

    private static Optional<ArticleKind> alone(List<String> texts, WordLists words) {
        for (String text : texts) {
            String label = Chars.strip(text, EDGES).toLowerCase(Locale.ROOT);
            Optional<String> kind =
                    text.length() > LONGEST_LABEL ? Optional.empty() : words.value(WordListName.KIND_LABELS, label);
            if (kind.isPresent()) {
                return Optional.of(ArticleKind.valueOf(kind.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ArticleKind> leading(List<String> texts, WordLists words) {
        for (String text : texts) {
            Optional<ArticleKind> kind = leading(text, words);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private static boolean isAtHead(Byline byline) {
        return byline.position() != BylinePosition.END;
    }

    private static List<String> bylines(Piece piece) {
        List<String> printed = new ArrayList<>();
        for (Byline byline : piece.head().bylines()) {
            if (isAtHead(byline) && byline.span().isPresent()) {
                printed.add(piece.slice(byline.span().get()));
            }
        }
        return printed;
    }

    /** The label, perhaps behind an article, and behind it nothing or who wrote it. */
    private static Optional<ArticleKind> leading(String text, WordLists words) {
        int start = Chars.skipSpaces(text, 0);
        int end = start;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        boolean article =
                words.holds(WordListName.ARTICLES, text.substring(start, end).toLowerCase(Locale.ROOT));
        int from = article ? Chars.skipSpaces(text, end) : start;
        Optional<WordLists.Opening> label = words.opening(WordListName.KIND_LABELS, text, from);
        return label.isPresent() && endsOrNames(text, from + label.get().length(), words)
                ? Optional.of(ArticleKind.valueOf(label.get().value()))
                : Optional.empty();
    }

    private static boolean endsOrNames(String text, int end, WordLists words) {
        String rest = Chars.strip(text.substring(end), EDGES);
        return rest.isEmpty() || words.opening(WordListName.BYLINE, rest, 0).isPresent();
    }

    /** The first and the last sentence, when they are short. */
    private static List<String> edges(String text) {
        int last = text.lastIndexOf(". ");
        last = Math.max(last, Math.max(text.lastIndexOf("? "), text.lastIndexOf("! ")));
        int first = text.indexOf(". ");
        List<String> edges = new ArrayList<>();
        addShort(first < 0 ? text : text.substring(0, first), edges);
        addShort(last < 0 ? "" : text.substring(last + 2), edges);
        return edges;
    }

    private static void addShort(String sentence, List<String> edges) {
        if (!sentence.isEmpty() && sentence.length() <= 2 * LONGEST_LABEL) {
            edges.add(sentence);
        }
    }

    private static Optional<ArticleKind> role(Piece piece) {
        for (Byline byline : piece.head().bylines()) {
            for (Contributor contributor : isAtHead(byline) ? byline.contributors() : ImmutableList.<Contributor>of()) {
                List<Sightings.Sighting> kinds =
                        Sightings.of(WordListName.KIND_ROLES, contributor.role().orElse(""), piece.words());
                if (!kinds.isEmpty()) {
                    return Optional.of(ArticleKind.valueOf(kinds.get(0).value()));
                }
            }
        }
        return Optional.empty();
    }
}
