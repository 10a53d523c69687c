package vn.tiendo.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sample workbooks, by file name. */
public final class SampleSet {

    private static final List<String> LAYOUTS = List.of(
            "so-ke-hoach-dau-tu",
            "so-ke-hoach-dau-tu-cac-nam",
            "so-cong-thuong",
            "so-tai-chinh",
            "dau-tu-cong-minh-hoa",
            "so-nong-nghiep",
            "ban-to-chuc-tinh-uy",
            "ca-nuoc-6-thang",
            "ca-nuoc-chuoi-so-lieu");

    private SampleSet() {}

    /** Names of the layout files, one per workbook. */
    static List<String> layouts() {
        return LAYOUTS;
    }

    /** The bytes of every workbook; the same on every call and every machine. */
    public static SortedMap<String, byte[]> workbooks() {
        FigureSource figures =
                new FigureSource(PublishedFigures.load(), NationalSeries.load(), IllustrativeProjects.load());
        SortedMap<String, byte[]> books = new TreeMap<>();
        for (String name : LAYOUTS) {
            BookLayout layout = BookLayout.load(name);
            books.put(layout.file(), BookWriter.write(layout, figures));
        }
        return books;
    }

    /** Writes the set into a folder, over what stands there. */
    public static void write(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> book : workbooks().entrySet()) {
                Files.write(folder.resolve(book.getKey()), book.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the sample set to " + folder, e);
        }
    }
}
