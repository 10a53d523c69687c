package vn.tiendo.build;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Explanation;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Scope;
import vn.tiendo.model.SheetRow;
import vn.tiendo.model.Withheld;

/** The rows of workbooks that tell of restricted indicators, whatever period they are about. */
final class RestrictedRows {

    private final List<Indicator> indicators;
    private final Set<String> codes;
    private final RestrictedLabels labels;
    private final Set<SheetRow> rows = new HashSet<>();

    RestrictedRows(Catalogue catalogue) {
        this.indicators = catalogue.indicators().stream()
                .filter(indicator -> indicator.scope() == Scope.RESTRICTED)
                .toList();
        this.codes = indicators.stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet());
        this.labels = new RestrictedLabels(catalogue);
    }

    RestrictedLabels labels() {
        return labels;
    }

    /** Whether this is the code of a restricted indicator. */
    boolean isOne(String indicator) {
        return !indicator.isEmpty() && codes.contains(indicator);
    }

    /** Notes where a figure stands that is of a restricted indicator, or a part of one. */
    void note(Figure figure) {
        rows.add(SheetRow.of(figure.origin()));
    }

    void note(Explanation explanation) {
        if (isOne(explanation.indicator())) {
            rows.add(SheetRow.of(explanation.origin()));
        }
    }

    void noteAll(Collection<SheetRow> labelled) {
        rows.addAll(labelled);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Withheld withheld() {
        List<String> names = indicators.stream()
                .flatMap(indicator -> Stream.of(indicator.nameVi(), indicator.nameEn()))
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
        return isEmpty() ? Withheld.NOTHING : new Withheld(names, List.copyOf(rows));
    }
}
