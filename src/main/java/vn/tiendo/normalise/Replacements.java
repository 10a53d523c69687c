package vn.tiendo.normalise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Origin;

/**
 * Finds workbooks of which a newer copy lies beside them: "book (2).xlsx", "book v2.xlsx" or "book sửa.xlsx" replaces
 * "book.xlsx" where both report the same things. Then one finding is enough, and nothing of the older copy counts. The name
 * is all that says which is newer: a date of a file changes with every copying. "book - Copy.xlsx" therefore replaces
 * nothing, since people go on typing in the copy as often as in the original.
 */
final class Replacements {

    /** "book (2).xlsx" as browsers write it, "book_v2.xlsx" and "book lần 2.xlsx" as people do. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(.*?)[\\s_-]*(?:\\((\\d{1,2})\\)|[\\s_-](?:v|ver|ver\\.|bản|ban|lần|lan)[\\s_-]?(\\d{1,2}))(\\.[^./]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "book (mới).xlsx", "book_sua.xlsx", "book - chính thức.xlsx". */
    private static final Pattern WORDED = Pattern.compile(
            "(.*?)[\\s_-]+\\(?(?:(?:bản |ban )?(?:mới|moi|sửa|sua|đã sửa|da sua|sửa lại|sua lai|cập nhật|cap nhat|chính thức"
                    + "|chinh thuc|final|new)|bản cuối|ban cuoi)\\)?(\\.[^./]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int NAMED = 3;

    private final Map<String, Newer> newerOf = new TreeMap<>();

    /**
     * What a workbook reports of one thing.
     *
     * @param value the number
     * @param origin its cell
     */
    record Reported(BigDecimal value, Origin origin) {}

    /** @param reported what each workbook reports */
    Replacements(List<String> files, Map<String, Map<Object, Reported>> reported) {
        Map<String, List<Version>> copies = new TreeMap<>();
        files.stream()
                .map(Version::of)
                .forEach(version -> copies.computeIfAbsent(version.stem(), stem -> new ArrayList<>(1))
                        .add(version));
        copies.values().removeIf(same -> same.size() < 2);
        copies.values().forEach(same -> compare(same, reported));
    }

    private void compare(List<Version> copies, Map<String, Map<Object, Reported>> reported) {
        for (Version older : copies) {
            Map<Object, Reported> old = reported.getOrDefault(older.file(), Map.of());
            copies.stream()
                    .filter(newer -> newer.isNewerThan(older))
                    .filter(newer -> reportTheSame(old, reported.getOrDefault(newer.file(), Map.of())))
                    .max(Comparator.comparingInt(Version::number).thenComparing(Version::file))
                    .ifPresent(newer -> newerOf.put(
                            older.file(),
                            new Newer(newer.file(), changed(old, reported.getOrDefault(newer.file(), Map.of())))));
        }
    }

    /** More than half of what the older copy reports stands in the newer one. */
    private static boolean reportTheSame(Map<Object, Reported> older, Map<Object, Reported> newer) {
        long common = older.keySet().stream().filter(newer::containsKey).count();
        return common * 2 > older.size();
    }

    /** The older copy's cells that the newer one says otherwise or no longer, in their order. */
    private static List<Origin> changed(Map<Object, Reported> older, Map<Object, Reported> newer) {
        return older.entrySet().stream()
                .filter(entry -> Optional.ofNullable(newer.get(entry.getKey()))
                        .filter(now -> now.value().compareTo(entry.getValue().value()) == 0)
                        .isEmpty())
                .map(entry -> entry.getValue().origin())
                .sorted()
                .toList();
    }

    /** The newer copy, where there is one. */
    Optional<String> newerOf(String file) {
        return Optional.ofNullable(newerOf.get(file)).map(Newer::file);
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        newerOf.forEach((older, newer) -> findings.add(
                newer.changed().isEmpty()
                        ? Finding.onFile(FindingCode.REPLACED_WORKBOOK, older, newer.file(), newer.file())
                        : Finding.onFile(
                                FindingCode.REPLACED_WORKBOOK,
                                older,
                                newer.file(),
                                "changed",
                                newer.file(),
                                String.valueOf(newer.changed().size()),
                                cells(newer.changed()))));
        return findings;
    }

    private static String cells(List<Origin> changed) {
        return String.join(
                ", ",
                changed.stream()
                        .limit(NAMED)
                        .map(origin -> origin.sheet() + " › " + origin.cell())
                        .toList());
    }

    /** The workbook that replaces one, and what it changed. */
    private record Newer(String file, List<Origin> changed) {}

    /**
     * A workbook as its name tells its version.
     *
     * @param number 0 where the name has none
     * @param worded whether a word calls it the newer one
     */
    private record Version(String file, String stem, int number, boolean worded) {

        private static Version of(String file) {
            Matcher numbered = NUMBERED.matcher(file);
            if (numbered.matches()) {
                int number = Integer.parseInt(numbered.group(2) == null ? numbered.group(3) : numbered.group(2));
                return new Version(file, numbered.group(1) + numbered.group(4), number, false);
            }
            Matcher worded = WORDED.matcher(file);
            return worded.matches()
                    ? new Version(file, worded.group(1) + worded.group(2), 0, true)
                    : new Version(file, file, 0, false);
        }

        /** Of a numbered copy and one that a word calls new nobody knows which came first. */
        private boolean isNewerThan(Version other) {
            return !other.worded() && (worded ? other.number() == 0 : number > other.number());
        }
    }
}
