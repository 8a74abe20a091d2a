package io.github.pullquote.parser.internal.hint;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.pullquote.parser.internal.hint.NameHints.AuthorWord;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads the attributes of one element, each once. */
final class ElementReader {
    /** Elements whose identifier is an anchor made of their words, or of chance. */
    private static final ImmutableSet<String> ANCHORED = ImmutableSet.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li");
    /** Attributes that say how the page, or an item in it, is related to something. */
    private static final ImmutableMap<String, AuthorMark> RELATIONS = ImmutableMap.of(
            "itemprop", AuthorMark.ITEMPROP,
            "property", AuthorMark.ITEMPROP,
            "rel", AuthorMark.REL);

    /** The label of a part of a page is short, unlike a headline that labels an article. */
    private static final int LABEL = 25;

    private final PageHints page;
    private final Element element;
    private final Set<AuthorMark> authors = EnumSet.noneOf(AuthorMark.class);
    private NameHints names = NameHints.NONE;

    private ElementReader(PageHints page, Element element) {
        this.page = page;
        this.element = element;
    }

    /** Returns what the element says. */
    static ElementHints read(PageHints page, AuthorLinks links, Element element) {
        ElementReader reader = new ElementReader(page, element);
        element.attributes().forEach(reader::read);
        if (links.isToAuthor(element)) {
            reader.authors.add(AuthorMark.LINK);
        }
        return reader.hints();
    }

    private void read(Attribute attribute) {
        String value = attribute.getValue();
        names = names.and(named(attribute.getKey(), value));
        AuthorMark relation = RELATIONS.get(attribute.getKey());
        if (relation != null && AuthorLinks.holdsAuthor(value)) {
            authors.add(relation);
        }
    }

    /** Names for style sheets tell most; those for scripts and machines are looked at for some of it. */
    private NameHints named(String attribute, String value) {
        return switch (attribute) {
            case "class" -> page.names(value);
            case "id" ->
                ANCHORED.contains(element.normalName()) ? page.names(value).withoutPurposes() : page.names(value);
            case "data-component", "data-testid" -> page.names(value).withoutDates();
            case "data-module", "data-qa", "data-type", "itemprop", "role" ->
                page.names(value).withoutDates().withoutAuthors();
            case "aria-label" ->
                value.length() <= LABEL
                        ? page.names(value.replace(' ', '-')).withoutDates().withoutAuthors()
                        : NameHints.NONE;
            default -> NameHints.NONE;
        };
    }

    private ElementHints hints() {
        boolean silent = names.isEmpty() && authors.isEmpty() && !isTime() && !isHidden();
        return silent ? ElementHints.NONE : said();
    }

    private ElementHints said() {
        names.authors().forEach(word -> word.mark().ifPresent(authors::add));
        return new ElementHints(
                purposes(),
                Sets.immutableEnumSet(authors),
                authorPlace(),
                date(),
                names.datePlaces().stream().min(DatePlace::compareTo),
                Sets.immutableEnumSet(names.parts()));
    }

    private ImmutableSet<Hint> purposes() {
        return Sets.immutableEnumSet(
                isHidden() ? Sets.union(names.purposes(), ImmutableSet.of(Hint.UNSEEN)) : names.purposes());
    }

    /**
     * The class of that name hides an element in most style sheets, unless another shows it on screens of some size, as
     * in utility classes: {@code hidden md:block}.
     */
    private boolean isHidden() {
        String classes = element.attributesSize() == 0 ? "" : element.attr("class");
        return classes.contains("hidden") && element.hasClass("hidden") && classes.indexOf(':') < 0;
    }

    private Optional<AuthorPlace> authorPlace() {
        return names.authors().contains(AuthorWord.ARTICLE)
                ? Optional.of(AuthorPlace.ARTICLE)
                : Optional.of(AuthorPlace.ELSEWHERE)
                        .filter(place -> names.authors().contains(AuthorWord.ELSEWHERE));
    }

    /** Any time element may hold the date. */
    private Optional<DateMark> date() {
        return isTime() && element.hasAttr("pubdate")
                ? Optional.of(DateMark.PUBDATE)
                : names.dates().stream()
                        .min(DateMark::compareTo)
                        .or(() -> Optional.of(DateMark.NONE).filter(none -> isTime()));
    }

    private boolean isTime() {
        return element.normalName().equals("time");
    }
}
