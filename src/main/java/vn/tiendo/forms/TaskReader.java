package vn.tiendo.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vn.tiendo.model.Task;
import vn.tiendo.reference.Deadlines;
import vn.tiendo.reference.TaskStates;
import vn.tiendo.reference.TextColumn;
import vn.tiendo.workbook.Grid;

/** Reads tasks from any sheet that has headings for task, owner and deadline or state. */
public final class TaskReader {

    private TaskReader() {}

    /** The tasks of a sheet, in its order; none where it is no table of tasks. */
    public static List<Task> read(Grid sheet) {
        Optional<WordTable> table = sheet.hidden()
                ? Optional.empty()
                : WordTable.find(sheet, List.of(TextColumn.TASK, TextColumn.OWNER))
                        .filter(found -> found.has(TextColumn.DEADLINE) || found.has(TextColumn.STATE));
        return table.map(TaskReader::tasks).orElse(List.of());
    }

    /** A row that says neither who nor when nor how far is a heading between rows, or a note below them. */
    private static List<Task> tasks(WordTable table) {
        List<Task> tasks = new ArrayList<>();
        for (int row : table.rows()) {
            String task = table.text(row, TextColumn.TASK);
            String owner = table.text(row, TextColumn.OWNER);
            String deadline = table.text(row, TextColumn.DEADLINE);
            String state = table.text(row, TextColumn.STATE);
            boolean said = !(owner + deadline + state).isEmpty();
            if (task.chars().anyMatch(Character::isLetter) && said) {
                tasks.add(new Task(
                        task,
                        owner,
                        Deadlines.of(deadline, OptionalInt.empty()),
                        shown(deadline),
                        TaskStates.of(state),
                        state,
                        "",
                        table.origin(row, TextColumn.TASK)));
            }
        }
        return tasks;
    }

    /** A date cell reads as 2021-09-30; people write 30/9/2021. */
    static String shown(String deadline) {
        return deadline.matches("\\d{4}-\\d{2}-\\d{2}(T.*)?")
                ? Integer.parseInt(deadline.substring(8, 10)) + "/" + Integer.parseInt(deadline.substring(5, 7)) + "/"
                        + deadline.substring(0, 4)
                : deadline;
    }
}
