package vn.tiendo.build;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Scope;

/** The rows of workbooks that tell of restricted indicators, whatever period they are about. */
final class RestrictedRows {

    private final Set<String> indicators;
    private final Set<String> rows = new HashSet<>();

    RestrictedRows(Catalogue catalogue) {
        this.indicators = catalogue.indicators().stream()
                .filter(indicator -> indicator.scope() == Scope.RESTRICTED)
                .map(Indicator::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Notes where a figure stands that the catalogue knows by this code. */
    void note(Figure figure, String indicator) {
        if (indicators.contains(indicator)) {
            rows.add(key(
                    figure.origin().file(),
                    figure.origin().sheet(),
                    figure.origin().cell().row() + 1));
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Those findings that stand in such a row: they quote what stands there. */
    List<Finding> among(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> rows.contains(key(finding.file(), finding.sheet(), Understanding.row(finding))))
                .toList();
    }

    private static String key(String file, String sheet, int row) {
        return file + '\n' + sheet + '\n' + row;
    }
}
