package vn.tiendo.publish;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Period;
import vn.tiendo.model.Review;

/**
 * {@code review.json.gz}: everything a run found out, kept in its folder. What is made of a run later says exactly what
 * the run said, whatever has become of {@code input/} since. It follows the records of {@code model} component by
 * component; a program whose records differ does not read it.
 */
public final class StoredReview {

    /** Name of the file in the run's folder. */
    public static final String NAME = "review.json.gz";

    private static final JsonMapper JSON = mapper();

    private StoredReview() {}

    /** The file's bytes, the same for the same review. */
    public static byte[] of(Review review) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            JSON.writeValue(packed, review);
        }
        return bytes.toByteArray();
    }

    /**
     * The review of the run in a folder; empty where the run was published by a program that kept none, or another one.
     *
     * @throws IOException where it is there and cannot be read
     */
    public static Optional<Review> of(Path runFolder) throws IOException {
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(runFolder.resolve(NAME)))) {
            return Optional.of(JSON.readValue(stream, Review.class));
        } catch (NoSuchFileException | JacksonException ofAnotherProgram) {
            return Optional.empty();
        }
    }

    private static JsonMapper mapper() {
        SimpleModule words = new SimpleModule();
        text(words, Period.class, code -> Period.parse(code).orElseThrow());
        text(words, CellAddress.class, CellAddress::parse);
        text(words, Instant.class, Instant::parse);
        text(words, ZoneId.class, ZoneId::of);
        words.addSerializer(Set.class, new SortedSet());
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(words)
                .visibility(PropertyAccessor.GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
        module.addSerializer(type, new ToStringSerializer(type));
        module.addDeserializer(type, new FromText<>(type, parse));
    }

    /** Reads what {@code toString} wrote. */
    private static final class FromText<T> extends FromStringDeserializer<T> {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never serialised
        private final Function<String, T> parse;

        private FromText(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return parse.apply(text);
        }
    }

    /** Java lists a set in another order at every start. */
    @SuppressWarnings("rawtypes") // Jackson registers by the raw class
    private static final class SortedSet extends JsonSerializer<Set> {

        @Override
        public void serialize(Set set, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartArray();
            Object[] sorted = set.toArray();
            Arrays.sort(sorted);
            for (Object each : sorted) {
                json.writePOJO(each);
            }
            json.writeEndArray();
        }
    }
}
