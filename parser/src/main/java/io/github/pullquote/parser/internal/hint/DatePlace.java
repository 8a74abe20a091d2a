package io.github.pullquote.parser.internal.hint;

/** Of what the dates in an element are, when not of the article. */
public enum DatePlace {
    /** Of comments, posts of social networks or other articles, whatever the element shows. */
    FOREIGN,
    /** Perhaps of other articles, so that dates in its mark-up do not count, but those in its text may. */
    DOUBTFUL
}
