package vn.tiendo.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.reference.UnitEntry;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Grid;

/**
 * Reads the sheets of one workbook, one after the other. A sheet that does not say itself of when its numbers are waits
 * until the whole book is known.
 */
public final class BookRecogniser {

    private final Vocabulary vocabulary;
    private final Areas areas;
    private final Corrections corrections;
    private final FigureSink sink;
    private final BookPeriods periods = new BookPeriods();
    private final BookPeriods headed = new BookPeriods();
    private final PrintedComparisons comparisons = new PrintedComparisons();
    private final List<SheetRecogniser> waiting = new ArrayList<>();

    public BookRecogniser(Vocabulary vocabulary, Areas areas, FigureSink sink) {
        this(vocabulary, areas, Corrections.NONE, sink);
    }

    public BookRecogniser(Vocabulary vocabulary, Areas areas, Corrections corrections, FigureSink sink) {
        this.vocabulary = vocabulary;
        this.areas = areas;
        this.corrections = corrections;
        this.sink = sink;
    }

    /** Takes the next sheet; its figures are handed on now or at the end. */
    public void accept(Grid sheet) {
        if (FormSheets.isForm(sheet.sheet())) {
            return;
        }
        HiddenParts.report(sheet, sink::finding);
        if (sheet.hidden()) {
            return;
        }
        Optional<Title> beside = Optional.empty();
        List<SheetRecogniser> parts = new ArrayList<>();
        for (SheetView part : AdjoiningTables.parts(vocabulary, sheet)) {
            SheetRecogniser recogniser = new SheetRecogniser(vocabulary, areas, corrections, sink, part, beside);
            beside = recogniser.title();
            parts.add(recogniser);
        }
        List<UnitEntry> corner = beside.map(Title::units).orElse(List.of());
        for (SheetRecogniser part : parts) {
            part.measureBy(corner);
            accept(part);
        }
    }

    private void accept(SheetRecogniser recogniser) {
        recogniser.tell(periods, headed);
        if (recogniser.needsBook()) {
            waiting.add(recogniser);
        } else {
            recogniser.emit(Dating.NONE, comparisons);
        }
    }

    /** Hands on what waited; call it once, after the last sheet. */
    public void finish() {
        waiting.forEach(sheet -> sheet.emit(
                Dating.of(sheet.file(), sheet.name(), periods.reporting(), headed.reporting()), comparisons));
        waiting.clear();
    }
}
