package vn.tiendo.build;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.forms.ExplanationForm;
import vn.tiendo.model.Departments;

/** The explanation forms that go out with a report. */
public final class ExplanationForms {

    private static final String FOLDER = "report/phieu-giai-trinh/";

    private ExplanationForms() {}

    /** The forms of a published run, by their place in the output folder. */
    public static Map<String, byte[]> of(PublishedRun run, Departments departments) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        ExplanationForm.of(run.review(), departments, run.messages())
                .forEach((name, bytes) -> files.put(FOLDER + name, bytes));
        return files;
    }
}
