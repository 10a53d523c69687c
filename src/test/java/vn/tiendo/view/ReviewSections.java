package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Feasibility;
import vn.tiendo.model.FormLink;
import vn.tiendo.model.Reallocation;
import vn.tiendo.model.Review;
import vn.tiendo.model.TermTarget;
import vn.tiendo.model.Withheld;

/** An invented review with the sections that few runs have: targets of a term, figures that changed, forms. */
public final class ReviewSections {

    private ReviewSections() {}

    public static Review everySection() {
        Review review = ChartReviews.changed(SizedReviews.of(12, 0));
        Assessment danger = review.assessments().get(0);
        return new Review(
                review.stamp(),
                review.period(),
                review.area(),
                review.assessments(),
                review.projects(),
                review.tasks(),
                review.findings(),
                review.inputs(),
                review.figures(),
                review.samples(),
                List.of(
                        term(danger, Optional.of(new BigDecimal("34"))),
                        term(review.assessments().get(1), Optional.of(new BigDecimal("8.5"))),
                        term(review.assessments().get(2), Optional.empty())),
                Reallocation.NONE,
                List.of(new FormLink(danger.remarks().owner(), "report/phieu-giai-trinh/so.xlsx")),
                Withheld.NOTHING);
    }

    private static TermTarget term(Assessment assessment, Optional<BigDecimal> progress) {
        return new TermTarget(
                assessment.indicator(),
                assessment.area(),
                assessment.target().orElseThrow(),
                false,
                assessment.actual(),
                assessment.actual(),
                progress,
                Optional.of(new BigDecimal("10")),
                Optional.of(new BigDecimal("7.25")),
                "%",
                Feasibility.WITHIN_RECORD);
    }
}
