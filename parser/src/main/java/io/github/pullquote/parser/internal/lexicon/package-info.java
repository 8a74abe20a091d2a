/** Word lists: resource files, a line an entry, a folder a language, and the classes that look words up in them. */
@NullMarked
package io.github.pullquote.parser.internal.lexicon;

import org.jspecify.annotations.NullMarked;
