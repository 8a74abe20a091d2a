/**
 * What somebody is and for whom: {@link io.github.pullquote.parser.internal.resolve.role.Roles} reads role and body
 * beside a name or inside a phrase.
 */
@NullMarked
package io.github.pullquote.parser.internal.resolve.role;

import org.jspecify.annotations.NullMarked;
