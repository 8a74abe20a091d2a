package io.github.pullquote.parser.internal.decode;

import io.github.pullquote.parser.internal.rule.RuleInfo;

/** Why text is left unread before anybody looks at its words. */
public enum DecodeRule {
    /** Beyond the limit. */
    LIMIT("decode.limit", "Text beyond the greatest number of characters is not read."),
    /** Binary. */
    NOT_TEXT("decode.not-text", "Content with the signature or the control characters of binary data is not read.");

    private final RuleInfo info;

    DecodeRule(String id, String description) {
        this.info = RuleInfo.of(id, description);
    }

    /** Returns its name, with a sentence for people. */
    public RuleInfo info() {
        return info;
    }
}
