package io.github.pullquote.parser.internal.credit;

import static io.github.pullquote.parser.internal.credit.line.LineFixture.pieces;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Poe/Reuters",
                "(Ann Poe/Reuters)",
                "(Ann Poe, Getty Images)",
                "Ann Poe 2024/Reuters",
                "AP Photo/Ann Poe",
                "(AP Photo/Ann Poe)"
            })
    void namesASupplierOfPictures(String line) {
        assertThat(PictureLine.is(pieces(line))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Reuters",
                "Ann Poe",
                "Ann Poe, Reuters",
                "Ann Poe/Bo Li",
                "by Ann Poe/Reuters",
                "seen/Reuters",
                "(",
                "/"
            })
    void takesNoOtherLineForACreditOfAPicture(String line) {
        assertThat(PictureLine.is(pieces(line))).isFalse();
    }
}
