package vn.tiendo.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * {@code timings.json}: how long each step took, in milliseconds; the one output that differs from run to run. It is
 * written when all is done, so a run that was killed after its publication lacks it.
 */
public final class RunTimings {

    public static final String NAME = "timings.json";

    private RunTimings() {}

    /**
     * Writes it into the folder of a run.
     *
     * @param steps in their order
     */
    public static void write(Path run, Map<String, Duration> steps) throws IOException {
        try (OutputStream file = Files.newOutputStream(run.resolve(NAME));
                JsonGenerator json = new JsonFactory().createGenerator(file)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, Duration> step : steps.entrySet()) {
                json.writeNumberField(step.getKey(), step.getValue().toMillis());
            }
            json.writeEndObject();
        }
    }
}
