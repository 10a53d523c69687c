package vn.tiendo.assess;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Remarks;
import vn.tiendo.model.RowNote;

/** What a row's note columns say of cause, measure and owner; which heading says which is in a data file. */
final class NoteTexts {

    private static final String FILE = "note-headings.tsv";
    private static final List<Heading> HEADINGS = read();

    private NoteTexts() {}

    /** What stands beside any of the observations, of each the first. */
    static Remarks remarks(List<Observation> observations) {
        return new Remarks(of(Role.OWNER, observations), of(Role.CAUSE, observations), of(Role.MEASURE, observations));
    }

    private static String of(Role role, List<Observation> observations) {
        return observations.stream()
                .flatMap(observation -> observation.sources().stream())
                .flatMap(figure -> figure.notes().stream())
                .filter(note -> role(note).filter(role::equals).isPresent())
                .map(note -> note.text().strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Optional<Role> role(RowNote note) {
        String heading = comparable(note.heading());
        return HEADINGS.stream()
                .filter(known -> heading.contains(known.words()))
                .map(Heading::role)
                .findFirst();
    }

    private static String comparable(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static List<Heading> read() {
        try (InputStream stream = NoteTexts.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            Stream<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
            return lines.filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Heading(Role.valueOf(cells[0].toUpperCase(Locale.ROOT)), comparable(cells[1])))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE, failure);
        }
    }

    /** What a note column is about. */
    private enum Role {
        CAUSE,
        MEASURE,
        OWNER
    }

    private record Heading(Role role, String words) {}
}
