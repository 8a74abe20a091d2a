/**
 * The rules that find no speech in marked words: mark-up, nicknames, terms, titles, and what is left. They are tried in
 * the one order of all rules, {@link io.github.pullquote.parser.internal.attribute.rule.QuoteRules}.
 */
@NullMarked
package io.github.pullquote.parser.internal.attribute.scare;

import org.jspecify.annotations.NullMarked;
