package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.credit.CreditGrammar;
import io.github.pullquote.parser.internal.credit.Expectation;
import io.github.pullquote.parser.internal.credit.Reading;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.author.BylineLine.Proof;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.text.Chars;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the bylines of one page: lines near the headline that open with a word such as "By", and lines of names that the
 * page marks as such. Made for one page.
 */
final class BylineFinder {
    private static final int LONGEST = 250;
    /** More of them are those of a list, or of the posts of a live blog. */
    private static final int MOST = 500;

    private static final int BEFORE_HEADLINE = 6;
    private static final int AFTER_HEADLINE = 24;
    private static final int LONG = 200;
    private static final int MOST_LONG = 2;
    private static final int RIGHT_BEFORE_HEADLINE = 2;
    private static final int RIGHT_AFTER_HEADLINE = 8;
    private static final int LONGEST_AFTER_DATE = 120;
    private static final int LONGEST_OPENING = 40;

    private final WordLists words;
    private final CreditGrammar grammar;
    private final AuthorNames names;
    private final Page page;
    private final AuthorTraces traces;
    private final Reviewers reviewers;
    private final DatedNames datedNames;

    BylineFinder(WordLists words, CreditGrammar grammar, AuthorNames names, AuthorPage page) {
        this.words = words;
        this.grammar = grammar;
        this.names = names;
        this.page = page.page();
        this.traces = page.traces();
        this.reviewers = new Reviewers(words);
        this.datedNames = new DatedNames(words, page.page(), traces.headline());
    }

    /** Returns the lines that read like bylines, in order. */
    ImmutableList<BylineLine> find() {
        List<BylineLine> found = new ArrayList<>();
        int headline = traces.headline();
        int prose = 0;
        Optional<String> opening = Optional.empty();
        BylineContinuations continuations = new BylineContinuations(words, grammar, page);
        for (int i = Math.max(0, headline - BEFORE_HEADLINE); i < page.blocks().size() && found.size() < MOST; i++) {
            prose += i > headline && length(i) > LONG ? 1 : 0;
            boolean near = i <= headline + AFTER_HEADLINE && prose < MOST_LONG;
            if (!isCandidate(i, near)) {
                opening = Optional.empty();
                continue;
            }
            String line = Chars.flat(traces.spaced(i));
            if (isOpening(line)) {
                opening = Optional.of(Chars.strip(line, ":"));
                continue;
            }
            Span whole = whole(i, opening.isPresent());
            String said = opening.map(by -> by + ": " + line).orElse(line);
            int block = i;
            Optional<BylineLine> next = read(i, said, opening.isPresent())
                    .or(() -> dated(block, line, found))
                    .map(each -> reviewers.read(each.at(whole, near), said, found));
            Optional<BylineLine> longer = continuations.read(i, line);
            if (longer.isPresent()) {
                found.set(found.size() - 1, longer.get());
            } else {
                next.ifPresent(found::add);
                continuations.begin(i, said, next);
            }
            opening = Optional.empty();
        }
        return ImmutableList.copyOf(found);
    }

    private int length(int block) {
        return page.blocks().get(block).span().length();
    }

    /**
     * A short block near the headline, or marked as one of authors; what is of something else must stand beside the headline.
     */
    private boolean isCandidate(int block, boolean near) {
        int headline = traces.headline();
        boolean before = block >= headline - RIGHT_BEFORE_HEADLINE
                && block < headline
                && !page.box(page.blocks().get(block)).tag().equals("li");
        boolean next = before || (block > headline && block <= headline + RIGHT_AFTER_HEADLINE);
        return block != headline
                && (next || !traces.isElsewhere(block))
                && length(block) <= LONGEST
                && (near || traces.isMarked(block));
    }

    /** Returns the place of a line, with that of the word such as "By" that has the block before to itself. */
    private Span whole(int block, boolean opened) {
        Span span = page.blocks().get(block).span();
        return opened ? new Span(page.blocks().get(block - 1).span().start(), span.end()) : span;
    }

    /** Returns whether the line is a phrase such as "By" and nothing else; one such as "Opinion" is one before a colon. */
    private boolean isOpening(String line) {
        String phrase = Chars.strip(line, ":").toLowerCase(Locale.ROOT);
        return line.length() < LONGEST_OPENING
                && words.value(WordListName.BYLINE, phrase)
                        .filter(value -> line.endsWith(":") || phrase.indexOf(' ') > 0 || value.endsWith("|bare"))
                        .isPresent();
    }

    private Optional<BylineLine> read(int block, String line, boolean opened) {
        return opened
                ? line(block, grammar.read(line, Expectation.ANYTHING), true, Proof.PHRASE)
                : phrased(block, line)
                        .or(() -> dated(block, line))
                        .or(() -> traces.isElsewhere(block) ? Optional.empty() : marked(block, line));
    }

