package io.github.pullquote.core;

import java.util.Optional;
import java.util.Set;

/**
 * Checks the laws that every article obeys, whatever it was parsed from. Every helper that parses in a test calls this.
 */
public final class ArticleAssert {
    private ArticleAssert() {}

    /**
     * Checks every law except that rules are registered.
     *
     * @throws AssertionError naming the law, the value that breaks it, and the text around it
     */
    public static void assertWellFormed(Article article) {
        check(article, Optional.empty());
    }

    /**
     * Checks every law.
     *
     * @param registered the rules that may be named as reasons
     * @throws AssertionError naming the law, the value that breaks it, and the text around it
     */
    public static void assertWellFormed(Article article, Set<RuleId> registered) {
        check(article, Optional.of(registered));
    }

    /**
     * Checks every law but that an article survives JSON and serialization, which costs most of the time.
     *
     * @param registered the rules that may be named as reasons
     * @throws AssertionError naming the law, the value that breaks it, and the text around it
     */
    public static void assertWellFormedInMemory(Article article, Set<RuleId> registered) {
        checkInMemory(article, Optional.of(registered));
    }

    private static void check(Article article, Optional<Set<RuleId>> registered) {
        checkInMemory(article, registered);
        RoundTripLaws.check(article);
    }

    private static void checkInMemory(Article article, Optional<Set<RuleId>> registered) {
        SpanLaws.check(article);
        CoverageLaws.check(article);
        IndexLaws.check(article);
        SpeechLaws.check(article);
        ReasonLaws.check(article, registered);
    }
}
