/** What the domain and the parser share and nobody else needs: exported to the parser only, and free to change. */
@NullMarked
package io.github.pullquote.core.internal;

import org.jspecify.annotations.NullMarked;
