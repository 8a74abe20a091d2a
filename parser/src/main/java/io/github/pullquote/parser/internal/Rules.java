package io.github.pullquote.parser.internal;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pullquote.core.RuleId;
import io.github.pullquote.parser.internal.attribute.Attributor;
import io.github.pullquote.parser.internal.content.ContentRule;
import io.github.pullquote.parser.internal.decode.DecodeRule;
import io.github.pullquote.parser.internal.metadata.markup.MetadataRule;
import io.github.pullquote.parser.internal.structure.block.StructureRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Every rule that may stand as a reason in an article. */
public final class Rules {
    /** The rules with a sentence each, in order of name. */
    public static final ImmutableMap<RuleId, String> ALL = all();

    private Rules() {}

    private static ImmutableMap<RuleId, String> all() {
        ImmutableSortedMap.Builder<RuleId, String> all = ImmutableSortedMap.naturalOrder();
        Stream.of(
                        Arrays.stream(DecodeRule.values()).map(DecodeRule::info),
                        Arrays.stream(ContentRule.values()).map(ContentRule::info),
                        Arrays.stream(MetadataRule.values()).map(MetadataRule::info),
                        Arrays.stream(StructureRule.values()).map(StructureRule::info),
                        Attributor.rules().stream())
                .flatMap(infos -> infos)
                .forEach(info -> all.put(info.id(), info.description()));
        return all.buildOrThrow();
    }
}
