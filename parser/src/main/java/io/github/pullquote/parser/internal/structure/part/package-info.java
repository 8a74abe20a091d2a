/**
 * Runs of blocks that belong together by their form: the {@code Turns} of an interview or transcript, the
 * {@code PostTimes} of a live blog.
 */
@NullMarked
package io.github.pullquote.parser.internal.structure.part;

import org.jspecify.annotations.NullMarked;
