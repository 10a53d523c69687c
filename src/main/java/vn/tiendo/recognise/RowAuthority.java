package vn.tiendo.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Vocabulary;

/**
 * Whose plan a row is measured against, where its label and not the column says so: "Thu ngân sách (so dự toán HĐND tỉnh
 * giao)". Only brackets that speak of comparing or assigning do; "(vốn trung ương)" names money. What a council sends as a
 * table of targets it has set; other letterheads only say who writes down what somebody set.
 */
final class RowAuthority {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ASSIGNING = Pattern.compile("(?:so|theo) .*|.* giao(?: .*)?");

    private static final String COUNCIL = "hoi dong nhan dan";

    private final Vocabulary vocabulary;
    private final boolean fromCouncil;

    /** @param title of the table */
    RowAuthority(Vocabulary vocabulary, String title) {
        this.vocabulary = vocabulary;
        this.fromCouncil = isFromCouncil(title);
    }

    /** The column's authority; where it names none, the label's, for plans and percentages of plan, then the letterhead's. */
    PlanAuthority of(LabelWords label, Measure measure, PlanAuthority ofColumn) {
        boolean plan = measure == Measure.TARGET || measure == Measure.PCT_OF_PLAN;
        if (!plan || ofColumn != PlanAuthority.UNSTATED) {
            return ofColumn;
        }
        PlanAuthority ofLabel = label.hasBrackets() ? ofBrackets(label.text()) : ofColumn;
        boolean sentByCouncil = measure == Measure.TARGET && fromCouncil;
        return ofLabel == PlanAuthority.UNSTATED && sentByCouncil ? PlanAuthority.COUNCIL : ofLabel;
    }

    private static boolean isFromCouncil(String title) {
        return title.length() > COUNCIL.length()
                && PlainText.plain(PlainText.tidy(title.substring(0, COUNCIL.length())))
                        .equals(COUNCIL);
    }

    private PlanAuthority ofBrackets(String label) {
        for (Matcher m = BRACKETS.matcher(PlainText.tidy(label)); m.find(); ) {
            if (ASSIGNING.matcher(PlainText.plain(m.group(1))).matches()) {
                return PlanAuthorities.of(vocabulary.terms(m.group(1)));
            }
        }
        return PlanAuthority.UNSTATED;
    }
}
