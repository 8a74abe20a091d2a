/**
 * Articles in the forms that others read; start at {@link io.github.pullquote.core.export.ExportFormat}.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        allowedClasspathAnnotations = {Generated.class, Nullable.class, CanIgnoreReturnValue.class},
        overshadowImplementation = true)
package io.github.pullquote.core.export;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
