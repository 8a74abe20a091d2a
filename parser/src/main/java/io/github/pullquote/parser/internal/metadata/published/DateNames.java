package io.github.pullquote.parser.internal.metadata.published;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.metadata.markup.MetaTags;

/** The names of meta elements that hold dates, in lower case, the best first. */
final class DateNames {
    static final ImmutableList<String> ARTICLE = ImmutableList.of(
            "article:published_time", "og:article:published_time", "og:published_time", "article:published");

    static final ImmutableList<String> PUBLISHED = ImmutableList.of(
            MetaTags.ITEMPROP + "datepublished",
            "datepublished",
            "date_published",
            "date-published",
            "parsely-pub-date",
            "parsely-page-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "cxenseparse:recs:pub",
            "citation_publication_date",
            "citation_online_date",
            "citation_date",
            "dcterms.issued",
            "dcterms.date.issued",
            "dc.date.issued",
            "dcterms.available",
            "dcsext.articlefirstpublished",
            "article.published",
            "article:publish_date",
            "article_date_original",
            "article-publication-date",
            "article-published",
            "article_published",
            "bt:pubdate",
            "contentpublisheddate",
            "displaydate",
            "iso-8601-publish-date",
            "originalpublicationdate",
            "pub_date",
            "pubdate",
            "publication-date",
            "publication_date",
            "publicationdate",
            "publish-date",
            "publish_date",
            "publish_time",
            "publish-time",
            "publishdate",
            "publishtime",
            "published",
            "published-date",
            "published_date",
            "published_at",
            "published_time",
            "publisheddate",
            "release_date",
            "rnews:datepublished",
            "shareaholic:article_published_time",
            "vr:published_time",
            "og:pubdate",
            "og:publish_date");

    /** Names that do not tell which date they mean. */
    static final ImmutableList<String> DATE = ImmutableList.of(
            "dcterms.created",
            "dc.date.created",
            "dcterms.date",
            "dc.date",
            "dc:date",
            "sdate",
            "date",
            "article:created",
            "datecreated",
            MetaTags.ITEMPROP + "datecreated",
            "created",
            "creation_date",
            "dc.created",
            "timestamp",
            "og:date");

    static final ImmutableList<String> MODIFIED = ImmutableList.of(
            "article:modified_time",
            "og:article:modified_time",
            "og:modified_time",
            "article:modified",
            "og:updated_time",
            MetaTags.ITEMPROP + "datemodified",
            "datemodified",
            "date_modified",
            "dcterms.modified",
            "dc.date.modified",
            "last-modified",
            "last_modified",
            "lastmod",
            "lastmodified",
            "lastupdate",
            "modificationdate",
            "modified",
            "revision_date",
            "sailthru.updated",
            "updated",
            "updated_time",
            "utime",
            "bt:moddate",
            "iso-8601-publish-modified-date");

    private DateNames() {}
}
