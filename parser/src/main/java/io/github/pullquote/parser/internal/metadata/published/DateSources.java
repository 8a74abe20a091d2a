package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.hint.DateMark;
import io.github.pullquote.parser.internal.metadata.markup.MetaField;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;

/** The places where pages state dates, in lists: those that are right most often come first. */
public final class DateSources {
    private static final DateSource ITEMPROP =
            new DateSource(MetadataRule.PUBLISHED_ITEMPROP, page -> page.itemprop("datePublished"));
    private static final DateSource META =
            new DateSource(MetadataRule.PUBLISHED_META, page -> page.meta(MetaField.PUBLISHED));
    private static final DateSource TIME_CLASS =
            new DateSource(MetadataRule.PUBLISHED_TIME_CLASS, page -> page.time(DateMark.PUBLISHED));
    private static final DateSource CLASS =
            new DateSource(MetadataRule.PUBLISHED_CLASS, page -> page.element(DateMark.PUBLISHED));
    private static final DateSource LABEL = new DateSource(MetadataRule.PUBLISHED_LABEL, DatePage::labelledText);
    private static final DateSource TIME_IN_ARTICLE =
            new DateSource(MetadataRule.PUBLISHED_TIME_IN_ARTICLE, DatePage::timeInArticle);
    private static final DateSource URL = new DateSource(MetadataRule.PUBLISHED_URL, DatePage::url);
    private static final DateSource DATE_CLASS =
            new DateSource(MetadataRule.PUBLISHED_DATE_CLASS, page -> page.element(DateMark.DATE));
    private static final DateSource TIME = new DateSource(MetadataRule.PUBLISHED_TIME, DatePage::anyTime);
    private static final DateSource BYLINE_CLASS =
            new DateSource(MetadataRule.PUBLISHED_BYLINE_CLASS, page -> page.element(DateMark.BYLINE));
    private static final DateSource TEXT = new DateSource(MetadataRule.PUBLISHED_TEXT, DatePage::visibleText);

    /** What tells when the article was changed. */
    static final ImmutableList<DateSource> MODIFIED = ImmutableList.of(
            new DateSource(MetadataRule.MODIFIED_JSON_LD, page -> page.jsonLd("dateModified")),
            new DateSource(MetadataRule.MODIFIED_META, page -> page.meta(MetaField.MODIFIED)),
            new DateSource(MetadataRule.MODIFIED_ITEMPROP, page -> page.itemprop("dateModified")),
            new DateSource(MetadataRule.MODIFIED_CLASS, page -> page.element(DateMark.MODIFIED)),
            new DateSource(MetadataRule.MODIFIED_LABEL, DatePage::modifiedText));

    /** What tells when the article was published. */
    static final ImmutableList<DateSource> PUBLISHED = ImmutableList.of(
            new DateSource(MetadataRule.PUBLISHED_JSON_LD, page -> page.jsonLd("datePublished")),
            new DateSource(MetadataRule.PUBLISHED_WEB_PAGE, DatePage::webPage),
            new DateSource(MetadataRule.PUBLISHED_ARTICLE_META, page -> page.meta(MetaField.ARTICLE_DATE)),
            ITEMPROP,
            META,
            new DateSource(MetadataRule.PUBLISHED_PUBDATE, page -> page.element(DateMark.PUBDATE)),
            TIME_CLASS,
            CLASS,
            LABEL,
            new DateSource(MetadataRule.PUBLISHED_TEXT, DatePage::lineAtHeadline),
            TIME_IN_ARTICLE,
            URL,
            new DateSource(MetadataRule.PUBLISHED_DATE_CLASS, page -> page.afterHeadline(DateMark.DATE)),
            new DateSource(MetadataRule.PUBLISHED_DATE_META, page -> page.meta(MetaField.DATE)),
            DATE_CLASS,
            TIME,
            BYLINE_CLASS,
            new DateSource(MetadataRule.PUBLISHED_LABEL, DatePage::labelledAnywhere),
            new DateSource(MetadataRule.PUBLISHED_CREATED, DatePage::created),
            new DateSource(MetadataRule.PUBLISHED_SCRIPT, DatePage::script),
            new DateSource(MetadataRule.PUBLISHED_MODIFIED, DatePage::modified),
            TEXT,
            new DateSource(MetadataRule.PUBLISHED_TITLE, DatePage::title),
            new DateSource(MetadataRule.PUBLISHED_IMAGE, DatePage::image));

    /** What may show the day on which readers saw an article appear, when its data give the time in UTC. */
    static final ImmutableList<DateSource> LOCAL =
            ImmutableList.of(CLASS, LABEL, TIME_IN_ARTICLE, DATE_CLASS, TIME, BYLINE_CLASS, ITEMPROP, META, URL, TEXT);

    /** What may show that an article was published anew, later than its data say. */
    static final ImmutableList<DateSource> SHOWN = ImmutableList.of(TIME_CLASS, CLASS);

    /** What shows the day of the article to readers. */
    static final ImmutableList<DateSource> UNDER_HEADLINE = ImmutableList.of(
            TIME_CLASS,
            CLASS,
            LABEL,
            new DateSource(MetadataRule.PUBLISHED_TEXT, DatePage::lineAtHeadline),
            TIME_IN_ARTICLE,
            DATE_CLASS);

    private DateSources() {}
}
