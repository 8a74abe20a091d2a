package io.github.pullquote.parser;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An article of known parts, and the text that it is written as.
 *
 * @param headline the headline
 * @param authors the names of one author or more
 * @param dateline the place, agency and dash that open the first paragraph; may be empty
 * @param paragraphs what is told, of which each is a paragraph or more
 * @param marks the marks of quotations
 */
record Written(String headline, List<String> authors, String dateline, List<Told> paragraphs, Marks marks) {
    /** Opening and closing marks. */
    enum Marks {
        CURLY('“', '”'),
        STRAIGHT('"', '"'),
        SINGLE('‘', '’');

        private final char opening;
        private final char closing;

        Marks(char opening, char closing) {
            this.opening = opening;
            this.closing = closing;
        }

        String around(String words) {
            return opening + words + closing;
        }

        String before(String words) {
            return opening + words;
        }
    }

    /** How a quote and its reporting clause are put together. */
    enum Order {
        SUBJECT_AFTER {
            @Override
            String write(Told told, Marks marks) {
                return marks.around(told.comma(0)) + " " + told.speaker() + " " + told.cue() + ".";
            }
        },
        VERB_AFTER {
            @Override
            String write(Told told, Marks marks) {
                return marks.around(told.comma(0)) + " " + told.cue() + " " + told.speaker() + ".";
            }
        },
        BEFORE_WITH_COMMA {
            @Override
            String write(Told told, Marks marks) {
                return told.speaker() + " " + told.cue() + ", " + marks.around(told.stop(0));
            }
        },
        BEFORE_WITH_COLON {
            @Override
            String write(Told told, Marks marks) {
                return told.speaker() + " " + told.cue() + ": " + marks.around(told.stop(0));
            }
        },
        SPLIT {
            @Override
            String write(Told told, Marks marks) {
                return marks.around(told.comma(0)) + " " + told.speaker() + " " + told.cue() + ". "
                        + marks.around(told.stop(1));
            }

            @Override
            List<String> parts(Told told) {
                return List.of(told.comma(0), told.stop(1));
            }
        },
        SPLIT_VERB_FIRST {
            @Override
            String write(Told told, Marks marks) {
                return marks.around(told.comma(0)) + " " + told.cue() + " " + told.speaker() + ". "
                        + marks.around(told.stop(1));
            }

            @Override
            List<String> parts(Told told) {
                return List.of(told.comma(0), told.stop(1));
            }
        },
        SPLIT_IN_SENTENCE {
            @Override
            String write(Told told, Marks marks) {
                return marks.around(told.comma(0)) + " " + told.speaker() + " " + told.cue() + ", "
                        + marks.around("and " + told.stop(1));
            }

            @Override
            List<String> parts(Told told) {
                return List.of(told.comma(0), "and " + told.stop(1));
            }
        },
        TWO_PARAGRAPHS {
            @Override
            String write(Told told, Marks marks) {
                return told.speaker() + " " + told.cue() + ": " + marks.before(told.stop(0)) + "\n\n"
                        + marks.around(told.stop(1));
            }

            @Override
            List<String> parts(Told told) {
                return List.of(told.stop(0), told.stop(1));
            }
        },
        NOBODY {
            @Override
            String write(Told told, Marks marks) {
                return "The gate by the old mill stayed shut until noon.";
            }

            @Override
            List<String> parts(Told told) {
                return List.of();
            }
        };

        abstract String write(Told told, Marks marks);

        /** Returns whether the cue stands right before the speaker. */
        boolean isVerbFirst() {
            return this == VERB_AFTER || this == SPLIT_VERB_FIRST;
        }

        /** Returns the words of each part as they stand between marks; none when nobody speaks. */
        List<String> parts(Told told) {
            return List.of(this == SUBJECT_AFTER || this == VERB_AFTER ? told.comma(0) : told.stop(0));
        }
    }

    /**
     * A quote with its speaker.
     *
     * @param order how it is written
     * @param speaker the full name
     * @param cue a cue verb in the past tense
     * @param sentences two sentences without their full stops
     */
    record Told(Order order, String speaker, String cue, List<String> sentences) {
        String comma(int sentence) {
            return sentences.get(sentence) + ",";
        }

        String stop(int sentence) {
            return sentences.get(sentence) + ".";
        }

        String text() {
            return String.join(" … ", order.parts(this));
        }
    }

    /** Returns the quotes that a reader finds. */
    ImmutableList<Told> quotes() {
        return paragraphs.stream()
                .filter(told -> !told.order().parts(told).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    String text() {
        String body =
                paragraphs.stream().map(told -> told.order().write(told, marks)).collect(Collectors.joining("\n\n"));
        return headline + "\n\nBy " + byline() + "\n\n" + dateline + body + "\n";
    }

    private String byline() {
        int last = authors.size() - 1;
        return last == 0 ? authors.get(0) : String.join(", ", authors.subList(0, last)) + " and " + authors.get(last);
    }
}
