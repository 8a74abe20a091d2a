package io.github.pullquote.parser.internal.metadata.markup;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.parser.internal.json.JsonNode;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.text.Addresses;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the markup of a page says in machine-readable form, read once and shared by the readers of all fields. Not to be
 * kept beyond the stages that know HTML.
 */
public final class PageData {
    private static final int MOST_TITLES = 20;

    private final Page page;
    private final Optional<String> url;
    private final Tags tags;
    private final JsonLd jsonLd;
    private final MetaTags meta;
    private final Microdata microdata;
    private final ImmutableList<JsonNode> articles;
    private final SiteNames siteNames;

    private PageData(Page page, Optional<String> url, MetaNames names) {
        this.page = page;
        this.url = url;
        this.tags = Tags.of(page.root());
        this.jsonLd = JsonLd.of(tags);
        this.meta = MetaTags.of(tags, names);
        this.microdata = Microdata.of(page.root(), tags);
        this.articles = ArticleNodes.of(jsonLd, addresses().collect(ImmutableList.toImmutableList()), titles());
        this.siteNames = SiteNames.of(
                jsonLd, meta, addresses().filter(Addresses::isAbsolute).findFirst());
    }

    /**
     * Reads a page.
     *
     * @param url the address that the caller gave
     * @param names under which meta elements hold what
     */
    public static PageData of(Page page, Optional<String> url, MetaNames names) {
        return new PageData(page, url, names);
    }

    /** Returns the element of the body. */
    public PageElement body() {
        return page.body();
    }

    /** Returns the text of the title element; "" when there is none. */
    public String title() {
        return page.title();
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
                        Stream.of(page.title()),
                        tags.named("h1").stream().limit(MOST_TITLES).map(PageElement::text))
                .flatMap(titles -> titles)
                .filter(title -> !title.isEmpty())
                .limit(MOST_TITLES)
                .collect(ImmutableList.toImmutableList());
    }
}
