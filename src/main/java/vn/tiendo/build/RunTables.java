package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Scope;
import vn.tiendo.model.SheetRow;
import vn.tiendo.model.Withheld;
import vn.tiendo.office.DataWorkbook;
import vn.tiendo.render.CsvRows;
import vn.tiendo.view.Messages;
import vn.tiendo.view.TableWords;

/** The three tables of a run as a workbook, without restricted indicators and the workbook rows they stand in. */
final class RunTables {

    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "1-figures", ReviewFiles.FIGURES,
            "2-indicators", ReviewFiles.INDICATORS,
            "3-findings", ReviewFiles.FINDINGS));

    private final PublishedRun run;
    private final Set<String> codes;
    private final Withheld withheld;

    private RunTables(PublishedRun run) throws IOException {
        this.run = run;
        List<Indicator> restricted = Stream.concat(
                        Knowledge.load().catalogue().indicators().stream(),
                        run.review().assessments().stream().map(Assessment::indicator))
                .filter(indicator -> indicator.scope() == Scope.RESTRICTED)
                .toList();
        this.codes = restricted.stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet());
        this.withheld = withheld(restricted);
    }

    static byte[] workbook(PublishedRun run, Messages messages) throws IOException {
        RunTables tables = new RunTables(run);
        try (DataWorkbook book = new DataWorkbook(new TableWords(messages))) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                Path file = run.folder().resolve(table.getValue());
                try (CsvRows csv = new CsvRows(file)) {
                    List<String> header = csv.header();
                    book.add(table.getKey().substring(2), header, tables.shown(header, csv.rows()));
                }
            }
            return book.bytes();
        }
    }

    /** What the run stored, and what its own figures tell: a run of an older program stored nothing of the kind. */
    private Withheld withheld(List<Indicator> restricted) throws IOException {
        Withheld stored = run.review().withheld();
        List<SheetRow> rows = new ArrayList<>(stored.rows());
        try (CsvRows figures = new CsvRows(run.folder().resolve(ReviewFiles.FIGURES))) {
            List<String> header = figures.header();
            figures.rows().forEachRemaining(row -> {
                if (codes.contains(at(header, row, "indicator"))) {
                    int number = CellAddress.parse(at(header, row, "cell")).row() + 1;
                    rows.add(new SheetRow(at(header, row, "file"), at(header, row, "sheet"), number));
                }
            });
        }
        Stream<String> names =
                restricted.stream().flatMap(indicator -> Stream.of(indicator.nameVi(), indicator.nameEn()));
        return new Withheld(
                Stream.concat(stored.names().stream(), names)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList(),
                rows);
    }

    private Iterator<List<String>> shown(List<String> header, Iterator<List<String>> all) {
        Iterable<List<String>> once = () -> all;
        return StreamSupport.stream(once.spliterator(), false)
                .filter(row -> !isRestricted(header, row))
                .iterator();
    }

    /** Everything in a restricted indicator's row of a workbook is about it, also where the catalogue knows it not. */
    private boolean isRestricted(List<String> header, List<String> row) {
        return codes.contains(at(header, row, "indicator"))
                || Scope.RESTRICTED.code().equals(at(header, row, "scope"))
                || withheld.hides(at(header, row, "file"), at(header, row, "sheet"), at(header, row, "cell"))
                || row.stream().anyMatch(withheld::names);
    }

    private static String at(List<String> header, List<String> row, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= row.size() ? "" : row.get(index);
    }
}
