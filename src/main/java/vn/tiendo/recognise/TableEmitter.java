package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Period;
import vn.tiendo.model.RowNote;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;

/** Goes down a table's body once and hands on its figures, row by row; nothing is kept of a row but its ancestors. */
final class TableEmitter {

    private static final int LABELS_REMEMBERED = 4096;

    private final Vocabulary vocabulary;
    private final Areas areas;
    private final SheetView sheet;
    private final TableRange range;
    private final TableShape shape;
    private final List<ValueColumn> columns;
    private final TableContext context;
    private final FigureSink sink;
    private final FindingTally tally;
    private final RowPath path;
    private final RowUnits units;
    private final RowLabelReader labels;
    private final RowTimes times;
    private RowMeasure rowMeasure = new RowMeasure(false, false);
    private SumTree sums = SumTree.of(List.of());
    private final Map<String, Boolean> isArea = new HashMap<>();

    TableEmitter(
            Vocabulary vocabulary,
            Areas areas,
            SheetView sheet,
            TableRange range,
            TableShape shape,
            List<ValueColumn> columns,
            TableContext context,
            RowPath path,
            RowUnits units,
            FigureSink sink,
            FindingTally tally) {
        this.vocabulary = vocabulary;
        this.areas = areas;
        this.sheet = sheet;
        this.range = range;
        this.shape = shape;
        this.columns = columns;
        this.context = context;
        this.path = path;
        this.units = units;
        this.sink = sink;
        this.tally = tally;
        this.times = new RowTimes(vocabulary, context.year());
        this.labels = new RowLabelReader(vocabulary, shape.labels(), shape.numbering());
    }

    void emit() {
        sums = sums();
        LabelLines lines = new LabelLines(sheet, labels, this::hasNumbers);
        for (int row = sheet.nextRow(range.firstBody());
                row >= 0 && row <= range.lastData();
                row = sheet.nextRow(row + 1)) {
            row(sheet.row(row), lines.next(row));
        }
    }

    private SumTree sums() {
        List<ValueColumn> levels = columns.stream()
                .filter(column ->
                        column.layout().measure().filter(Measure::isLevel).isPresent()
                                && !column.layout().unit().equals("%"))
                .toList();
        List<SumTree.Node> nodes = new ArrayList<>();
        for (int row = sheet.nextRow(range.firstBody());
                row >= 0 && row <= range.lastData() && !levels.isEmpty() && nodes.size() <= SumTree.MOST_ROWS;
                row = sheet.nextRow(row + 1)) {
            List<Cell> cells = sheet.row(row);
            SampleRow numbers = new SampleRow(cells);
            double[] values = levels.stream()
                    .mapToDouble(level -> numbers.number(level.column()))
                    .toArray();
            if (Arrays.stream(values).anyMatch(value -> !Double.isNaN(value))) {
                nodes.add(new SumTree.Node(row, values, unitIn(cells)));
            }
        }
        return SumTree.of(nodes);
    }

