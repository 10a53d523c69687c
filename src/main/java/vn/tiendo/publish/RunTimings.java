package vn.tiendo.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/** {@code timings.json}: how long each stage took, in milliseconds; the one output that differs from run to run. */
public final class RunTimings {

    public static final String NAME = "timings.json";

    private RunTimings() {}

    public static byte[] of(Map<String, Duration> stages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(bytes)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            for (Map.Entry<String, Duration> stage : stages.entrySet()) {
                json.writeNumberField(stage.getKey(), stage.getValue().toMillis());
            }
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
