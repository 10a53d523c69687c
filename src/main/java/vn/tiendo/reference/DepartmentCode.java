package vn.tiendo.reference;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;

/** The word that stands for a department in the names of files and messages. */
public final class DepartmentCode {

    private static final int LONGEST = 60;
    private static final int MARK = 8;
    private static final String NAMELESS = "don-vi";

    private DepartmentCode() {}

    /**
     * The code that the list gives. A department outside the list is called after its name, of whatever length and letters
     * that is, and by a mark of its own, so that no two share a file (upper and lower case are one name): ASCII, at most 69 characters, no name that a system
     * keeps for itself.
     */
    public static String of(String department, Departments listed) {
        return listed.find(department).map(Department::code).orElseGet(() -> ofName(department));
    }

    private static String ofName(String department) {
        String words = Folding.key(department).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String name = department.toLowerCase(Locale.ROOT);
        String mark = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, MARK);
        String few = words.substring(0, Math.min(words.length(), LONGEST));
        return (few.isEmpty() ? NAMELESS : few) + "-" + mark;
    }
}
