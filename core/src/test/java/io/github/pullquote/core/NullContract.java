package io.github.pullquote.core;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The promise of every public method and constructor of a package: a null for a parameter that may not be null is refused at
 * once by a {@link NullPointerException} that names the parameter.
 */
public final class NullContract {
    /** As {@code requireNonNull(x, "x")} says it, or the virtual machine. */
    private static final Pattern NAMED = Pattern.compile("[a-z]\\w*|.*because \"[a-z]\\w*\" is null");

    private final Function<Class<?>, Object> samples;
    private final List<String> broken = new ArrayList<>();
    private int checked;

    private NullContract(Function<Class<?>, Object> samples) {
        this.samples = samples;
    }

    /**
     * Returns what breaks the promise, a line each.
     *
     * @param inPackage any type of the package; types that were loaded from elsewhere than this one, as tests are, are
     *     left out
     * @param samples gives a value of each type, to call methods on and to stand for other parameters
     */
    public static ImmutableList<String> broken(Class<?> inPackage, Function<Class<?>, Object> samples) {
        NullContract contract = new NullContract(samples);
        publicTypes(inPackage).filter(type -> !type.isEnum()).forEach(contract::check);
        if (contract.checked == 0) {
            contract.broken.add("nothing was checked");
        }
        return ImmutableList.copyOf(contract.broken);
    }

    private static Stream<Class<?>> publicTypes(Class<?> inPackage) {
        try {
            return ClassPath.from(inPackage.getClassLoader()).getTopLevelClasses(inPackage.getPackageName()).stream()
                    .<Class<?>>map(ClassPath.ClassInfo::load)
                    .filter(type -> isBeside(type, inPackage))
                    .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                    .filter(type -> Modifier.isPublic(type.getModifiers())
                            && (type.getEnclosingClass() == null
                                    || Modifier.isPublic(
                                            type.getEnclosingClass().getModifiers())));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isBeside(Class<?> type, Class<?> other) {
        return type.getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .equals(other.getProtectionDomain().getCodeSource().getLocation());
    }

    private void check(Class<?> type) {
        for (Constructor<?> constructor : type.getConstructors()) {
            check(type, constructor, Optional.empty());
        }
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() != Object.class
                    && !method.isBridge()
                    && !method.isSynthetic()
                    && !method.getName().equals("equals")) {
                boolean isStatic = Modifier.isStatic(method.getModifiers());
                check(type, method, isStatic ? Optional.empty() : Optional.of(type));
            }
        }
    }

    private void check(Class<?> type, Executable called, Optional<Class<?>> receiver) {
        for (int i = 0; i < called.getParameterCount(); i++) {
            boolean nullable = called.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class);
            if (!called.getParameterTypes()[i].isPrimitive() && !nullable) {
                checked++;
                Optional<String> problem = problem(called, receiver, i);
                int parameter = i;
                problem.ifPresent(what -> broken.add(type.getSimpleName() + "." + called.getName() + ", parameter "
                        + parameter + " of " + Arrays.toString(called.getParameterTypes()) + ": " + what));
            }
        }
    }

    private Optional<String> problem(Executable called, Optional<Class<?>> receiver, int nulled) {
        @Nullable Object[] arguments = new Object[called.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == nulled ? null : samples.apply(called.getParameterTypes()[i]);
        }
        try {
            if (called instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) called).invoke(receiver.map(samples).orElse(null), arguments);
            }
            return Optional.of("passes");
        } catch (InvocationTargetException e) {
            return problem(called, e.getCause());
        } catch (ReflectiveOperationException e) {
            return Optional.of("cannot be called: " + e);
        }
    }

    private static Optional<String> problem(Executable called, Throwable thrown) {
        if (!(thrown instanceof NullPointerException)) {
            return Optional.of("throws " + thrown);
        }
        String message = thrown.getMessage();
        boolean named = message != null && NAMED.matcher(message).matches();
        return named || isGathering(called, thrown) ? Optional.empty() : Optional.of("does not name it: " + message);
    }

    /** The builders' methods that gather elements leave the check to Guava; the method itself is what its trace names. */
    private static boolean isGathering(Executable called, Throwable thrown) {
        Class<?> first = called.getParameterTypes()[0];
        boolean gathers = called.getName().startsWith("add")
                || called.getName().startsWith("put")
                || first == Iterable.class
                || first == Map.class;
        return gathers
                && called.getDeclaringClass().getSimpleName().equals("Builder")
                && Arrays.stream(thrown.getStackTrace())
                        .anyMatch(frame -> frame.getMethodName().equals(called.getName()));
    }
}
