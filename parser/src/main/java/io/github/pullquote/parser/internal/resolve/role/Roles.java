package io.github.pullquote.parser.internal.resolve.role;

import io.github.pullquote.parser.internal.grammar.NounPhrase;
import io.github.pullquote.parser.internal.grammar.TaggedText;
import io.github.pullquote.parser.internal.lexicon.Trait;
import io.github.pullquote.parser.internal.resolve.name.NameRun;
import io.github.pullquote.parser.internal.resolve.name.SpeakerLexicon;
import java.util.Optional;

/**
 * Reads role and affiliation beside a name: "Warriors forward Draymond Green", "Ann Poe, chief researcher at the
 * Institute", "the writer of the series, Ann Poe", "Ann Poe, who served as director of the EPA", "Sen. Poe (D-Ohio)".
 */
public final class Roles {
    private final RoleBefore before;
    private final RoleAfter after;
    private final BodyVerbs verbs;
    private final HeadFirstRoles headFirstRoles;
    private final boolean headFirst;

    /** Makes a reader of the words of one article. */
    public Roles(TaggedText words, SpeakerLexicon lexicon) {
        RoleText text = new RoleText(words, lexicon);
        this.before = new RoleBefore(words, lexicon, text);
        this.after = new RoleAfter(words, lexicon, text);
        this.verbs = new BodyVerbs(words, lexicon, text);
        this.headFirstRoles = new HeadFirstRoles(words, lexicon, text);
        this.headFirst = words.grammar().has(Trait.HEAD_FIRST);
    }

    /**
     * What stands beside a name.
     *
     * @param role the role as printed, without article
     * @param affiliation the body as printed
     */
    public record Description(Optional<String> role, Optional<String> affiliation) {
        public static final Description NONE = new Description(Optional.empty(), Optional.empty());

        public static Description affiliation(String name) {
            return new Description(Optional.empty(), Optional.of(name));
        }

        public Description or(Description other) {
            if (isNothing() || other.isNothing()) {
                return isNothing() ? other : this;
            }
            return new Description(
                    role.isPresent() ? role : other.role, affiliation.isPresent() ? affiliation : other.affiliation);
        }

        private boolean isNothing() {
            return role.isEmpty() && affiliation.isEmpty();
        }
    }

    /** Returns what stands beside a name: of two that tell the same the one that is listed first here. */
    public Description beside(NameRun run) {
        if (headFirst) {
            return before.title(run)
                    .or(headFirstRoles.before(run))
                    .or(headFirstRoles.after(run))
                    .or(headFirstRoles.introduced(run))
                    .or(before.office(run))
                    .or(after.noun(run))
                    .or(after.party(run))
                    .or(after.ofBody(run));
        }
        return before.noun(run)
                .or(after.noun(run))
                .or(before.introduced(run))
                .or(before.office(run))
                .or(before.title(run))
                .or(before.plural(run))
                .or(after.party(run))
                .or(after.ofBody(run))
                .or(verbs.of(run));
    }

    /** Returns the body that made a writing: {@code a report by the Institute}. */
    public Description author(NounPhrase phrase) {
        return before.author(phrase);
    }

    /** Returns what a phrase says of somebody without a name: {@code a spokeswoman for the council}. */
    public Description inside(NounPhrase phrase) {
        return headFirst ? headFirstRoles.inside(phrase) : before.inside(phrase);
    }
}