    /** A line of names that only a date shows to be one, where no other line came before. */
    private Optional<BylineLine> dated(int block, String line, List<BylineLine> found) {
        return !found.isEmpty()
                ? Optional.empty()
                : Optional.of(grammar.read(line, Expectation.ANYTHING))
                        .filter(reading -> datedNames.holds(block, reading))
                        .flatMap(reading -> line(block, reading, true, Proof.LINE));
    }

    /** A line that opens with a word such as "By". */
    private Optional<BylineLine> phrased(int block, String line) {
        return Optional.of(line)
                .filter(text -> grammar.mayOpen(text) && !isNoticeOfPage(block, text))
                .map(text -> grammar.read(text, Expectation.ANYTHING))
                .filter(reading -> reading.opening().filter(this::isOfAuthors).isPresent())
                .flatMap(reading -> line(block, reading, reading.isSure(), Proof.PHRASE));
    }

    /** The foot of the page says to whom the page belongs. */
    private boolean isNoticeOfPage(int block, String line) {
        return traces.isElsewhere(block) && line.startsWith("©", Chars.skipBullets(line));
    }

    /** A line that has such a word after a date. */
    private Optional<BylineLine> dated(int block, String line) {
        return afterDate(line)
                .map(rest -> grammar.read(rest, Expectation.ANYTHING))
                .filter(Reading::isSure)
                .flatMap(reading -> line(block, reading, false, Proof.PHRASE))
                .filter(each -> each.contributors().stream().anyMatch(BylineFinder::isFullPerson));
    }

    /** A line of names in elements that say so. */
    private Optional<BylineLine> marked(int block, String line) {
        ImmutableList<Contributor> named = named(block);
        if (named.isEmpty() && !traces.isMarked(block)) {
            return Optional.empty();
        }
        Optional<BylineLine> whole = line(block, grammar.read(line, Expectation.ANYTHING), false, Proof.LINE)
                .filter(each -> hasFullName(each.contributors()));
        return named.isEmpty() || whole.filter(each -> holds(each, named)).isPresent()
                ? whole
                : Optional.of(line(block, named, Proof.NAME));
    }

    private static boolean holds(BylineLine line, List<Contributor> named) {
        return named.stream()
                .allMatch(each -> line.contributors().stream()
                        .anyMatch(other -> other.name().equals(each.name())));
    }

    /** A phrase such as "Source:" names no author. */
    private boolean isOfAuthors(Reading.Opening opening) {
        return !words.value(WordListName.BYLINE, opening.phrase())
                .filter("source"::equals)
                .isPresent();
    }

    /** Returns what a line holds from a word such as "by" on, when a date or a bar stands before. */
    private Optional<String> afterDate(String line) {
        boolean seen = false;
        int start = 0;
        for (int i = 0; i <= line.length() && line.length() <= LONGEST_AFTER_DATE; i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                if (seen && isBare(line.substring(start, i))) {
                    return Optional.of(line.substring(start));
                }
                start = i + 1;
            } else {
                seen |= line.charAt(i) == '|' || Chars.isDigit(line.charAt(i));
            }
        }
        return Optional.empty();
    }

    private boolean isBare(String word) {
        return words.value(WordListName.BYLINE, word.toLowerCase(Locale.ROOT))
                .filter(value -> value.endsWith("|bare"))
                .isPresent();
    }

    /** Returns the persons whom elements within the block name. */
    private ImmutableList<Contributor> named(int block) {
        List<Contributor> found = new ArrayList<>();
        for (AuthorTrace trace : traces.names(block)) {
            for (Contributor each : names.understood(RawAuthor.of(traces.text(trace)))) {
                boolean known = found.stream().anyMatch(other -> NameMatch.same(other.name(), each.name()));
                if (!known && isPerson(each) && each.name().indexOf(' ') > 0) {
                    found.add(each);
                }
            }
        }
        return ImmutableList.copyOf(found);
    }

    private Optional<BylineLine> line(int block, Reading reading, boolean sure, Proof proof) {
        return Optional.of(reading.contributors())
                .filter(found -> !found.isEmpty() && (sure || reading.isWhole()))
                .map(found -> found.stream().map(names::typed).collect(ImmutableList.toImmutableList()))
                .filter(found ->
                        found.stream().noneMatch(each -> each.name().length() == 1 || names.isNobody(each.name())))
                .map(found -> line(block, found, proof));
    }

    private BylineLine line(int block, ImmutableList<Contributor> contributors, Proof proof) {
        PageBlock at = page.blocks().get(block);
        Box box = page.box(at);
        return new BylineLine(
                block,
                at.span(),
                contributors,
                proof,
                box.tag() + " " + box.element().className(),
                true,
                false);
    }

    private static boolean hasFullName(List<Contributor> found) {
        return found.stream().anyMatch(each -> !isPerson(each) || each.name().indexOf(' ') > 0);
    }

    private static boolean isFullPerson(Contributor contributor) {
        return isPerson(contributor) && contributor.name().indexOf(' ') > 0;
    }

    private static boolean isPerson(Contributor contributor) {
        return contributor.kind() == ContributorKind.PERSON;
    }
}
