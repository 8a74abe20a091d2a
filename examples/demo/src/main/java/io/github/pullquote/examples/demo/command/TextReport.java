package io.github.pullquote.examples.demo.command;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.ArticleStatus;
import io.github.pullquote.core.Attribution;
import io.github.pullquote.core.Cue;
import io.github.pullquote.core.Diagnostic;
import io.github.pullquote.core.Image;
import io.github.pullquote.core.Modality;
import io.github.pullquote.core.Passage;
import io.github.pullquote.core.Position;
import io.github.pullquote.core.Publication;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.QuoteKind;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.core.Section;
import io.github.pullquote.core.Speaker;
import io.github.pullquote.parser.ArticleParser;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An article for people at a terminal: its head, its outline, and who said what and why that is thought. */
final class TextReport {
    private static final ImmutableMap<RuleId, String> RULES = ArticleParser.rules();

    /** Sections below this level are indented no further: they need room to stand in. */
    private static final int MAX_LEVEL = 6;

    private final Article article;
    private final Page page = new Page();

    private TextReport(Article article) {
        this.article = article;
    }

    static String of(Article article) {
        TextReport report = new TextReport(article);
        report.head();
        report.sections();
        report.speech();
        report.otherQuotes();
        report.diagnostics();
        return report.page.toString();
    }

    private void head() {
        article.id().ifPresent(id -> page.paragraph("== ", id));
        article.kicker().ifPresent(kicker -> page.paragraph("", kicker.text()));
        page.paragraph("", article.headline().map(headline -> headline.text()).orElse("(no headline)"));
        article.standfirst().ifPresent(standfirst -> page.paragraph("", standfirst.text()));
        article.bylines().forEach(byline -> page.paragraph("", byline.text()));
        article.dateline()
                .ifPresent(dateline -> page.paragraph("", dateline.passage().text()));
        article.published().ifPresent(date -> page.paragraph("Published ", date.iso()));
        article.modified().ifPresent(date -> page.paragraph("Changed ", date.iso()));
        publication(article.publication());
        pictures(article.images());
        if (article.status() != ArticleStatus.COMPLETE) {
            page.paragraph("Status: ", word(article.status()));
        }
        page.blank();
    }

    private void publication(Publication publication) {
        String place = join(", ", publication.site().or(publication::publisher), publication.section());
        if (!place.isEmpty()) {
            page.paragraph("In ", place);
        }
        if (publication.paywalled().orElse(false)) {
            page.paragraph("", "Behind a paywall");
        }
    }

    private void pictures(ImmutableList<Image> images) {
        if (!images.isEmpty()) {
            long captions =
                    images.stream().filter(image -> image.caption().isPresent()).count();
            page.paragraph("Pictures: ", images.size() + ", with a caption: " + captions);
        }
    }

    private void sections() {
        if (!article.sections().isEmpty()) {
            page.paragraph("", "Sections");
            article.sections().forEach(section -> page.paragraph(indent(section), title(section)));
            page.blank();
        }
    }

    private static String indent(Section section) {
        return "  ".repeat(Math.min(section.level(), MAX_LEVEL));
    }

    private String title(Section section) {
        Optional<String> heading = Optional.of(section)
                .filter(Section::hasHeading)
                .map(headed -> article.blocks(headed).get(0).text());
        String title = join(" - ", section.time(), section.speaker().flatMap(Speaker::name), heading);
        return title.isEmpty() ? "(untitled)" : title;
    }

    private void speech() {
        page.paragraph("", article.speech().isEmpty() ? "No quotes" : "Quotes");
        forEachQuote(QuoteKind::isSpeech, this::quote);
        page.blank();
    }

    /** Hands over the quotes of some kinds, numbered as they stand in the article. */
    private void forEachQuote(Predicate<QuoteKind> kinds, BiConsumer<Integer, Quote> action) {
        for (int i = 0; i < article.quotes().size(); i++) {
            if (kinds.test(article.quotes().get(i).kind())) {
                action.accept(i + 1, article.quotes().get(i));
            }
        }
    }

