package io.github.pullquote.parser.internal.metadata.markup;

import io.github.pullquote.core.Evidence;
import io.github.pullquote.core.EvidenceSource;
import io.github.pullquote.parser.internal.content.data.StateScripts;
import io.github.pullquote.parser.internal.metadata.ArticleBodyReader;
import io.github.pullquote.parser.internal.metadata.DescriptionReader;
import io.github.pullquote.parser.internal.metadata.KindReader;
import io.github.pullquote.parser.internal.metadata.LanguageReader;
import io.github.pullquote.parser.internal.metadata.PublicationReader;
import io.github.pullquote.parser.internal.metadata.author.AuthorReader;
import io.github.pullquote.parser.internal.metadata.headline.HeadlineReader;
import io.github.pullquote.parser.internal.metadata.headline.TitleEcho;
import io.github.pullquote.parser.internal.metadata.published.DateSources;
import io.github.pullquote.parser.internal.rule.RuleInfo;

/** The rules that find the values of the article's head in the markup of a page. */
public enum MetadataRule {
    /** See {@link DateSources}. */
    PUBLISHED_JSON_LD("published.json-ld", EvidenceSource.JSON_LD, "When the article's JSON-LD says it was published."),
    /** See {@link DateSources}. */
    PUBLISHED_WEB_PAGE(
            "published.web-page",
            EvidenceSource.JSON_LD,
            "When the JSON-LD of the page around it says it was published."),
    /** See {@link DateSources}. */
    PUBLISHED_ARTICLE_META("published.article-meta", EvidenceSource.META, "The meta element article:published_time."),
    /** See {@link DateSources}. */
    PUBLISHED_META("published.meta", EvidenceSource.META, "Another meta element with a date of publication."),
    /** See {@link DateSources}. */
    PUBLISHED_DATE_META("published.date-meta", EvidenceSource.META, "A meta element with a date, or one of creation."),
    /** See {@link DateSources}. */
    PUBLISHED_ITEMPROP("published.itemprop", EvidenceSource.MICRODATA, "An element marked as the date of publication."),
    /** See {@link DateSources}. */
    PUBLISHED_PUBDATE("published.pubdate", EvidenceSource.DOM, "A time element with the attribute pubdate."),
    /** See {@link DateSources}. */
    PUBLISHED_TIME_CLASS(
            "published.time-class", EvidenceSource.DOM, "A time element whose class speaks of publication."),
    /** See {@link DateSources}. */
    PUBLISHED_CLASS("published.class", EvidenceSource.DOM, "A text in an element whose class speaks of publication."),
    /** See {@link DateSources}. */
    PUBLISHED_TIME_IN_ARTICLE(
            "published.time-in-article", EvidenceSource.DOM, "The first time element of the article."),
    /** See {@link DateSources}. */
    PUBLISHED_URL("published.url", EvidenceSource.URL, "The date in the address of the page."),
    /** See {@link DateSources}. */
    PUBLISHED_DATE_CLASS(
            "published.date-class", EvidenceSource.DOM, "A text in an element whose class speaks of a date."),
    /** See {@link DateSources}. */
    PUBLISHED_TIME("published.time", EvidenceSource.DOM, "A time element somewhere on the page."),
    /** See {@link DateSources}. */
    PUBLISHED_BYLINE_CLASS(
            "published.byline-class", EvidenceSource.DOM, "A date in an element whose class speaks of a byline."),
    /** See {@link DateSources}. */
    PUBLISHED_CREATED(
            "published.created",
            EvidenceSource.JSON_LD,
            "When the JSON-LD says that the article was made or uploaded."),
    /** See {@link DateSources}. */
    PUBLISHED_SCRIPT(
            "published.script", EvidenceSource.DOM, "A key of a script's data that names a date of publication."),
    /** See {@link DateSources}. */
    PUBLISHED_MODIFIED(
            "published.modified", EvidenceSource.META, "The date of the last change, as there is no other date."),
    /** See {@link DateSources}. */
    PUBLISHED_TEXT("published.text", EvidenceSource.TEXT, "The first date in the visible text near the headline."),
    /** See {@link DateSources}. */
    PUBLISHED_LABEL("published.label", EvidenceSource.TEXT, "A date that the visible text calls one of publication."),
    /** See {@link DateSources}. */
    PUBLISHED_TITLE("published.title", EvidenceSource.META, "A date in the title or the description."),
    /** See {@link DateSources}. */
    PUBLISHED_IMAGE("published.image", EvidenceSource.URL, "The date in the address of the lead picture."),
    /** See {@link DateSources}. */
    MODIFIED_JSON_LD("modified.json-ld", EvidenceSource.JSON_LD, "When the article's JSON-LD says it was changed."),
    /** See {@link DateSources}. */
    MODIFIED_META("modified.meta", EvidenceSource.META, "A meta element with the date of the last change."),
    /** See {@link DateSources}. */
    MODIFIED_ITEMPROP(
            "modified.itemprop", EvidenceSource.MICRODATA, "An element marked as the date of the last change."),
    /** See {@link DateSources}. */
    MODIFIED_CLASS("modified.class", EvidenceSource.DOM, "A date in an element whose class speaks of a change."),
    /** See {@link DateSources}. */
    MODIFIED_LABEL("modified.label", EvidenceSource.TEXT, "A date that the text calls one of a change."),
    /** See {@link ArticleBodyReader}. */
    BODY_JSON_LD("body.json-ld", EvidenceSource.JSON_LD, "The body in the article's JSON-LD."),
    /** See {@link StateScripts}. */
    BODY_STATE("body.state", EvidenceSource.DOM, "The longest text in the state that a script builds the page from."),
    /** See {@link KindReader}. */
    KIND_JSON_LD("kind.json-ld", EvidenceSource.JSON_LD, "The type of the article's JSON-LD."),
    /** See {@link KindReader}. */
    KIND_SECTION("kind.section", EvidenceSource.META, "The section is one of comment, reviews and the like."),
    /** See {@link LanguageReader}. */
    LANGUAGE_ATTRIBUTE("language.attribute", EvidenceSource.DOM, "The language that the page's root is marked with."),
    /** See {@link LanguageReader}. */
    LANGUAGE_JSON_LD("language.json-ld", EvidenceSource.JSON_LD, "The language in the article's JSON-LD."),
    /** See {@link LanguageReader}. */
    LANGUAGE_META("language.meta", EvidenceSource.META, "The language or locale in a meta element."),
    /** See {@link PublicationReader}. */
    PUBLICATION_JSON_LD(
            "publication.json-ld", EvidenceSource.JSON_LD, "The article's JSON-LD, completed by meta elements."),
    /** See {@link PublicationReader}. */
    PUBLICATION_META("publication.meta", EvidenceSource.META, "Meta elements on site, section and address."),
    /** See {@link AuthorReader}. */
    AUTHOR_JSON_LD("author.json-ld", EvidenceSource.JSON_LD, "The author of the article's JSON-LD."),
    /** See {@link AuthorReader}. */
    AUTHOR_WEB_PAGE("author.web-page", EvidenceSource.JSON_LD, "The author of the page's JSON-LD."),
    /** See {@link AuthorReader}. */
    AUTHOR_CREATOR("author.json-ld-creator", EvidenceSource.JSON_LD, "The creator in the article's JSON-LD."),
    /** See {@link AuthorReader}. */
    AUTHOR_LABEL("author.label", EvidenceSource.META, "A text for previews under a label such as 'Written by'."),
    /** See {@link AuthorReader}. */
    AUTHOR_META("author.meta", EvidenceSource.META, "A meta element that only holds authors."),
    /** See {@link AuthorReader}. */
    AUTHOR_OPEN_GRAPH("author.open-graph", EvidenceSource.META, "The author in OpenGraph, where it is no address."),
    /** See {@link AuthorReader}. */
    AUTHOR_REL(
            "author.rel",
            EvidenceSource.DOM,
            "An element near the headline with rel=author, where metadata and bylines name no person."),
    /** See {@link AuthorReader}. */
    AUTHOR_ITEMPROP(
            "author.itemprop",
            EvidenceSource.MICRODATA,
            "Microdata near the headline, where metadata and bylines name no person."),
    /** See {@link AuthorReader}. */
    AUTHOR_META_AUTHOR("author.meta-author", EvidenceSource.META, "The plain meta element for authors."),
    /** See {@link AuthorReader}. */
    AUTHOR_LINK(
            "author.link",
            EvidenceSource.DOM,
            "A link to a page of authors near the headline, where metadata and bylines name no person."),
    /** See {@link AuthorReader}. */
    AUTHOR_CLASS(
            "author.class",
            EvidenceSource.DOM,
            "A class for names of authors near the headline, where metadata and bylines name no person."),
    /** See {@link AuthorReader}. */
    AUTHOR_ACCOUNT(
            "author.account",
            EvidenceSource.DOM,
            "A name, or an account's single word, in an element for bylines, where nothing else names anyone."),
    /** See {@link AuthorReader}. */
    AUTHOR_SITE(
            "author.site",
            EvidenceSource.META,
            "A person by whose name the site goes, where nothing else names anyone."),
    /** See {@link AuthorReader}. */
    AUTHOR_BYLINE("author.byline", EvidenceSource.TEXT, "The byline as printed."),
    /** See {@link DescriptionReader}. */
    DESCRIPTION_JSON_LD("standfirst.json-ld", EvidenceSource.JSON_LD, "The description of the article's JSON-LD."),
    /** See {@link DescriptionReader}. */
    DESCRIPTION_META("standfirst.meta", EvidenceSource.META, "A description in a meta element."),
    /** See {@link HeadlineReader}. */
    HEADLINE_H1("headline.h1", EvidenceSource.DOM, "The visible h1 that the page's own metadata bear out."),
    /** See {@link TitleEcho}. */
    HEADLINE_ECHO("headline.echo", EvidenceSource.DOM, "An element that shows a part of the page's title by itself."),
    /** See {@link HeadlineReader}. */
    HEADLINE_JSON_LD("headline.json-ld", EvidenceSource.JSON_LD, "The headline of the article's JSON-LD."),
    /** See {@link HeadlineReader}. */
    HEADLINE_META("headline.meta", EvidenceSource.META, "A title in a meta element, without the site's name."),
    /** See {@link HeadlineReader}. */
    HEADLINE_TITLE("headline.title", EvidenceSource.DOM, "The title element, without the site's name.");

    private final RuleInfo info;
    private final EvidenceSource source;

    MetadataRule(String id, EvidenceSource source, String description) {
        this.info = RuleInfo.of(id, description);
        this.source = source;
    }

    /** Returns its name, with a sentence for people. */
    public RuleInfo info() {
        return info;
    }

    /** Returns where such values stand. */
    public EvidenceSource source() {
        return source;
    }

    /** Returns the place and the rule. */
    public Evidence evidence() {
        return new Evidence(source, info.id());
    }
}
