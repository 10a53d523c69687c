package vn.tiendo.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code watch-status.json}: what a watch is doing and what came of its last run, for people and monitoring programs,
 * and for the next watch to go on from.
 *
 * @param state {@code waiting}, {@code running}, {@code input-gone} or {@code stopped}
 * @param process id of the process that watches
 * @param runs number of runs since the watch began
 * @param seen fingerprint of the input folder as the last run saw it
 * @param last the last run, of an earlier watch too
 * @param next time of the next run by the timetable
 */
public record WatchStatus(
        String state, long process, long runs, String seen, Optional<LastRun> last, Optional<Instant> next) {

    /** Name of the file in the output folder. */
    public static final String NAME = "watch-status.json";

    /** Not one of the names that a run sweeps. */
    private static final String FRESH = ".watch-status.fresh";

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * A run that ended.
     *
     * @param cause why it began
     * @param began when it began
     * @param ended when it ended
     * @param exit its exit code; negative where it was killed at its deadline
     */
    public record LastRun(String cause, Instant began, Instant ended, int exit) {}

    /** Before anything was ever watched. */
    public static final WatchStatus NONE = new WatchStatus("stopped", 0, 0, "", Optional.empty(), Optional.empty());

    /** What the last watch of the folder wrote; {@link #NONE} where nothing can be read. */
    public static WatchStatus read(Path output) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json = JSON.createParser(Files.readAllBytes(output.resolve(NAME)))) {
            while (json.nextToken() != null) {
                if (json.currentToken().isScalarValue() && json.currentToken() != JsonToken.VALUE_NULL) {
                    values.put(json.currentName(), json.getText());
                }
            }
            Optional<LastRun> last = Optional.ofNullable(values.get("cause")).map(cause -> last(cause, values));
            return new WatchStatus("stopped", 0, 0, values.getOrDefault("seen", ""), last, Optional.empty());
        } catch (IOException | DateTimeException | NumberFormatException missingOrBroken) {
            return NONE;
        }
    }

    private static LastRun last(String cause, Map<String, String> values) {
        return new LastRun(
                cause,
                Instant.parse(values.getOrDefault("began", "")),
                Instant.parse(values.getOrDefault("ended", "")),
                Integer.parseInt(values.getOrDefault("exit", "")));
    }

    /** Replaces the file in one step. */
    public void write(Path output) throws IOException {
        Path fresh = output.resolve(FRESH);
        Files.write(fresh, bytes());
        Renaming.SYSTEM.replace(fresh, output.resolve(NAME));
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            json.writeStartObject();
            json.writeStringField("state", state);
            json.writeNumberField("process", process);
            json.writeNumberField("runs", runs);
            json.writeStringField("seen", seen);
            if (last.isPresent()) {
                write(json, last.get());
            }
            if (next.isPresent()) {
                json.writeStringField("next", next.get().toString());
            }
            json.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, LastRun run) throws IOException {
        json.writeObjectFieldStart("last");
        json.writeStringField("cause", run.cause());
        json.writeStringField("began", run.began().toString());
        json.writeStringField("ended", run.ended().toString());
        json.writeNumberField("exit", run.exit());
        json.writeEndObject();
    }
}
