package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Period;
import vn.tiendo.recognise.TitleReader.Title;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Cell;

/** Reads one sheet: its tables, their columns, their rows. */
final class SheetRecogniser {

    /** A table before its periods are known; {@code headed} is the period that its column headings report. */
    private record Draft(
            TableRange range, TableShape shape, Title title, Map<Integer, Phrase> phrases, Optional<Period> headed) {

        Draft in(List<UnitEntry> corner) {
            return new Draft(range, shape, title.in(corner), phrases, headed);
        }
    }

    private final Vocabulary vocabulary;
    private final Areas areas;
    private final Corrections corrections;
    private final FigureSink sink;
    private final SheetView sheet;
    private final TableFinder.Found found;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * @param sheet the sheet, or one of the parts that stand beside one another on it
     * @param beside what stands above the part to its left; it holds here too where nothing else does
     */
    SheetRecogniser(
            Vocabulary vocabulary,
            Areas areas,
            Corrections corrections,
            FigureSink sink,
            SheetView sheet,
            Optional<Title> beside) {
        this.vocabulary = vocabulary;
        this.areas = areas;
        this.corrections = corrections;
        this.sink = sink;
        this.sheet = sheet;
        this.found = new TableFinder(vocabulary, sheet).find();
        TitleReader titles = new TitleReader(vocabulary, areas);
        Optional<Title> before = beside;
        for (TableRange range : found.tables()) {
            Title title = titles.read(range.titles());
            if (before.isPresent() && (title.times().isEmpty() || title.terms().contains(Term.CONTINUED))) {
                title = continued(title, before.get());
            }
            if (before.isPresent() && title.area().isEmpty()) {
                title = title.in(before.get().area());
            }
            TableShape shape = TableShape.of(vocabulary, sheet, range);
            Map<Integer, Phrase> phrases = ColumnPhrases.of(vocabulary, shape, title.named());
            drafts.add(new Draft(range, shape, title, phrases, ReportedPeriod.of(phrases.values())));
            before = Optional.of(title);
        }
    }

    /** The unit at the right end of the sheet is that of the parts to the left too, where they name none. */
    void measureBy(List<UnitEntry> corner) {
        if (!drafts.isEmpty() && drafts.get(0).title().units().isEmpty()) {
            drafts.set(0, drafts.get(0).in(corner));
        }
    }

