package vn.tiendo.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Predecessor;
import vn.tiendo.model.Recipients;
import vn.tiendo.reference.DepartmentList;

/** The sheet of departments. */
final class DepartmentRows {

    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+\\.[^@\\s,;<>.]+");

    private final CatalogueState before;
    private final List<Finding> findings;

    DepartmentRows(CatalogueState before, List<Finding> findings) {
        this.before = before;
        this.findings = findings;
    }

    Departments apply(List<FormRow> rows) {
        Set<String> codes = new HashSet<>();
        before.departments().all().forEach(department -> codes.add(department.code()));
        rows.forEach(row -> codes.add(RowMerge.codeOf(row)));
        RowMerge<Department> merge =
                new RowMerge<>(Department::code, (row, mistakes) -> department(row, mistakes, codes), findings);
        return new Departments(merge.apply(before.departments().all(), rows));
    }

    private static Department department(FormRow row, Mistakes mistakes, Set<String> codes) {
        return new Department(
                RowMerge.codeOf(row),
                mistakes.needed(CatalogueForm.NAME),
                date(row, CatalogueForm.FROM, mistakes),
                date(row, CatalogueForm.TO, mistakes),
                predecessors(row, mistakes, codes),
                list(row.text(CatalogueForm.ALIASES_OF), "\\|"),
                new Recipients(
                        mails(row, CatalogueForm.MAIL_TO, mistakes), mails(row, CatalogueForm.MAIL_CC, mistakes)));
    }

    private static Optional<LocalDate> date(FormRow row, String key, Mistakes mistakes) {
        String written = row.text(key);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException notADay) {
            mistakes.tell("bad-date", key);
            return Optional.empty();
        }
    }

    private static List<Predecessor> predecessors(FormRow row, Mistakes mistakes, Set<String> codes) {
        List<Predecessor> predecessors = list(row.text(CatalogueForm.PREDECESSORS), "\\|").stream()
                .map(DepartmentList::predecessor)
                .toList();
        if (!predecessors.stream().allMatch(each -> codes.contains(each.department()))) {
            mistakes.tell("unknown-department", CatalogueForm.PREDECESSORS);
        }
        return predecessors;
    }

    private static List<String> mails(FormRow row, String key, Mistakes mistakes) {
        List<String> mails = list(row.text(key), "[;,|\\s]");
        if (!mails.stream().allMatch(mail -> MAIL.matcher(mail).matches())) {
            mistakes.tell("bad-mail", key);
        }
        return mails;
    }

    static List<String> list(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
