package vn.tiendo.render;

import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.tiendo.model.Finding;
import vn.tiendo.view.FindingText;
import vn.tiendo.view.Messages;

/** {@code findings.csv}: everything a person should know about the input, in the language of the run. */
public final class FindingsCsv {

    private static final List<String> HEADER =
            List.of("severity", "code", "file", "sheet", "cell", "message", "expected", "found");

    private FindingsCsv() {}

    public static byte[] of(List<Finding> findings, Messages messages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(bytes, HEADER)) {
            for (Finding finding : findings) {
                FindingText text = FindingText.of(finding, messages);
                table.row(List.of(
                        finding.severity().code(),
                        finding.code().code(),
                        finding.file(),
                        finding.sheet(),
                        finding.cell(),
                        text.message(),
                        text.expected(),
                        finding.found()));
            }
        }
        return bytes.toByteArray();
    }
}
