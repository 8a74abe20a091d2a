/** The pipeline; {@link io.github.pullquote.parser.internal.ArticlePipeline} reads top to bottom. */
@NullMarked
package io.github.pullquote.parser.internal;

import org.jspecify.annotations.NullMarked;
