package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.parser.internal.date.DateFinder;
import io.github.pullquote.parser.internal.date.DateOffset;
import io.github.pullquote.parser.internal.date.DateOrder;
import io.github.pullquote.parser.internal.date.DateOrderFinder;
import io.github.pullquote.parser.internal.date.DateRange;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.markup.Candidate;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.text.Addresses;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Decides when the article was published and changed: the first of {@link DateSources} that has a date. Two kinds of
 * visible dates overrule it: the local day of a time in UTC, and a later day on which the page says it was published.
 */
public final class DatesReader {
    private static final ImmutableList<String> REGIONS = ImmutableList.of("og:locale", "content-language");

    private final Map<String, WordLists> words = new ConcurrentHashMap<>();
    private final Lexicons lexicons;
    private final DateScripts scripts;
    private final ImmutableSet<String> languages;

    /** Makes one that reads these word lists. */
    public DatesReader(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.scripts =
                new DateScripts(lexicons.any().table(WordListName.SCRIPT_KEYS).keys());
        this.languages = lexicons.all();
    }

    /** Returns the dates of the page under that headline. */
    public Dates read(PageData markup, Page page, Optional<PageElement> headline, Optional<ZonedDateTime> retrievedAt) {
        DateOrder order = order(markup, page);
        DatePage dates = page(markup, page, headline, retrievedAt, order);
        Optional<Candidate<PublicationDate>> published = published(dates);
        Optional<Candidate<PublicationDate>> modified = all(DateSources.MODIFIED, dates)
                .filter(change -> !isBefore(change.value(), published))
                .findFirst();
        return new Dates(published, modified, dates.line(published.or(() -> modified)), order);
    }

    private static Optional<Candidate<PublicationDate>> published(DatePage page) {
        return all(DateSources.PUBLISHED, page)
                .findFirst()
                .map(stated -> local(stated.value(), page)
                        .or(() -> republished(stated.value(), page))
                        .or(() -> shownAlone(stated.value(), page))
                        .or(() -> shownEarlier(stated.value(), page))
                        .orElse(stated));
    }

    /** Nothing is changed on a day before it was published. */
    private static boolean isBefore(PublicationDate change, Optional<Candidate<PublicationDate>> published) {
        Optional<LocalDate> first = published.flatMap(date -> date.value().day());
        return first.isPresent()
                && change.day()
                        .filter(day -> day.isBefore(first.get().minusDays(1)))
                        .isPresent();
    }

    private static Optional<Candidate<PublicationDate>> local(PublicationDate stated, DatePage page) {
        boolean isShown = stated.day().filter(page::shows).isPresent();
        return DateOffset.isUtc(stated) && !isShown
                ? all(DateSources.LOCAL, page)
                        .filter(shown -> DateOffset.isLocal(stated, shown.value()))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Returns the date that the page shows, when it is later; by a day only, it may be the same seen from another zone.
     */
    private static Optional<Candidate<PublicationDate>> republished(PublicationDate stated, DatePage page) {
        Optional<LocalDate> first = stated.day().map(day -> day.plusDays(2));
        return all(DateSources.SHOWN, page)
                .filter(shown -> shown.value()
                        .day()
                        .filter(day -> first.filter(day::isBefore).isEmpty())
                        .isPresent())
                .findFirst();
    }

    /**
     * Returns the date of the last change where it is the only one that the page shows under the headline, and not called
     * one of a change: readers are told that the article is of that day.
     */
    private static Optional<Candidate<PublicationDate>> shownAlone(PublicationDate stated, DatePage page) {
        Optional<LocalDate> first = stated.day();
        return all(DateSources.MODIFIED, page)
                .limit(1)
                .filter(change -> first.isPresent()
                        && change.value()
                                .day()
                                .filter(day -> day.isAfter(first.get().plusDays(1)) && page.showsOnly(day, first.get()))
                                .isPresent())
                .findFirst();
    }

    /**
     * Some systems note for both dates when they wrote the page last. Then the earlier day that the page shows under the
     * headline is the one of publication.
     */
    private static Optional<Candidate<PublicationDate>> shownEarlier(PublicationDate stated, DatePage page) {
        Optional<LocalDate> day = stated.day();
        boolean noted = all(DateSources.MODIFIED, page)
                .limit(1)
                .anyMatch(change -> change.value().iso().equals(stated.iso()));
        return !noted || day.isEmpty() || page.shows(day.get())
                ? Optional.empty()
                : all(DateSources.UNDER_HEADLINE, page)
                        .filter(shown -> shown.value()
                                .day()
                                .filter(first -> first.isBefore(day.get().minusDays(1)) && page.shows(first))
                                .isPresent())
                        .findFirst();
    }

    private static Stream<Candidate<PublicationDate>> all(ImmutableList<DateSource> sources, DatePage page) {
        return sources.stream().flatMap(source -> source.of(page).stream());
    }

    /** Returns the page as its dates are read: with the word lists of its language, then those of all languages. */
    private DatePage page(
            PageData markup,
            Page page,
            Optional<PageElement> headline,
            Optional<ZonedDateTime> retrievedAt,
            DateOrder order) {
        String primary = primary(language(markup));
        DateRange range = DateRange.until(retrievedAt);
        ImmutableList<WordLists> lists =
                ImmutableSet.of(words(primary), words("")).asList();
        DateFinder finder = new DateFinder(lists, order, range);
        return new DatePage(markup, page, headline, finder, scripts, range);
    }

    private static DateOrder order(PageData markup, Page page) {
        return DateOrderFinder.find(page.source().text(), DateOrder.of(language(markup), host(markup)));
    }

    /** Languages without lists share one entry, as pages may declare anything. */
    private WordLists words(String language) {
        Optional<String> known = Optional.of(language).filter(languages::contains);
        return words.computeIfAbsent(known.orElse(""), tag -> WordLists.of(lexicons, known));
    }

    private static String host(PageData markup) {
        return Addresses.host(markup.url()
                .or(() -> markup.meta().links("canonical").stream().findFirst())
                .or(() -> markup.meta().first("og:url"))
                .orElse(""));
    }

    /** Returns the declared language, with the region that other places give when this one gives none. */
    private static String language(PageData markup) {
        String declared = markup.tags().named("html").stream()
                .findFirst()
                .map(html -> html.attribute("lang").strip())
                .orElse("");
        return primary(declared).length() < declared.length()
                ? declared
                : REGIONS.stream()
                        .flatMap(name -> markup.meta().all(name).stream())
                        .filter(tag -> declared.isEmpty() || primary(tag).equals(primary(declared)))
                        .findFirst()
                        .orElse(declared);
    }

    private static String primary(String tag) {
        int end = 0;
        while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