    private void quote(int number, Quote quote) {
        page.paragraph(number + ". ", printed(quote));
        page.paragraph("   Speaker: ", speaker(quote));
        page.paragraph("   How: ", join(", ", details(quote)));
        page.paragraph(
                "   Why: ", reason(quote.attribution().map(Attribution::rule).orElse(quote.rule())));
    }

    /** Returns the words with the quotation marks that the article gives them. */
    private static String printed(Quote quote) {
        return quote.parts().stream().map(Passage::text).collect(Collectors.joining(" … "));
    }

    private static String speaker(Quote quote) {
        Optional<String> mention =
                quote.attribution().flatMap(Attribution::mention).map(Passage::text);
        String name = quote.speakerName().or(() -> mention).orElse("unknown");
        Optional<Speaker> speaker = quote.speaker();
        return join(", ", Optional.of(name), speaker.flatMap(Speaker::role), speaker.flatMap(Speaker::affiliation));
    }

    private Optional<?>[] details(Quote quote) {
        return new Optional<?>[] {
            Optional.of(word(quote.kind())),
            quote.attribution().flatMap(Attribution::cue).map(TextReport::cue),
            Optional.of(quote.modality())
                    .filter(modality -> modality != Modality.ASSERTED)
                    .map(TextReport::word),
            quote.attribution().flatMap(Attribution::addressee).map(addressee -> "to " + addressee),
            quote.attribution().flatMap(Attribution::medium),
            quote.attribution().flatMap(Attribution::occasion),
            quote.attribution().map(attribution -> word(attribution.confidence())),
            Optional.of("at " + place(quote.span().start())),
            Optional.of("never closed").filter(open -> !quote.closed()),
            quote.nestedIn().stream()
                    .mapToObj(index -> "inside quote " + (index + 1))
                    .findFirst(),
            quote.repeats().stream()
                    .mapToObj(index -> "repeats quote " + (index + 1))
                    .findFirst()
        };
    }

    private static String cue(Cue cue) {
        return "cue \"" + cue.passage().text()
                + cue.particle().map(part -> " … " + part.text()).orElse("") + '"';
    }

    private void otherQuotes() {
        others(QuoteKind.UNDECIDED, "In quotation marks, speech or not");
        others(QuoteKind.SCARE, "In quotation marks, but not speech");
    }

    private void others(QuoteKind wanted, String title) {
        if (!article.quotes(wanted).isEmpty()) {
            page.paragraph("", title);
            forEachQuote(kind -> kind == wanted, this::otherQuote);
            page.blank();
        }
    }

    private void otherQuote(int number, Quote quote) {
        String place = ", at " + place(quote.span().start()) + ": ";
        page.paragraph(number + ". ", printed(quote) + place + reason(quote.rule()));
    }

    private void diagnostics() {
        if (!article.diagnostics().isEmpty()) {
            page.paragraph("", "Diagnostics");
            article.diagnostics().forEach(diagnostic -> page.paragraph("   ", diagnostic(diagnostic)));
            page.blank();
        }
    }

    private String diagnostic(Diagnostic diagnostic) {
        String place = diagnostic.span().map(span -> place(span.start()) + " ").orElse("");
        return place + word(diagnostic.severity()) + ": " + diagnostic.message();
    }

    private String place(int offset) {
        Position position = article.source().position(offset);
        return position.line() + ":" + position.column();
    }

    private static String reason(RuleId rule) {
        return RULES.getOrDefault(rule, rule.value());
    }

    private static String word(Enum<?> value) {
        return Ascii.toLowerCase(value.name()).replace('_', ' ');
    }

    private static String join(String separator, Optional<?>... parts) {
        return Joiner.on(separator)
                .join(Stream.of(parts).flatMap(Optional::stream).iterator());
    }
}
