package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Measure;
import vn.tiendo.model.PercentUnit;
import vn.tiendo.model.Period;
import vn.tiendo.model.RowNote;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.PlainText;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;
import vn.tiendo.workbook.CellKind;
import vn.tiendo.workbook.RowCells;

/** Reads the figures of one row after another: what holds for a row or for a column is found once for it. */
final class RowFigures {

    private static final double[] NO_NUMBERS = {};

    private final Vocabulary vocabulary;
    private final Areas areas;
    private final SheetView sheet;
    /** From left to right, as the cells of a row stand. */
    private final List<ValueColumn> columns;

    private final List<Optional<String>> columnAreas = new ArrayList<>();
    private final RowNotes rowNotes;
    private final TableContext context;
    private final FigureSink sink;
    private final FindingTally tally;
    private final RowUnits units;
    private final RowTimes times;
    private final RowPhrases phrases;
    private final RowAuthority authority;
    private final PlaceLabels places;

    private List<String> labelPath = List.of();
    private List<RowLabel> labels = List.of();
    private LabelWords innermost = LabelWords.NONE;
    private Optional<Period> day = Optional.empty();
    private List<RowNote> notes = List.of();
    private String area = "";
    private RowMeasure rowMeasure = RowMeasure.OF_COLUMN;
    private Optional<Measure> indexBelow = Optional.empty();

    RowFigures(
            Vocabulary vocabulary,
            Areas areas,
            SheetView sheet,
            TableShape shape,
            List<ValueColumn> columns,
            TableContext context,
            RowUnits units,
            FigureSink sink,
            FindingTally tally) {
        this.vocabulary = vocabulary;
        this.areas = areas;
        this.sheet = sheet;
        this.columns = columns;
        for (ValueColumn column : columns) {
            columnAreas.add(areaIn(column.layout().header()));
        }
        this.rowNotes = new RowNotes(sheet, shape);
        this.context = context;
        this.sink = sink;
        this.tally = tally;
        this.units = units;
        this.times = new RowTimes(vocabulary, context.year());
        this.phrases = new RowPhrases(vocabulary, shape, context);
        this.authority = new RowAuthority(vocabulary, context.title().text());
        this.places = PlaceLabels.of(areas, shape);
    }

    /** Takes a row without numbers: "Tháng trước = 100" says of those below it which index they are, to the next of its kind. */
    void heading(List<RowLabel> read) {
        RowMeasure said = RowMeasure.of(vocabulary, read);
        indexBelow = said.says() ? said.index() : indexBelow;
    }

    /** Hands on the figures of a row below these labels. */
    void next(RowCells cells, RowPath path) {
        labelPath = path.path();
        labels = path.labels();
        innermost = innermost(labels);
        day = innermost.day(vocabulary);
        notes = rowNotes.of(cells);
        area = innermostArea();
        times.next(context.rowsAreTimes() ? labelPath : List.of());
        rowMeasure = RowMeasure.of(vocabulary, labels).below(indexBelow);
        double[] kinds = phrases.head(innermost) ? new SampleRow(cells).numbers(columns) : NO_NUMBERS;
        int place = 0;
        for (int i = 0; i < columns.size(); i++) {
            int number = columns.get(i).column();
            while (place < cells.size() && cells.get(place).column() < number) {
                place++;
            }
            if (place < cells.size() && cells.get(place).column() == number) {
                figure(
                        cells.get(place),
                        columns.get(i),
                        kinds,
                        columnAreas.get(i).orElse(area));
            }
        }
    }

    private static LabelWords innermost(List<RowLabel> labels) {
        for (int i = labels.size() - 1; i >= 0; i--) {
            if (labels.get(i).words().isNamed()) {
                return labels.get(i).words();
            }
        }
        return LabelWords.NONE;
    }

    private void figure(Cell cell, ValueColumn column, double[] numbers, String areaOfCell) {
        if (numbers.length == 0 || !RowPhrases.isOpen(column)) {
            figure(cell, column, areaOfCell);
        } else {
            ofRow(cell, column, numbers).ifPresent(headed -> figure(cell, headed, areaOfCell));
        }
    }

    /** The column as the row's label has it; empty, and told, where the two do not say together what the number is. */
    private Optional<ValueColumn> ofRow(Cell cell, ValueColumn column, double[] numbers) {
        ColumnInterpreter.Result read = phrases.under(column, innermost.text(), numbers);
        read.problem()
                .filter(problem -> CellText.isNumeric(cell))
                .ifPresent(problem -> tally.add(FindingCode.NUMBERS_OUTSIDE_TABLES, cell.address(), cell.text()));
        return read.problem().isPresent()
                ? Optional.empty()
                : Optional.of(new ValueColumn(
                        read.layout(),
                        column.phrase(),
                        RowPhrases.areFractions(read.layout(), numbers),
                        column.separators()));
    }

