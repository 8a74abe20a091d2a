package io.github.pullquote.parser.story;

import java.util.List;

/**
 * What somebody says in a scene; a frame takes what it needs.
 *
 * @param sentences two sentences of direct speech, without their full stops
 * @param question a question
 * @param claim a clause in reported speech
 * @param partial a clause in reported speech up to its last words, and those
 * @param verdict a thing, and what it is called
 */
record Lines(List<String> sentences, String question, String claim, Halves partial, Halves verdict) {
    /**
     * Two halves.
     *
     * @param first what the writer says
     * @param second what the speaker says
     */
    record Halves(String first, String second) {}

    String sentence(int index) {
        return sentences.get(index);
    }
}
