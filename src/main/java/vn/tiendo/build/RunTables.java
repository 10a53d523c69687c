package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Scope;
import vn.tiendo.office.DataWorkbook;
import vn.tiendo.render.CsvRows;
import vn.tiendo.view.Messages;
import vn.tiendo.view.TableWords;

/** The three tables of a run as a workbook, without restricted indicators and the workbook rows they stand in. */
final class RunTables {

    private static final Map<String, String> TABLES = new java.util.TreeMap<>(Map.of(
            "1-figures", ReviewFiles.FIGURES,
            "2-indicators", ReviewFiles.INDICATORS,
            "3-findings", ReviewFiles.FINDINGS));

    private final PublishedRun run;
    private final Set<String> restricted;
    private final Set<String> names;
    private final Set<String> rows = new HashSet<>();

    private RunTables(PublishedRun run) {
        this.run = run;
        List<Indicator> hidden = Stream.concat(
                        Knowledge.load().catalogue().indicators().stream(),
                        run.review().assessments().stream().map(Assessment::indicator))
                .filter(indicator -> indicator.scope() == Scope.RESTRICTED)
                .toList();
        this.restricted = hidden.stream().map(Indicator::code).collect(Collectors.toUnmodifiableSet());
        this.names = hidden.stream()
                .flatMap(indicator -> Stream.of(indicator.nameVi(), indicator.nameEn()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static byte[] workbook(PublishedRun run, Messages messages) throws IOException {
        return new RunTables(run).workbook(messages);
    }

    private byte[] workbook(Messages messages) throws IOException {
        rememberRestrictedRows();
        try (DataWorkbook book = new DataWorkbook(new TableWords(messages))) {
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                Path file = run.folder().resolve(table.getValue());
                try (CsvRows csv = new CsvRows(file)) {
                    List<String> header = csv.header();
                    book.add(table.getKey().substring(2), header, shown(header, csv.rows()));
                }
            }
            return book.bytes();
        }
    }

    /** Everything in a restricted indicator's row of a workbook is about it, also where the catalogue knows it not. */
    private void rememberRestrictedRows() throws IOException {
        try (CsvRows figures = new CsvRows(run.folder().resolve(ReviewFiles.FIGURES))) {
            List<String> header = figures.header();
            figures.rows().forEachRemaining(row -> {
                if (restricted.contains(at(header, row, "indicator"))) {
                    rows.add(place(header, row));
                }
            });
        }
    }

    private Iterator<List<String>> shown(List<String> header, Iterator<List<String>> all) {
        Iterable<List<String>> once = () -> all;
        return StreamSupport.stream(once.spliterator(), false)
                .filter(row -> !isRestricted(header, row))
                .iterator();
    }

    private boolean isRestricted(List<String> header, List<String> row) {
        return restricted.contains(at(header, row, "indicator"))
                || Scope.RESTRICTED.code().equals(at(header, row, "scope"))
                || rows.contains(place(header, row))
                || row.stream().anyMatch(text -> names.stream().anyMatch(text::contains));
    }

    private static String place(List<String> header, List<String> row) {
        String cell = at(header, row, "cell").replaceAll("[^0-9:]", "").replaceFirst(":.*", "");
        return String.join("\n", at(header, row, "file"), at(header, row, "sheet"), cell);
    }

    private static String at(List<String> header, List<String> row, String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= row.size() ? "" : row.get(index);
    }
}
