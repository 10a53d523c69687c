package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tiendo.model.Finding;
import vn.tiendo.office.FormReader;
import vn.tiendo.office.FormReading;
import vn.tiendo.recognise.Correction;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.reference.ColumnCorrection;
import vn.tiendo.reference.CorrectionsFile;
import vn.tiendo.reference.Kept;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.reference.Vocabulary;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.SourceFile;

/**
 * What people corrected: in earlier runs, and on forms that lie in the input folder now. The form saved last wins.
 *
 * @param corrections all of them, one for each column and workbook
 * @param isToBeKept whether they may be written for later runs: not over a file that somebody broke
 * @param findings what was written on forms and not understood, or contradicts itself
 */
record KnownCorrections(List<ColumnCorrection> corrections, boolean isToBeKept, List<Finding> findings)
        implements Corrections {

    /** A form that lies in the input folder. */
    private record Form(SourceFile file, Instant saved, FormReading reading) {}

    private static final Comparator<ColumnCorrection> SAVED =
            Comparator.comparing(ColumnCorrection::saved).thenComparing(ColumnCorrection::file);

    KnownCorrections {
        corrections = corrections.stream().sorted(SAVED).toList();
        findings = List.copyOf(findings);
    }

    /** Those kept from earlier runs, with those on forms now: one form corrects all books of its kind. */
    static KnownCorrections collect(Path output, InputForms input, Vocabulary vocabulary) throws IOException {
        List<Form> forms = new ArrayList<>();
        for (InputForms.Form form : input.forms()) {
            for (Grid sheet : form.named(ReadingForm::isNamed)) {
                forms.add(new Form(form.file(), form.saved(), FormReader.read(sheet, vocabulary)));
            }
        }
        Kept<ColumnCorrection> kept = CorrectionsFile.read(output.resolve(CorrectionsFile.NAME));
        List<ColumnCorrection> known = kept.lines();
        List<Finding> findings = new ArrayList<>(kept.findings());
        for (Form form : forms) {
            known = form.reading().after(known, form.file().name(), form.saved());
            findings.addAll(form.reading().findings());
            findings.addAll(contradicted(form, forms));
        }
        return new KnownCorrections(known, kept.isWhole(), findings);
    }

    private static List<Finding> contradicted(Form form, List<Form> forms) {
        List<Finding> findings = new ArrayList<>();
        for (Form later : forms.subList(forms.indexOf(form) + 1, forms.size())) {
            findings.addAll(
                    form.reading().contradicted(form.file().name(), later.file().name(), later.reading()));
        }
        return findings;
    }

    @Override
    public Optional<Correction> of(String fingerprint, int column) {
        if (corrections.isEmpty()) {
            return Optional.empty();
        }
        return corrections.stream()
                .filter(each -> each.column() == column && each.fingerprint().equals(fingerprint))
                .reduce(ColumnCorrection::then)
                .map(each -> new Correction(
                        each.role(),
                        each.measure(),
                        each.period(),
                        each.year(),
                        each.month(),
                        each.unit().orElse("")));
    }
}
