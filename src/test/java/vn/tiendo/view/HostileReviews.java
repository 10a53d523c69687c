package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.CellAddress;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.InputFile;
import vn.tiendo.model.Measure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.Project;
import vn.tiendo.model.Review;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Task;
import vn.tiendo.model.TaskState;
import vn.tiendo.model.Verdict;

/** A review whose every text from a workbook tries to be markup, script, a template or a message pattern. */
public final class HostileReviews {

    public static final String EVIL = "\"><script>alert(1)</script>' onload=x $view.title #set($a=1) {0} </style>&amp;";

    private HostileReviews() {}

    public static Review thaiNguyen() {
        return of(EVIL);
    }

    /** A review that says one thing wherever a workbook's text can stand. */
    public static Review of(String evil) {
        return of(List.of(evil), true);
    }

    /** A review that says each of these things wherever a workbook's text can stand. */
    public static Review ofAll(List<String> evils) {
        return of(evils, false);
    }

    private static Review of(List<String> evils, boolean illustrative) {
        List<Assessment> assessments = new ArrayList<>();
        List<Project> projects = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        List<InputFile> files = new ArrayList<>();
        for (String evil : evils) {
            say(evil, illustrative, assessments, projects);
            findings.add(
                    Finding.onSheet(FindingCode.UNKNOWN_INDICATOR, evil, evil, "E9", evil, evil, evil, evil, evil));
            tasks.add(new Task(
                    evil,
                    evil,
                    Optional.empty(),
                    evil,
                    TaskState.IN_PROGRESS,
                    evil,
                    "",
                    new Origin(evil, evil, new CellAddress(1, 1))));
            files.add(new InputFile(evil, "00", 1, InputFile.Outcome.READ, 1, 1, false));
        }
        Review plain = Reviews.review(assessments, projects, findings, false);
        return new Review(
                plain.stamp(),
                plain.period(),
                plain.area(),
                plain.assessments(),
                plain.projects(),
                tasks,
                plain.findings(),
                files,
                plain.figures(),
                false);
    }

    private static void say(String evil, boolean illustrative, List<Assessment> assessments, List<Project> projects) {
        Figures cells = new Figures(evil, evil, Reviews.THAI_NGUYEN);
        Indicator indicator = Indicators.flow(evil, evil, Sector.INDUSTRY, evil, evil);
        Observation actual = cells.of(indicator, Measure.ACTUAL, Reviews.HALF, evil, "trên 94", 0, Reviews.UOC);
        Observation target = cells.of(indicator, Measure.TARGET, Reviews.YEAR, evil, "200", 0, Reviews.PLAIN);
        for (Verdict verdict : List.of(Verdict.AT_RISK, Verdict.INSUFFICIENT_DATA)) {
            assessments.add(new AssessmentBuilder(
                            Indicators.flow(
                                    "evil-" + assessments.size() + "-" + verdict.code(),
                                    evil,
                                    Sector.INDUSTRY,
                                    evil,
                                    evil),
                            Reviews.THAI_NGUYEN,
                            Reviews.HALF,
                            verdict)
                    .actual(actual)
                    .target(target)
                    .attainment("47")
                    .explained(evil, evil)
                    .part(new PartContribution(
                            evil,
                            Optional.empty(),
                            actual.value(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            actual.source()))
                    .build());
        }
        projects.add(new Project(
                false,
                evil,
                evil,
                evil,
                true,
                List.of(target),
                Optional.of(actual),
                Optional.empty(),
                Optional.empty(),
                illustrative,
                evil,
                actual.source()));
    }
}
