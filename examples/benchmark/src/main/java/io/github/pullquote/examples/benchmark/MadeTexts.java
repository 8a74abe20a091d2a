package io.github.pullquote.examples.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** News texts made of frames and words by a seed: a headline, a byline, a dateline, narrative and quotes of all shapes. */
final class MadeTexts {
    private static final List<String> GIVEN =
            List.of("Nora", "Idris", "Ruth", "Tomas", "Wanda", "Amir", "Greta", "Jonas");
    private static final List<String> FAMILY =
            List.of("Vell", "Caine", "Odell", "Marrick", "Tarn", "Achebe", "Lindqvist", "Poe", "Oduya", "Halloran");
    private static final List<String> ROLES = List.of(
            "harbour master", "head teacher", "spokeswoman", "mayor", "union secretary", "engineer", "city councillor");
    private static final List<String> BODIES = List.of(
            "the Port Authority", "Northline Ferries", "the Transport Ministry", "Seldry University", "the council");
    private static final List<String> PLACES =
            List.of("Port Seldry", "Marrow Bay", "Carrow", "Lower Skerra", "Tarnmouth");
    private static final List<String> THINGS = List.of(
            "the night ferry",
            "the old bridge",
            "the school roof",
            "the new tram",
            "the flood wall",
            "the reading room");
    private static final List<String> CLAUSES = List.of(
            "%t will have to close before the winter",
            "nobody has counted the cost of %t yet",
            "%t was paid for twice and used once",
            "the people of %p were promised more than %t",
            "we looked at %t for three years before we said a word",
            "the money for %t is still in %p");
    private static final List<String> NARRATIVE = List.of(
            "The decision on %t came after two years of talks in %p, where a crowd of about %n had gathered by noon.",
            "In %p the shops opened late on Tuesday, and %t stood empty for the first time since the storm.",
            "A report of %b had put the cost of %t at %n million crowns, twice as much as first thought.",
            "%b owns %t together with the town of %p and has let it since the spring.");

    private final Random random;

    MadeTexts(long seed) {
        random = new Random(seed);
    }

    /** Returns so many texts of two to six thousand characters. */
    List<String> texts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> text(2_000 + random.nextInt(4_000)))
                .toList();
    }

    /** Returns a text of at least so many characters. */
    String text(int length) {
        StringBuilder text = new StringBuilder(length + 500);
        text.append(headline()).append("\n\nBy ").append(name()).append("\n\n");
        text.append(any(PLACES).toUpperCase(Locale.ROOT)).append(" — ");
        while (text.length() < length) {
            text.append(paragraph()).append("\n\n");
        }
        return text.toString();
    }

    /** Returns a headline, without a full stop. */
    String headline() {
        return capital(fill(any(CLAUSES)));
    }

    /** Returns a given and a family name. */
    String name() {
        return any(GIVEN) + " " + any(FAMILY);
    }

    /** Returns one paragraph, in which somebody may speak. */
    String paragraph() {
        String clause = fill(any(CLAUSES));
        String other = fill(any(CLAUSES));
        return switch (random.nextInt(8)) {
            case 0 -> "“" + capital(clause) + ",” said " + name() + ", a " + any(ROLES) + " in " + any(PLACES) + ".";
            case 1 -> "“" + capital(clause) + ",” she said. “" + capital(other) + ".”";
            case 2 -> name() + ", of " + any(BODIES) + ", said that " + clause + ".";
            case 3 -> "According to " + any(BODIES) + ", " + clause + ", and so " + other + ".";
            case 4 -> "“" + capital(clause) + "” is how " + any(FAMILY) + " put it to reporters on Monday.";
            default -> capital(fill(any(NARRATIVE))) + " " + capital(fill(any(NARRATIVE)));
        };
    }

    private String fill(String frame) {
        return frame.replace("%t", any(THINGS))
                .replace("%p", any(PLACES))
                .replace("%b", any(BODIES))
                .replace("%n", Integer.toString(2 + random.nextInt(800)));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
