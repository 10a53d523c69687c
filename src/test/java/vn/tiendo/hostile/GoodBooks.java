package vn.tiendo.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.SharedFiles;

/** Workbooks as offices send them. */
final class GoodBooks {

    static final Path SAMPLES = Path.of("input/vi-du");

    private GoodBooks() {}

    /** The eight of the sample set. */
    static List<Path> samples() throws IOException {
        return files(SAMPLES);
    }

    /** Twelve: the sample set and the four local books of the shared data. */
    static List<Path> twelve() throws IOException {
        List<Path> all = new ArrayList<>(samples());
        all.addAll(files(SharedFiles.require("workbooks/local")));
        return all;
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static Path copy(List<Path> books, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Path book : books) {
            Files.copy(book, folder.resolve(book.getFileName()));
        }
        return folder;
    }

    /** The same files, made in the opposite order, so that a folder that remembers the order lists them otherwise. */
    static Path copyBackwards(List<Path> books, Path folder) throws IOException {
        List<Path> backwards = new ArrayList<>(books);
        Collections.reverse(backwards);
        return copy(backwards, folder);
    }

    static Set<String> names(List<Path> books) {
        return books.stream().map(Path::getFileName).map(Path::toString).collect(Collectors.toSet());
    }
}
