package io.github.pullquote.parser.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.parser.internal.attribute.Attributor;
import io.github.pullquote.parser.internal.content.ContentRule;
import io.github.pullquote.parser.internal.decode.DecodeRule;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.rule.RuleInfo;
import io.github.pullquote.parser.internal.structure.block.StructureRule;

/** Every rule that may stand as a reason in an article. */
public final class Rules {
    /** The rules with a sentence each, in order of name. */
    public static final ImmutableMap<RuleId, String> ALL = all();

    private Rules() {}

    private static ImmutableMap<RuleId, String> all() {
        ImmutableSortedMap.Builder<RuleId, String> all = ImmutableSortedMap.naturalOrder();
        for (DecodeRule rule : DecodeRule.values()) {
            all.put(rule.id(), rule.description());
        }
        for (ContentRule rule : ContentRule.values()) {
            all.put(rule.id(), rule.description());
        }
        for (MetadataRule rule : MetadataRule.values()) {
            all.put(rule.id(), rule.description());
        }
        for (StructureRule rule : StructureRule.values()) {
            all.put(rule.id(), rule.description());
        }
        for (RuleInfo rule : Attributor.rules()) {
            all.put(rule.id(), rule.description());
        }
        return all.buildOrThrow();
    }
}
