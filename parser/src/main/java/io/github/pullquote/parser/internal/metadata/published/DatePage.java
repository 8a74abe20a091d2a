package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.date.DateFinder;
import io.github.pullquote.parser.internal.date.DateRange;
import io.github.pullquote.parser.internal.date.DateUrl;
import io.github.pullquote.parser.internal.hint.DateMark;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.MetaField;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageBlock;
import io.github.pullquote.parser.internal.page.PageElement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A page as the readers of dates see it: what its markup holds, place by place. */
final class DatePage {
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_BYLINE = 250;
    private static final ImmutableList<String> ATTRIBUTES = ImmutableList.of(
            "datetime", "content", "data-datetime", "data-date", "data-timestamp", "data-time", "title");

    private final PageData markup;
    private final DateFinder finder;
    private final DateFinder stated;
    private final DateText text;
    private final DateScripts scripts;
    private final DateRange range;
    private final ImmutableList<DateElements.Marked> elements;

    DatePage(
            PageData markup,
            Page page,
            Optional<PageElement> headline,
            DateFinder finder,
            DateScripts scripts,
            DateRange range) {
        this.scripts = scripts;
        this.markup = markup;
        this.finder = finder;
        this.stated = finder.stated();
        this.range = range;
        Optional<PageElement> title =
                headline.or(() -> markup.tags().named("h1").stream().findFirst());
        DateAsides asides = new DateAsides(title);
        this.text = DateText.of(page, title, asides);
        this.elements = DateElements.of(markup.body(), title, asides);
    }

    /** What mark-up states as the date may be older than the web. */
    private Optional<PublicationDate> first(Stream<String> values) {
        return values.flatMap(value -> stated.value(value).stream()).findFirst();
    }

    /** Returns the date in a field of the article's JSON-LD. */
    Optional<PublicationDate> jsonLd(String field) {
        return first(markup.articles().stream().flatMap(article -> article.texts(field).stream()));
    }

    Optional<PublicationDate> webPage() {
        return first(markup.webPages().stream().flatMap(page -> page.texts("datePublished").stream()));
    }

    Optional<PublicationDate> created() {
        return first(Stream.concat(
                markup.articles().stream().flatMap(node -> node.texts("dateCreated").stream()),
                markup.jsonLd().nodes().stream().flatMap(node -> node.texts("uploadDate").stream())));
    }

    Optional<PublicationDate> meta(MetaField field) {
        return first(markup.meta().all(field).values().stream());
    }

    Optional<PublicationDate> itemprop(String property) {
        return first(markup.microdata().values(property).stream());
    }

    /** Returns the date in the first element with the mark, text or attribute. */
    Optional<PublicationDate> element(DateMark mark) {
        return elements(elements.stream().filter(each -> each.mark() == mark));
    }

    /** Returns the date in the first element with the mark behind the headline; over it the day of the visit may stand. */
    Optional<PublicationDate> afterHeadline(DateMark mark) {
        return elements(elements.stream().filter(each -> each.mark() == mark && each.afterHeadline()));
    }

    Optional<PublicationDate> time(DateMark mark) {
        return elements(elements.stream().filter(each -> each.mark() == mark && each.isTime()));
    }

    Optional<PublicationDate> timeInArticle() {
        return elements(elements.stream()
                .filter(each -> each.isTime() && each.inArticle() && each.mark() != DateMark.MODIFIED));
    }

    Optional<PublicationDate> anyTime() {
        return elements(elements.stream().filter(DateElements.Marked::isTime));
    }

    private Optional<PublicationDate> elements(Stream<DateElements.Marked> marked) {
        ImmutableList<DateElements.Marked> all = marked.collect(ImmutableList.toImmutableList());
        return Stream.of(
                        all.stream().filter(each -> !each.aside() && each.afterHeadline()),
                        all.stream().filter(each -> !each.aside() && !each.afterHeadline()))
                .flatMap(part -> part)
                .flatMap(each -> date(each).stream())
                .findFirst();
    }

    private Optional<PublicationDate> date(DateElements.Marked marked) {
        PageElement element = marked.element();
        int most = marked.mark() == DateMark.BYLINE ? LONGEST_BYLINE : LONGEST_LINE;
        return ATTRIBUTES.stream()
                .filter(element::has)
                .map(element::attribute)
                .filter(value -> value.length() <= LONGEST_LINE)
                .flatMap(value -> (marked.isStated() ? stated : finder).value(value).stream())
                .findFirst()
                .or(() -> element.line(most).flatMap(finder::published).map(DateFinder.Found::date));
    }

    Optional<PublicationDate> url() {
        return Stream.of(
                        markup.url().stream(),
                        markup.meta().links("canonical").stream(),
                        markup.meta().all("og:url").stream())
                .flatMap(urls -> urls)
                .flatMap(url -> DateUrl.read(url, range).stream())
                .findFirst();
    }

    Optional<PublicationDate> script() {
        return scripts.values(markup.tags()).stream()
                .flatMap(value -> finder.value(value).stream())
                .findFirst();
    }

    Optional<PublicationDate> modified() {
        return DateSources.MODIFIED.stream()
                .flatMap(source -> source.of(this).stream())
                .map(Candidate::value)
                .findFirst();
    }

    Optional<PublicationDate> modifiedText() {
        return text.modified(finder);
    }

    /** Returns whether the page shows readers one day near the headline, and not the other. */
    boolean showsOnly(LocalDate day, LocalDate other) {
        return text.showsOnly(finder, day, other);
    }

    /** Returns whether the page shows readers the day near the headline. */
    boolean shows(LocalDate day) {
        return text.shows(finder, day);
    }

    Optional<PublicationDate> labelledText() {
        return text.labelled(finder);
    }

    Optional<PublicationDate> labelledAnywhere() {
        return text.labelledAnywhere(finder);
    }

    Optional<PublicationDate> lineAtHeadline() {
        return text.lineAtHeadline(finder);
    }

    /** Returns the date that titles and descriptions hold. */
    Optional<PublicationDate> title() {
        return Stream.concat(
                        Stream.of(markup.title()),
                        Stream.of("og:title", "description", "og:description")
                                .flatMap(name -> markup.meta().all(name).stream()))
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST_BYLINE)))
                .flatMap(line -> finder.published(line).stream())
                .map(DateFinder.Found::date)
                .findFirst();
    }

    /** Returns the date in the address of the lead picture. */
    Optional<PublicationDate> image() {
        return Stream.of("og:image", "twitter:image")
                .flatMap(name -> markup.meta().all(name).stream())
                .flatMap(url -> DateUrl.read(url, range).stream())
                .findFirst();
    }

    /** Returns the block that shows the date. */
    Optional<PageBlock> line(Optional<Candidate<PublicationDate>> date) {
        return date.flatMap(shown -> shown.value().day()).flatMap(day -> text.line(finder, day));
    }

    Optional<PublicationDate> visibleText() {
        return text.first(finder);
    }
}
