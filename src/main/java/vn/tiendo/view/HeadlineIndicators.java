package vn.tiendo.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;

/** Which assessments stand as rows of their own. */
final class HeadlineIndicators {

    private HeadlineIndicators() {}

    /**
     * One assessment for each indicator of an area: that of the leading authority, or the first where none leads. A part
     * stands as a row only where the indicator it belongs to is not on the page.
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
            boolean underParent =
                    assessment.indicator().parent().filter(shown::contains).isPresent();
            if (assessment.indicator().headline() || !underParent) {
                rows.add(assessment);
            }
        }
        return rows;
    }

    private static Assessment leading(Assessment first, Assessment next) {
        return next.leading() && !first.leading() ? next : first;
    }
}
