package io.github.pullquote.parser.internal.text;

/** Compares texts by their letters and digits alone, so that marks, case and spacing do not count. */
public final class Letters {
    private Letters() {}

    /** Returns the letters and digits of a text in lower case. */
    public static String of(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
