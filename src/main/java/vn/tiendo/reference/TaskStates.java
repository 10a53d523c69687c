package vn.tiendo.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.tiendo.model.TaskState;

/** Reads how far a task is ({@code task-states.tsv}). */
public final class TaskStates {

    private static final List<Words> WORDS = read();

    private record Words(String words, TaskState state) {}

    private TaskStates() {}

    /** The state that is written; {@code UNSTATED} where nothing is, or nothing that is understood. */
    public static TaskState of(String written) {
        String key = " " + Folding.key(written) + " ";
        return WORDS.stream()
                .filter(known -> key.contains(" " + known.words() + " "))
                .findFirst()
                .map(Words::state)
                .orElse(TaskState.UNSTATED);
    }

    private static List<Words> read() {
        List<Words> words = new ArrayList<>();
        DataTable.read("task-states.tsv").forEach(row -> {
            String code = row.get("state");
            TaskState state = Stream.of(TaskState.values())
                    .filter(known -> known.code().equals(code.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow();
            DataTable.list(row.get("words")).forEach(each -> words.add(new Words(Folding.key(each), state)));
        });
        return List.copyOf(words);
    }
}
