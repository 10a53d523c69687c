package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.ConvertibleUnit;
import vn.tiendo.reference.Folding;

/** The sheet of aliases. One wording means one indicator, unless unit or prices tell two apart. */
final class AliasRows {

    private final IndicatorNames before;
    private final IndicatorNames names;
    private final List<Indicator> indicators;
    private final List<Finding> findings;
    private final Conversions units;
    private final Map<String, String> owners = new HashMap<>();

    AliasRows(Catalogue before, List<Indicator> indicators, Conversions units, List<Finding> findings) {
        this.before = new IndicatorNames(before.indicators());
        this.names = new IndicatorNames(indicators);
        this.indicators = List.copyOf(indicators);
        this.units = units;
        this.findings = findings;
    }

    List<Indicator> apply(List<FormRow> rows) {
        if (rows.isEmpty()) {
            return indicators;
        }
        Map<String, Set<String>> aliases = new HashMap<>();
        for (Indicator indicator : indicators) {
            aliases.put(indicator.code(), new LinkedHashSet<>(indicator.aliases()));
        }
        rows.stream().filter(RowMerge::isRemoved).forEach(row -> remove(row, aliases));
        for (Indicator indicator : indicators) {
            owners.putIfAbsent(claim(indicator.nameVi(), indicator), indicator.code());
            aliases.getOrDefault(indicator.code(), Set.of())
                    .forEach(alias -> owners.putIfAbsent(claim(alias, indicator), indicator.code()));
        }
        rows.stream().filter(row -> !RowMerge.isRemoved(row)).forEach(row -> add(row, aliases));
        List<Indicator> named = new ArrayList<>();
        for (Indicator indicator : indicators) {
            named.add(indicator.withAliases(List.copyOf(aliases.getOrDefault(indicator.code(), Set.of()))));
        }
        return named;
    }

    private void remove(FormRow row, Map<String, Set<String>> aliases) {
        indicator(row.text(CatalogueForm.INDICATOR))
                .map(indicator -> aliases.getOrDefault(indicator.code(), Set.of()))
                .ifPresent(known -> known.remove(row.text(CatalogueForm.WORDING)));
    }

    private void add(FormRow row, Map<String, Set<String>> aliases) {
        Mistakes mistakes = new Mistakes(row, findings);
        String wording = mistakes.needed(CatalogueForm.WORDING);
        Optional<Indicator> indicator = indicator(mistakes.needed(CatalogueForm.INDICATOR));
        if (mistakes.none() && indicator.isEmpty() && !isRemovedIndicator(row)) {
            mistakes.tell("unknown-indicator", CatalogueForm.INDICATOR);
        }
        if (mistakes.none() && indicator.isPresent()) {
            String code = indicator.get().code();
            String owner = owners.getOrDefault(claim(wording, indicator.get()), code);
            if (owner.equals(code)) {
                owners.put(claim(wording, indicator.get()), code);
                aliases.getOrDefault(code, new LinkedHashSet<>()).add(wording);
            } else {
                mistakes.tell("alias-claimed-twice", CatalogueForm.WORDING, nameOf(owner));
            }
        }
    }

    /** An alias of an indicator that the other sheet removes goes with it. */
    private boolean isRemovedIndicator(FormRow row) {
        return before.find(row.text(CatalogueForm.INDICATOR)).isPresent();
    }

    /** By code or name; the name may be the one it had before the other sheet changed it. */
    private Optional<Indicator> indicator(String written) {
        return names.find(written)
                .or(() -> before.find(written).map(Indicator::code).flatMap(names::find));
    }

    private String claim(String wording, Indicator indicator) {
        String dimension =
                units.find(indicator.unit()).map(ConvertibleUnit::dimension).orElse(indicator.unit());
        return Folding.key(wording) + "|" + dimension + "|" + indicator.priceBasis();
    }

    private String nameOf(String code) {
        return names.find(code).map(Indicator::nameVi).orElse(code);
    }
}
