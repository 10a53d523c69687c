package vn.tiendo.publish;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Approval;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Review;
import vn.tiendo.model.Severity;

/** {@code run.json}: what a run was made from and what came of it, for other programs and for the next run. */
public final class RunRecord {

    /** Name of the file in the run's folder. */
    public static final String NAME = "run.json";

    private static final JsonFactory JSON = new JsonFactory();

    private RunRecord() {}

    /** The record of a run, with two-space indents and {@code \n}. */
    public static byte[] of(Review review) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultIndenter indents = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indents).withArrayIndenter(indents));
            json.writeStartObject();
            json.writeStringField("run", review.stamp().id());
            json.writeStringField("at", review.stamp().at().toString());
            json.writeStringField("zone", review.stamp().zone().getId());
            json.writeStringField("version", review.stamp().programVersion());
            json.writeStringField("period", review.period().code());
            json.writeStringField("area", review.area().code());
            json.writeStringField("area_name", review.area().name());
            json.writeBooleanField("samples", review.samples());
            writeApproval(json, review.stamp().approval());
            writeCounts(json, review);
            json.writeArrayFieldStart("inputs");
            for (InputFile input : review.inputs()) {
                writeInput(json, input);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static void writeApproval(JsonGenerator json, Optional<Approval> approval) throws IOException {
        if (approval.isEmpty()) {
            json.writeNullField("approval");
            return;
        }
        json.writeObjectFieldStart("approval");
        json.writeNumberField("version", approval.get().version());
        json.writeStringField("by", approval.get().by());
        json.writeStringField("at", approval.get().at().toString());
        json.writeEndObject();
    }

    private static void writeCounts(JsonGenerator json, Review review) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("workbooks", review.inputs().size());
        json.writeNumberField("figures", review.figures());
        json.writeNumberField("assessments", review.assessments().size());
        json.writeNumberField("projects", review.projects().size());
        for (Severity severity : Severity.values()) {
            long found = review.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            json.writeNumberField(severity.code() + "s", found);
        }
        json.writeEndObject();
    }

    private static void writeInput(JsonGenerator json, InputFile input) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", input.name());
        json.writeStringField("sha256", input.sha256());
        json.writeNumberField("bytes", input.bytes());
        json.writeStringField(
                "outcome", input.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeNumberField("sheets", input.sheets());
        json.writeNumberField("figures", input.figures());
        json.writeBooleanField("sample", input.sample());
        json.writeEndObject();
    }

    /** The record of the run in a folder, in short; empty where it is missing or broken. */
    public static Optional<RunSummary> read(Path runFolder) {
        Path file = runFolder.resolve(NAME);
        try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
            Map<String, String> values = values(json);
            Optional<Approval> approval = Optional.ofNullable(values.get("approval.by"))
                    .map(by -> new Approval(
                            Integer.parseInt(values.getOrDefault("approval.version", "")),
                            by,
                            Instant.parse(values.getOrDefault("approval.at", ""))));
            return Optional.ofNullable(values.get("period"))
                    .map(period -> new RunSummary(String.valueOf(runFolder.getFileName()), period, approval));
        } catch (IOException | DateTimeException | NumberFormatException missingOrBroken) {
            return Optional.empty();
        }
    }

    /** The single values of the record and of the objects in it, named {@code approval.by}; lists are left out. */
    private static Map<String, String> values(JsonParser json) throws IOException {
        Map<String, String> values = new HashMap<>();
        Deque<String> path = new ArrayDeque<>();
        json.nextToken();
        while (json.nextToken() != null) {
            switch (json.currentToken()) {
                case START_ARRAY -> json.skipChildren();
                case START_OBJECT -> path.addLast(json.currentName() + ".");
                case END_OBJECT -> path.pollLast();
                case VALUE_STRING, VALUE_NUMBER_INT ->
                    values.put(String.join("", path) + json.currentName(), json.getText());
                default -> {}
            }
        }
        return values;
    }
}
