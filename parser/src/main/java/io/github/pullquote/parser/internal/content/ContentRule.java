package io.github.pullquote.parser.internal.content;

import io.github.pullquote.core.RuleId;

/** The rules that tell the article from what surrounds it. */
public enum ContentRule {
    /** Running text. */
    TEXT("content.text", "What stands in the part of the page that holds most of the running text is the article.");

    private final RuleId id;
    private final String description;

    ContentRule(String id, String description) {
        this.id = new RuleId(id);
        this.description = description;
    }

    /** Returns the name. */
    public RuleId id() {
        return id;
    }

    /** Returns what the rule does, in a sentence. */
    public String description() {
        return description;
    }
}
