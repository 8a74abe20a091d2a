package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Checks the JSON of articles by its schema. */
public final class ArticleSchema {
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ArticleJson.schema());

    private ArticleSchema() {}

    /** Returns what breaks the schema, a line each. */
    public static ImmutableList<String> broken(Article article) {
        return broken(ArticleJson.write(article));
    }

    static ImmutableList<String> broken(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .collect(ImmutableList.toImmutableList());
    }
}
