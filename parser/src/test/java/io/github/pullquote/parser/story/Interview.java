package io.github.pullquote.parser.story;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An interview of known turns, and the document that it is printed as.
 *
 * @param guest the one who answers
 * @param print how turns are printed
 * @param exchanges what is asked and answered
 */
public record Interview(Person guest, Print print, List<Exchange> exchanges) {
    private static final String HEADLINE = "The gate of Orvain";

    /**
     * A question with its answer.
     *
     * @param question the question
     * @param answer the paragraphs of the answer
     */
    public record Exchange(String question, List<String> answer) {}

    /**
     * What is said in a turn.
     *
     * @param answers whether the guest says it
     * @param words the paragraphs, parted as quotes part them
     */
    public record Turn(boolean answers, String words) {}

    /** Returns the name of the one who answers. */
    public String guestName() {
        return guest.fullName();
    }

    /** Returns whether the interview is printed as a page. */
    public boolean isPage() {
        return print.isPage();
    }

    /** Returns the turns that a reader finds. */
    public ImmutableList<Turn> turns() {
        ImmutableList.Builder<Turn> turns = ImmutableList.builder();
        for (Exchange exchange : exchanges) {
            turns.add(new Turn(false, exchange.question()), new Turn(true, String.join(" … ", exchange.answer())));
        }
        return turns.build();
    }

    /** Returns the document. */
    public String document() {
        String intro = guest.fullName() + ", " + guest.newDescription()
                + ", has kept the gate of Orvain for nine years, and " + guest.courtesyName() + " has the only key.";
        StringBuilder turns = new StringBuilder();
        for (int i = 0; i < exchanges.size(); i++) {
            turns.append(print.exchange(guest, exchanges.get(i), i == 0));
        }
        return isPage()
                ? "<html lang='en'><title>" + HEADLINE + "</title><article><h1>" + HEADLINE + "</h1><p>" + intro
                        + "</p>" + turns + "</article></html>"
                : HEADLINE + "\n\n" + intro + "\n\n" + turns;
    }

    /** How turns are printed. */
    public enum Print {
        /** {@code Q: ... A: ...}. */
        LETTERS {
            @Override
            String exchange(Person guest, Exchange exchange, boolean first) {
                return labelled("Q: ", exchange, "A: ");
            }
        },
        /** {@code Question. ... Answer. ...}. */
        WORDS {
            @Override
            String exchange(Person guest, Exchange exchange, boolean first) {
                return labelled("Question. ", exchange, "Answer. ");
            }
        },
        /** {@code Post: ... Poe: ...}. */
        LAST_NAMES {
            @Override
            String exchange(Person guest, Exchange exchange, boolean first) {
                return labelled("Post: ", exchange, guest.familyName() + ": ");
            }
        },
        /** {@code Post: ... Ann Poe: ... Post: ... Poe: ...}. */
        FULL_NAME_FIRST {
            @Override
            String exchange(Person guest, Exchange exchange, boolean first) {
                return labelled("Post: ", exchange, (first ? guest.fullName() : guest.familyName()) + ": ");
            }
        },
        /** {@code POST: ... POE (laughs): ...}. */
        CAPITALS {
            @Override
            String exchange(Person guest, Exchange exchange, boolean first) {
                return labelled("POST: ", exchange, guest.familyName().toUpperCase(Locale.ROOT) + " (laughs): ");
            }
        },
        /** {@code <p><b>...?</b></p>}. */
        BOLD {
            @Override
            String exchange(Person guest, Exchange exchange, boolean first) {
                return "<p><b>" + exchange.question() + "</b></p>" + paragraphs(exchange);
            }
        },
        /** {@code <h3>...?</h3>}. */
        HEADINGS {
            @Override
            String exchange(Person guest, Exchange exchange, boolean first) {
                return "<h3>" + exchange.question() + "</h3>" + paragraphs(exchange);
            }
        },
        /** {@code <p><b>...?</b><br>...</p>}. */
        LINES {
            @Override
            String exchange(Person guest, Exchange exchange, boolean first) {
                return "<p><b>" + exchange.question() + "</b><br>"
                        + paragraphs(exchange).substring("<p>".length());
            }
        };

        abstract String exchange(Person guest, Exchange exchange, boolean first);

        boolean isPage() {
            return this == BOLD || this == HEADINGS || this == LINES;
        }

        private static String labelled(String asks, Exchange exchange, String answers) {
            return asks + exchange.question() + "\n\n" + answers + String.join("\n\n", exchange.answer()) + "\n\n";
        }

        private static String paragraphs(Exchange exchange) {
            return exchange.answer().stream().map(text -> "<p>" + text + "</p>").collect(Collectors.joining());
        }
    }
}
