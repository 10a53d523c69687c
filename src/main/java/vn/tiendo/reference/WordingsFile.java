package vn.tiendo.reference;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code wordings.csv}: what people said unknown rows are, kept for later runs; deleting a line forgets it. */
public final class WordingsFile {

    /** Its name in the output folder. */
    public static final String NAME = "wordings.csv";

    private static final KeptTable TABLE = new KeptTable(NAME, "indicator", "label", "table");

    private WordingsFile() {}

    /** All wordings; none where there is no file. */
    public static Kept<LearnedWording> read(Path file) throws IOException {
        return TABLE.read(file, WordingsFile::wording);
    }

    private static Optional<LearnedWording> wording(KeptTable.Line line) {
        return line.get("label").isBlank()
                ? Optional.empty()
                : Optional.of(new LearnedWording(line.get("label"), line.get("table"), line.get("indicator")));
    }

    /** The wordings with later ones: the newest answer about a row counts. */
    public static List<LearnedWording> merge(List<LearnedWording> known, List<LearnedWording> later) {
        Map<String, LearnedWording> merged = new LinkedHashMap<>();
        Stream.concat(known.stream(), later.stream()).forEach(wording -> merged.put(wording.key(), wording));
        return List.copyOf(new TreeMap<>(merged).values());
    }

    /** The file's bytes. */
    public static byte[] write(List<LearnedWording> wordings) throws IOException {
        return TABLE.bytes(wordings.stream()
                .map(wording -> List.<Object>of(wording.indicator(), wording.label(), wording.table()))
                .toList());
    }
}
