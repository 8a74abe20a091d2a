package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.ContributorKind;
import io.github.pullquote.parser.internal.credit.CreditGrammar;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides who wrote the page. Of the machine-readable sources the first counts that names a person, or else the first
 * that names a body other than the site or unnamed staff; what they name is reconciled with the bylines as printed, those of posts left out.
 * Where neither names a person, the visible elements do that say that they hold an author, or else who signed the story.
 * Links add addresses, e-mail and handles.
 *
 * @see AuthorSources for the order of the sources
 * @see BylineMerger for how metadata and bylines are reconciled
 */
public final class AuthorReader {
    private final WordLists words;
    private final CreditGrammar lines;
    private final ImmutableList<AuthorSource> sources;

    public AuthorReader(WordLists words, CreditGrammar lines) {
        this.words = words;
        this.lines = lines;
        this.sources = AuthorSources.of(words);
    }

    /** Returns who made the page's article. */
    public Bylines read(Page page, PageData markup, Optional<PageElement> headline) {
        AuthorPage all = AuthorPage.of(page, markup, headline);
        AuthorNames names = new AuthorNames(words, lines, markup.siteNames());
        ImmutableList<BylineLine> found = new BylineFinder(words, lines, names, all).find();
        ImmutableSet<Integer> posts = PostBylines.find(found, page, all.traces().headline());
        Bylines bylines = BylineMerger.merge(
                choose(sources, all, names),
                found.stream().filter(line -> !posts.contains(line.block())).collect(ImmutableList.toImmutableList()),
                all.traces().headline(),
                () -> choose(AuthorSources.traces(), all.without(posts), names));
        Bylines signed = namesInFull(bylines)
                ? bylines
                : new Signatures(lines, all.without(posts))
                        .find()
                        .map(Bylines::ofPrinted)
                        .orElse(bylines);
        return new BylineContacts(words, all).fill(signed);
    }

    private static boolean namesInFull(Bylines bylines) {
        return Stream.concat(
                        bylines.unprinted().stream(),
                        bylines.printed().stream().flatMap(line -> line.contributors().stream()))
                .anyMatch(each -> isPerson(each) && each.name().indexOf(' ') > 0);
    }

    private static Optional<Candidate<ImmutableList<Contributor>>> choose(
            ImmutableList<AuthorSource> sources, AuthorPage page, AuthorNames names) {
        ImmutableList<Candidate<ImmutableList<Contributor>>> found = sources.stream()
                .map(source -> new Candidate<>(source.read(page, names), source.rule()))
                .filter(candidate -> !candidate.value().isEmpty())
                .collect(ImmutableList.toImmutableList());
        return found.stream()
                .filter(candidate -> candidate.value().stream().anyMatch(AuthorReader::isPerson))
                .findFirst()
                .or(() -> found.stream()
                        .filter(candidate -> candidate.value().stream().noneMatch(names::isSite))
                        .findFirst())
                .or(() -> found.stream().findFirst());
    }

    private static boolean isPerson(Contributor contributor) {
        return contributor.kind() == ContributorKind.PERSON && !UserNames.isUserName(contributor.name());
    }
}
