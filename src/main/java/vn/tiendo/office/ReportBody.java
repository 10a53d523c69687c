package vn.tiendo.office;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.tiendo.view.ReportBlock;
import vn.tiendo.view.ReportSection;

/** Writes sections: headings with an outline, paragraphs, lists, tables, pictures. */
final class ReportBody {

    private static final int BODY = ReportStyles.BODY_POINTS;

    /** First line and list items stand in by one centimetre, in twentieths of a point. */
    private static final int INDENT = 567;

    private final XWPFDocument document;
    private final ReportTable tables;
    private final ReportPicture pictures;

    ReportBody(XWPFDocument document, ReportDocument.Pictures pictures) {
        this.document = document;
        this.tables = new ReportTable(document);
        this.pictures = new ReportPicture(document, pictures);
    }

    void write(ReportSection section) throws IOException {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle(section.level() == 1 ? ReportStyles.PART : ReportStyles.SECTION);
        heading.createRun().setText(section.heading());
        for (ReportBlock block : section.blocks()) {
            write(block);
        }
    }

    /** An annex begins on a page of its own. */
    void annex(ReportSection section) throws IOException {
        XWPFParagraph heading = document.createParagraph();
        heading.setPageBreak(true);
        heading.setStyle(ReportStyles.PART);
        heading.setAlignment(ParagraphAlignment.CENTER);
        heading.createRun().setText(section.heading());
        for (ReportBlock block : section.blocks()) {
            write(block);
        }
    }

    private void write(ReportBlock block) throws IOException {
        if (block instanceof ReportBlock.Text text) {
            paragraph(text.text(), BODY, false).setIndentationFirstLine(INDENT);
        } else if (block instanceof ReportBlock.Item item) {
            paragraph("- " + item.text(), BODY, false).setIndentationFirstLine(INDENT);
        } else if (block instanceof ReportBlock.Note note) {
            paragraph(note.text(), 11, true);
        } else if (block instanceof ReportBlock.Table table) {
            tables.write(table);
        } else if (block instanceof ReportBlock.Picture picture) {
            pictures.write(picture);
        }
    }

    private XWPFParagraph paragraph(String text, int points, boolean italic) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        ReportText.run(paragraph, text, points, false, italic);
        return paragraph;
    }
}
