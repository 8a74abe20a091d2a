package io.github.pullquote.core;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;

/** An article that goes through JSON in UTF-8, or through Java serialization, comes out equal. */
final class RoundTripLaws {
    private RoundTripLaws() {}

    static void check(Article article) {
        Laws.require(article.equals(throughJson(article)), "the article", "must equal what its JSON is read as");
        Laws.require(article.equals(serialized(article)), "the article", "must equal what its serialized form is");
    }

    static Article throughJson(Article article) {
        byte[] json = ArticleJson.write(article).getBytes(StandardCharsets.UTF_8);
        return ArticleJson.read(new String(json, StandardCharsets.UTF_8));
    }

    /** Returns the value after Java serialization. */
    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    static <T> T serialized(T value) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (T) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError("must be serializable: " + e, e);
        }
    }
}
