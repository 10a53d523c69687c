package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Direction;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.Folding;

/** The sheet of indicators. */
final class IndicatorRows {

    private final Map<String, Indicator> before = new LinkedHashMap<>();
    private final List<Finding> findings;
    private final Conversions units;

    /** Codes by code and by folded name, of before and of the sheet: a parent may be named either way. */
    private final Map<String, String> codes = new HashMap<>();

    IndicatorRows(Catalogue before, Conversions units, List<Finding> findings) {
        before.indicators().forEach(indicator -> this.before.put(indicator.code(), indicator));
        this.units = units;
        this.findings = findings;
    }

    /** The indicators in their order, new ones after the last of their sector. */
    List<Indicator> apply(List<FormRow> rows) {
        before.values().forEach(indicator -> remember(indicator.nameVi(), indicator.code()));
        rows.forEach(row -> remember(row.text(CatalogueForm.NAME_VI), RowMerge.codeOf(row)));
        Map<String, FormRow> byCode =
                rows.stream().collect(Collectors.toMap(RowMerge::codeOf, row -> row, (first, second) -> first));
        RowMerge<Indicator> merge = new RowMerge<>(Indicator::code, this::indicator, findings);
        return withSoundParents(bySector(merge.apply(List.copyOf(before.values()), rows)), byCode);
    }

    private void remember(String name, String code) {
        codes.put(code, code);
        codes.put(Folding.key(name), code);
    }

    private Indicator indicator(FormRow row, Mistakes mistakes) {
        String code = RowMerge.codeOf(row);
        Sector sector = mistakes.choice(CatalogueForm.SECTOR, CatalogueWords.SECTORS, Sector.SOCIETY);
        if (row.text(CatalogueForm.SECTOR).isEmpty()) {
            mistakes.tell("blank", CatalogueForm.SECTOR);
        }
        IndicatorKind kind = mistakes.choice(CatalogueForm.KIND, CatalogueWords.KINDS, IndicatorKind.FLOW);
        boolean adds = kind.isLevel();
        boolean percent = mistakes.choice(CatalogueForm.PERCENT_OF_PLAN, CatalogueWords.YES_NO, adds);
        if (percent && !adds) {
            mistakes.tell("no-percent-of-plan", CatalogueForm.PERCENT_OF_PLAN);
        }
        String name = mistakes.needed(CatalogueForm.NAME_VI);
        String english = row.text(CatalogueForm.NAME_EN);
        return new Indicator(
                code,
                name,
                english.isEmpty() ? name : english,
                sector,
                row.text(CatalogueForm.DEPARTMENT),
                unit(mistakes),
                row.text(CatalogueForm.PRICE_BASIS),
                kind,
                mistakes.choice(CatalogueForm.DIRECTION, CatalogueWords.DIRECTIONS, Direction.HIGHER_BETTER),
                percent,
                mistakes.choice(CatalogueForm.YEAR_END_ONLY, CatalogueWords.YES_NO, false),
                mistakes.choice(CatalogueForm.HEADLINE, CatalogueWords.YES_NO, true),
                parent(row, mistakes),
                mistakes.choice(CatalogueForm.AUTHORITY, CatalogueWords.AUTHORITIES, PlanAuthority.PROVINCE),
                mistakes.choice(CatalogueForm.SCOPE, CatalogueWords.SCOPES, Scope.INTERNAL),
                Optional.ofNullable(before.get(code)).map(Indicator::aliases).orElse(List.of()),
                years(row, mistakes));
    }

    private String unit(Mistakes mistakes) {
        String unit = mistakes.needed(CatalogueForm.UNIT);
        if (!unit.isEmpty() && units.find(unit).isEmpty()) {
            mistakes.tell("unknown-unit", CatalogueForm.UNIT);
        }
        return unit;
    }

    private Optional<String> parent(FormRow row, Mistakes mistakes) {
        String written = row.text(CatalogueForm.PARENT);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> parent = Optional.ofNullable(codes.getOrDefault(written, codes.get(Folding.key(written))));
        if (parent.isEmpty()) {
            mistakes.tell("unknown-parent", CatalogueForm.PARENT);
        }
        return parent;
    }

    private static Set<Integer> years(FormRow row, Mistakes mistakes) {
        Set<Integer> years = new HashSet<>();
        for (String year : DepartmentRows.list(row.text(CatalogueForm.ABNORMAL_YEARS), "[;,|\\s]")) {
            if (!year.matches("(19|20)\\d\\d")) {
                mistakes.tell("bad-year", CatalogueForm.ABNORMAL_YEARS);
                return Set.of();
            }
            years.add(Integer.valueOf(year));
        }
        return years;
    }

    private List<Indicator> bySector(List<Indicator> merged) {
        List<Indicator> ordered = new ArrayList<>();
        for (Indicator indicator : merged) {
            int last = before.containsKey(indicator.code()) ? -1 : lastOf(ordered, indicator.sector());
            ordered.add(last < 0 ? ordered.size() : last + 1, indicator);
        }
        return ordered;
    }

    private static int lastOf(List<Indicator> indicators, Sector sector) {
        int last = -1;
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).sector() == sector) {
                last = i;
            }
        }
        return last;
    }

    /** A parent that is gone, or that leads back to the indicator itself, is dropped and told. */
    private List<Indicator> withSoundParents(List<Indicator> indicators, Map<String, FormRow> rows) {
        Map<String, String> parents = new HashMap<>();
        Set<String> present = new HashSet<>();
        for (Indicator indicator : indicators) {
            present.add(indicator.code());
            indicator.parent().ifPresent(parent -> parents.put(indicator.code(), parent));
        }
        List<Indicator> sound = new ArrayList<>();
        for (Indicator indicator : indicators) {
            boolean gone = indicator.parent().isPresent()
                    && !present.contains(indicator.parent().get());
            boolean cyclic = !gone && isCyclic(indicator.code(), parents);
            if (gone || cyclic) {
                parents.remove(indicator.code());
                Optional.ofNullable(rows.get(indicator.code()))
                        .ifPresent(row -> new Mistakes(row, findings)
                                .tell(gone ? "unknown-parent" : "cyclic-parents", CatalogueForm.PARENT));
            }
            sound.add(gone || cyclic ? indicator.withParent(Optional.empty()) : indicator);
        }
        return sound;
    }

    private static boolean isCyclic(String code, Map<String, String> parents) {
        Set<String> passed = new HashSet<>();
        String at = code;
        while (parents.containsKey(at)) {
            at = Optional.ofNullable(parents.get(at)).orElseThrow();
            if (at.equals(code)) {
                return true;
            }
            if (!passed.add(at)) {
                return false;
            }
        }
        return false;
    }
}