    /** What stands above the first table. */
    Optional<Title> title() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(0).title());
    }

    /** A further table of a sheet without a time of its own is of the time of the table above. */
    private Title continued(Title title, Title before) {
        boolean goesOn = title.text().isEmpty() || title.terms().contains(Term.CONTINUED);
        return new Title(
                title.text().isEmpty() ? before.text() : title.text(),
                title.times().isEmpty() ? before.times() : title.times(),
                title.terms(),
                title.units().isEmpty() && goesOn ? before.units() : title.units(),
                title.priceBasis().isEmpty() && goesOn ? before.priceBasis() : title.priceBasis(),
                title.area().isEmpty() ? before.area() : title.area(),
                title.units().isEmpty() && goesOn ? before.named() : title.named(),
                title.issued().or(before::issued));
    }

    /** Tells the book which periods the titles name, and which the column headings. */
    void tell(BookPeriods titled, BookPeriods headed) {
        for (Draft draft : drafts) {
            Optional<Period> title = TitleReader.period(draft.title().times(), OptionalInt.empty());
            if (title.isPresent()) {
                titled.add(title.get());
            }
            if (draft.headed().isPresent()) {
                headed.add(draft.headed().get());
            }
        }
    }

    String file() {
        return sheet.grid().file();
    }

    String name() {
        return sheet.grid().sheet();
    }

    /** Whether any table can only be dated by what the rest of the book says. */
    boolean needsBook() {
        for (Draft draft : drafts) {
            if (context(draft, Dating.NONE, false).period().isEmpty() && !TableColumns.yearsKnown(draft.phrases())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Hands on what the sheet holds.
     *
     * @param dating what the book and names say of its time; nothing where the sheet says it itself
     * @param comparisons how the book prints its comparisons so far; this sheet's are added
     */
    void emit(Dating dating, PrintedComparisons comparisons) {
        RowPath path = new RowPath();
        String form = "";
        String above = "";
        boolean datedByName = false;
        for (Draft draft : drafts) {
            TableContext context = context(draft, dating, comparisons.areIndices());
            TableColumns columns = TableColumns.of(draft.phrases(), corrections, draft.shape(), context);
            comparisons.take(columns);
            TableLayout layout = new LayoutBuilder(sheet, draft.range(), draft.shape()).build(context.title(), columns);
            boolean goesOn = vocabulary.terms(context.title()).contains(Term.CONTINUED);
            boolean sameForm =
                    layout.fingerprint().equals(form) && context.title().equals(above);
            if (!sameForm && !goesOn) {
                path.clear();
            }
            form = layout.fingerprint();
            above = context.title();
            sink.layout(layout);
            table(draft, context, columns, path);
            datedByName |= !columns.figures().isEmpty()
                    && !columns.yearsKnown()
                    && !context(draft, Dating.NONE, false).isDated();
        }
        if (datedByName && !dating.name().isEmpty()) {
            reportName(dating);
        }
        reportStrays();
        TextChecks.of(sheet).report(sheet.grid().file(), sheet.grid().sheet(), sink::finding);
    }

    private void table(Draft draft, TableContext context, TableColumns columns, RowPath path) {
        reportProblems(draft, columns);
        List<ValueColumn> blank = UnfilledColumns.of(columns.figures(), draft.shape());
        List<ValueColumn> filled = new ArrayList<>(columns.figures());
        filled.removeAll(blank);
        if (!blank.isEmpty()) {
            int first = blank.get(0).column();
            int last = blank.get(blank.size() - 1).column();
            sink.finding(Finding.onSheet(
                    FindingCode.FORM_OF_ZEROS,
                    sheet.grid().file(),
                    sheet.grid().sheet(),
                    FindingTally.range(
                            new CellAddress(draft.range().firstBody(), first),
                            new CellAddress(draft.range().lastData(), last)),
                    context.title()));
        }
        if (filled.isEmpty()) {
            return;
        }
        FindingTally tally = new FindingTally();
        Map<String, List<UnitEntry>> footnotes =
                Footnotes.units(vocabulary, draft.range().notes());
        RowUnits units = new RowUnits(vocabulary, draft.shape(), draft.title().named(), footnotes);
        new TableEmitter(
                        vocabulary,
                        areas,
                        sheet,
                        draft.range(),
                        draft.shape(),
                        filled,
                        context,
                        path,
                        units,
                        sink,
                        tally)
                .emit();
        tally.report(sheet.grid().file(), sheet.grid().sheet(), sink::finding);
    }

    private static String bodyRange(Draft draft) {
        int first = draft.shape().values().stream().min(Integer::compare).orElse(0);
        int last = draft.shape().values().stream().max(Integer::compare).orElse(0);
        return FindingTally.range(
                new CellAddress(draft.range().firstBody(), first),
                new CellAddress(draft.range().lastData(), last));
    }

    private void reportProblems(Draft draft, TableColumns columns) {
        if (columns.figures().isEmpty() && !columns.problems().isEmpty()) {
            int row = draft.range().header().get(0).row();
            sink.finding(Finding.onSheet(
                    FindingCode.HEADER_NOT_UNDERSTOOD,
                    sheet.grid().file(),
                    sheet.grid().sheet(),
                    bodyRange(draft),
                    draft.title().text(),
                    String.valueOf(row + 1)));
            return;
        }
        Map<Integer, FindingCode> problems = new TreeMap<>(columns.problems());
        draft.shape().numbersAmongTexts().forEach(column -> problems.put(column, FindingCode.COLUMN_NOT_UNDERSTOOD));
        draft.shape().numbersAsDates().forEach(column -> problems.put(column, FindingCode.INVALID_NUMBER));
        problems.forEach((column, code) -> {
            ColumnStatistics statistics = draft.shape().statistics(column);
            String argument = switch (code) {
                case NUMBERS_OUTSIDE_TABLES -> String.valueOf(statistics.valueCount());
                case INVALID_NUMBER -> String.valueOf(statistics.oddDates());
                default -> CellAddress.columnName(column);
            };
            sink.finding(Finding.onSheet(
                    code,
                    sheet.grid().file(),
                    sheet.grid().sheet(),
                    FindingTally.range(
                            new CellAddress(draft.range().firstBody(), column),
                            new CellAddress(draft.range().lastData(), column)),
                    String.join(" › ", draft.shape().header(column)),
                    argument));
        });
    }

    private void reportStrays() {
        FindingTally tally = new FindingTally();
        for (RowFacts row : found.strays()) {
            for (Cell cell : row.cells()) {
                if (CellText.isNumeric(cell)) {
                    tally.add(FindingCode.NUMBERS_OUTSIDE_TABLES, cell.address(), cell.text());
                }
            }
        }
        tally.report(sheet.grid().file(), sheet.grid().sheet(), sink::finding);
    }

    private void reportName(Dating dating) {
        String period = dating.period()
                .map(Period::code)
                .orElseGet(() -> String.valueOf(dating.year().orElseThrow()));
        sink.finding(Finding.onSheet(FindingCode.PERIOD_FROM_NAME, file(), name(), "", dating.name(), period));
    }

    private TableContext context(Draft draft, Dating dating, boolean indices) {
        Title title = draft.title();
        Optional<Period> reported = dating.period();
        Optional<Period> titled = TitleReader.period(title.times(), dating.year());
        Optional<Period> inHeadings = draft.shape().rowsAreTimes() ? Optional.empty() : draft.headed();
        Optional<Period> own = titled.isPresent() ? titled : inHeadings;
        Optional<Period> period = own.isPresent() ? own : reported;
        OptionalInt year = period.isPresent()
                ? OptionalInt.of(period.get().year())
                : title.year().isPresent() ? title.year() : dating.year();
        return new TableContext(
                title.text(),
                title.terms(),
                period,
                inHeadings,
                titled.isPresent(),
                year,
                month(finest(titled, inHeadings), reported),
                title.issued(),
                title.units().isEmpty() ? draft.shape().unitsOverLabels() : title.units(),
                title.priceBasis(),
                title.area(),
                comparison(title),
                ReportedPeriod.holdsYear(draft.phrases().values(), year),
                anySays(Term.CUMULATED, draft),
                draft.shape().unit().isPresent(),
                draft.shape().rowsAreTimes(),
                anySays(Term.PLAN, draft),
                indices);
    }

    private static boolean anySays(Term term, Draft draft) {
        for (Phrase phrase : draft.phrases().values()) {
            if (phrase.says(term)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Phrase> comparison(Title title) {
        boolean others = false;
        for (UnitEntry unit : title.units()) {
            others |= unit.kind() != UnitEntry.Kind.PERCENT;
        }
        Phrase phrase = new PhraseReader(vocabulary).read(List.of(title.text()));
        boolean percent = phrase.percent() || !title.units().isEmpty();
        return phrase.compared() && percent && !others ? Optional.of(phrase) : Optional.empty();
    }

    /** The title's period, or that of the headings where the title names their year alone or nothing. */
    private static Optional<Period> finest(Optional<Period> titled, Optional<Period> inHeadings) {
        boolean within = titled.isPresent()
                && titled.get().isYear()
                && inHeadings
                        .filter(finer -> finer.year() == titled.get().year())
                        .isPresent();
        return titled.isEmpty() || within ? inHeadings : titled;
    }

    /** The month in which the reporting period ends; a title with a bare year does not tell it where the book does. */
    private static OptionalInt month(Optional<Period> own, Optional<Period> reported) {
        boolean finer = own.isPresent() && !own.get().isYear();
        Optional<Period> telling = finer || reported.isEmpty() ? own : reported;
        return telling.isPresent() ? OptionalInt.of(telling.get().end().getMonthValue()) : OptionalInt.empty();
    }
}
