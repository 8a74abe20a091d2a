package io.github.pullquote.parser.story;

/** What a pronoun or a title of courtesy tells of somebody. */
enum Gender {
    WOMAN("she", "her", "her", "Ms"),
    MAN("he", "him", "his", "Mr");

    private final String pronoun;
    private final String objectPronoun;
    private final String possessive;
    private final String title;

    Gender(String pronoun, String objectPronoun, String possessive, String title) {
        this.pronoun = pronoun;
        this.objectPronoun = objectPronoun;
        this.possessive = possessive;
        this.title = title;
    }

    String pronoun() {
        return pronoun;
    }

    String objectPronoun() {
        return objectPronoun;
    }

    String possessive() {
        return possessive;
    }

    String title() {
        return title;
    }
}
