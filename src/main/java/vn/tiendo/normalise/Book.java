package vn.tiendo.normalise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiendo.model.Area;
import vn.tiendo.model.AreaLevel;

/** What a workbook as a whole says of itself: the place it reports on, until when, and who sends it. */
final class Book {

    /** With so many provinces in its rows a book speaks of the whole country. */
    private static final int PROVINCES_OF_A_COUNTRY = 10;

    private final Optional<Area> fileName;
    private final Map<Area, Integer> titled = new HashMap<>();
    private final Set<Area> provinces = new HashSet<>();
    private final Map<LocalDate, Counter> ends = new HashMap<>();
    private final Set<String> departments = new HashSet<>();

    /** The day that most results end on, once it was asked for and until more are read. */
    private @Nullable LocalDate until;

    /** @param fileName the area that its file is named after */
    Book(Optional<Area> fileName) {
        this.fileName = fileName;
    }

    void titled(Area area) {
        titled.merge(area, 1, Integer::sum);
    }

    void row(Area area) {
        if (area.level() == AreaLevel.PROVINCE) {
            provinces.add(area);
        }
    }

    void end(LocalDate day) {
        ends.computeIfAbsent(day, first -> new Counter()).more();
        until = null;
    }

    void sentBy(String department) {
        departments.add(department);
    }

    /**
     * The country where provinces are rows, else the area its titles name most often, else the one its file is named
     * after, if any.
     */
    Optional<Area> area() {
        if (provinces.size() >= PROVINCES_OF_A_COUNTRY) {
            return Optional.of(Area.COUNTRY);
        }
        return titled.entrySet().stream()
                .max(Map.Entry.<Area, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .or(() -> fileName);
    }

    /** Whether only the name of its file says what area it is about. */
    boolean isPlacedByFileName() {
        return titled.isEmpty() && provinces.size() < PROVINCES_OF_A_COUNTRY && fileName.isPresent();
    }

    /** The day that most of its results end on, the later one of equals. */
    LocalDate reportedUntil() {
        LocalDate known = until != null ? until : readEnd();
        until = known;
        return known;
    }

    private LocalDate readEnd() {
        return ends.entrySet().stream()
                .max(Map.Entry.<LocalDate, Counter>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(LocalDate.MIN);
    }

    /** Whether its letterhead or a title names the department. */
    boolean isSentBy(String department) {
        return departments.contains(department);
    }
}
