package io.github.pullquote.core;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.Immutable;
import java.io.Serial;
import java.io.Serializable;

/**
 * The name of the rule that made a decision, such as {@code direct.after-quote}. The parser lists all of its rules with
 * a sentence each.
 *
 * @param value lower-case words and digits, joined by {@code -} and {@code .}
 */
@Immutable
public record RuleId(String value) implements Comparable<RuleId>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if the value is empty or has other characters than {@code a-z 0-9 - .}
     */
    public RuleId {
        if (requireNonNull(value, "value").isEmpty() || !isAllowed(value)) {
            throw new IllegalArgumentException("value must be made of a-z, 0-9, '-' and '.', but is \"" + value + "\"");
        }
    }

    private static boolean isAllowed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowed(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(requireNonNull(other, "other").value);
    }

    @Override
    public String toString() {
        return value;
    }
}
