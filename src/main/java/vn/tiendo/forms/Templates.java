package vn.tiendo.forms;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tiendo.model.Area;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Period;
import vn.tiendo.reference.DepartmentCode;
import vn.tiendo.view.Messages;

/** The blank workbooks of an office: one for each department to collect figures, and one for tasks. */
public final class Templates {

    private Templates() {}

    /**
     * The workbooks by file name.
     *
     * @param state the catalogue in force
     * @param area the area reported on, where it is known
     * @param period the period reported: departments are those of its last day
     */
    public static Map<String, byte[]> of(CatalogueState state, Optional<Area> area, Period period, Messages messages)
            throws IOException {
        LocalDate day = period.end();
        Departments departments = state.departments();
        List<String> owners = departments.all().stream()
                .filter(department -> department.existed(day))
                .map(Department::name)
                .toList();
        Map<String, List<Indicator>> byOwner = new LinkedHashMap<>();
        for (Indicator indicator : state.catalogue().on(day, departments).indicators()) {
            byOwner.computeIfAbsent(indicator.department(), owner -> new ArrayList<>())
                    .add(indicator);
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, List<Indicator>> owner : byOwner.entrySet()) {
            CollectionWorkbook.Request request = new CollectionWorkbook.Request(
                    owner.getKey(), area, period, owner.getValue(), state.catalogue(), owners, messages);
            files.put(fileName(owner.getKey(), departments), CollectionWorkbook.of(request));
        }
        files.put(TaskForm.FILE, TaskForm.of(departments, day, messages));
        return files;
    }

    public static String fileName(String owner, Departments departments) {
        return DepartmentCode.of(owner, departments) + ".xlsx";
    }
}
