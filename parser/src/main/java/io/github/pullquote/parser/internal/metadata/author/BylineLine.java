package io.github.pullquote.parser.internal.metadata.author;

import com.google.common.collect.ImmutableList;
import io.github.pullquote.core.Contributor;
import io.github.pullquote.core.Span;

/**
 * A line of a page that reads like a byline.
 *
 * @param block the index of the page's block that holds it
 * @param span its place
 * @param contributors those whom it names
 * @param proof why it is thought to be one
 * @param place what lines of one list share: their element and its class
 * @param isNear whether it stands near the headline
 * @param isReview whether it names who looked the text over, or wrote a review
 */
record BylineLine(
        int block,
        Span span,
        ImmutableList<Contributor> contributors,
        Proof proof,
        String place,
        boolean isNear,
        boolean isReview) {
    /** What shows that a line is a byline, the surest first. */
    enum Proof {
        /** A phrase such as "By" comes before the names. */
        PHRASE,
        /** An element or link around each name says so. */
        NAME,
        /** An element around the line says so. */
        LINE
    }

    BylineLine at(Span whole, boolean near) {
        return new BylineLine(block, whole, contributors, proof, place, near, isReview);
    }

    /** Returns the line as one of who looked the text over. */
    BylineLine ofReview(ImmutableList<Contributor> others) {
        return new BylineLine(block, span, others, proof, place, isNear, true);
    }

    /** Returns whether the line goes on with the list of names in another one; a job or contact may stand between. */
    boolean follows(BylineLine other) {
        return block > other.block && block <= other.block + 2 && place.equals(other.place);
    }
}
