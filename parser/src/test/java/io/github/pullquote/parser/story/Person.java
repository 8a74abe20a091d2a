package io.github.pullquote.parser.story;

/**
 * Somebody in a story.
 *
 * @param givenName a name that no list of given names holds, so that only the text tells the gender
 * @param familyName a name that is nobody else's in the story
 * @param gender the gender
 * @param occupation a noun for what the person does, nobody else's in the story
 * @param body where the person does so
 */
public record Person(String givenName, String familyName, Gender gender, String occupation, String body) {
    String fullName() {
        return givenName + " " + familyName;
    }

    String courtesyName() {
        return gender.title() + " " + familyName;
    }

    /** Returns "the baker". */
    String description() {
        return "the " + occupation;
    }

    /** Returns "a baker". */
    String newDescription() {
        return ("aeiou".indexOf(occupation.charAt(0)) < 0 ? "a " : "an ") + occupation;
    }
}
