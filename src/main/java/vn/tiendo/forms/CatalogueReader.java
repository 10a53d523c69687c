package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.reference.AreaRow;
import vn.tiendo.reference.Conversions;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.workbook.Grid;

/**
 * Reads catalogue workbooks back. A row with a known code replaces, another one adds, a marked one removes; what a sheet
 * does not list stays. A row with a mistake changes nothing and is told, cell by cell.
 */
public final class CatalogueReader {

    private final List<Finding> findings = new ArrayList<>();

    private CatalogueReader() {}

    /** Whether a sheet is one of the catalogue's. */
    public static boolean isSheet(String name) {
        return List.of(CatalogueForm.INDICATORS, CatalogueForm.ALIASES, CatalogueForm.DEPARTMENTS, CatalogueForm.AREAS)
                .stream()
                .anyMatch(known -> FormSheets.isNamed(name, known));
    }

    /**
     * Applies the sheets of one workbook.
     *
     * @param sheets those of the catalogue, in any order
     * @param before the catalogue without it
     */
    public static CatalogueReading read(List<Grid> sheets, CatalogueState before) {
        return new CatalogueReader().apply(sheets, before);
    }

    private CatalogueReading apply(List<Grid> sheets, CatalogueState before) {
        Departments departments = new DepartmentRows(before, findings).apply(rows(sheets, CatalogueForm.DEPARTMENTS));
        List<AreaRow> areas = new AreaRows(before, findings).apply(rows(sheets, CatalogueForm.AREAS));
        Conversions units = Conversions.load();
        List<Indicator> indicators =
                new IndicatorRows(before.catalogue(), units, findings).apply(rows(sheets, CatalogueForm.INDICATORS));
        List<Indicator> named = new AliasRows(before.catalogue(), indicators, units, findings)
                .apply(rows(sheets, CatalogueForm.ALIASES));
        CatalogueState after = new CatalogueState(new Catalogue(named), departments, areas);
        tellChange(sheets, before, after);
        return new CatalogueReading(after, findings);
    }

    private static List<FormRow> rows(List<Grid> sheets, String name) {
        return sheets.stream()
                .filter(sheet -> FormSheets.isNamed(sheet.sheet(), name))
                .flatMap(sheet -> FormRows.of(sheet).stream())
                .toList();
    }

    /** A catalogue that differs from the built-in one is worth knowing. */
    private void tellChange(List<Grid> sheets, CatalogueState before, CatalogueState after) {
        long indicators =
                different(before.catalogue().indicators(), after.catalogue().indicators(), Indicator::code);
        long departments =
                different(before.departments().all(), after.departments().all(), Department::code);
        long areas = different(before.areas(), after.areas(), AreaRow::code);
        if (indicators + departments + areas > 0) {
            findings.add(Finding.onFile(
                    FindingCode.CATALOGUE_CHANGED,
                    sheets.get(0).file(),
                    "",
                    String.valueOf(indicators),
                    String.valueOf(departments),
                    String.valueOf(areas)));
        }
    }

    private static <T> long different(List<T> before, List<T> after, Function<T, String> code) {
        return Math.max(without(after, before, code), without(before, after, code));
    }

    /** How many of these have no equal among the others. */
    private static <T> long without(List<T> these, List<T> others, Function<T, String> code) {
        Map<String, T> byCode = new HashMap<>();
        others.forEach(other -> byCode.put(code.apply(other), other));
        return these.stream()
                .filter(each ->
                        !byCode.containsKey(code.apply(each)) || !Objects.equals(each, byCode.get(code.apply(each))))
                .count();
    }
}
