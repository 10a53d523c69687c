package vn.tiendo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.recognise.BookRecogniser;
import vn.tiendo.recognise.FigureSink;
import vn.tiendo.recognise.TableLayout;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

class ReviewWorkbookTest {

    private static final Messages WORDS = Messages.of(Messages.VIETNAMESE);

    private static final class Read implements FigureSink {

        private final List<Figure> figures = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();
        private final List<TableLayout> layouts = new ArrayList<>();

        static Read of(SourceFile file) {
            Read read = new Read();
            BookRecogniser book = new BookRecogniser(Vocabulary.load(), Areas.load(), read);
            new WorkbookReader(ReadingLimits.STANDARD, () -> 0L).read(file, book::accept);
            book.finish();
            return read;
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

    @Test
    void theSampleSetReadsTheSameAfterItWasMarkedUp(@TempDir Path folder) throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("input/vi-du"))) {
            for (Path sample : samples.sorted().toList()) {
                String name = String.valueOf(sample.getFileName());
                Read before = Read.of(new SourceFile(name, sample));
                byte[] marked = new ReviewWorkbook(before.layouts, before.findings, WORDS)
                        .of(sample)
                        .orElseThrow();
                Path file = Files.write(folder.resolve(name), marked);
                SourceFile dropped = new SourceFile(name, file);

                assertThat(Read.of(dropped).figures).as(name).isEqualTo(before.figures);
                assertThat(form(dropped).corrections()).as(name).isEmpty();
                assertThat(form(dropped).findings()).as(name).isEmpty();
            }
        }
    }

    private static FormReading form(SourceFile file) {
        return FormReader.read(new WorkbookReader(ReadingLimits.STANDARD, () -> 0L)
                .sheet(file, ReadingForm::isNamed)
                .orElseThrow());
    }

    @Test
    void marksUpAMarkedUpWorkbookWithoutASecondForm(@TempDir Path folder) throws IOException {
        Path sample = Path.of("input/vi-du/BanToChucTU_XayDungDang_6T2021.xls");
        Read read = Read.of(new SourceFile("a.xls", sample));
        ReviewWorkbook review = new ReviewWorkbook(read.layouts, read.findings, WORDS);
        Path once = Files.write(folder.resolve("a.xls"), review.of(sample).orElseThrow());
        byte[] twice = review.of(once).orElseThrow();
        try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(twice));
                Workbook first = WorkbookFactory.create(once.toFile())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(first.getNumberOfSheets());
            assertThat(book.getSheetAt(0).getCellComments().keySet())
                    .isEqualTo(first.getSheetAt(0).getCellComments().keySet());
        }
    }

    @Test
    void makesNothingOfTextAndOfWhatIsDamaged(@TempDir Path folder) throws IOException {
        ReviewWorkbook review = new ReviewWorkbook(List.of(), List.of(), WORDS);
        Path text = Files.write(folder.resolve("a.csv"), "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(review.of(text)).isEmpty();
        Path broken = Files.write(folder.resolve("a.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        assertThat(review.of(broken)).isEmpty();
    }
}
