package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.tiendo.forms.ExplanationForm;
import vn.tiendo.forms.ExplanationReader;
import vn.tiendo.forms.Templates;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Departments;
import vn.tiendo.model.Explanation;
import vn.tiendo.model.FormLink;
import vn.tiendo.model.Review;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * The forms on which departments explain their targets, at the place that the page links to. A form that somebody has
 * filled in and not handed in yet is never written over.
 */
final class ExplanationForms {

    private static final String FOLDER = "report/phieu-giai-trinh/";

    /** The workbooks of all departments, a few lines each. */
    private static final long MEMORY = 8L << 20;

    private final Review review;
    private final Departments departments;
    private final LongSupplier nanos;

    ExplanationForms(Review review, Departments departments, LongSupplier nanos) {
        this.review = review;
        this.departments = departments;
        this.nanos = nanos;
    }

    /** Where the forms of a review will lie. */
    static List<FormLink> links(List<Assessment> ofArea, Departments departments) {
        return ExplanationForm.asked(ofArea).keySet().stream()
                .map(owner -> new FormLink(owner, FOLDER + Templates.fileName(owner, departments)))
                .toList();
    }

    /** Writes the forms; the files that lie there now, those left as somebody filled them in among them. */
    List<Path> write(OutputFolder output, Messages messages) throws IOException {
        return put(output, ExplanationForm.of(review, departments, messages));
    }

    /** The same, made now and written later. */
    HandBack later(OutputFolder output, Messages messages) {
        return new HandBack(MEMORY, Step.EXPLANATION_FORMS, () -> {
            Map<String, byte[]> forms = ExplanationForm.of(review, departments, messages);
            return () -> put(output, forms);
        });
    }

    private List<Path> put(OutputFolder output, Map<String, byte[]> forms) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            Path file = output.root().resolve(FOLDER + form.getKey());
            if (!holdsNews(file)) {
                output.put(FOLDER + form.getKey(), form.getValue());
            }
            files.add(file);
        }
        return files;
    }

    /** Whether a form of this period says something that the review does not know. */
    private boolean holdsNews(Path file) {
        if (!Files.isReadable(file)) {
            return false;
        }
        Catalogue catalogue = new Catalogue(
                review.ofArea().stream().map(Assessment::indicator).distinct().toList());
        ExplanationReader reader = new ExplanationReader(catalogue);
        List<Grid> sheets = new ArrayList<>();
        new WorkbookReader(ReadingLimits.STANDARD, nanos)
                .read(new SourceFile(String.valueOf(file.getFileName()), file), sheets::add);
        return sheets.stream()
                .flatMap(sheet -> reader.read(sheet, new ArrayList<>()).stream())
                .filter(explanation ->
                        explanation.period().equals(review.period().code()))
                .anyMatch(this::isNew);
    }

    private boolean isNew(Explanation explanation) {
        return review.ofArea().stream()
                .filter(assessment -> assessment.indicator().code().equals(explanation.indicator()))
                .noneMatch(assessment -> assessment.remarks().cause().equals(explanation.cause())
                        && assessment.remarks().measure().equals(explanation.measure()));
    }
}
