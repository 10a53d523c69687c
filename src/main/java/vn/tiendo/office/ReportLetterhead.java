package vn.tiendo.office;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tiendo.reference.Letterhead;
import vn.tiendo.view.ReportHead;
import vn.tiendo.view.ReportView;

/** What stands above and below the body, in the order and letters that each letterhead asks for. */
final class ReportLetterhead {

    private static final int LEFT = 38;
    private static final int RIGHT = 62;

    private final ReportView view;
    private final Letterhead letterhead;
    private final ReportHead words;
    private final ReportText text;
    private final boolean party;

    ReportLetterhead(XWPFDocument document, ReportView view, Letterhead letterhead) {
        this.view = view;
        this.letterhead = letterhead;
        this.party = letterhead.form() == Letterhead.Form.PARTY;
        this.words = party ? view.party() : view.state();
        this.text = new ReportText(document);
    }

    /** Issuer and number on the left, authority, place and date on the right; then the title. */
    void above() {
        XWPFTableRow row = text.columns(LEFT, RIGHT);
        XWPFTableCell left = row.getCell(0);
        XWPFTableCell right = row.getCell(1);
        letterhead.superior().ifPresent(superior -> text.line(left, upper(superior), 13, false, false));
        text.line(left, upper(letterhead.office().orElse(words.office())), 13, true, false);
        text.line(left, party ? "*" : "_______", party ? 14 : 8, true, false);
        text.line(left, number(), 13, false, false);
        for (int i = 0; i < words.authority().size(); i++) {
            boolean last = i == words.authority().size() - 1;
            int stateLine = last ? 13 : 12;
            text.line(right, words.authority().get(i), party ? 15 : stateLine, true, false);
            if (last) {
                text.underline(right, UnderlinePatterns.SINGLE);
            }
        }
        text.line(right, "", 6, false, false);
        text.line(
                right,
                MessageFormat.format(words.dateline(), letterhead.place().orElse(words.place())),
                14,
                false,
                true);
        text.paragraph("", 8, false, ParagraphAlignment.CENTER);
        text.paragraph(view.title(), party ? 16 : 14, true, ParagraphAlignment.CENTER);
        text.paragraph(view.subject(), 14, true, ParagraphAlignment.CENTER);
        text.paragraph(party ? "-----" : "_________", party ? 14 : 8, true, ParagraphAlignment.CENTER);
        for (String mark : marks()) {
            text.paragraph(mark, 13, true, ParagraphAlignment.CENTER);
        }
    }

    private List<String> marks() {
        List<String> marks = new ArrayList<>(view.marks());
        marks.add(view.stamp());
        return marks;
    }

    private String number() {
        return MessageFormat.format(words.number(), letterhead.number().orElse(words.numberNone()));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Who receives it on the left, who signs on the right. */
    void below() {
        text.paragraph("", 8, false, ParagraphAlignment.LEFT);
        XWPFTableRow row = text.columns(LEFT, RIGHT);
        XWPFTableCell left = row.getCell(0);
        text.line(left, words.copies(), 12, true, !party);
        text.align(left, ParagraphAlignment.LEFT);
        if (party) {
            text.underline(left, UnderlinePatterns.SINGLE);
        }
        for (String receiver : words.copiesTo()) {
            text.line(left, receiver, 11, false, false);
            text.align(left, ParagraphAlignment.LEFT);
        }
        XWPFTableCell right = row.getCell(1);
        text.line(right, upper(letterhead.signerTitle().orElse(words.signerTitle())), 14, true, false);
        for (int i = 0; i < 4; i++) {
            text.line(right, "", 14, false, false);
        }
        Optional<String> signer = letterhead.signer();
        text.line(right, signer.orElse("…………………………"), 14, true, false);
    }
}
