package io.github.pullquote.parser.internal.scan;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.Severity;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.Lexicon;
import io.github.pullquote.parser.internal.lexicon.Table;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.text.JoinedWords;
import io.github.pullquote.parser.internal.text.Lazy;
import io.github.pullquote.parser.internal.text.Token;
import io.github.pullquote.parser.internal.text.Tokenizer;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Scans the blocks of an article: marks first, because they decide what an apostrophe is; then tokens; then sentences.
 */
public final class Scanner {
    /** Blocks in which nobody is quoted. */
    private static final ImmutableSet<BlockRole> UNSCANNED = ImmutableSet.of(
            BlockRole.BYLINE,
            BlockRole.CREDIT,
            BlockRole.DATE,
            BlockRole.PROMOTION,
            BlockRole.POST_TIME,
            BlockRole.PULL_QUOTE,
            BlockRole.RELATED);

    /** Where so many marks do not pair, the next one says nothing new. */
    private static final int MAX_DIAGNOSTICS = 1_000;

    private static final int FORMS = 3;
    private static final String SPEECH = "speech";
    private static final ImmutableSet<String> IN_FRAMES = ImmutableSet.of(SPEECH, "manner");

    private final boolean dashLists;
    private final Table apostropheWords;
    /** Read only where a dash opens speech, which is rare. */
    private final Supplier<ImmutableSet<String>> cues;

    private final ForgottenMark forgottenMark;

    private final boolean framesInside;
    private final InnerFrames innerFrames;

    private final Tokenizer tokenizer;
    private final SentenceSplitter splitter;

    /** Makes a scanner for a language. */
    public Scanner(Lexicon lexicon) {
        this.dashLists = lexicon.has(Trait.DASH_LISTS);
        this.apostropheWords = lexicon.table(WordListName.APOSTROPHE_WORDS);
        this.cues = new Lazy<>(() -> forms(lexicon.table(WordListName.CUE_VERBS), verb -> true));
        this.forgottenMark = new ForgottenMark(
                new Lazy<>(() -> forms(lexicon.table(WordListName.CUE_VERBS), SPEECH::equals)),
                lexicon.table(WordListName.FUNCTION_WORDS));
        this.framesInside = lexicon.has(Trait.FRAMES_INSIDE_MARKS);
        this.innerFrames = new InnerFrames(
                new Lazy<>(() -> forms(lexicon.table(WordListName.CUE_VERBS), IN_FRAMES::contains)),
                new Lazy<>(() -> lexicon.table(WordListName.ROLE_NOUNS).keys()),
                lexicon.table(WordListName.FUNCTION_WORDS),
                lexicon.table(WordListName.PRONOUNS));
        this.tokenizer = new Tokenizer(
                lexicon.table(WordListName.ABBREVIATIONS)::contains,
                new JoinedWords(
                        word -> lexicon.table(WordListName.ELISIONS).column(word, 1),
                        ending -> lexicon.table(WordListName.JOINED_PRONOUNS).column(ending, 1)));
        this.splitter = new SentenceSplitter(
                lexicon.table(WordListName.ABBREVIATIONS), lexicon.table(WordListName.FUNCTION_WORDS));
    }

    private static ImmutableSet<String> forms(Table verbs, Predicate<String> ofClass) {
        return verbs.keys().stream()
                .filter(verb -> verbs.column(verb, 1).filter(ofClass).isPresent())
                .flatMap(verb -> Table.forms(verbs.column(verb, FORMS).orElse(verb)).stream())
                .collect(toImmutableSet());
    }

    /** Returns the scan of the blocks of a text. */
    public Scan scan(String source, ImmutableList<Block> blocks, Watch watch) {
        return scan(source, blocks, ImmutableList.of(), watch);
    }

    /**
     * Returns the scan of the blocks; {@code quotations} are those that elements mark, each with a span for each block.
     */
    public Scan scan(String source, ImmutableList<Block> blocks, List<ImmutableList<Span>> quotations, Watch watch) {
        BitSet marks = new BitSet();
        BitSet dialogue = DialogueFinder.find(source, blocks, dashLists, cues, watch);
        NavigableSet<Integer> edges = edges(quotations);
        List<Diagnostic> diagnostics = new ArrayList<>();
        MarkJoiner joiner = new MarkJoiner(source);
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        ImmutableList.Builder<Scan.Sentence> sentences = ImmutableList.builder();
        int count = 0;
        for (int b = 0; b < blocks.size(); b++) {
            Span span = blocks.get(b).span();
            watch.step();
            if (isUnscanned(blocks.get(b))) {
                continue;
            }
            MarkScanner.Around around = new MarkScanner.Around(joiner.openMark(), firstOfNext(source, blocks, b));
            MarkScanner.Found found = MarkScanner.scan(source, span, around, apostropheWords, marks, watch);
            found.strays().stream()
                    .limit(MAX_DIAGNOSTICS - diagnostics.size())
                    .forEach(stray -> diagnostics.add(strayMark(stray)));
            ImmutableList<Token> blockTokens = tokens(source, span, edges, marks);
            if (dialogue.get(b)) {
                joiner.addDash(b, withFrames(DashSpeech.pieces(source, span, found.pairs(), cues.get()), blockTokens));
            }
            joiner.add(b, span, withEnds(found.pairs(), blockTokens, MarkPairs.isMark(around.next())));
            addSentences(sentences, b, count, blockTokens);
            tokens.addAll(blockTokens);
            count += blockTokens.size();
        }
        for (ImmutableList<Span> parts : quotations) {
            watch.step();
            addElement(joiner, blocks, parts);
        }
        ImmutableList<Marked> marked = joiner.join(watch);
        for (Marked stretch : marked) {
            if (!stretch.closed() && diagnostics.size() < MAX_DIAGNOSTICS) {
                diagnostics.add(unclosedMark(stretch));
            }
        }
        return new Scan(source, blocks, tokens.build(), sentences.build(), marked, ImmutableList.copyOf(diagnostics));
    }

