package vn.tiendo.publish;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import vn.tiendo.model.Review;

/**
 * {@code review.json.gz} in a run's folder: the review as it was judged, so that approval, mails and reports show what
 * the run showed whatever became of the input folder. Gzipped JSON, {@code {"form": "tiendo-review", "version": 5,
 * "language": "vi", "review": {…}}}; see {@link RecordWriter} for the review itself. The same review gives the same
 * bytes.
 *
 * @param review what the run found out
 * @param language the language its page was written in
 */
public record StoredReview(Review review, Locale language) {

    /** Name of the file in the run's folder. */
    public static final String NAME = "review.json.gz";

    /** Counts up when an older program could no longer read what is written. */
    private static final int VERSION = 5;

    private static final String FORM = "tiendo-review";

    private static final JsonFactory JSON = new JsonFactory();

    /** The bytes of the file. */
    public byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(new GZIPOutputStream(bytes))) {
            json.writeStartObject();
            json.writeStringField("form", FORM);
            json.writeNumberField("version", VERSION);
            json.writeStringField("language", language.toLanguageTag());
            json.writeFieldName("review");
            new RecordWriter(json).write(review);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * The review of the run in a folder; empty where the run was published by a program that stored none, or in another
     * form than this one reads.
     *
     * @throws IOException where it is there and the disk does not give it
     */
    public static Optional<StoredReview> of(Path runFolder) throws IOException {
        try (InputStream file = Files.newInputStream(runFolder.resolve(NAME));
                JsonParser json = JSON.createParser(new GZIPInputStream(new BufferedInputStream(file)))) {
            return Optional.of(read(json));
        } catch (NoSuchFileException | StoredForm | JacksonException | ZipException | EOFException ofAnotherProgram) {
            return Optional.empty();
        }
    }

    private static StoredReview read(JsonParser json) throws IOException {
        expect(json, JsonToken.START_OBJECT);
        String form = field(json, "form", String.class);
        int version = field(json, "version", Integer.class);
        if (!form.equals(FORM) || version != VERSION) {
            throw new StoredForm("made by another version of the program: " + form + " " + version);
        }
        Locale language = Locale.forLanguageTag(field(json, "language", String.class));
        return new StoredReview(field(json, "review", Review.class), language);
    }

    private static <T> T field(JsonParser json, String name, Class<T> type) throws IOException {
        expect(json, JsonToken.FIELD_NAME);
        if (!name.equals(json.currentName())) {
            throw new StoredForm("expected " + name + ", found " + json.currentName());
        }
        return type.cast(new RecordReader(json).read(type));
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        JsonToken found = json.nextToken();
        if (found != token) {
            throw new StoredForm("expected " + token + ", found " + found);
        }
    }
}
