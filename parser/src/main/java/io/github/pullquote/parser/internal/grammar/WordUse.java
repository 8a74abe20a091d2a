package io.github.pullquote.parser.internal.grammar;

import java.util.Locale;

/** What a word does in a clause; the list {@code clause-words} of a language says which words do it. */
public enum WordUse {
    /** {@code that}: opens reported content. */
    COMPLEMENTISER,
    /** {@code was}: with a past participle it makes a passive. */
    PASSIVE,
    /** {@code is}: the one verb that may stand before a colon without telling anything: "Her answer is:". */
    COPULA,
    /** {@code by}: brings in who acts in a passive. */
    AGENT,
    /** {@code of}: links a noun phrase to any other before it. */
    GENITIVE,
    /** German {@code der}: links the noun behind it to the one before. */
    GENITIVE_ARTICLE,
    /** {@code and}: joins two names to one phrase. */
    COORDINATOR,
    /** {@code but}: opposes; never joins two phrases to one subject. */
    ADVERSATIVE,
    /** {@code while}: the writer turns to something else. */
    CONCESSION,
    /** {@code which}, {@code adding}: behind a comma reported content ends before it. */
    CONTENT_END,
    /** {@code when}: a subordinator that opens no reported content. */
    NO_CONTENT,
    /** {@code after}: "After Poe said it, the council ...": a clause of time. */
    TIME_CLAUSE,
    /** {@code unless}: what is said after it is only supposed. */
    CONDITION,
    /** {@code declined}: "declined to say" says nothing. */
    REFUSAL,
    /** {@code as}: may stand between a quotation and its clause: "...", as Poe said. */
    CLAUSE_LEAD,
    /** German {@code so}: stands for the verb between a quotation and who says it. */
    SPEAKER_LEAD,
    /** {@code as}: "The mill, as he said, is lost": the clause is about the marked words alone. */
    ASIDE,
    /** {@code with}: "with Poe saying": brings in the subject of a participle. */
    ACCOMPANIMENT,
    /** {@code for}: "for critics to say": brings in the subject of an infinitive; links two names. */
    BENEFICIARY,
    /** {@code from}: links a noun for something said to who said it. */
    ORIGIN,
    /** {@code from}: goes on a phrase behind a name. */
    NAME_LINK,
    /** {@code against}: goes on a phrase behind a noun, read from its end. */
    NOUN_LINK_BACK,
    /** {@code at}: goes on a phrase behind a noun, read from its start. */
    NOUN_LINK,
    /** {@code called}: "a baker called Ben Rask". */
    NAMING,
    /** {@code another}: a determiner that may be a whole phrase. */
    LONE_DETERMINER,
    /** {@code both}: a determiner that a verb may follow. */
    LONE_SUBJECT,
    /** {@code last}: belongs to the word of time behind it. */
    TIME_MODIFIER,
    /** {@code part}: what the noun behind its "of" is tells what it is. */
    PART,
    /** {@code people}: a noun without a plural ending that takes a plural verb. */
    PLURAL,
    /** {@code to}: stands before an infinitive or a noun. */
    INFINITIVE,
    /** {@code according}: makes the word for infinitives behind it a preposition. */
    PREPOSITIONAL,
    /** {@code who}: a relative, but a question right behind a verb. */
    RELATIVE_OR_QUESTION,
    /** {@code her}: a possessive before a noun, else an object. */
    POSSESSIVE_OR_OBJECT,
    /** French {@code pour}: may open a clause as the opinion of somebody: "Pour Ana Pré, c'est fini". */
    OPINION_LEAD,
    /** French {@code des}: a preposition behind a noun, else an article. */
    PARTITIVE,
    /** French {@code nous}: between a subject and its verb an object, whatever it is elsewhere. */
    CLITIC,
    /** French {@code se}, German {@code sich}: stands for the subject again; in French an object that makes a perfect of what looks like a passive: "s'est défendu". */
    REFLEXIVE,
    /** {@code I}: has a capital wherever it stands. */
    ALWAYS_CAPITAL,
    /** {@code does}: an auxiliary that a verb without ending follows. */
    DO,
    /** Spanish {@code que}: opens reported content behind a verb, and is a relative behind a noun. */
    RELATIVE_OR_CONTENT,
    /** Spanish {@code la}: an object before a verb, else an article. */
    OBJECT_OR_DETERMINER,
    /** {@code de}, {@code von}: stands inside the name of a person. */
    NAME_PARTICLE,
    /** Spanish {@code mismo}: stands behind a pronoun and says that nobody else is meant. */
    SELF,
    /** {@code she}: a pronoun for somebody who speaks. */
    SPEAKING_PRONOUN,
    /** {@code no}, {@code nobody}: "Nobody answered" tells that nobody speaks. */
    NOBODY,
    /** {@code during}: brings in when or where something was said. */
    OCCASION_LINK,
    /** {@code via}: brings in the means by which something was said. */
    MEDIUM_LINK,
    /** German {@code dem}: an article or the like that no subject has. */
    OBLIQUE,
    /** German {@code der}: an article that no subject has before a feminine noun. */
    FEMININE_OBLIQUE,
    /** German {@code sei}: a verb in the mood of reported speech. */
    REPORT_MOOD,
    /** German {@code hätten}: a verb that stands for that mood where it has no form of its own. */
    WEAK_REPORT_MOOD,
    /** German {@code demnach}: opens a sentence that goes on what was reported. */
    REPORT_SIGN,
    /** {@code I}: who tells the story. */
    FIRST_PERSON,
    /** German {@code er}: a pronoun that is always a subject. */
    NOMINATIVE,
    /** German {@code das}: a pronoun for something, which does not speak. */
    NEUTER_PRONOUN,
    /** German {@code gegenüber}: brings in to whom something is said. */
    ADDRESSEE_LINK;

    static WordUse of(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
