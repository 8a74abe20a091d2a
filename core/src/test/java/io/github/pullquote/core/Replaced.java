package io.github.pullquote.core;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Values with an accessor replaced, for tests that need what no builder lets through. */
final class Replaced {
    private Replaced() {}

    /** Returns a copy of an article whose field of that name holds something else, unchecked. */
    static Article in(Article article, String field, Object value) {
        Article copy = Article.builder().from(article).build();
        try {
            Field replaced = copy.getClass().getDeclaredField(field);
            replaced.setAccessible(true);
            replaced.set(copy, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the generated article has no field " + field, e);
        }
        return copy;
    }

    /** Returns a view of a value whose method of that name returns something else. */
    static <T> T in(Class<T> type, T value, String method, Object result) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return result;
                    }
                    try {
                        return called.invoke(value, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
