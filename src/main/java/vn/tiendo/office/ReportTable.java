package vn.tiendo.office;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tiendo.view.ReportBlock;

/** Tables of the report: heads repeated on every page, rows never torn, numbers to the right. */
final class ReportTable {

    private static final int POINTS = 11;
    private static final int SMALL = 9;
    private static final String HEAD = "EDEDED";

    private final XWPFDocument document;
    private final ReportText text;

    ReportTable(XWPFDocument document) {
        this.document = document;
        this.text = new ReportText(document);
    }

    void write(ReportBlock.Table table) {
        if (!table.caption().isEmpty()) {
            XWPFParagraph caption = text.paragraph(table.caption(), 12, true, ParagraphAlignment.LEFT);
            caption.setKeepNext(true);
        }
        int[] widths =
                table.columns().stream().mapToInt(ReportBlock.Column::width).toArray();
        XWPFTable made = text.table(table.rows().size() + 1, widths);
        head(made.getRow(0), table.columns());
        for (int i = 0; i < table.rows().size(); i++) {
            row(made.getRow(i + 1), table.columns(), table.rows().get(i));
        }
        document.createParagraph().setSpacingAfter(60);
    }

    private static void head(XWPFTableRow row, List<ReportBlock.Column> columns) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            row.getCell(i).setColor(HEAD);
            row.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = first(row.getCell(i), ParagraphAlignment.CENTER);
            ReportText.run(paragraph, columns.get(i).heading(), POINTS, true, false);
            paragraph.setKeepNext(true);
        }
    }

    private static void row(XWPFTableRow row, List<ReportBlock.Column> columns, List<ReportBlock.Entry> entries) {
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            ParagraphAlignment side = columns.get(i).number() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
            ReportText.run(first(row.getCell(i), side), entries.get(i).text(), POINTS, false, false);
            if (!entries.get(i).note().isEmpty()) {
                XWPFParagraph note = row.getCell(i).addParagraph();
                tight(note, side);
                ReportText.run(note, entries.get(i).note(), SMALL, false, true);
            }
        }
    }

    private static XWPFParagraph first(XWPFTableCell cell, ParagraphAlignment side) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        tight(paragraph, side);
        return paragraph;
    }

    private static void tight(XWPFParagraph paragraph, ParagraphAlignment side) {
        paragraph.setAlignment(side);
        paragraph.setSpacingBefore(20);
        paragraph.setSpacingAfter(20);
        paragraph.setSpacingBetween(1);
    }
}
