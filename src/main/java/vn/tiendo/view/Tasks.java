package vn.tiendo.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskState;

/** The tasks of task workbooks and explanation forms, and measures that workbooks propose beside their figures. */
final class Tasks {

    private static final LocalDate OPEN_END = LocalDate.MAX;

    private final Edition edition;
    private final LocalDate today;

    Tasks(Edition edition) {
        this.edition = edition;
        this.today = LocalDate.ofInstant(
                edition.review().stamp().at(), edition.review().stamp().zone());
    }

    TaskSection section(List<Assessment> headline) {
        List<Task> tasks = edition.review().tasks().stream()
                .filter(task -> !edition.isWithheld(task.origin()) && !edition.isWithheld(task.indicator()))
                .sorted(Comparator.comparing(Tasks::isClosed)
                        .thenComparing(task -> task.deadline().orElse(OPEN_END)))
                .toList();
        List<Task> due = tasks.stream().filter(this::isDue).toList();
        List<TaskLine> ahead = Stream.concat(
                        tasks.stream().filter(task -> !isDue(task)).map(this::line), proposed(headline, tasks).stream())
                .toList();
        List<TaskGroup> groups = new ArrayList<>();
        groups.add(group("due", due.stream().map(this::line).toList()));
        groups.add(group("ahead", ahead));
        return new TaskSection(headline(due), groups);
    }

    private TaskGroup group(String kind, List<TaskLine> lines) {
        return new TaskGroup(edition.text("tasks." + kind, lines.size()), lines);
    }

    private String headline(List<Task> due) {
        long done = due.stream().filter(task -> task.state() == TaskState.DONE).count();
        long overdue = due.stream().filter(task -> task.isOverdue(today)).count();
        return due.isEmpty() ? "" : edition.text("tasks.headline", done, due.size(), overdue);
    }

    /** What should be over by now, or is. */
    private boolean isDue(Task task) {
        return isClosed(task)
                || task.deadline().filter(day -> !day.isAfter(today)).isPresent();
    }

    private static boolean isClosed(Task task) {
        return task.state() == TaskState.DONE || task.state() == TaskState.DROPPED;
    }

    private TaskLine line(Task task) {
        boolean overdue = task.isOverdue(today);
        String state =
                task.stateText().isEmpty() ? edition.text("task." + task.state().code()) : task.stateText();
        return new TaskLine(
                task.task(),
                edition.nameOf(task.indicator()),
                task.owner(),
                task.deadline().map(edition.formats()::date).orElse(task.deadlineText()),
                overdue ? edition.text("task.overdue", state) : state,
                overdue ? "bad" : task.state() == TaskState.DONE ? "good" : "");
    }

    /** Measures that stand beside figures and in no task workbook. */
    private List<TaskLine> proposed(List<Assessment> headline, List<Task> tasks) {
        Map<String, Set<String>> known = tasks.stream()
                .collect(Collectors.groupingBy(Task::indicator, Collectors.mapping(Task::task, Collectors.toSet())));
        return headline.stream()
                .filter(assessment -> !assessment.remarks().measure().isEmpty())
                .filter(assessment -> !known.getOrDefault(assessment.indicator().code(), Set.of())
                        .contains(assessment.remarks().measure()))
                .map(assessment -> new TaskLine(
                        assessment.remarks().measure(),
                        edition.name(assessment),
                        assessment.remarks().owner(),
                        "",
                        edition.text("task.proposed"),
                        ""))
                .toList();
    }
}
