/**
 * JSON as it stands in pages, whole or broken: {@code JsonReader} reads what can be read of it, and bounds how deep.
 */
@NullMarked
package io.github.pullquote.parser.internal.json;

import org.jspecify.annotations.NullMarked;
