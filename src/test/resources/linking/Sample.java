import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Lambdas, method references and records of every kind; what they give is told as texts. */
public final class Sample {

    private final List<Object> told = new ArrayList<>();
    private long sum = 1L << 40;

    public static List<String> results() throws Exception {
        Sample sample = new Sample();
        sample.references();
        sample.conversions();
        sample.held((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, 7.5, true, "text", new int[] {1, 2});
        sample.places();
        sample.records();
        return sample.told.stream().map(String::valueOf).toList();
    }

    /** Whether the place that makes a lambda of nothing gives the same object twice. */
    public static boolean sameAgain() {
        return nothing() == nothing();
    }

    /** A class of a lambda; Java hides the classes that it makes itself. */
    public static Class<?> ofLambda() {
        return nothing().getClass();
    }

    private static Supplier<String> nothing() {
        return () -> "nothing";
    }

    private void references() throws Exception {
        Function<String, Integer> parse = Integer::parseInt;
        Function<String, String> trim = String::trim;
        Supplier<String> bound = " bound "::trim;
        Supplier<List<String>> make = ArrayList::new;
        IntFunction<String[]> array = String[]::new;
        BiFunction<String, Integer, Character> at = String::charAt;
        Function<String, String> own = this::secret;
        UnaryOperator<String> twice = Sample::twice;
        Function<Integer[], List<Integer>> list = Arrays::asList;
        Callable<String> called = Object.class::getName;
        told.add(parse.apply("12") + trim.apply(" a ") + bound.get() + make.get() + array.apply(3).length);
        told.add(at.apply("abc", 1) + own.apply("x") + twice.apply("y") + list.apply(new Integer[] {1, 2}));
        told.add(called.call() + Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder())
                .compare("ab", "ac"));
    }

    private String secret(String given) {
        return given + sum;
    }

    private static String twice(String given) {
        return given + given;
    }

    private void conversions() {
        ToIntFunction<Object> hash = Object::hashCode;
        ToIntFunction<String> letter = text -> text.charAt(0);
        ToIntFunction<String> boxedLetter = Sample::letter;
        ToLongFunction<List<Integer>> widened = Sample::first;
        ToDoubleFunction<List<Integer>> further = Sample::first;
        IntToLongFunction toLong = Sample::same;
        IntToDoubleFunction toDouble = Sample::same;
        LongFunction<Long> boxed = Sample::same;
        Function<Integer, Long> unboxed = Sample::same;
        Function<Integer, Object> plain = number -> number;
        DoubleUnaryOperator root = Math::sqrt;
        LongConsumer dropped = this::add;
        Consumer<String> droppedObject = new ArrayList<String>()::add;
        Predicate<String> yes = String::isEmpty;
        droppedObject.accept("x");
        dropped.accept(2);
        told.add(hash.applyAsInt("a") + letter.applyAsInt("b") + boxedLetter.applyAsInt("c"));
        told.add(widened.applyAsLong(List.of(7)) + further.applyAsDouble(List.of(8)));
        told.add(toLong.applyAsLong(3) + toDouble.applyAsDouble(4) + boxed.apply(5L) + unboxed.apply(6));
        told.add(plain.apply(9) + " " + root.applyAsDouble(16) + " " + sum + " " + yes.test(""));
    }

    private static <T> T first(List<T> list) {
        return list.get(0);
    }

    private static Character letter(String text) {
        return text.charAt(0);
    }

    private static long same(long value) {
        return value;
    }

    private long add(long more) {
        sum += more;
        return sum;
    }

    private void held(byte a, short b, char c, int d, long e, float f, double g, boolean h, String i, int[] j) {
        Supplier<String> all = () -> a + " " + b + c + d + e + f + g + h + i + j.length + sum;
        Function<Double, String> both = more -> more + g + e + secret(i);
        told.add(all.get());
        told.add(both.apply(0.5));
        told.add(new Inner().tell(() -> secret("in")));
    }

    private void places() {
        Runnable stored = (Runnable & Serializable) () -> told.add("stored");
        stored.run();
        told.add(Kind.ONE.text.get() + Greeting.of("z").greet() + new Nested(3).tripled());
        told.add(new Function<String, String>() {
            @Override
            public String apply(String given) {
                Supplier<String> deeper = () -> given + sum;
                return deeper.get();
            }
        }.apply("anonymous"));
    }

    private final class Inner {

        private String tell(Supplier<String> outer) {
            Supplier<String> mine = () -> outer.get() + hidden();
            return mine.get();
        }

        private String hidden() {
            return "hidden" + sum;
        }
    }

    private enum Kind {
        ONE(() -> "one");

        private final Supplier<String> text;

        Kind(Supplier<String> text) {
            this.text = text;
        }
    }

    private interface Greeting {

        String name();

        default String greet() {
            Supplier<String> say = this::polite;
            Supplier<String> shout = () -> polite() + loud();
            return say.get() + shout.get();
        }

        private String polite() {
            return "dear " + name();
        }

        private static String loud() {
            return "!";
        }

        static Greeting of(String name) {
            return () -> name;
        }
    }

    private record Nested(int number) {

        int tripled() {
            Supplier<Integer> triple = () -> 3 * number;
            return triple.get();
        }
    }

    private record Everything(
            byte a, short b, char c, int d, long e, float f, double g, boolean h, String i, int[] j, Nested k) {}

    private record Nothing() {}

    private void records() {
        Everything all = everything(5L << 33, Float.NaN, -0.0, true, "i", 11);
        told.add(all.hashCode());
        told.add(all.equals(everything(5L << 33, Float.NaN, -0.0, true, "i", 11)));
        told.add(all.equals(everything(5, Float.NaN, -0.0, true, "i", 11)));
        told.add(all.equals(everything(5L << 33, 1, -0.0, true, "i", 11)));
        told.add(all.equals(everything(5L << 33, Float.NaN, 0.0, true, "i", 11)));
        told.add(all.equals(everything(5L << 33, Float.NaN, -0.0, false, "i", 11)));
        told.add(all.equals(everything(5L << 33, Float.NaN, -0.0, true, null, 11)));
        told.add(all.equals(everything(5L << 33, Float.NaN, -0.0, true, "i", 12)));
        told.add(all.equals(null));
        told.add(all.equals("other"));
        told.add(all.equals(all));
        Everything withoutText = everything(1, 2, 3, false, null, 4);
        told.add(withoutText.hashCode());
        told.add(withoutText.equals(everything(1, 2, 3, false, null, 4)));
        told.add(new Nothing().equals(new Nothing()) + " " + new Nothing().hashCode());
        told.add(new Nested(3));
    }

    private static Everything everything(long e, float f, double g, boolean h, String i, int k) {
        return new Everything((byte) -1, (short) 2, 'c', 4, e, f, g, h, i, null, new Nested(k));
    }
}
