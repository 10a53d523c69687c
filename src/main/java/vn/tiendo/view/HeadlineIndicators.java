package vn.tiendo.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;

/** Which assessments stand as rows of their own. */
final class HeadlineIndicators {

    private HeadlineIndicators() {}

    /**
     * One assessment for each indicator of an area: that of the leading authority, or the first where none leads. A part
     * stands as a row only where no indicator that contains it is on the page.
     */
    static List<Assessment> of(Edition edition, Area area) {
        Map<String, Assessment> byCode = new LinkedHashMap<>();
        for (Assessment assessment : edition.assessments()) {
            if (assessment.area().equals(area)) {
                byCode.merge(assessment.indicator().code(), assessment, HeadlineIndicators::leading);
            }
        }
        Set<String> shown = byCode.values().stream()
                .filter(assessment -> assessment.indicator().headline())
                .map(assessment -> assessment.indicator().code())
                .collect(Collectors.toSet());
        List<Assessment> rows = new ArrayList<>();
        for (Assessment assessment : byCode.values()) {
            if (assessment.indicator().headline() || !isUnder(assessment, shown, byCode)) {
                rows.add(assessment);
            }
        }
        return rows;
    }

    /** Whether an indicator that has a row contains this one, directly or through others. */
    private static boolean isUnder(Assessment part, Set<String> shown, Map<String, Assessment> byCode) {
        Optional<String> parent = part.indicator().parent();
        return parent.isPresent()
                && (shown.contains(parent.get())
                        || Optional.ofNullable(byCode.get(parent.get()))
                                .filter(whole -> isUnder(whole, shown, byCode))
                                .isPresent());
    }

    private static Assessment leading(Assessment first, Assessment next) {
        return next.leading() && !first.leading() ? next : first;
    }
}
