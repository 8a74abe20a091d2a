package io.github.pullquote.parser.fuzz;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An input that breaks a law.
 *
 * @param input the input
 * @param message what is reported
 * @param laws says what is broken by an input, if anything is
 */
record Failure(FuzzInput input, String message, Function<FuzzInput, Optional<String>> laws) {
    private static final int FRAMES = 3;
    private static final int MOST = 300;

    /** Returns the failure of an input, if it breaks a law of {@link FuzzLaws}. */
    static Optional<Failure> of(FuzzInput input) {
        return of(input, Failure::broken);
    }

    /** Returns the failure of an input, if it breaks a law. */
    static Optional<Failure> of(FuzzInput input, Function<FuzzInput, Optional<String>> laws) {
        return laws.apply(input).map(message -> new Failure(input, message, laws));
    }

    private static Optional<String> broken(FuzzInput input) {
        try {
            FuzzLaws.check(input);
            return Optional.empty();
        } catch (AssertionError e) {
            return Optional.of(e.toString());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.of(e
                    + Arrays.stream(e.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> " at " + frame.getClassName() + "." + frame.getMethodName())
                            .collect(Collectors.joining()));
        }
    }

    /** Returns what is broken, the same for inputs that break alike: the message without its numbers and quoted text. */
    String defect() {
        String defect = message.replaceAll("\"[^\"]*\"|[0-9]+", "");
        return defect.substring(0, Math.min(defect.length(), MOST));
    }

    /** Returns the failure of a smaller input that breaks alike: stretches are left out, halves first, while it still fails. */
    Failure minimised() {
        Failure least = this;
        for (int size = input.text().length() / 2; size > 0; size /= 2) {
            for (int start = 0; start < least.input.text().length(); ) {
                Optional<Failure> smaller = least.without(start, size);
                least = smaller.orElse(least);
                start += smaller.isPresent() ? 0 : size;
            }
        }
        return least;
    }

    private Optional<Failure> without(int start, int size) {
        String text = input.text();
        String rest = text.substring(0, start) + text.substring(Math.min(text.length(), start + size));
        return of(new FuzzInput(input.form(), rest), laws)
                .filter(failure -> failure.defect().equals(defect()));
    }
}
