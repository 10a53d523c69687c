package vn.tiendo.recognise;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Vocabulary;

/**
 * Whose plan a row is measured against, where its label and not the column says so: "Thu ngân sách (so dự toán HĐND tỉnh
 * giao)". Only brackets that speak of comparing or assigning do; "(vốn trung ương)" names money.
 */
final class RowAuthority {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ASSIGNING = Pattern.compile("(?:so|theo) .*|.* giao(?: .*)?");

    private RowAuthority() {}

    /** The column's authority; where it names none, the label's, for plans and percentages of plan. */
    static PlanAuthority of(Vocabulary vocabulary, String label, Measure measure, PlanAuthority ofColumn) {
        boolean plan = measure == Measure.TARGET || measure == Measure.PCT_OF_PLAN;
        if (!plan || ofColumn != PlanAuthority.UNSTATED || label.indexOf('(') < 0) {
            return ofColumn;
        }
        for (Matcher m = BRACKETS.matcher(PlainText.tidy(label)); m.find(); ) {
            if (ASSIGNING.matcher(PlainText.plain(m.group(1))).matches()) {
                return ColumnInterpreter.authority(vocabulary.terms(m.group(1)));
            }
        }
        return ofColumn;
    }
}
