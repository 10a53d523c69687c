package vn.tiendo.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Lines and tables as letterhead and body need them. */
final class ReportText {

    private final XWPFDocument document;

    ReportText(XWPFDocument document) {
        this.document = document;
    }

    XWPFParagraph paragraph(String text, int points, boolean bold, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(40);
        run(paragraph, text, points, bold, false);
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, int points, boolean bold, boolean italic) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(points);
        run.setBold(bold);
        run.setItalic(italic);
        run.setText(text);
        return run;
    }

    /** A table without borders whose one row has columns of the given shares. */
    XWPFTableRow columns(int... shares) {
        XWPFTable table = table(1, shares);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return table.getRow(0);
    }

    /** A table over the whole width, columns by their shares. */
    XWPFTable table(int rows, int... shares) {
        XWPFTable table = document.createTable(rows, shares.length);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(ReportPage.TEXT_WIDTH);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        int all = 0;
        for (int share : shares) {
            all += share;
        }
        for (int i = 0; i < shares.length; i++) {
            int width = ReportPage.TEXT_WIDTH * shares[i] / all;
            (i < grid.sizeOfGridColArray() ? grid.getGridColArray(i) : grid.addNewGridCol())
                    .setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(String.valueOf(width));
            }
        }
        return table;
    }

    /** One more centred line in a cell; the first takes the paragraph that every cell has. */
    void line(XWPFTableCell cell, String text, int points, boolean bold, boolean italic) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        boolean fresh = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
        XWPFParagraph paragraph = fresh ? first : cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, points, bold, italic);
    }

    private static XWPFParagraph last(XWPFTableCell cell) {
        return cell.getParagraphs().get(cell.getParagraphs().size() - 1);
    }

    /** Underlines the last line of a cell. */
    void underline(XWPFTableCell cell, UnderlinePatterns pattern) {
        last(cell).getRuns().forEach(run -> run.setUnderline(pattern));
    }

    /** Moves the last line of a cell. */
    void align(XWPFTableCell cell, ParagraphAlignment alignment) {
        last(cell).setAlignment(alignment);
    }
}
