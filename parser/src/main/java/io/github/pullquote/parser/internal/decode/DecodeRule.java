package io.github.pullquote.parser.internal.decode;

import io.github.pullquote.core.RuleId;

/** Why text is left unread before anybody looks at its words. */
public enum DecodeRule {
    /** Beyond the limit. */
    LIMIT("decode.limit", "Text beyond the greatest number of characters is not read."),
    /** Binary. */
    NOT_TEXT("decode.not-text", "Content with the signature or the control characters of binary data is not read.");

    private final String id;
    private final String description;

    DecodeRule(String id, String description) {
        this.id = id;
        this.description = description;
    }

    /** Returns the name. */
    public RuleId id() {
        return new RuleId(id);
    }

    /** Returns what the rule does, in a sentence. */
    public String description() {
        return description;
    }
}