    /** What is ambiguous in words, and impossible dates, are told by the look at the sheet's texts. */
    private static boolean isNumberAmongWords(Cell cell) {
        return cell.isText()
                && TextLook.of(cell).hasDigits()
                && !TextLook.of(cell).ambiguous()
                && TextLook.of(cell).impossibleDate().isEmpty();
    }

    private void figure(Cell cell, ValueColumn column, String areaOfCell) {
        if (cell.isNumber()) {
            handOn(cell, column, CellValue.stored(cell, column), Optional.empty(), areaOfCell);
        } else if (CellText.isBroken(cell)) {
            tally.add(problem(cell.kind()), cell.address(), cell.text());
        } else if (!CellText.isMissingMark(cell)) {
            worded(cell, column, areaOfCell);
        }
    }

    /** A number typed as text, or words; dates and the like are told. */
    private void worded(Cell cell, ValueColumn column, String areaOfCell) {
        Measure ofColumn = column.layout().measure().orElseThrow();
        Optional<WordedChange> words =
                cell.isText() ? words(cell.text(), ofColumn, column.separators()) : Optional.empty();
        Optional<CellValue> read = words.isPresent()
                ? CellValue.of(words.get(), ofColumn, isReduction(labelPath))
                : CellValue.of(vocabulary, cell, column);
        if (read.isEmpty()) {
            if (words.isPresent() && !WordedChange.isAmbiguous(cell.text())) {
                tally.add(FindingCode.AMBIGUOUS_WORDING, cell.address(), cell.text());
            } else if (cell.isText() && NumberText.isAmbiguous(cell.text()) && CellText.isNumeric(cell)) {
                tally.add(FindingCode.AMBIGUOUS_NUMBER, cell.address(), cell.text());
            } else if (cell.kind() == CellKind.DATE || cell.kind() == CellKind.BOOLEAN) {
                tally.add(FindingCode.INVALID_NUMBER, cell.address(), cell.text());
            } else if (isNumberAmongWords(cell)) {
                tally.add(FindingCode.NUMBER_AMONG_WORDS, cell.address(), cell.text());
            }
            return;
        }
        handOn(cell, column, read.get(), words, areaOfCell);
    }

    private void handOn(
            Cell cell, ValueColumn column, CellValue value, Optional<WordedChange> words, String areaOfCell) {
        ColumnLayout layout = column.layout();
        Measure ofColumn = layout.measure().orElseThrow();
        String unit = !value.unit().isEmpty() ? value.unit() : units.of(column, labelPath, labels, value.value());
        Measure measure =
                words.isPresent() ? words.get().measure(ofColumn) : rowMeasure.of(ofColumn, unit, value.value());
        Optional<Period> period = day.isPresent() && mayTakeDay(column) ? day : times.in(column);
        String ofCell = measure == Measure.GROWTH_SAME_PERIOD || measure == Measure.GROWTH_PREVIOUS_PERIOD
                ? PercentUnit.PERCENT.printed()
                : unit;
        if (period.isEmpty()) {
            tally.add(FindingCode.PERIOD_UNKNOWN, cell.address(), cell.text());
            return;
        }
        sink.figure(new Figure(
                sheet.origin(cell.address()),
                context.title().text(),
                labelPath,
                layout.header(),
                measure,
                period,
                areaOfCell,
                ofCell,
                value.value(),
                value.decimals(),
                cell.text(),
                value.qualifier(),
                value.bounds(),
                layout.status(),
                authority.of(innermost, measure, layout.authority()),
                layout.priceBasis(),
                notes));
    }

    /** A result under a heading without a time is of the day that its row names. */
    private static boolean mayTakeDay(ValueColumn column) {
        return column.layout().is(Measure.ACTUAL) && !column.namesTime();
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
    private String innermostArea() {
        Optional<String> place = labels.isEmpty() ? Optional.empty() : places.named(labels.get(labels.size() - 1));
        if (place.isPresent()) {
            return place.get();
        }
        for (int i = labels.size() - 1; i >= 0; i--) {
            if (labels.get(i).words().isArea(areas)) {
                return labels.get(i).text();
            }
        }
        return context.title().area();
    }

    private Optional<String> areaIn(List<String> header) {
        for (String heading : header) {
            if (areas.find(heading).isPresent()) {
                return Optional.of(heading);
            }
        }
        return Optional.empty();
    }
}
