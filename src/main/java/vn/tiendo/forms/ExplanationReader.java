package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Explanation;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.reference.Deadlines;
import vn.tiendo.reference.Folding;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.reference.TextColumn;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.Grid;

/** Reads explanation forms that come back, and tables of the same headings that people made themselves. */
public final class ExplanationReader {

    private final Map<String, String> codes = new HashMap<>();

    /**
     * A reader for any number of workbooks.
     *
     * @param catalogue the indicators that may be explained, by name or alias; the growth of an amount may be too, where a
     *     plan sets it
     */
    public ExplanationReader(Catalogue catalogue) {
        for (Indicator indicator : catalogue.indicators()) {
            Stream.concat(Stream.of(indicator.nameVi(), indicator.nameEn()), indicator.aliases().stream())
                    .forEach(name -> codes.putIfAbsent(Folding.key(name), indicator.code()));
        }
        catalogue.indicators().stream()
                .filter(indicator -> indicator.kind() == IndicatorKind.FLOW)
                .map(Indicator::growth)
                .forEach(growth -> Stream.of(growth.nameVi(), growth.nameEn())
                        .forEach(name -> codes.putIfAbsent(Folding.key(name), growth.code())));
    }

    /**
     * The explanations of a sheet, those that say something; none where it is no such table.
     *
     * @param findings hear where a form names an indicator that is not in the catalogue
     */
    public List<Explanation> read(Grid sheet, List<Finding> findings) {
        Optional<WordTable> table = sheet.hidden()
                ? Optional.empty()
                : WordTable.find(sheet, List.of(TextColumn.INDICATOR, TextColumn.CAUSE))
                        .filter(found -> found.has(TextColumn.MEASURE) || found.has(TextColumn.DEADLINE));
        List<Explanation> explanations = new ArrayList<>();
        table.ifPresent(found -> {
            String period = period(sheet, found.header());
            for (int row : found.rows()) {
                explanation(found, row, period, findings).ifPresent(explanations::add);
            }
        });
        return explanations;
    }

    private Optional<Explanation> explanation(WordTable table, int row, String period, List<Finding> findings) {
        String name = table.text(row, TextColumn.INDICATOR);
        String cause = table.text(row, TextColumn.CAUSE);
        String measure = table.text(row, TextColumn.MEASURE);
        if (name.isEmpty() || (cause + measure).isEmpty()) {
            return Optional.empty();
        }
        Optional<String> code = Optional.ofNullable(codes.get(Folding.key(name)));
        if (code.isEmpty()) {
            if (FormSheets.isForm(table.grid().sheet())) {
                findings.add(Finding.at(
                        FindingCode.CATALOGUE_MISTAKE,
                        table.origin(row, TextColumn.INDICATOR),
                        name,
                        "unknown-indicator",
                        name));
            }
            return Optional.empty();
        }
        String deadline = table.text(row, TextColumn.DEADLINE);
        OptionalInt year = period.isEmpty() ? OptionalInt.empty() : OptionalInt.of(year(period));
        return Optional.of(new Explanation(
                code.get(),
                period,
                cause,
                measure,
                table.text(row, TextColumn.OWNER),
                Deadlines.of(deadline, year),
                TaskReader.shown(deadline),
                table.origin(row, TextColumn.INDICATOR)));
    }

    private static int year(String period) {
        return Integer.parseInt(period.substring(0, 4));
    }

    /** The period that the form was written for, from its hidden line; of other tables, from the lines above. */
    private static String period(Grid sheet, int header) {
        for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            for (Cell cell : sheet.row(row)) {
                if (cell.text().startsWith(ExplanationForm.PERIOD_MARK)) {
                    return cell.text().substring(ExplanationForm.PERIOD_MARK.length());
                }
            }
        }
        return TitledPeriod.above(sheet, header);
    }
}
