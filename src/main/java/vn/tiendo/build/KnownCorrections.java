package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.tiendo.model.Finding;
import vn.tiendo.office.FormReader;
import vn.tiendo.office.FormReading;
import vn.tiendo.recognise.Correction;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.reference.ColumnCorrection;
import vn.tiendo.reference.CorrectionsFile;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * What people corrected: in earlier runs, and on forms that lie in the input folder now. The form saved last wins.
 *
 * @param corrections all of them
 * @param findings what was written on forms and not understood
 */
record KnownCorrections(List<ColumnCorrection> corrections, List<Finding> findings) implements Corrections {

    /** A file's form, and when it was saved. */
    private record Form(FileTime saved, FormReading reading) {}

    KnownCorrections {
        corrections = List.copyOf(corrections);
        findings = List.copyOf(findings);
    }

    /** Asks all files for a form before any is read, since one form corrects all books of its kind. */
    static KnownCorrections collect(Path output, InputFolder input, LongSupplier nanos) throws IOException {
        List<Form> forms = new ArrayList<>();
        WorkbookReader reader = new WorkbookReader(ReadingLimits.STANDARD, nanos);
        for (SourceFile file : input.files()) {
            Optional<Grid> form = reader.sheet(file, ReadingForm::isNamed);
            if (form.isPresent()) {
                forms.add(new Form(Files.getLastModifiedTime(file.path()), FormReader.read(form.get())));
            }
        }
        forms.sort(Comparator.comparing(Form::saved));
        List<ColumnCorrection> known = CorrectionsFile.read(output.resolve(CorrectionsFile.NAME));
        List<ColumnCorrection> later = forms.stream()
                .flatMap(form -> form.reading().corrections().stream())
                .toList();
        List<Finding> findings = forms.stream()
                .flatMap(form -> form.reading().findings().stream())
                .toList();
        return new KnownCorrections(CorrectionsFile.merge(known, later), findings);
    }

    @Override
    public Optional<Correction> of(String fingerprint, int column) {
        return corrections.stream()
                .filter(each -> each.column() == column && each.fingerprint().equals(fingerprint))
                .findFirst()
                .map(each -> new Correction(
                        each.role(),
                        each.measure(),
                        each.period(),
                        each.year(),
                        each.month(),
                        each.unit().orElse("")));
    }
}
