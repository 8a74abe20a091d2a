package io.github.pullquote.parser.internal.attribute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Confidence;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.attribute.clause.Clause;
import io.github.pullquote.parser.internal.attribute.clause.CueClass;
import io.github.pullquote.parser.internal.attribute.clause.CueHit;
import io.github.pullquote.parser.internal.attribute.quotation.Finding;
import io.github.pullquote.parser.internal.attribute.quotation.Form;
import io.github.pullquote.parser.internal.attribute.quotation.Tie;
import io.github.pullquote.parser.internal.attribute.quotation.Trust;
import io.github.pullquote.parser.internal.attribute.rule.QuoteRules;
import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.structure.part.Part;
import io.github.pullquote.parser.internal.structure.part.Turn;
import io.github.pullquote.parser.internal.text.Chars;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a quote of each turn of an interview or transcript: what stands behind its label, and the paragraphs up to the
 * next turn. Notes in brackets that fill a paragraph are not said.
 */
final class TurnQuotes {
    private static final ImmutableSet<BlockKind> KINDS =
            ImmutableSet.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION);

    private final TaggedText words;
    private final ImmutableList<QuotePiece> pieces;
    /** Where a part begins, by where it ends. */
    private final Map<Integer, Integer> starts = new HashMap<>();

    private TurnQuotes(TaggedText words, List<Part> parts, int most, Watch watch) {
        this.words = words;
        this.pieces = pieces(parts, most, watch);
    }

    /** Returns the quotes of the first turns, at most {@code most}. */
    static TurnQuotes of(TaggedText words, List<Part> parts, int most, Watch watch) {
        return new TurnQuotes(words, parts, most, watch);
    }

    ImmutableList<QuotePiece> pieces() {
        return pieces;
    }

    /** Returns whether the parts of a marked stretch, their labels aside, are words that turns have already. */
    boolean hold(List<Span> marked) {
        return marked.stream().allMatch(part -> starts.getOrDefault(part.end(), Integer.MIN_VALUE) >= part.start());
    }

    private ImmutableList<QuotePiece> pieces(List<Part> all, int most, Watch watch) {
        List<QuotePiece> found = new ArrayList<>();
        for (Part part : all) {
            watch.step();
            if (found.size() >= most) {
                break;
            }
            part.turn().flatMap(turn -> piece(part, turn, watch)).ifPresent(found::add);
        }
        return ImmutableList.copyOf(found);
    }

    private Optional<QuotePiece> piece(Part part, Turn turn, Watch watch) {
        List<Span> said = new ArrayList<>();
        Block opening = words.scan().blocks().get(part.first());
        add(
                said,
                new Span(
                        Math.min(turn.words(), opening.span().end()),
                        opening.span().end()));
        for (int i = part.first() + 1; i <= part.last(); i++) {
            watch.step();
            Block block = words.scan().blocks().get(i);
            if (opening.kind() == BlockKind.QUOTATION && block.kind() != BlockKind.QUOTATION) {
                break;
            }
            if (isSaid(block)) {
                add(said, block.span());
            }
        }
        said.forEach(span -> starts.put(span.end(), span.start()));
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuotePiece(QuoteKind.DIRECT, finding(turn), said, true));
    }

    private void add(List<Span> said, Span span) {
        if (!isNote(span)) {
            said.add(span);
        }
    }

    private static boolean isSaid(Block block) {
        return block.role() == BlockRole.BODY && KINDS.contains(block.kind());
    }

    /** {@code (Applause)}, {@code [COMMERCIAL BREAK]}, or nothing that can be said. */
    private boolean isNote(Span span) {
        String text = words.scan().source();
        boolean bracketed = !span.isEmpty()
                && "([".indexOf(text.charAt(span.start())) >= 0
                && ")]".indexOf(text.charAt(span.end() - 1)) >= 0;
        return span.isEmpty() || bracketed && !holds(text, span, ')') && !holds(text, span, ']');
    }

    private static boolean holds(String text, Span span, char closer) {
        for (int i = span.start(); i < span.end() - 1; i++) {
            if (text.charAt(i) == closer) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Turn turn) {
        if (turn.label().isEmpty()) {
            return new Finding.Unattributed(QuoteRules.turn());
        }
        Span label = turn.label().get();
        int first = words.firstAt(label.start());
        int end = Math.max(first + 1, words.firstAt(label.end()));
        int colon = colon(end, turn.words());
        CueHit cue = CueHit.unlisted(words, Math.min(colon, words.size() - 1), CueClass.SPEECH);
        Clause clause = new Clause(cue, Optional.of(new NounPhrase(first, end)), Clause.Order.SUBJECT_FIRST);
        return Finding.Said.of(QuoteRules.turn(), clause, Trust.both(Confidence.LIKELY))
                .withTie(Tie.LABEL)
                .withForm(Form.DIRECT);
    }

    /** The sign that ends the label. */
    private int colon(int from, int offset) {
        int colon = from;
        while (colon < words.size()
                && words.token(colon).start() < offset
                && !words.token(colon).is(':')) {
            colon++;
        }
        boolean found = colon < words.size() && words.token(colon).start() < offset;
        return found ? colon : lastSign(from, offset);
    }

    private int lastSign(int from, int offset) {
        int last = from;
        for (int i = from; i < words.size() && words.token(i).start() < offset; i++) {
            String text = words.token(i).text();
            last = text.length() == 1 && (Chars.isDash(text.charAt(0)) || text.equals(".")) ? i : last;
        }
        return last;
    }
}
