package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Period;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Term;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;

/** Reads one sheet: its tables, their columns, their rows. */
final class SheetRecogniser {

    private final Vocabulary vocabulary;
    private final Areas areas;
    private final Corrections corrections;
    private final FigureSink sink;
    private final SheetView sheet;
    private final SheetFindings findings;
    private final TableFinder.Found found;
    private final List<TableDraft> drafts = new ArrayList<>();

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
        this.findings = new SheetFindings(sheet, sink);
        this.found = new TableFinder(vocabulary, sheet).find();
        TitleReader titles = new TitleReader(vocabulary, areas);
        Optional<Title> before = beside;
        for (TableRange range : found.tables()) {
            Title title = titles.read(range.titles());
            if (before.isPresent()) {
                title = title.below(before.get());
            }
            TableShape shape = TableShape.of(vocabulary, sheet, range);
            Map<Integer, Phrase> phrases = ColumnPhrases.of(vocabulary, shape, title.named());
            drafts.add(new TableDraft(range, shape, title, phrases, ReportedPeriod.of(phrases.values())));
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

    /** Tells the book which periods the titles name, and which the column headings. */
    void tell(BookPeriods titled, BookPeriods headed) {
        for (TableDraft draft : drafts) {
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
        for (TableDraft draft : drafts) {
            if (!context(draft, Dating.NONE, false).isDated() && !TableColumns.yearsKnown(draft.phrases())) {
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
        RowPath path = new RowPath(vocabulary);
        String form = "";
        String above = "";
        boolean datedByName = false;
        for (TableDraft draft : drafts) {
            TableContext context = context(draft, dating, comparisons.areIndices());
            TableColumns columns = TableColumns.of(draft.phrases(), corrections, draft.shape(), context);
            comparisons.take(columns);
            TableLayout layout = new LayoutBuilder(sheet, draft.range(), draft.shape())
                    .build(context.title().text(), columns);
            boolean goesOn = vocabulary.terms(context.title().text()).contains(Term.CONTINUED);
            boolean sameForm =
                    layout.fingerprint().equals(form) && context.title().text().equals(above);
            if (!sameForm && !goesOn) {
                path.clear();
            }
            form = layout.fingerprint();
            above = context.title().text();
            sink.layout(layout);
            table(draft, context, columns, path);
            datedByName |= !columns.figures().isEmpty()
                    && !columns.yearsKnown()
                    && !context(draft, Dating.NONE, false).isDated();
        }
        if (datedByName && !dating.name().isEmpty()) {
            findings.datedBy(dating);
        }
        findings.strays(found.strays());
        findings.texts();
    }

    private void table(TableDraft draft, TableContext context, TableColumns columns, RowPath path) {
        findings.problems(draft, columns);
        List<ValueColumn> blank = UnfilledColumns.of(columns.figures(), draft.shape());
        findings.blank(draft, blank);
        List<ValueColumn> filled = new ArrayList<>(columns.figures());
        filled.removeAll(blank);
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
        findings.report(tally);
    }

    private TableContext context(TableDraft draft, Dating dating, boolean indices) {
        return TableContext.of(vocabulary, draft, dating, indices);
    }
}
