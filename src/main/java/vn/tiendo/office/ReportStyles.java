package vn.tiendo.office;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles a person finds in Word's list, so that headings make an outline and a font is changed in one place. */
final class ReportStyles {

    static final String PART = "Heading1";
    static final String SECTION = "Heading2";

    /** The decree asks for 13 to 14 points in the body. */
    static final int BODY_POINTS = 14;

    private static final String FONT = "Times New Roman";

    private final XWPFDocument document;
    private final String language;

    ReportStyles(XWPFDocument document, String language) {
        this.document = document;
        this.language = language.equals("vi") ? "vi-VN" : "en-GB";
    }

    void define() {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(fonts());
        styles.setSpellingLanguage(language);
        add(styles, "Normal", "Normal", 0, BODY_POINTS, false, 0);
        add(styles, PART, "heading 1", 1, BODY_POINTS, true, 240);
        add(styles, SECTION, "heading 2", 2, BODY_POINTS, true, 160);
    }

    private static CTFonts fonts() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        return fonts;
    }

    private static void add(
            XWPFStyles styles, String id, String name, int level, int points, boolean bold, int before) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewQFormat();
        if (level == 0) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        CTRPr letters = style.addNewRPr();
        letters.setRFontsArray(new CTFonts[] {fonts()});
        letters.addNewSz().setVal(BigInteger.valueOf(2L * points));
        if (bold) {
            letters.addNewB();
        }
        CTPPrGeneral paragraph = style.addNewPPr();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(120));
        spacing.setLine(BigInteger.valueOf(264));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        if (level > 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        styles.addStyle(new XWPFStyle(style));
    }
}
