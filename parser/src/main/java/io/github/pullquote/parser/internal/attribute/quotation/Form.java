package io.github.pullquote.parser.internal.attribute.quotation;

/** When marked words are a direct quote rather than part of the writer's own clause. */
public enum Form {
    /** Whatever they look like: the rule matches nothing else. */
    DIRECT,
    /** When they open their sentence, or are set apart from the clause. */
    DIRECT_IN_SENTENCE,
    /** Only when a comma, colon or the cue sets them apart from the clause. */
    DIRECT_WHEN_APART
}
