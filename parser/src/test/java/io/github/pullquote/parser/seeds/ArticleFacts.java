package io.github.pullquote.parser.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.pullquote.core.Article;
import io.github.pullquote.core.Block;
import io.github.pullquote.core.BlockKind;
import io.github.pullquote.core.BlockRole;
import io.github.pullquote.core.Contribution;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Credit;
import io.github.pullquote.core.Dateline;
import io.github.pullquote.core.DiagnosticCode;
import io.github.pullquote.core.PrintedText;
import io.github.pullquote.core.PublicationDate;
import io.github.pullquote.core.Quote;
import io.github.pullquote.core.Section;
import io.github.pullquote.core.Speaker;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** The facts of a seed about the article as a whole: its head, its blocks and who made it. */
final class ArticleFacts {
    private static final int SHOWN = 40;
    private static final String NEWS = "news";

    /** Fields of the fact file, and the role that their blocks have. */
    private static final ImmutableMap<String, BlockRole> ROLES = ImmutableMap.of(
            "promotions", BlockRole.PROMOTION,
            "captions", BlockRole.CAPTION,
            "corrections", BlockRole.CORRECTION,
            "times", BlockRole.POST_TIME,
            "dates", BlockRole.DATE,
            "related", BlockRole.RELATED,
            "notices", BlockRole.NOTE);

