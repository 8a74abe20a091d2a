package io.github.pullquote.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every rule named is registered, and nothing points at a defect of the library. */
final class ReasonLaws {
    private ReasonLaws() {}

    static void check(Article article, Optional<Set<RuleId>> registered) {
        for (Diagnostic diagnostic : article.diagnostics()) {
            Laws.require(
                    diagnostic.code() != DiagnosticCode.INTERNAL,
                    "diagnostics",
                    "must not hold INTERNAL: " + diagnostic.message());
        }
        registered.ifPresent(known -> rules(article)
                .forEach(rule -> Laws.require(known.contains(rule), "rule " + rule, "must be registered")));
    }

    private static List<RuleId> rules(Article article) {
        List<RuleId> rules = new ArrayList<>();
        article.dropped().forEach(dropped -> rules.add(dropped.rule()));
        article.evidence().values().forEach(evidence -> rules.add(evidence.rule()));
        for (Quote quote : article.quotes()) {
            rules.add(quote.rule());
            quote.attribution().ifPresent(attribution -> rules.add(attribution.rule()));
        }
        return rules;
    }
}
