package vn.tiendo.view;

import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Review;

/**
 * What one department is told of its own indicators, as finished words and numbers. Restricted indicators do not exist
 * here, and neither do illustrative figures.
 *
 * @param language {@code vi} or {@code en}
 * @param department whom it is for
 * @param subject subject of the message
 * @param title place and period
 * @param stamp which version, when and by whom it was approved
 * @param greeting how it begins
 * @param opening what it is about
 * @param correction what an earlier message said and no longer holds
 * @param headings headings of the table's columns
 * @param rows its indicators, endangered first
 * @param requestsTitle heading over the requests
 * @param requests what the department is asked for
 * @param charts charts of its indicators, in the order of the rows
 * @param chartsTitle heading over them
 * @param closing how it ends
 * @param imprint which program and run made it
 */
public record MailView(
        String language,
        String department,
        String subject,
        String title,
        String stamp,
        String greeting,
        String opening,
        Optional<MailCorrection> correction,
        List<String> headings,
        List<MailRow> rows,
        String requestsTitle,
        List<String> requests,
        List<MailChart> charts,
        String chartsTitle,
        List<String> closing,
        String imprint) {

    public MailView {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        requests = List.copyOf(requests);
        charts = List.copyOf(charts);
        closing = List.copyOf(closing);
    }

    /** The departments that have something to be told, in the order of their first indicator. */
    public static List<String> departments(Review review, Messages messages) {
        return new MailFigures(review, messages).departments();
    }

    /** What a department's table of figures holds: its own rows of the area reviewed that may leave the house. */
    public static List<Assessment> figures(Review review, Messages messages, String department) {
        return new MailFigures(review, messages).of(department);
    }

    /** What a department is told for the first time. */
    public static MailView of(Review review, Messages messages, String department) {
        return new MailAssembly(review, messages, department).view(Optional.empty());
    }

    /** What a department is told that knows an earlier review; empty where none of its numbers changed. */
    public static Optional<MailView> correcting(Review known, Review review, Messages messages, String department) {
        List<MailChange> changes = new MailChanges(known, review, messages).of(department);
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new MailAssembly(review, messages, department)
                        .view(Optional.of(MailAssembly.correction(known, messages, changes))));
    }
}
