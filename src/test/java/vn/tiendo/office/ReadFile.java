package vn.tiendo.office;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.recognise.BookRecogniser;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.recognise.FigureSink;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/** One workbook, read and recognised by itself. */
final class ReadFile implements FigureSink {

    private final List<Figure> figures = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<TableLayout> layouts = new ArrayList<>();

    static ReadFile of(String name, Path path) {
        ReadFile read = new ReadFile();
        BookRecogniser book = new BookRecogniser(Vocabulary.load(), Areas.load(), read);
        new WorkbookReader(ReadingLimits.STANDARD, () -> 0L).read(new SourceFile(name, path), book::accept);
        book.finish();
        return read;
    }

    ReviewWorkbook review() {
        return new ReviewWorkbook(layouts, findings, Corrections.NONE, Messages.of(Messages.VIETNAMESE));
    }

    List<Figure> figures() {
        return figures;
    }

    @Override
    public void figure(Figure figure) {
        figures.add(figure);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void layout(TableLayout layout) {
        layouts.add(layout);
    }
}
