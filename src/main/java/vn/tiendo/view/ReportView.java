package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.Review;

/**
 * What the written report says, in its order, as finished words and numbers. Restricted indicators do not exist in it.
 *
 * @param language {@code vi} or {@code en}
 * @param party words of a Party letterhead
 * @param state words of a State letterhead
 * @param title "BÁO CÁO"
 * @param subject what it is about
 * @param stamp "Bản nháp, chưa duyệt" or the approval
 * @param marks warnings that hold for the whole report: sample data
 * @param sections its body
 * @param annexes what follows after the signature
 * @param imprint which program and run the figures are from
 */
public record ReportView(
        String language,
        ReportHead party,
        ReportHead state,
        String title,
        String subject,
        String stamp,
        List<String> marks,
        List<ReportSection> sections,
        List<ReportSection> annexes,
        String imprint) {

    public ReportView {
        marks = List.copyOf(marks);
        sections = List.copyOf(sections);
        annexes = List.copyOf(annexes);
    }

    /** The report of a review. */
    public static ReportView of(Review review, Messages messages) {
        return new ReportAssembly(review, messages).view();
    }
}
