package vn.tiendo.forms;

import static vn.tiendo.forms.FormColumn.offer;
import static vn.tiendo.forms.FormColumn.shown;
import static vn.tiendo.forms.FormColumn.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Department;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Review;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Verdict;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.view.Formats;
import vn.tiendo.view.Messages;
import vn.tiendo.view.PeriodNames;

/**
 * Writes an explanation form for each department: its targets that are hard or not yet sure to reach, prefilled from a
 * run, with cause, measure and deadline to fill in. {@link ExplanationReader} reads it back.
 */
public final class ExplanationForm {

    /** Begins the hidden cell that says which period is explained. */
    static final String PERIOD_MARK = "##period=";

    private static final String SHEET = FormSheets.PREFIX + "giải trình";

    private static final Set<Verdict> ASKED = EnumSet.of(Verdict.AT_RISK, Verdict.OPEN);

    private final Review review;
    private final Departments departments;
    private final Messages messages;
    private final Formats formats;
    private final String period;

    private ExplanationForm(Review review, Departments departments, Messages messages) {
        this.review = review;
        this.departments = departments;
        this.messages = messages;
        this.formats = Formats.of(messages, review.stamp().zone());
        this.period = new PeriodNames(messages, formats).name(review.period());
    }

    /**
     * The forms by file name, one for each department that has something to explain.
     *
     * @param departments whom a form may be handed on to, and what its file is called
     */
    public static Map<String, byte[]> of(Review review, Departments departments, Messages messages) throws IOException {
        ExplanationForm form = new ExplanationForm(review, departments, messages);
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, List<Assessment>> owner : asked(review.ofArea()).entrySet()) {
            files.put(Templates.fileName(owner.getKey(), departments), form.bytes(owner.getKey(), owner.getValue()));
        }
        return files;
    }

    /** What each department is asked to explain: its leading targets that are hard or not yet sure to reach. */
    public static Map<String, List<Assessment>> asked(List<Assessment> ofArea) {
        Map<String, List<Assessment>> byOwner = new TreeMap<>();
        for (Assessment assessment : ofArea) {
            boolean shown = assessment.indicator().scope() != Scope.RESTRICTED;
            if (shown && assessment.leading() && ASKED.contains(assessment.verdict())) {
                byOwner.computeIfAbsent(assessment.remarks().owner(), owner -> new ArrayList<>())
                        .add(assessment);
            }
        }
        return byOwner;
    }

    private byte[] bytes(String owner, List<Assessment> assessments) throws IOException {
        List<String> owners = departments.all().stream()
                .filter(department -> department.existed(review.period().end()))
                .map(Department::name)
                .toList();
        List<FormColumn> columns = List.of(
                shown("indicator", heading("indicator"), 38),
                shown("value", heading("value"), 20),
                shown("plan", heading("plan"), 20),
                shown("percent", heading("percent"), 10),
                shown("verdict", heading("verdict"), 18),
                text("cause", heading("cause"), messages.text("forms.explanation.cause.note"), 46),
                text("measure", heading("measure"), messages.text("forms.explanation.measure.note"), 46),
                offer("owner", heading("heading.owner"), messages.text("forms.explanation.owner.note"), 26, owners),
                text("deadline", heading("deadline"), messages.text("forms.explanation.deadline.note"), 14));
        FormTable table = new FormTable(
                SHEET,
                messages.text("forms.explanation", period),
                List.of(
                        messages.text(
                                "forms.explanation.owner", owner, review.area().name()),
                        messages.text("forms.explanation.how")),
                columns,
                assessments.stream().map(this::row).toList(),
                0,
                PERIOD_MARK + review.period().code());
        try (FormBook book = new FormBook()) {
            book.add(table);
            return book.bytes();
        }
    }

    private List<String> row(Assessment assessment) {
        return List.of(
                messages.isVietnamese()
                        ? assessment.indicator().nameVi()
                        : assessment.indicator().nameEn(),
                assessment.actual().map(this::shownValue).orElse(""),
                assessment.target().map(this::shownValue).orElse(""),
                assessment
                        .recomputed()
                        .attainmentPercent()
                        .map(percent -> formats.attainment(percent, 1))
                        .orElse(""),
                messages.text("verdict." + assessment.verdict().code()),
                assessment.remarks().cause(),
                assessment.remarks().measure(),
                assessment.remarks().owner(),
                "");
    }

    private String shownValue(Observation observation) {
        return formats.publishedWithUnit(observation);
    }

    private String heading(String key) {
        return messages.text("forms.explanation." + key);
    }
}
