package vn.tiendo.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tiendo.build.BuildRequest;
import vn.tiendo.build.Outcome;
import vn.tiendo.build.Progress;
import vn.tiendo.build.TypedPaths;
import vn.tiendo.model.Finding;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Severity;
import vn.tiendo.view.FindingText;
import vn.tiendo.view.Formats;
import vn.tiendo.view.Messages;

/** What a run prints: one line per workbook, a summary of the findings, where the dashboard is. */
final class Report implements Progress {

    /** More findings than this are read in {@code findings.csv} rather than on a screen. */
    private static final int SHOWN = 8;

    /** Who waits longer than this wants to know for how long. */
    private static final Duration LONG = Duration.ofSeconds(10);

    private final Console console;
    private final Messages messages;
    private final Formats formats;
    private final Supplier<Duration> elapsed;

    Report(Console console) {
        this(console, () -> Duration.ZERO);
    }

    /** @param elapsed how long the run has taken so far; it is told of runs that take long */
    Report(Console console, Supplier<Duration> elapsed) {
        this.console = console;
        this.elapsed = elapsed;
        this.messages = console.messages();
        this.formats = Formats.of(messages, java.time.ZoneOffset.UTC);
    }

    void begin(BuildRequest request) {
        console.line(messages.text("cli.begin", request.version(), TypedPaths.inFull(request.input())));
    }

    @Override
    public void workbook(int number, int of, InputFile file, Duration took) {
        String key = switch (file.outcome()) {
            case READ -> "cli.workbook-read";
            case NO_FIGURES -> "cli.workbook-without-figures";
            case REFUSED -> "cli.workbook-refused";
        };
        String line = messages.text(
                key,
                formats.number(number),
                formats.number(of),
                file.name(),
                formats.number(file.sheets()),
                formats.number(file.figures()),
                seconds(took));
        console.line(line + sinceBeginning());
    }

    @Override
    public void drawing() {
        if (!sinceBeginning().isEmpty()) {
            console.line(messages.text("cli.drawing") + sinceBeginning());
        }
    }

    private String sinceBeginning() {
        Duration time = elapsed.get();
        return time.compareTo(LONG) < 0
                ? ""
                : messages.text("cli.elapsed", String.valueOf(time.toMinutes()), String.valueOf(time.toSecondsPart()));
    }

    /** Every finding, one line each: file › sheet › cell: what is the matter → what to do. */
    void findings(List<Finding> findings) {
        findings.forEach(finding -> finding(finding, List.of()));
    }

    /** The same of a run, where some findings quote what only a few may see. */
    void findings(Outcome outcome) {
        outcome.findings().forEach(finding -> finding(finding, outcome.withheld()));
    }

    /** What quotes restricted figures is told by its place alone: what is printed here ends in logs. */
    private void finding(Finding finding, List<Finding> kept) {
        boolean withheld = kept.contains(finding);
        FindingText text = FindingText.of(finding, messages);
        String place = Stream.of(finding.file(), finding.sheet(), finding.cell())
                .filter(part -> !part.isEmpty())
                .reduce((outer, inner) -> outer + " › " + inner)
                .map(address -> address + ": ")
                .orElse("");
        String severity = messages.text("severity." + finding.severity().code());
        String found = finding.found().isEmpty() ? "" : " " + messages.text("cli.found", finding.found());
        String words = withheld ? messages.text("cli.withheld") : text.message() + found + " → " + text.expected();
        console.line("  " + severity + " · " + place + words);
    }

    /** Says what came of it and returns the exit code. */
    ExitCode end(Outcome outcome) {
        if (outcome.status() == Outcome.Status.LOCKED) {
            console.problem(messages.text("cli.locked", outcome.lockHolder()));
            return ExitCode.LOCKED;
        }
        summarise(outcome);
        if (outcome.status() == Outcome.Status.NOTHING_TO_PUBLISH) {
            console.problem(messages.text("cli.nothing-to-publish"));
            return ExitCode.NOTHING_TO_PUBLISH;
        }
        if (outcome.status() == Outcome.Status.APPROVED_STANDS) {
            console.line(messages.text("cli.approved-stands"));
        }
        outcome.page().ifPresent(page -> console.line(messages.text("cli.dashboard", TypedPaths.text(page))));
        console.line(messages.text("cli.took", seconds(outcome.took())));
        return outcome.needsAttention() ? ExitCode.DONE_WITH_FINDINGS : ExitCode.DONE;
    }

    /** Where the time of the run went. */
    void timings(Outcome outcome) {
        new TimingsTable(messages, formats).of(outcome).forEach(console::line);
    }

    private void summarise(Outcome outcome) {
        console.line(messages.text(
                "cli.summary",
                formats.number(
                        outcome.inputs().stream().mapToLong(InputFile::figures).sum()),
                formats.number(count(outcome, Severity.ERROR)),
                formats.number(count(outcome, Severity.WARNING)),
                formats.number(count(outcome, Severity.NOTE))));
        if (outcome.status() == Outcome.Status.CHECKED) {
            return;
        }
        List<Finding> pressing = outcome.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .sorted(java.util.Comparator.comparing(Finding::severity))
                .toList();
        pressing.stream().limit(SHOWN).forEach(finding -> finding(finding, outcome.withheld()));
        if (pressing.size() > SHOWN) {
            console.line(messages.text("cli.more-findings", formats.number(pressing.size() - SHOWN)));
        }
    }

    private static long count(Outcome outcome, Severity severity) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String seconds(Duration took) {
        return formats.number(BigDecimal.valueOf(took.toMillis(), 3), 2);
    }
}
