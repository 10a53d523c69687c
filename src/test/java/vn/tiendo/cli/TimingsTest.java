package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.Step;
import vn.tiendo.view.Messages;

/** A run tells where its time went, on the screen and in its folder. */
class TimingsTest {

    private static final Pattern ENTRY = Pattern.compile("\"([a-z.-]+)\" : (\\d+)");

    @TempDir
    private Path folder;

    @Test
    void theStepsOfARunAddUpToTheWhole() throws IOException {
        List<String> lines = run("run");
        Map<String, Long> stored = stored();
        assertThat(stored.keySet())
                .containsExactlyElementsOf(Stream.of(Step.values())
                        .map(Step::code)
                        .filter(stored::containsKey)
                        .toList())
                .contains("start", "read", "read.recognise", "render.charts", "publish", "hand-back");

        long steps = stored.entrySet().stream()
                .filter(step -> !step.getKey().contains("."))
                .mapToLong(Map.Entry::getValue)
                .sum();
        String whole = line(lines, "Whole run");
        double seconds = Double.parseDouble(whole.replaceAll("[^0-9.]", ""));
        assertThat(seconds).isGreaterThan(0);
        // The whole is told to a hundredth; what follows the last step is the writing of the timings themselves.
        assertThat(steps / 1000.0).isBetween(seconds * 0.9 - 0.02, seconds + 0.005);
    }

    @Test
    void everyStepIsALineWithSecondsAndEveryWholeStepItsShare() throws IOException {
        List<String> lines = run("run");
        for (String code : stored().keySet()) {
            String line = line(lines, Messages.of(Messages.ENGLISH).text("timing." + code));
            assertThat(line).matches(code.contains(".") ? ".*\\d\\.\\d\\d" : ".*\\d\\.\\d\\d +\\d+ %");
        }
    }

    @Test
    void aCheckTellsItsOwnAndStoresNothing() {
        List<String> lines = run("check");
        assertThat(line(lines, "Reading workbooks")).contains("%");
        assertThat(lines).noneMatch(line -> line.startsWith("Publish"));
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void everyStepHasWordsInBothLanguages() {
        for (Messages messages : List.of(Messages.of(Messages.VIETNAMESE), Messages.of(Messages.ENGLISH))) {
            assertThat(messages.keys().stream()
                            .filter(key -> key.startsWith("timing."))
                            .map(key -> key.substring("timing.".length())))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(Step.values()).map(Step::code).toList());
        }
    }

    private List<String> run(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        // Every look at the counter is a millisecond later, on whatever machine.
        AtomicLong nanos = new AtomicLong();
        int code = new Tiendo(
                        printed,
                        printed,
                        Clock.fixed(Instant.parse("2021-07-02T12:20:00Z"), ZoneOffset.UTC),
                        () -> nanos.addAndGet(1_000_000))
                .execute(
                        command,
                        "--timings",
                        "--lang",
                        "en",
                        "--output",
                        folder.resolve("output").toString());
        assertThat(code).isIn(0, 1);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String line(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.strip().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> stored() throws IOException {
        String json = Files.readString(folder.resolve("output/latest/timings.json"));
        return ENTRY.matcher(json)
                .results()
                .collect(Collectors.toMap(
                        entry -> entry.group(1),
                        entry -> Long.parseLong(entry.group(2)),
                        (first, second) -> first,
                        java.util.LinkedHashMap::new));
    }
}