    private static final ImmutableSet<BlockRole> DROPPABLE = ImmutableSet.of(BlockRole.PROMOTION, BlockRole.RELATED);
    private static final ImmutableSet<BlockKind> PARAGRAPHS =
            ImmutableSet.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION);

    private final Article article;
    private final Places places;
    private final GoldObject gold;
    private final ImmutableList.Builder<Fact> facts = ImmutableList.builder();

    private ArticleFacts(Places places, GoldObject gold) {
        this.article = places.article();
        this.places = places;
        this.gold = gold;
    }

    static ImmutableList<Fact> of(Places places, GoldObject gold) {
        ArticleFacts facts = new ArticleFacts(places, gold);
        facts.head();
        facts.people();
        facts.blocks();
        facts.turns();
        return facts.facts.build();
    }

    private void fact(String name, Executable check) {
        facts.add(new Fact(name, check));
    }

    private void head() {
        gold.text("language")
                .ifPresent(language -> fact(
                        "language",
                        () -> assertThat(article.language())
                                .get()
                                .matches(tag -> tag.equals(language) || tag.startsWith(language + "-"))));
        fact(
                "kind",
                () -> assertThat(name(article.kind()))
                        .isEqualTo(gold.text("kind").orElse(NEWS)));
        fact(
                "headline",
                () -> assertThat(article.headline().map(PrintedText::text)).isEqualTo(place("headline")));
        fact("kicker", () -> assertThat(article.kicker().map(PrintedText::text)).isEqualTo(place("kicker")));
        fact(
                "standfirst",
                () -> assertThat(article.standfirst().map(PrintedText::text))
                        .isIn(place("standfirst"), firstHeading()));
        gold.object("dateline").ifPresent(this::dateline);
        fact(
                "published",
                () -> assertThat(article.published().map(PublicationDate::iso)).isEqualTo(gold.text("published")));
        fact(
                "modified",
                () -> assertThat(article.modified().map(PublicationDate::iso)).isEqualTo(gold.text("modified")));
        if (!gold.texts("warnings").isEmpty()) {
            fact(
                    "warning of the mark that is never closed",
                    () -> assertThat(article.diagnostics())
                            .anyMatch(diagnostic -> diagnostic.code() == DiagnosticCode.UNCLOSED_QUOTATION_MARK));
        }
    }

    private Optional<String> place(String field) {
        return gold.object(field).map(this::text);
    }

    private String text(GoldObject place) {
        return places.text(place);
    }

    /** A heading right under the headline may be taken for the standfirst. */
    private Optional<String> firstHeading() {
        return gold.objects("headings").stream().findFirst().map(this::text);
    }

    private void dateline(GoldObject expected) {
        Optional<Dateline> dateline = article.dateline();
        fact(
                "dateline: places",
                () -> assertThat(dateline.map(Dateline::places)).contains(expected.texts("places")));
        fact(
                "dateline: agency",
                () -> assertThat(dateline.flatMap(Dateline::agency)).isEqualTo(expected.text("agency")));
        fact(
                "dateline: date",
                () -> assertThat(dateline.flatMap(Dateline::date)).isEqualTo(expected.text("date")));
    }

    private void people() {
        fact(
                "authors",
                () -> assertThat(article.authors().stream()
                                .map(Contributor::name)
                                .distinct())
                        .containsExactlyElementsOf(gold.objects("bylines").stream()
                                .flatMap(byline -> byline.texts("authors").stream())
                                .distinct()
                                .toList()));
        ImmutableList<GoldObject> bylines = gold.objects("bylines");
        for (int i = 0; i < bylines.size(); i++) {
            byline("byline " + (i + 1), bylines.get(i));
        }
        fact(
                "credits",
                () -> assertThat(article.credits().stream().map(ArticleFacts::credit))
                        .containsExactlyElementsOf(gold.objects("credits").stream()
                                .map(credit -> credit.text("kind").orElseThrow() + " "
                                        + credit.text("name").orElseThrow()
                                        + credit.text("organisation")
                                                .map(body -> "/" + body)
                                                .orElse(""))
                                .toList()));
    }

    private static String credit(Credit credit) {
        return name(credit.kind()) + " " + credit.name()
                + credit.organisation().map(body -> "/" + body).orElse("");
    }

    private void byline(String label, GoldObject expected) {
        expected.text("position")
                .ifPresent(position -> fact(
                        label + ": position",
                        () -> assertThat(article.bylines().stream().map(byline -> name(byline.position())))
                                .contains(position)));
        expected.text("role")
                .ifPresent(role -> expected.texts("authors")
                        .forEach(author -> fact(
                                label + ": role of " + author,
                                () -> assertThat(contributors()
                                                .filter(who -> who.name().equals(author))
                                                .map(Contributor::role))
                                        .contains(Optional.of(role)))));
        expected.object("places")
                .ifPresent(places -> places.fields()
                        .forEach((author, place) -> fact(
                                label + ": place of " + author,
                                () -> assertThat(contributors()
                                                .filter(who -> who.name().equals(author))
                                                .map(Contributor::place))
                                        .contains(Optional.of((String) place)))));
        contribution(label, expected, "editing", Contribution.EDITING);
        contribution(label, expected, "additional-reporting", Contribution.ADDITIONAL_REPORTING);
    }

    private void contribution(String label, GoldObject expected, String field, Contribution contribution) {
        expected.texts(field)
                .forEach(name -> fact(
                        label + ": " + field + " by " + name,
                        () -> assertThat(contributors()
                                        .filter(who -> who.contribution() == contribution)
                                        .map(Contributor::name))
                                .contains(name)));
    }

    private Stream<Contributor> contributors() {
        return article.bylines().stream().flatMap(byline -> byline.contributors().stream());
    }

    private void blocks() {
        ImmutableList<String> headings = article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING && block.role() != BlockRole.HEADLINE)
                .map(Block::text)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> expected =
                gold.objects("headings").stream().map(this::text).collect(ImmutableList.toImmutableList());
        fact(
                "headings",
                () -> assertThat(headings)
                        .isIn(expected, expected.subList(Math.min(1, expected.size()), expected.size())));
        gold.objects("paragraphs").forEach(this::paragraph);
        fact(
                "no other paragraphs in the body",
                () -> assertThat(bodyParagraphs())
                        .isSubsetOf(gold.objects("paragraphs").stream()
                                .map(this::spaced)
                                .toList()));
        gold.objects("rows").forEach(row -> block("row", row, block -> block.kind() == BlockKind.TABLE_ROW));
        ROLES.forEach((field, role) -> gold.objects(field).forEach(place -> role(field, place, role)));
        gold.texts("dropped").forEach(this::dropped);
    }

    private void dropped(String words) {
        fact(
                "not in the body: " + Ascii.truncate(words, SHOWN, "…"),
                () -> assertThat(bodyParagraphs()).noneMatch(text -> text.contains(words)));
    }

    /** What is no part of an article may be dropped from a page instead of being told what it is. */
    private void role(String field, GoldObject place, BlockRole role) {
        if (places.byWords() && DROPPABLE.contains(role)) {
            String words = spaced(place);
            fact(
                    field + " " + Ascii.truncate(words, SHOWN, "…"),
                    () -> assertThat(article.blocks())
                            .allMatch(block -> block.role() == role
                                    || !Lenient.spaced(block.text()).contains(words)));
        } else {
            block(field, place, block -> block.role() == role);
        }
    }

    private Stream<String> bodyParagraphs() {
        return article.blocks().stream()
                .filter(block -> block.role() == BlockRole.BODY)
                .filter(block -> PARAGRAPHS.contains(block.kind()))
                .map(block -> Lenient.spaced(block.text()));
    }

    private String spaced(GoldObject place) {
        return Lenient.spaced(text(place));
    }

    /** Notes of a transcriber may be left out. */
    private void paragraph(GoldObject place) {
        String expected = spaced(place);
        if (!expected.startsWith("[")) {
            fact(
                    "paragraph " + Ascii.truncate(expected, SHOWN, "…"),
                    () -> assertThat(bodyParagraphs()).contains(expected));
        }
    }

    private void block(String field, GoldObject place, Predicate<Block> is) {
        String expected = spaced(place);
        fact(
                field + " " + Ascii.truncate(expected, SHOWN, "…"),
                () -> assertThat(article.blocks())
                        .anyMatch(block ->
                                is.test(block) && Lenient.spaced(block.text()).contains(expected)));
    }

    /** The sections with a speaker, in order; a speaker that a paragraph names again may go on in the same section. */
    private void turns() {
        ImmutableList<GoldObject> turns = gold.objects("turns");
        if (turns.isEmpty()) {
            return;
        }
        fact(
                "speakers of the turns",
                () -> assertThat(article.sections().stream()
                                .map(Section::speaker)
                                .flatMap(Optional::stream)
                                .map(Speaker::name)
                                .flatMap(Optional::stream))
                        .containsExactlyElementsOf(turns.stream()
                                .map(turn -> turn.text("speaker").orElseThrow())
                                .toList()));
        fact(
                "turns are quotes",
                () -> assertThat(article.quotes().stream()
                                .filter(quote -> quote.rule().value().equals("quote.turn"))
                                .map(Quote::speakerName)
                                .flatMap(Optional::stream))
                        .containsExactlyElementsOf(turns.stream()
                                .map(turn -> turn.text("speaker").orElseThrow())
                                .toList()));
    }

    private static String name(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }
}
