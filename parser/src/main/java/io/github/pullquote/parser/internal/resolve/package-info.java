/**
 * Says whom a mention stands for: "Poe", "she" and "the senator" become one speaker with the fullest name, role and
 * affiliation that the article gives.
 */
@NullMarked
package io.github.pullquote.parser.internal.resolve;

import org.jspecify.annotations.NullMarked;
