package io.github.pullquote.parser.internal.rule;

import com.google.errorprone.annotations.Immutable;
import io.github.pullquote.core.RuleId;

/**
 * The name of a rule, with a sentence for people. Each is made in one place, and the register of all rules reads it
 * there.
 *
 * @param id the name that stands in articles
 * @param description the sentence for people
 */
@Immutable
public record RuleInfo(RuleId id, String description) {
    /** Returns the info of a rule by its name as text. */
    public static RuleInfo of(String id, String description) {
        return new RuleInfo(new RuleId(id), description);
    }
}
