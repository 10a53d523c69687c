package vn.tiendo.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.tiendo.view.ReportView;

/** A4 with the margins of the decree, the page number above, the stamp and the run below. */
final class ReportPage {

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    /** Width between the margins, in twentieths of a point. */
    static final int TEXT_WIDTH = twips(210 - 30 - 20);

    private final XWPFDocument document;
    private final ReportView view;

    ReportPage(XWPFDocument document, ReportView view) {
        this.document = document;
        this.view = view;
    }

    private static int twips(int millimetres) {
        return (int) Math.round(millimetres * TWIPS);
    }

    void lay() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(20)));
        margins.setBottom(BigInteger.valueOf(twips(20)));
        margins.setLeft(BigInteger.valueOf(twips(30)));
        margins.setRight(BigInteger.valueOf(twips(20)));
        margins.setHeader(BigInteger.valueOf(twips(10)));
        margins.setFooter(BigInteger.valueOf(twips(10)));
        section.addNewTitlePg();
        number(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        stamp(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
        stamp(document.createFooter(HeaderFooterType.FIRST).createParagraph());
    }

    private static void number(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void stamp(XWPFParagraph paragraph) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(9);
        run.setText(String.join(" · ", view.marks()) + (view.marks().isEmpty() ? "" : " · ") + view.stamp() + " · "
                + view.imprint());
    }
}
