package vn.tiendo.view;

import java.util.List;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Review;

/** Whose figures are whose, and which may leave the house. */
final class MailFigures {

    private final Edition edition;
    private final List<Assessment> all;

    MailFigures(Review review, Messages messages) {
        this.edition = new Edition(review, messages, Audience.GENERAL);
        this.all = edition.assessments().stream()
                .filter(each -> each.area().equals(review.area())
                        && !each.remarks().owner().isEmpty())
                .filter(each -> ChartOrder.hasSomething(each) && !edition.isIllustrative(each))
                .toList();
    }

    List<String> departments() {
        return all.stream().map(one -> one.remarks().owner()).distinct().toList();
    }

    List<Assessment> of(String department) {
        return all.stream()
                .filter(each -> each.remarks().owner().equals(department))
                .toList();
    }

    /** The same as a review of its own, of which everything that is shown can be made. */
    Edition edition(String department) {
        return new Edition(edition.review().only(of(department)), edition.messages(), Audience.GENERAL);
    }
}
