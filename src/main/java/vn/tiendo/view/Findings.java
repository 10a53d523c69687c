package vn.tiendo.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Severity;

/** Findings in plain words, grouped so that a person can work through them. */
final class Findings {

    /** So many of one kind stand on the page; the table of findings has them all. */
    private static final int SHOWN = 12;

    private final Messages messages;

    Findings(Messages messages) {
        this.messages = messages;
    }

    /** {@code file › sheet › cell}, as far as the finding has them. */
    private String place(Finding finding) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(finding.file(), finding.sheet(), finding.cell())) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? messages.text("finding.whole-run") : String.join(" › ", parts);
    }

    FindingLine line(Finding finding) {
        return new FindingLine(place(finding), FindingText.of(finding, messages).message(), finding.found());
    }

    private static String key(FindingCode code) {
        return "finding." + code.code();
    }

    DataQuality quality(Edition edition) {
        List<Finding> findings = edition.review().findings().stream()
                .filter(finding -> !edition.isWithheld(finding))
                .toList();
        List<FindingGroup> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Finding> same = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .toList();
            if (!same.isEmpty()) {
                String heading = messages.text("quality." + severity.code(), same.size());
                groups.add(new FindingGroup(severity.code(), heading, kinds(same)));
            }
        }
        return new DataQuality(summary(edition), groups, files(edition));
    }

    private List<FindingKind> kinds(List<Finding> findings) {
        Map<FindingCode, List<Finding>> byCode = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::code, () -> new EnumMap<>(FindingCode.class), Collectors.toList()));
        return byCode.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<FindingCode, List<Finding>> kind) ->
                        -kind.getValue().size()))
                .map(kind -> kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    private FindingKind kind(FindingCode code, List<Finding> findings) {
        int more = Math.max(0, findings.size() - SHOWN);
        return new FindingKind(
                code.code(),
                messages.text(key(code) + ".title"),
                messages.text("quality.count", findings.size()),
                FindingText.of(findings.get(0), messages).expected(),
                findings.stream().limit(SHOWN).map(this::line).toList(),
                more == 0 ? "" : messages.text("quality.more", more));
    }

    private String summary(Edition edition) {
        List<InputFile> inputs = edition.review().inputs();
        return messages.text(
                "quality.summary",
                count(inputs, InputFile.Outcome.READ),
                inputs.size(),
                edition.review().figures(),
                count(inputs, InputFile.Outcome.REFUSED));
    }

    static long count(List<InputFile> inputs, InputFile.Outcome outcome) {
        return inputs.stream().filter(input -> input.outcome() == outcome).count();
    }

    private DataTable files(Edition edition) {
        List<List<Cited>> rows = new ArrayList<>();
        for (InputFile input : edition.review().inputs()) {
            rows.add(List.of(
                    Cited.plain(input.name()),
                    Cited.plain(messages.text("outcome." + outcome(input.outcome()))),
                    Cited.plain(edition.formats().number(input.sheets())),
                    Cited.plain(edition.formats().number(input.figures()))));
        }
        List<String> header = List.of(
                messages.text("column.file"),
                messages.text("column.outcome"),
                messages.text("column.sheets"),
                messages.text("column.figures"));
        return new DataTable(messages.text("table.files"), header, rows);
    }

    private static String outcome(InputFile.Outcome outcome) {
        return switch (outcome) {
            case READ -> "read";
            case NO_FIGURES -> "no-figures";
            case REFUSED -> "refused";
        };
    }
}
