package vn.tiendo.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Predecessor;
import vn.tiendo.model.Recipients;

/** Reads the departments that come with the program; nobody's address is among them. */
public final class DepartmentList {

    private DepartmentList() {}

    /** The built-in departments. */
    public static Departments load() {
        return new Departments(DataTable.read("departments.tsv").stream()
                .map(DepartmentList::department)
                .toList());
    }

    private static Department department(CSVRecord row) {
        return new Department(
                row.get("code"),
                row.get("name"),
                date(row.get("from")),
                date(row.get("to")),
                DataTable.list(row.get("predecessors")).stream()
                        .map(DepartmentList::predecessor)
                        .toList(),
                DataTable.list(row.get("aliases")),
                Recipients.NONE);
    }

    private static Optional<LocalDate> date(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    /** Reads {@code finance} or, where only some indicators went over, {@code labour=poverty-rate+jobs}. */
    public static Predecessor predecessor(String text) {
        String[] parts = text.split("=", 2);
        return new Predecessor(
                parts[0].strip(),
                parts.length == 1 ? Set.of() : Set.of(parts[1].strip().split("\\s*\\+\\s*", -1)));
    }
}
