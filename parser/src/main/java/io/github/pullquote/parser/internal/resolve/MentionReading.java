package io.github.pullquote.parser.internal.resolve;

import io.github.pullquote.parser.internal.grammar.Tag;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.work.Watch;
import java.util.List;

/** Goes through the text from the start and notes the names and the described subjects ("the neighbours met"). */
final class MentionReading {
    private final TaggedText words;
    private final List<NameRun> runs;
    private final Participants participants;
    private final Descriptions descriptions;
    private final Salience salience;

    private int nextRun;
    private int seen;

    MentionReading(
            TaggedText words,
            List<NameRun> runs,
            Participants participants,
            Descriptions descriptions,
            Salience salience) {
        this.words = words;
        this.runs = runs;
        this.participants = participants;
        this.descriptions = descriptions;
        this.salience = salience;
    }

    /** Reads on up to a token. What stands in quotation marks is not noted. */
    void upTo(int before, Watch watch) {
        for (; seen < before; seen++) {
            watch.step();
            if (words.regionOf(seen) < 0) {
                see(seen);
            }
        }
    }

    /** Spanish {@code los vecinos se reunieron}: objects stand before the verb. */
    private int behindObjects(int i) {
        int verb = i;
        while (words.tag(verb) == Tag.OBJECT_PRONOUN) {
            verb++;
        }
        return verb;
    }

    private void see(int token) {
        while (nextRun < runs.size() && runs.get(nextRun).first() < token) {
            nextRun++;
        }
        if (nextRun < runs.size() && runs.get(nextRun).first() == token) {
            NameRun run = runs.get(nextRun);
            participants.find(run).ifPresent(participant -> salience.name(run, participant));
        } else if (words.isSpeakerNoun(token)
                && words.tag(behindObjects(token + 1)).isVerbal()) {
            descriptions.subject(token).ifPresent(participant -> salience.subject(token, participant));
        }
    }
}