    /** Ends the pairs that no mark closes where their mark was forgotten. */
    private List<MarkScanner.Pair> withEnds(List<MarkScanner.Pair> pairs, List<Token> tokens, boolean mayGoOn) {
        List<MarkScanner.Pair> ended = new ArrayList<>(pairs.size());
        for (MarkScanner.Pair pair : pairs) {
            int start = pair.span().start();
            OptionalInt end = pair.closed() ? OptionalInt.empty() : forgottenMark.end(tokens, start, mayGoOn);
            ended.add(
                    end.isPresent()
                            ? new MarkScanner.Pair(new Span(start, end.getAsInt()), false)
                            : withFrames(pair, tokens));
        }
        return ended;
    }

    /** Leaves out of a pair the reporting clauses that stand inside of its marks, where the language prints them so. */
    private MarkScanner.Pair withFrames(MarkScanner.Pair pair, List<Token> tokens) {
        return framesInside ? new MarkScanner.Pair(pair.span(), pair.closed(), innerFrames.said(tokens, pair)) : pair;
    }

    private List<Span> withFrames(List<Span> pieces, List<Token> tokens) {
        return framesInside
                ? pieces.stream()
                        .flatMap(piece -> innerFrames.said(tokens, piece).stream())
                        .toList()
                : pieces;
    }

    private static NavigableSet<Integer> edges(List<ImmutableList<Span>> quotations) {
        NavigableSet<Integer> edges = new TreeSet<>();
        for (ImmutableList<Span> parts : quotations) {
            for (Span part : parts) {
                edges.add(part.start());
                edges.add(part.end());
            }
        }
        return edges;
    }

    /** A word ends at the edge of a quotation's element, even where no space stands. */
    private ImmutableList<Token> tokens(String source, Span block, NavigableSet<Integer> edges, BitSet marks) {
        if (edges.isEmpty()) {
            return tokenizer.tokenize(source, block, marks::get);
        }
        ImmutableList.Builder<Token> tokens = ImmutableList.builder();
        int start = block.start();
        for (int edge : edges.subSet(start, false, block.end(), false)) {
            tokens.addAll(tokenizer.tokenize(source, new Span(start, edge), marks::get));
            start = edge;
        }
        return tokens.addAll(tokenizer.tokenize(source, new Span(start, block.end()), marks::get))
                .build();
    }

    /** Only the parts that lie in a scanned block have words. */
    private static void addElement(MarkJoiner joiner, ImmutableList<Block> blocks, List<Span> parts) {
        List<Integer> of = new ArrayList<>();
        List<Span> kept = new ArrayList<>();
        for (Span part : parts) {
            int block = blockOf(blocks, part);
            if (block >= 0 && !isUnscanned(blocks.get(block))) {
                of.add(block);
                kept.add(part);
            }
        }
        if (!kept.isEmpty()) {
            joiner.addElement(of, kept);
        }
    }

    private static int blockOf(ImmutableList<Block> blocks, Span part) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = blocks.get(middle).span();
            if (span.end() <= part.start()) {
                low = middle + 1;
            } else if (span.start() > part.start()) {
                high = middle - 1;
            } else {
                return span.contains(part) ? middle : -1;
            }
        }
        return -1;
    }

    private static boolean isUnscanned(Block block) {
        return UNSCANNED.contains(block.role());
    }

    /** The character that the next scanned block begins with. */
    private static char firstOfNext(String source, ImmutableList<Block> blocks, int block) {
        for (int b = block + 1; b < blocks.size(); b++) {
            if (!isUnscanned(blocks.get(b))) {
                return source.charAt(blocks.get(b).span().start());
            }
        }
        return MarkScanner.Around.NONE;
    }

    private void addSentences(ImmutableList.Builder<Scan.Sentence> sentences, int block, int base, List<Token> tokens) {
        int[] first = {0};
        splitter.split(tokens, end -> {
            sentences.add(new Scan.Sentence(block, base + first[0], base + end));
            first[0] = end;
        });
    }

    private static Diagnostic strayMark(int offset) {
        return Diagnostic.of(
                DiagnosticCode.STRAY_QUOTATION_MARK,
                Severity.INFO,
                new Span(offset, offset + 1),
                "This quotation mark closes nothing.");
    }

    private static Diagnostic unclosedMark(Marked marked) {
        return Diagnostic.of(
                DiagnosticCode.UNCLOSED_QUOTATION_MARK,
                Severity.WARNING,
                new Span(marked.start(), marked.start() + 1),
                "This quotation mark is never closed; the quote is kept to its reporting clause or the end of its"
                        + " paragraph.");
    }
}
