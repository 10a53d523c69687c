package vn.tiendo.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tiendo.build.Outcome;
import vn.tiendo.build.Step;
import vn.tiendo.view.Formats;
import vn.tiendo.view.Messages;

/** Where the time of a run went, as a table for a screen: a line for each step, its seconds and its share of the whole. */
final class TimingsTable {

    private static final int NUMBER = 9;

    private final Messages messages;
    private final Formats formats;

    TimingsTable(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    List<String> of(Outcome outcome) {
        List<String> labels = new ArrayList<>(List.of(messages.text("cli.timings.step")));
        List<String> seconds = new ArrayList<>(List.of(messages.text("cli.timings.seconds")));
        List<String> shares = new ArrayList<>(List.of(messages.text("cli.timings.share")));
        for (Map.Entry<Step, Duration> step : outcome.steps().entrySet()) {
            String label = messages.text("timing." + step.getKey().code());
            labels.add(step.getKey().isPart() ? "   " + label : label);
            seconds.add(seconds(step.getValue()));
            shares.add(step.getKey().isPart() ? "" : share(step.getValue(), outcome.took()));
        }
        labels.add(messages.text("cli.timings.whole"));
        seconds.add(seconds(outcome.took()));
        shares.add("");
        List<String> lines = new ArrayList<>(aligned(labels, seconds, shares));
        lines.add(messages.text("cli.timings.note"));
        return lines;
    }

    private static List<String> aligned(List<String> labels, List<String> seconds, List<String> shares) {
        int width = labels.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            String line = labels.get(i)
                    + " ".repeat(width - labels.get(i).length())
                    + right(seconds.get(i))
                    + right(shares.get(i));
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    private static String right(String number) {
        return " ".repeat(Math.max(1, NUMBER - number.length())) + number;
    }

    private String seconds(Duration took) {
        return formats.number(BigDecimal.valueOf(took.toMillis(), 3), 2);
    }

    /** Per cent of the whole; nothing of a run too short to be measured. */
    private String share(Duration part, Duration whole) {
        if (whole.isZero()) {
            return "";
        }
        BigDecimal percent = BigDecimal.valueOf(part.toNanos())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole.toNanos()), 1, RoundingMode.HALF_UP);
        return formats.number(percent, 0) + " %";
    }
}
