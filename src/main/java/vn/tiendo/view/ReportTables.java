package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.view.ReportBlock.Column;
import vn.tiendo.view.ReportBlock.Entry;
import vn.tiendo.view.ReportBlock.Table;

/** The report's tables, from the rows of the page. */
final class ReportTables {

    private final Messages messages;

    ReportTables(Messages messages) {
        this.messages = messages;
    }

    private Column words(String key, int width) {
        return new Column(messages.text("report.column." + key), width, false);
    }

    private Column number(String key, int width) {
        return new Column(messages.text("report.column." + key), width, true);
    }

    Optional<ReportBlock> overview(List<OverviewGroup> groups) {
        List<List<Entry>> rows = new ArrayList<>();
        for (OverviewGroup group : groups) {
            List<String> names = group.entries().stream()
                    .map(entry -> entry.name() + " (" + entry.number().text() + ")")
                    .toList();
            rows.add(List.of(mark(group.mark()), Entry.of(group.count()), Entry.of(String.join("; ", names))));
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        messages.text("section.overview"),
                        List.of(words("verdict", 26), number("count", 10), words("indicators", 64)),
                        rows));
    }

    private static Entry mark(VerdictMark mark) {
        return Entry.of((mark.shape() + " " + mark.word()).strip());
    }

    Table indicators(List<IndicatorRow> rows) {
        return new Table(
                "",
                List.of(
                        words("indicator", 25),
                        number("value", 16),
                        number("growth", 14),
                        number("plan", 16),
                        number("projection", 15),
                        words("verdict", 14)),
                rows.stream().map(ReportTables::indicator).toList());
    }

    private static List<Entry> indicator(IndicatorRow row) {
        return List.of(
                new Entry(row.name(), row.marks()),
                Entry.of(row.value()),
                Entry.of(row.growth()),
                Entry.of(row.plan()),
                Entry.of(row.projection()),
                mark(row.verdict()));
    }

    Table low(List<IndicatorRow> rows) {
        return new Table(
                messages.text("section.low"),
                List.of(
                        words("indicator", 22),
                        number("plan", 15),
                        number("rest", 18),
                        words("owner", 20),
                        words("cause", 25)),
                rows.stream()
                        .map(row -> List.of(
                                new Entry(row.name(), row.details().finding()),
                                Entry.of(row.plan()),
                                Entry.of(row.rest()),
                                Entry.of(row.owner()),
                                new Entry(cause(row), row.details().measure())))
                        .toList());
    }

    private String cause(IndicatorRow row) {
        String cause = row.details().cause();
        return cause.isEmpty() ? messages.text("report.cause.none") : cause;
    }

    Table projects(ProjectGroup group) {
        return new Table(
                group.name(),
                List.of(
                        words("project", 38),
                        number("project-plan", 17),
                        number("disbursed", 16),
                        number("percent", 13),
                        number("gap", 16)),
                group.rows().stream()
                        .map(row -> List.of(
                                new Entry(
                                        row.name(),
                                        String.join(
                                                " · ",
                                                Stream.of(row.owner(), row.capital(), row.marks())
                                                        .filter(text -> !text.isEmpty())
                                                        .toList())),
                                Entry.of(row.plan()),
                                Entry.of(row.disbursed()),
                                Entry.of(row.percent()),
                                Entry.of(row.gap())))
                        .toList());
    }

    /** A small table of the page, its columns so wide; words stand in the first ones, numbers in the others. */
    Table plain(DataTable table, int words, List<Integer> widths) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            columns.add(new Column(table.header().get(column), widths.get(column), column >= words));
        }
        return new Table(
                table.caption(),
                columns,
                table.rows().stream()
                        .map(row ->
                                row.stream().map(cell -> Entry.of(cell.text())).toList())
                        .toList());
    }

    Table tasks(TaskGroup group) {
        return new Table(
                group.title(),
                List.of(words("task", 38), words("owner", 24), words("deadline", 16), words("state", 22)),
                group.lines().stream()
                        .map(task -> List.of(
                                new Entry(task.task(), task.indicator()),
                                Entry.of(task.owner()),
                                Entry.of(task.deadline()),
                                Entry.of(task.state())))
                        .toList());
    }

    Table findings(FindingKind kind) {
        return new Table(
                kind.title() + " (" + kind.count() + ")",
                List.of(words("place", 34), words("finding", 66)),
                kind.lines().stream()
                        .map(line -> List.of(Entry.of(line.place()), new Entry(line.sentence(), found(line))))
                        .toList());
    }

    private String found(FindingLine line) {
        return line.found().isEmpty() ? "" : messages.text("cli.found", line.found());
    }
}
