package vn.tiendo.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiendo.render.BareFonts;

/** A private folder for the fonts of pictures, gone when the program ends. */
final class FontFolder {

    private FontFolder() {}

    /** Makes pictures possible on servers without fonts; has to come before the first picture. */
    static void prepare() throws IOException {
        Path folder = Files.createTempDirectory("tiendo-fonts");
        if (!BareFonts.prepare(folder)) {
            Files.delete(folder);
            return;
        }
        // Deleted in the reverse order: first the files, then their folder.
        folder.toFile().deleteOnExit();
        try (java.util.stream.Stream<Path> files = Files.list(folder)) {
            List<File> all = files.map(Path::toFile).toList();
            all.forEach(File::deleteOnExit);
        }
    }
}
