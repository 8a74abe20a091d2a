package io.github.pullquote.parser.story;

import io.github.pullquote.parser.story.Introduction.Fact;
import java.util.Optional;

/**
 * What a story tells of somebody beside the name.
 *
 * @param occupation what the person does; empty when the story does not tell
 * @param body where; empty when the story does not tell
 */
public record Introduced(Optional<String> occupation, Optional<String> body) {
    static Introduced of(Mention mention) {
        return new Introduced(
                Optional.of(mention.person().occupation())
                        .filter(occupation -> mention.facts().contains(Fact.OCCUPATION)),
                Optional.of(mention.person().body())
                        .filter(body -> mention.facts().contains(Fact.BODY)));
    }
}
