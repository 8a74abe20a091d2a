package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Span;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.markup.CanonicalReader;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Box;
import io.github.pullquote.parser.internal.page.Inline;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.page.PageElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills in where the links of bylines lead: the page of an author, an e-mail address, an account on a social network.
 * A link around a name is of that author; any other is of the author named last before it. Made for one page.
 */
final class BylineContacts {
    private static final int MOST_LINKS = 20;
    private static final int LONGEST_CONTACT = 80;

    private final WordLists words;
    private final Page page;
    private final AuthorTraces traces;
    private final Optional<String> address;

    BylineContacts(WordLists words, AuthorPage all) {
        PageData markup = all.markup();
        this.words = words;
        this.page = all.page();
        this.traces = all.traces();
        this.address = CanonicalReader.read(markup).or(markup::url);
    }

    /** Returns the bylines with what their links tell. */
    Bylines fill(Bylines bylines) {
        return new Bylines(
                bylines.printed().stream().map(this::fill).collect(ImmutableList.toImmutableList()),
                unprinted(bylines.unprinted()),
                bylines.rule());
    }

    /** Those whom only the metadata name may have a link elsewhere on the page. */
    private ImmutableList<Contributor> unprinted(ImmutableList<Contributor> contributors) {
        ImmutableList<AuthorTrace> links = contributors.isEmpty() ? ImmutableList.of() : traces.links();
        return contributors.stream().map(each -> linked(each, links)).collect(ImmutableList.toImmutableList());
    }

    private Contributor linked(Contributor contributor, List<AuthorTrace> links) {
        return links.stream()
                .filter(link -> NameMatch.same(contributor.name(), traces.text(link)))
                .flatMap(link -> contact(link.element()).stream())
                .findFirst()
                .map(contact -> contact.addTo(contributor))
                .orElse(contributor);
    }

    private PrintedByline fill(PrintedByline byline) {
        List<Contributor> filled = new ArrayList<>(byline.contributors());
        for (Link link : links(byline)) {
            int at = owner(link, filled);
            if (at >= 0) {
                filled.set(at, link.contact().addTo(filled.get(at)));
            }
        }
        int last = filled.size() - 1;
        below(byline).ifPresent(contact -> filled.set(last, contact.addTo(filled.get(last))));
        return new PrintedByline(byline.block(), byline.span(), ImmutableList.copyOf(filled));
    }

    /**
     * A link of a byline.
     *
     * @param before the text of the byline up to its end
     * @param text its own text
     * @param contact where it leads
     */
    private record Link(String before, String text, AuthorContact contact) {}

    private ImmutableList<Link> links(PrintedByline byline) {
        PageBlock block = page.blocks().get(byline.block());
        ImmutableList.Builder<Link> links = ImmutableList.builder();
        block.inlines().stream()
                .filter(inline -> inline.tag().equals("a"))
                .limit(MOST_LINKS)
                .forEach(inline -> link(byline, inline).ifPresent(links::add));
        Box box = page.box(block);
        if (box.end() - box.first() == 1) {
            icons(byline, box.element()).forEach(links::add);
        }
        return links.build();
    }

    private Optional<Link> link(PrintedByline byline, Inline inline) {
        Span span = inline.span();
        String before = page.source().slice(new Span(Math.min(byline.span().start(), span.start()), span.end()));
        return contact(inline.element())
                .map(contact -> new Link(before, page.source().slice(span).strip(), contact));
    }

    /** Links that show a picture only are no part of the text. */
    private ImmutableList<Link> icons(PrintedByline byline, PageElement box) {
        String whole = page.source().slice(byline.span());
        return box.all("a")
                .limit(MOST_LINKS)
                .filter(link -> !link.hasText())
                .flatMap(link -> contact(link).stream())
                .map(contact -> new Link(whole, "", contact))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what the line after the byline is, where that is an address or handle alone. */
    private Optional<AuthorContact> below(PrintedByline byline) {
        int next = byline.block() + 1;
        return next < page.blocks().size() && page.blocks().get(next).span().length() <= LONGEST_CONTACT
                ? AuthorContact.ofText(page.text(page.blocks().get(next)))
                : Optional.empty();
    }

    private Optional<AuthorContact> contact(PageElement link) {
        return AuthorContact.of(link.attribute("href"), address, words);
    }

    /** Returns whose link it is; -1 when it is nobody's. */
    private static int owner(Link link, List<Contributor> contributors) {
        int last = -1;
        int place = -1;
        for (int i = 0; i < contributors.size(); i++) {
            String name = contributors.get(i).name();
            if (NameMatch.same(name, link.text())) {
                return i;
            }
            int at = link.before().lastIndexOf(name);
            last = at > place ? i : last;
            place = Math.max(place, at);
        }
        return link.contact().isPage() ? -1 : last < 0 && contributors.size() == 1 ? 0 : last;
    }
}