    private String unitIn(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> shape.unit().isPresent()
                        && cell.column() == shape.unit().getAsInt())
                .map(CellText::of)
                .filter(text -> !TableShape.isDitto(text))
                .findFirst()
                .orElse("");
    }

    private void row(List<Cell> cells, List<RowLabel> read) {
        boolean numbers = hasNumbers(cells);
        List<Cell> unitCells = cells.stream()
                .filter(cell -> isValueColumn(cell) && isUnit(cell))
                .toList();
        if (!numbers && !unitCells.isEmpty()) {
            units.section(sheet, unitCells);
        }
        int place = cells.get(0).row();
        read.forEach(label -> path.next(label, numbers, place, sums.parent(place)));
        units.next(cells);
        if (numbers && !read.isEmpty()) {
            figures(cells);
        } else if (numbers) {
            unlabelled(cells);
        }
    }

    /** Numbers in a row without a label say nothing. */
    private void unlabelled(List<Cell> cells) {
        cells.stream()
                .filter(cell -> isValueColumn(cell) && CellText.isNumeric(cell))
                .forEach(cell -> tally.add(FindingCode.NUMBERS_OUTSIDE_TABLES, cell.address(), cell.text()));
    }

    private boolean hasNumbers(List<Cell> cells) {
        return cells.stream()
                .filter(this::isValueColumn)
                .anyMatch(cell ->
                        CellText.isNumeric(cell) || CellText.isBroken(cell) || CellValue.isWorded(vocabulary, cell));
    }

    private boolean isValueColumn(Cell cell) {
        return shape.values().contains(cell.column());
    }

    private boolean isUnit(Cell cell) {
        return CellText.isText(cell) && !vocabulary.unitList(cell.text()).isEmpty();
    }

    private void figures(List<Cell> cells) {
        List<String> labelPath = path.path();
        List<RowNote> notes = notes(cells);
        String area = area(labelPath);
        times.next(context.rowsAreTimes() ? labelPath : List.of());
        rowMeasure = RowMeasure.of(vocabulary, labelPath);
        for (ValueColumn column : columns) {
            for (Cell cell : cells) {
                if (cell.column() == column.column()) {
                    figure(cell, column, labelPath, area, notes);
                }
            }
        }
    }

    private void figure(Cell cell, ValueColumn column, List<String> labelPath, String area, List<RowNote> notes) {
        if (CellText.isBroken(cell)) {
            tally.add(problem(cell.kind()), cell.address(), cell.text());
            return;
        }
        if (CellText.isMissingMark(cell)) {
            return;
        }
        ColumnLayout layout = column.layout();
        Measure ofColumn = layout.measure().orElseThrow();
        Optional<WordedChange> words =
                cell.isText() ? words(cell.text(), ofColumn, column.separators()) : Optional.empty();
        Optional<CellValue> read = words.isPresent()
                ? CellValue.of(words.get(), ofColumn, isReduction(labelPath))
                : CellValue.of(vocabulary, cell, column);
        if (read.isEmpty()) {
            if (words.isPresent() && !WordedChange.isAmbiguous(cell.text())) {
                tally.add(FindingCode.AMBIGUOUS_WORDING, cell.address(), cell.text());
            } else if (cell.isText() && NumberText.isAmbiguous(cell.text()) && NumberText.looksNumeric(cell.text())) {
                tally.add(FindingCode.AMBIGUOUS_NUMBER, cell.address(), cell.text());
            }
            return;
        }
        CellValue value = read.get();
        String unit = !value.unit().isEmpty() ? value.unit() : units.of(column, labelPath, path.labels());
        Measure measure = words.map(change -> change.measure(ofColumn))
                .orElseGet(() -> rowMeasure.of(ofColumn, unit, value.value()));
        Optional<Period> period = times.in(column);
        String ofCell = measure == Measure.GROWTH_SAME_PERIOD || measure == Measure.GROWTH_PREVIOUS_PERIOD ? "%" : unit;
        if (period.isEmpty()) {
            tally.add(FindingCode.PERIOD_UNKNOWN, cell.address(), cell.text());
            return;
        }
        sink.figure(new Figure(
                sheet.origin(cell.address()),
                context.title(),
                labelPath,
                layout.header(),
                measure,
                period,
                areaOf(column, area),
                ofCell,
                value.value(),
                value.decimals(),
                cell.text(),
                value.qualifier(),
                value.bounds(),
                layout.status(),
                RowAuthority.of(vocabulary, labelPath.get(labelPath.size() - 1), measure, layout.authority()),
                layout.priceBasis(),
                notes));
    }

    /** A comparison in words; a difference in things only beside comparisons, where it cannot be a note. */
    private Optional<WordedChange> words(String text, Measure ofColumn, NumberText.Separators separators) {
        boolean compares = ofColumn == Measure.INDEX_SAME_PERIOD || ofColumn == Measure.GROWTH_SAME_PERIOD;
        Optional<WordedChange> words = WordedChange.of(text, separators);
        return words.isPresent() || !compares ? words : WordedChange.absolute(vocabulary, text, separators);
    }

    /** "Giảm 1,5%" is a value only where the row speaks of a reduction. */
    private static boolean isReduction(List<String> labelPath) {
        return labelPath.stream()
                .anyMatch(label -> PlainText.plain(PlainText.composed(label)).contains("giam"));
    }

    private static FindingCode problem(CellKind kind) {
        return switch (kind) {
            case UNCALCULATED -> FindingCode.FORMULA_NOT_CALCULATED;
            case INVALID -> FindingCode.INVALID_NUMBER;
            default -> FindingCode.ERROR_CELL;
        };
    }

    /** The innermost label that is an area; else the area in the title. */
    private String area(List<String> labelPath) {
        for (int i = labelPath.size() - 1; i >= 0; i--) {
            if (isArea(labelPath.get(i))) {
                return labelPath.get(i);
            }
        }
        return context.area();
    }

    /** Labels repeat; a bounded memory of them saves most look-ups. */
    private boolean isArea(String label) {
        if (isArea.size() > LABELS_REMEMBERED) {
            isArea.clear();
        }
        return isArea.computeIfAbsent(label, name -> areas.find(name).isPresent());
    }

    private String areaOf(ValueColumn column, String area) {
        return column.layout().header().stream()
                .filter(this::isArea)
                .findFirst()
                .orElse(area);
    }

    private List<RowNote> notes(List<Cell> cells) {
        List<RowNote> notes = new ArrayList<>();
        int row = cells.get(0).row();
        for (int column : shape.notes()) {
            sheet.grid()
                    .covering(row, column)
                    .filter(cell -> CellText.isText(cell) && !CellText.isMissingMark(cell))
                    .ifPresent(
                            cell -> notes.add(new RowNote(String.join(" ", shape.header(column)), CellText.of(cell))));
        }
        return notes;
    }
}
