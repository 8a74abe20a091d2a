package io.github.pullquote.parser.story;

import java.util.List;
import java.util.function.Function;

/** Nobody speaks. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
enum SilentFrame implements Frame {
    NOBODY(false, t -> "The gate by the old mill stayed shut until noon.", t -> List.of()),
    SCENE(
            true,
            t -> t.who().atStart() + " came to the meeting with " + t.who().possessive() + " list and a lamp.",
            t -> List.of()),
    SCARE(
            false,
            t -> "The so-called " + t.marks().around("quiet hour") + " begins when the bell rings.",
            t -> List.of(Said.scare("quiet hour"))),
    NAME_IN_MARKS(
            false,
            t -> "A boat named " + t.marks().around("Second Wind") + " lies at the landing.",
            t -> List.of(Said.scare("Second Wind")));

    private final boolean hasPerson;
    private final Function<Telling, String> text;
    private final Function<Telling, List<Said>> said;

    SilentFrame(boolean hasPerson, Function<Telling, String> text, Function<Telling, List<Said>> said) {
        this.hasPerson = hasPerson;
        this.text = text;
        this.said = said;
    }

    @Override
    public String text(Telling telling) {
        return text.apply(telling);
    }

    @Override
    public List<Said> said(Telling telling) {
        return said.apply(telling);
    }

    @Override
    public boolean hasPerson() {
        return hasPerson;
    }
}
