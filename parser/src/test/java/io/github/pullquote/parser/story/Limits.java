package io.github.pullquote.parser.story;

import java.util.Set;

/**
 * What is good English, and known not to be read out of it yet. Each rule is a limit of the parser, not of the language;
 * one that is overcome goes, and the laws then hold without it.
 */
final class Limits {
    private static final Set<Frame> ACCORDING =
            Set.of(ReportedFrame.ACCORDING_TO, ReportedFrame.ACCORDING_TO_PARTLY_QUOTED);
    /** Occupations that are not read as such where they have a capital. */
    private static final Set<String> LOST_IN_CAPITALS = Set.of("baker", "bus driver", "engineer", "farmer", "grocer");

    private final Frame frame;
    private final Telling telling;
    private final Mention who;
    private final Place place;

    /**
     * Where a frame stands.
     *
     * @param afterDateline right after a dateline
     * @param afterNested somewhere after a quotation inside a quotation
     */
    record Place(boolean afterDateline, boolean afterNested) {}

    private Limits(Frame frame, Telling telling, Place place) {
        this.frame = frame;
        this.telling = telling;
        this.who = telling.who();
        this.place = place;
    }

    /** Returns whether the frame is read when it is put together so. */
    static boolean allow(Frame frame, Telling telling, Place place) {
        Limits limits = new Limits(frame, telling, place);
        return !limits.isNameWithBody()
                && !limits.isOccupationLostInCapitals()
                && !limits.isDescribedByUnlistedOccupation()
                && !limits.isAppositionAfterAccordingTo()
                && !limits.isAddresseeAfterApposition()
                && !limits.isReportedAfterDateline()
                && !limits.isTitleLike()
                && !limits.isUnknownBodyBefore()
                && !limits.isParticleWithoutGivenName()
                && !limits.isPronounAfterAccordingTo()
                && !limits.isPronounBesideInnerSpeaker();
    }

    /** In "Dvelim Rusvik of Riverside Trust" all is taken for one name. */
    private boolean isNameWithBody() {
        return who.shape() == Introduction.OF_BODY;
    }

    /** In "Baker Dvelim Rusvik said" the baker is a part of the name, in "Bus driver Dvelim Rusvik" the bus is lost. */
    private boolean isOccupationLostInCapitals() {
        return who.shape() == Introduction.OCCUPATION_BEFORE
                && LOST_IN_CAPITALS.contains(who.person().occupation());
    }

    /** Nobody is known as "the harbour master". */
    private boolean isDescribedByUnlistedOccupation() {
        return who.shape() == Naming.DESCRIPTION && !isListed(who.person().occupation());
    }

    /** A harbour master is in no list of occupations, and not always has a role. */
    static boolean isListed(String occupation) {
        return !occupation.equals("harbour master");
    }

    /** "According to Dvelim Rusvik, a farmer, it is late": the words begin at "a farmer". */
    private boolean isAppositionAfterAccordingTo() {
        return ACCORDING.contains(frame) && who.text().endsWith(",");
    }

    /** "Dvelim Rusvik, a nurse, told reporters": the reporters are taken for the speaker. */
    private boolean isAddresseeAfterApposition() {
        return telling.cue().startsWith("told ") && who.text().endsWith(",");
    }

    /** "PARIS (AP) — According to ...": the dateline is taken for a part of the sentence. */
    private boolean isReportedAfterDateline() {
        return place.afterDateline() && (ACCORDING.contains(frame) || frame == ReportedFrame.CLAIM_FIRST);
    }

    /** ‘Ask Peter Lund about the water’, with the comma outside, is taken for the title of a work. */
    private boolean isTitleLike() {
        return telling.marks() == Marks.BRITISH
                && telling.lines().sentence(0).startsWith("Ask")
                && frame instanceof DirectFrame;
    }

    /** "Northline Ferries nurse Dvelim Rusvik": the body, for which no list has a word, is taken for the speaker. */
    private boolean isUnknownBodyBefore() {
        return who.shape() == Introduction.BODY_AND_OCCUPATION
                && who.person().body().equals("Northline Ferries");
    }

    /** "De la Rusvik" at the start of a sentence and "Ms de la Rusvik" are new persons. */
    private boolean isParticleWithoutGivenName() {
        return (who.shape() == Naming.LAST_NAME || who.shape() == Naming.COURTESY)
                && Character.isLowerCase(who.person().familyName().charAt(0));
    }

    /** "According to her" is no clause. */
    private boolean isPronounAfterAccordingTo() {
        return who.shape() == Naming.PRONOUN && ACCORDING.contains(frame);
    }

    /** "She" and "he" may be taken for somebody who speaks inside a quotation ("my sister"). */
    private boolean isPronounBesideInnerSpeaker() {
        return who.shape() == Naming.PRONOUN && (place.afterNested() || frame instanceof NestedFrame);
    }
}
