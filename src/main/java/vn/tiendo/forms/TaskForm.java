package vn.tiendo.forms;

import static vn.tiendo.forms.FormColumn.offer;
import static vn.tiendo.forms.FormColumn.text;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;
import vn.tiendo.model.TaskState;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.view.Messages;

/** Writes the blank task workbook; {@link TaskReader} reads it back. */
public final class TaskForm {

    /** Its file name. */
    public static final String FILE = "nhiem-vu.xlsx";

    private static final String SHEET = FormSheets.PREFIX + "nhiệm vụ";
    private static final int ROWS = 60;

    private TaskForm() {}

    /**
     * The bytes of the workbook.
     *
     * @param day departments of that day are offered
     */
    public static byte[] of(Departments departments, LocalDate day, Messages messages) throws IOException {
        List<String> owners = departments.all().stream()
                .filter(department -> department.existed(day))
                .map(Department::name)
                .toList();
        List<String> states = Stream.of(TaskState.values())
                .filter(state -> state != TaskState.UNSTATED)
                .map(state -> messages.text("forms.task.state." + state.code()))
                .toList();
        List<FormColumn> columns = List.of(
                text("task", messages.text("forms.task.task"), messages.text("forms.task.task.note"), 70),
                offer("owner", messages.text("forms.task.owner"), "", 34, owners),
                text(
                        "deadline",
                        messages.text("forms.task.deadline"),
                        messages.text("forms.explanation.deadline.note"),
                        16),
                offer("state", messages.text("forms.task.state"), "", 22, states),
                text("note", messages.text("forms.task.remark"), "", 34));
        try (FormBook book = new FormBook()) {
            book.add(new FormTable(
                    SHEET,
                    messages.text("forms.task"),
                    List.of(messages.text("forms.task.how")),
                    columns,
                    List.of(),
                    ROWS,
                    ""));
            return book.bytes();
        }
    }
}
