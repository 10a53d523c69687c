package vn.tiendo.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

/**
 * Finds workbooks of which a newer copy lies beside them: "book (2).xlsx" or "book v2.xlsx" replaces "book.xlsx" where both report the same
 * things. Then one finding is enough, and nothing of the older copy counts.
 */
final class Replacements {

    /** "book (2).xlsx" as browsers write it, "book_v2.xlsx" and "book lần 2.xlsx" as people do. */
    private static final Pattern COPY = Pattern.compile(
            "(.*?)[\\s_-]*(?:\\((\\d{1,2})\\)|[\\s_-](?:v|ver|ver\\.|bản|ban|lần|lan)[\\s_-]?(\\d{1,2}))(\\.[^./]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Map<String, String> newerOf = new TreeMap<>();

    /** @param reported what each workbook reports, without the values */
    Replacements(List<String> files, Map<String, Set<Object>> reported) {
        Map<String, List<String>> copies = new TreeMap<>();
        files.forEach(file ->
                copies.computeIfAbsent(stem(file), stem -> new ArrayList<>(1)).add(file));
        copies.values().removeIf(same -> same.size() < 2);
        if (copies.isEmpty()) {
            return;
        }
        copies.values().forEach(same -> compare(same, reported));
    }

    private void compare(List<String> copies, Map<String, Set<Object>> reported) {
        for (String older : copies) {
            copies.stream()
                    .filter(newer -> number(newer) > number(older))
                    .filter(newer -> reportTheSame(
                            reported.getOrDefault(older, Set.of()), reported.getOrDefault(newer, Set.of())))
                    .max((one, other) -> Integer.compare(number(one), number(other)))
                    .ifPresent(newer -> newerOf.put(older, newer));
        }
    }

    /** More than half of what the older copy reports stands in the newer one. */
    private static boolean reportTheSame(Set<Object> older, Set<Object> newer) {
        long common = older.stream().filter(newer::contains).count();
        return common * 2 > older.size();
    }

    private static String stem(String file) {
        Matcher copy = COPY.matcher(file);
        return copy.matches() ? copy.group(1) + copy.group(4) : file;
    }

    private static int number(String file) {
        Matcher copy = COPY.matcher(file);
        if (!copy.matches()) {
            return 0;
        }
        return Integer.parseInt(copy.group(2) == null ? copy.group(3) : copy.group(2));
    }

    /** The newer copy, where there is one. */
    Optional<String> newerOf(String file) {
        return Optional.ofNullable(newerOf.get(file));
    }

    List<Finding> findings() {
        return newerOf.entrySet().stream()
                .map(pair ->
                        Finding.onFile(FindingCode.REPLACED_WORKBOOK, pair.getKey(), pair.getValue(), pair.getValue()))
                .toList();
    }
}
