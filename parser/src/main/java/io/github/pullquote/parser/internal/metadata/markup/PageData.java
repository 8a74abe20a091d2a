package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the markup of a page says in machine-readable form, read once and shared by the readers of all fields. It does
 * not change, though the document in it could: nobody does.
 */
public final class PageData {
    private static final int MOST_TITLES = 20;

    private final Document document;
    private final Optional<String> url;
    private final Tags tags;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final Microdata microdata;
    private final ImmutableList<JsonNode> articles;
    private final SiteNames siteNames;

    private PageData(Document document, Optional<String> url) {
        this.document = document;
        this.url = url;
        this.tags = Tags.of(document);
        this.jsonLd = JsonLd.of(tags);
        this.meta = MetaTags.of(tags);
        this.microdata = Microdata.of(document, tags);
        this.articles = ArticleNodes.of(jsonLd, addresses().collect(ImmutableList.toImmutableList()), titles());
        this.siteNames = SiteNames.of(
                jsonLd, meta, addresses().filter(Addresses::isAbsolute).findFirst());
    }

    /** Reads a page. */
    public static PageData of(Document document, Optional<String> url) {
        return new PageData(document, url);
    }

    public Document document() {
        return document;
    }

    /** Returns the address that the caller gave. */
    public Optional<String> url() {
        return url;
    }

    public Tags tags() {
        return tags;
    }

    public JsonLd jsonLd() {
        return jsonLd;
    }

    public MetaTags meta() {
        return meta;
    }

    public Microdata microdata() {
        return microdata;
    }

    /** Returns the JSON-LD objects that describe this article, the best first; those of other articles left out. */
    public ImmutableList<JsonNode> articles() {
        return articles;
    }

    /** Returns the JSON-LD objects that describe the page rather than its article. */
    public ImmutableList<JsonNode> webPages() {
        return jsonLd.nodes("WebPage", "ItemPage", "CollectionPage", "AboutPage", "ProfilePage");
    }

    public SiteNames siteNames() {
        return siteNames;
    }

    /** Returns the addresses that the page and the caller give it, the canonical one first. */
    private Stream<String> addresses() {
        return Stream.of(meta.links("canonical").stream(), meta.all("og:url").stream(), url.stream())
                .flatMap(addresses -> addresses);
    }

    private ImmutableList<String> titles() {
        return Stream.of(
                        meta.all("og:title").stream(),
                        meta.all("twitter:title").stream(),
                        Stream.of(document.title()),
                        tags.named("h1").stream().limit(MOST_TITLES).map(Element::text))
                .flatMap(titles -> titles)
                .filter(title -> !title.isEmpty())
                .limit(MOST_TITLES)
                .collect(ImmutableList.toImmutableList());
    }
}
