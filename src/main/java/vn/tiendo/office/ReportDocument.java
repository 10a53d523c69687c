package vn.tiendo.office;

import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.tiendo.reference.Letterhead;
import vn.tiendo.view.ReportSection;
import vn.tiendo.view.ReportView;
import vn.tiendo.workbook.FixedTimes;

/**
 * The report as a Word document, laid out as a letterhead asks: that of the Party, or that of Decree 30/2020/NĐ-CP. A4,
 * Times New Roman, page numbers in the upper margin from the second page on.
 */
public final class ReportDocument {

    private final ReportView view;
    private final Letterhead letterhead;
    private final Pictures pictures;

    /** Gives the pictures of a chart, page by page. */
    @FunctionalInterface
    public interface Pictures {

        /** PNG files of a chart, in their order; none where the run has no such chart. */
        java.util.List<byte[]> of(String chart) throws IOException;
    }

    public ReportDocument(ReportView view, Letterhead letterhead, Pictures pictures) {
        this.view = view;
        this.letterhead = letterhead;
        this.pictures = pictures;
    }

    /** The bytes of the .docx. */
    public byte[] bytes() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            write(document);
            return FixedTimes.ofNew(document);
        }
    }

    private void write(XWPFDocument document) throws IOException {
        document.getProperties().getCoreProperties().setTitle(view.title() + " " + view.subject());
        new ReportStyles(document, view.language()).define();
        new ReportPage(document, view).lay();
        ReportLetterhead head = new ReportLetterhead(document, view, letterhead);
        head.above();
        ReportBody body = new ReportBody(document, pictures);
        for (ReportSection section : view.sections()) {
            body.write(section);
        }
        head.below();
        for (ReportSection annex : view.annexes()) {
            body.annex(annex);
        }
    }
}
