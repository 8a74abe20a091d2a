package io.github.pullquote.parser.internal.metadata;

import com.google.common.collect.ImmutableSet;
import io.github.pullquote.parser.internal.credit.CreditGrammar;
import io.github.pullquote.parser.internal.lexicon.Lexicons;
import io.github.pullquote.parser.internal.lexicon.WordListName;
import io.github.pullquote.parser.internal.lexicon.WordLists;
import io.github.pullquote.parser.internal.metadata.author.AuthorReader;
import io.github.pullquote.parser.internal.metadata.author.Bylines;
import io.github.pullquote.parser.internal.metadata.headline.HeadlineReader;
import io.github.pullquote.parser.internal.metadata.markup.MetaNames;
import io.github.pullquote.parser.internal.metadata.markup.PageData;
import io.github.pullquote.parser.internal.metadata.published.Dates;
import io.github.pullquote.parser.internal.metadata.published.DatesReader;
import io.github.pullquote.parser.internal.page.Page;
import io.github.pullquote.parser.internal.page.PageElement;
import io.github.pullquote.parser.internal.work.Watch;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Reads the metadata of a page: one reader for each field, all of the same markup. Immutable, and safe to share between
 * threads.
 */
public final class MetadataReader {
    private final MetaNames names;
    private final AuthorReader authors;
    private final DatesReader dates;
    private final KindReader kinds;
    private final ImmutableSet<String> labels;

    /** Makes one that reads these word lists, those of all languages. */
    public MetadataReader(Lexicons lexicons) {
        WordLists words = WordLists.of(lexicons, Optional.empty());
        this.names = MetaNames.of(lexicons);
        this.kinds = new KindReader(lexicons);
        this.labels = lexicons.any().table(WordListName.KIND_SECTIONS).keys();
        this.authors = new AuthorReader(words, new CreditGrammar(words));
        this.dates = new DatesReader(lexicons);
    }

    /** Returns what the page says about its article; the address and the time of fetching as the caller gave them. */
    public Metadata read(Page page, Optional<String> url, Optional<ZonedDateTime> retrievedAt, Watch watch) {
        PageData markup = PageData.of(page, url, names);
        watch.look();
        Optional<HeadlineReader.Headline> headline = HeadlineReader.read(markup, labels);
        Optional<PageElement> shown = headline.flatMap(HeadlineReader.Headline::element);
        watch.look();
        Dates found = dates.read(markup, page, shown, retrievedAt);
        watch.look();
        Bylines bylines = authors.read(page, markup, shown);
        watch.look();
        Metadata.Builder metadata = Metadata.builder();
        return metadata.headline(headline.map(HeadlineReader.Headline::candidate))
                .headlineElement(shown)
                .bylines(bylines)
                .descriptions(DescriptionReader.read(markup))
                .publication(PublicationReader.read(markup))
                .language(LanguageReader.read(markup))
                .kind(kinds.read(markup))
                .isNews(KindReader.isNews(markup))
                .isRated(KindReader.isRated(markup))
                .images(ImageReader.read(markup))
                .articleBody(ArticleBodyReader.read(markup))
                .published(found.published())
                .modified(found.modified())
                .dateLine(found.line())
                .dateOrder(found.order())
                .build();
    }
}
