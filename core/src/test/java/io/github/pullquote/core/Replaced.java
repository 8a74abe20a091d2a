package io.github.pullquote.core;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Values with an accessor replaced, for tests that need what no builder lets through. */
final class Replaced {
    private Replaced() {}

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
