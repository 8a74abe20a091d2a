package io.github.pullquote.parser.internal.attribute;

import io.github.pullquote.core.RuleId;

/** The names of the rules of attribution, with a sentence each for people. */
public enum AttributionRule {
    MARKUP("scare.markup", "The marks are part of mark-up, not of the text."),
    HEADING("scare.heading", "A short block all in single marks is a sub-heading."),
    NICKNAME("scare.nickname", "The marks stand round a nickname inside a name."),
    TERM("scare.term", "A word such as \"so-called\" or \"titled\" says that the marks name something."),
    TITLE("scare.title", "The marks stand round a title in title case, and no cue stands beside it."),
    AFTER("quote.clause-after", "A reporting clause follows the quote: “...,” Poe said."),
    INVERTED("quote.inverted-after", "A reporting clause follows the quote, verb first: “...,” said Poe."),
    UNLISTED("quote.unlisted-verb", "A clause with a verb that is no listed cue follows the comma of the quote."),
    BEFORE("quote.clause-before", "A reporting clause stands before the quote: Poe said, “...”"),
    COLON("quote.colon", "A name and a colon stand before the quote."),
    DASH("quote.dash", "A dash and a name follow the quote."),
    FRONTED("quote.fronted-clause", "The marked words are part of a clause that a reporting clause closes."),
    DISTANT("quote.clause-in-sentence", "A cue stands earlier in the sentence, with other words between."),
    CONTINUED("quote.continued", "The quote goes on after the reporting clause of the quote before it."),
    DIALOGUE("quote.dialogue", "A dash opens the paragraph as speech."),
    TURN("quote.turn", "The speaker's name opens the turn."),
    LEAD_IN("quote.lead-in", "The paragraph before ends in a colon or a reporting clause."),
    CARRIED("quote.carried-over", "Nobody else has spoken since the quote before it."),
    SENTENCE_BEFORE("quote.sentence-before", "The sentence before names the speaker."),
    PARAGRAPH_BEFORE("quote.paragraph-before", "The paragraph before tells who speaks."),
    SIGNED("quote.signed", "A line under the quotation set apart names who said it."),
    PULL_QUOTE("quote.pull-quote", "A pull quote repeats words that are quoted in the text."),
    UNATTRIBUTED("quote.unattributed", "A whole sentence in marks whose speaker the text does not name."),
    NO_CUE("scare.no-cue", "No reporting clause governs the marked words."),
    INDIRECT("indirect.clause", "A reporting clause with a clause as its content: Poe said that ..."),
    INDIRECT_FRONTED("indirect.fronted", "A clause closed by a reporting clause: ..., Poe said."),
    ACCORDING("indirect.according", "\"According to\" and a speaker govern the sentence.");

    private final RuleId id;
    private final String description;

    AttributionRule(String id, String description) {
        this.id = new RuleId(id);
        this.description = description;
    }

    /** Returns the name that stands in articles. */
    public RuleId id() {
        return id;
    }

    /** Returns the sentence for people. */
    public String description() {
        return description;
    }
}
