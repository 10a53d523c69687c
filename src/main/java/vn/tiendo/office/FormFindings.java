package vn.tiendo.office;

import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import vn.tiendo.model.Finding;
import vn.tiendo.view.FindingText;
import vn.tiendo.view.Messages;

/** What a person should look at in this workbook, the graver first, each with the way to its cell. */
final class FormFindings {

    /** Whoever has more begins with these. */
    private static final int MOST = 300;

    private static final int CHARACTERS_PER_LINE = 100;

    private final FormPen pen;

    FormFindings(FormPen pen) {
        this.pen = pen;
    }

    void write(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        Messages messages = pen.messages();
        pen.skip();
        pen.text(
                pen.row(),
                FormColumn.SHEET,
                messages.text("review.findings", findings.size()),
                pen.styles().title());
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MOST)
                .forEach(this::finding);
    }

    private void finding(Finding finding) {
        FindingText text = FindingText.of(finding, pen.messages());
        String advice = text.expected().isEmpty() ? "" : " → " + text.expected();
        String words = pen.messages().text("severity." + finding.severity().code()) + ": " + text.message() + advice;
        Row row = pen.row();
        Cell place =
                pen.text(row, FormColumn.SHEET, finding.sheet(), pen.styles().link());
        Cell cell =
                pen.text(row, FormColumn.LETTER, finding.cell(), pen.styles().link());
        String address = finding.cell().isEmpty() ? "A1" : finding.cell();
        pen.link(place, finding.sheet(), address);
        pen.link(cell, finding.sheet(), address);
        pen.text(row, FormColumn.HEADER, words, pen.styles().wrapped());
        pen.merge(row, FormColumn.HEADER);
        pen.lines(row, words, CHARACTERS_PER_LINE);
    }
}
