package io.github.pullquote.parser.internal.metadata.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import io.github.pullquote.core.Contributor;
import org.junit.jupiter.api.Test;

class BylineContactsTest {
    @Test
    void takesTheAddressOfTheLinkAroundTheName() {
        assertThat(only("<p>By <a href='/authors/ann-poe'>Ann Poe</a></p>").url())
                .hasValue("https://post.example/authors/ann-poe");
    }

    @Test
    void takesTheMailAddressWithoutItsSubject() {
        assertThat(only("<p>By <a href='mailto:ann@post.example?subject=Ferry'>Ann Poe</a></p>")
                        .email())
                .hasValue("ann@post.example");
    }

    @Test
    void takesTheHandleBehindAPicture() {
        assertThat(only("<p>By Ann Poe <a href='https://x.com/annpoe?s=1'><img src='x.png'></a></p>")
                        .handle())
                .hasValue("@annpoe");
    }

    @Test
    void takesTheHandleBelowTheByline() {
        assertThat(only("<div>By Ann Poe</div><div>@annpoe</div>").handle()).hasValue("@annpoe");
    }

    @Test
    void givesALinkToTheAuthorBeforeIt() {
        assertThat(AuthorPages.below("<p>By Ann Poe (<a href='mailto:ann@post.example'>email</a>) and Ben Coe</p>")
                        .authors())
                .extracting(author -> author.email().orElse(""))
                .containsExactly("ann@post.example", "");
    }

    @Test
    void takesNoButtonForSharingForAHandle() {
        assertThat(only("<p>By Ann Poe <a href='https://twitter.com/share?url=x'>Tweet</a></p>")
                        .handle())
                .isEmpty();
    }

    private static Contributor only(String below) {
        return Iterables.getOnlyElement(AuthorPages.below(below).authors());
    }
}
