package vn.tiendo.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.Review;
import vn.tiendo.view.Reviews;

class StoredReviewTest {

    @TempDir
    private Path run;

    @Test
    void givesBackTheReviewAsItWas() throws IOException {
        StoredReview stored = new StoredReview(Reviews.thaiNguyen(), Locale.ENGLISH);
        write(stored.bytes());
        assertThat(StoredReview.of(run)).contains(stored);
    }

    @Test
    void writesTheSameBytesAgainAfterReading() throws IOException {
        byte[] bytes = new StoredReview(Reviews.thaiNguyen(), Locale.ENGLISH).bytes();
        write(bytes);
        assertThat(StoredReview.of(run).orElseThrow().bytes()).isEqualTo(bytes);
    }

    /** A run of a program that did not list capital to be moved can still be approved and reported on. */
    @Test
    void readsAReviewOfAProgramThatKnewLess() throws IOException {
        Review review = Reviews.review(List.of(), List.of(), List.of(), true);
        String whole = new String(unzipped(new StoredReview(review, Locale.ENGLISH).bytes()), StandardCharsets.UTF_8);
        String older = whole.replace(",\"reallocation\":{\"giveBack\":[],\"receive\":[]}", "");
        assertThat(older).isNotEqualTo(whole);
        write(zipped(older));
        assertThat(StoredReview.of(run).orElseThrow().review()).isEqualTo(review);
    }

    @Test
    void findsNoneInAnotherVersionABrokenFileAndNoFile() throws IOException {
        assertThat(StoredReview.of(run)).isEmpty();
        write(zipped("{\"form\":\"tiendo-review\",\"version\":2,\"language\":\"vi\",\"review\":{}}"));
        assertThat(StoredReview.of(run)).isEmpty();
        write(zipped("{\"form\":\"tiendo-review\",\"version\":1,\"language\":\"vi\",\"review\":{\"mood\":1}}"));
        assertThat(StoredReview.of(run)).isEmpty();
        byte[] whole = new StoredReview(Reviews.thaiNguyen(), Locale.ENGLISH).bytes();
        write(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(StoredReview.of(run)).isEmpty();
    }

    /** A component of a type that cannot be written and read back shows here, before a run meets it. */
    @Test
    void knowsEveryTypeThatAReviewIsMadeOf() {
        Set<Type> types = new HashSet<>();
        collect(Review.class, types);
        assertThat(types)
                .hasSizeGreaterThan(30)
                .allSatisfy(type -> assertThat(isKnown(PlainTypes.raw(type)))
                        .as(type.getTypeName())
                        .isTrue());
    }

    private static void collect(Type type, Set<Type> types) {
        if (!types.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, types);
            }
        } else if (PlainTypes.raw(type).isSealed()) {
            for (Class<?> alternative : PlainTypes.raw(type).getPermittedSubclasses()) {
                collect(alternative, types);
            }
        } else if (PlainTypes.raw(type).isRecord()) {
            for (RecordComponent component : PlainTypes.raw(type).getRecordComponents()) {
                collect(component.getGenericType(), types);
            }
        }
    }

    private static boolean isKnown(Class<?> type) {
        Set<Class<?>> single =
                Set.of(int.class, Integer.class, long.class, Long.class, double.class, boolean.class, Boolean.class);
        Set<Class<?>> groups = Set.of(List.class, Set.class, Optional.class);
        return type.isRecord()
                || type.isSealed()
                || type.isEnum()
                || single.contains(type)
                || groups.contains(type)
                || PlainTypes.FROM_TEXT.containsKey(type);
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(run.resolve(StoredReview.NAME), bytes);
    }

    private static byte[] unzipped(byte[] bytes) throws IOException {
        try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return zip.readAllBytes();
        }
    }

    private static byte[] zipped(String json) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(json.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
