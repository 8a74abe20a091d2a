package io.github.pullquote.parser;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.pullquote.parser.internal.content.ContentBlock;
import io.github.pullquote.parser.internal.head.PrintedHead;
import io.github.pullquote.parser.internal.structure.block.Label;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

@AnalyzeClasses(packages = "io.github.pullquote", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {
    private static final String CORE = "io.github.pullquote.core..";
    private static final String INTERNAL = "io.github.pullquote.parser.internal";

    /** The stages in the order of the pipeline; each may use what stands before it, and none what stands after. */
    private static final ImmutableList<String> STAGES = ImmutableList.of(
            "rule",
            "text",
            "work",
            "lexicon",
            "decode",
            "language",
            "plaintext",
            "hint",
            "page.position",
            "page",
            "json",
            "date",
            "credit.line",
            "credit",
            "dateline",
            "metadata.markup",
            "metadata.headline",
            "metadata.author",
            "metadata.published",
            "metadata",
            "content",
            "content.data",
            "structure.part",
            "structure.block",
            "image",
            "head",
            "structure.rule",
            "structure.page",
            "kind",
            "structure",
            "scan",
            "grammar",
            "attribute.clause",
            "attribute.quotation",
            "attribute.scare",
            "attribute.rule",
            "attribute",
            "resolve.name",
            "resolve.role",
            "resolve");

    @ArchTest
    static final ArchRule CORE_KNOWS_NEITHER_HTML_NOR_THE_PARSER = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "io.github.pullquote.parser..", "com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule ONLY_PAGES_AND_THE_NAMES_OF_ELEMENTS_ARE_READ_WITH_JSOUP = noClasses()
            .that()
            .resideOutsideOfPackages(INTERNAL + ".page..", INTERNAL + ".hint")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule NOTHING_READS_CLOCK_LOCALE_ZONE_OR_CHANCE = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethodWhere(target(nameMatching("now")).and(target(owner(inJavaTime()))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Instant.class, Random.class);

    @ArchTest
    static final ArchRule NOTHING_LOGS_OR_PRINTS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule THE_PARSER_MATCHES_NO_REGULAR_EXPRESSION = noClasses()
            .that()
            .resideInAPackage(INTERNAL + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .orShould()
            .callMethodWhere(target(nameMatching("matches|replaceAll|replaceFirst|split"))
                    .and(target(owner(JavaClass.Predicates.equivalentTo(String.class)))));

    @ArchTest
    static final ArchRule STATIC_FIELDS_NEVER_CHANGE =
            noFields().that().areStatic().should().notBeFinal();

    /** A rule is a reason to give, not a state to ask for: what a stage needs to know of an earlier one is a value. */
    @ArchTest
    static final ArchRule ONLY_WRITERS_ASK_FOR_THE_RULE_OF_A_BLOCK = noClasses()
            .that()
            .haveSimpleNameNotContaining("LabelledBlocks")
            .and()
            .doNotBelongToAnyOf(PrintedHead.class)
            .should()
            .callMethod(Label.class, "rule")
            .orShould()
            .callMethod(ContentBlock.class, "rule");

    @ArchTest
    static void stagesDependOnlyOnEarlierStages(JavaClasses classes) {
        for (int i = 0; i < STAGES.size(); i++) {
            String[] later = STAGES.subList(i + 1, STAGES.size()).stream()
                    .map(stage -> INTERNAL + "." + stage)
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(INTERNAL + "." + STAGES.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void everyPackageOfTheParserIsAStageWithAPlaceInTheOrder(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(INTERNAL + ".*..")
                .should()
                .resideOutsideOfPackages(
                        STAGES.stream().map(stage -> INTERNAL + "." + stage).toArray(String[]::new))
                .check(classes);
    }

    /** Leaves out test classes, also those of another module in their jar. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    private static DescribedPredicate<JavaClass> inJavaTime() {
        return JavaClass.Predicates.resideInAPackage("java.time");
    }
}
