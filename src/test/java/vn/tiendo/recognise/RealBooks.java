package vn.tiendo.recognise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/** Real workbooks through reader and recogniser, for tests that score them. */
final class RealBooks {

    private RealBooks() {}

    /** Reads and recognises every workbook below a folder, in name order. */
    static void readAll(Path folder, FigureSink sink) throws IOException {
        Vocabulary vocabulary = Vocabulary.load();
        Areas areas = Areas.load();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(path -> path.toString().matches(".*\\.xlsx?m?"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            BookRecogniser book = new BookRecogniser(vocabulary, areas, sink);
            new WorkbookReader(ReadingLimits.STANDARD, System::nanoTime)
                    .read(new SourceFile(name, file), book::accept)
                    .findings()
                    .forEach(sink::finding);
            book.finish();
        }
    }
}
