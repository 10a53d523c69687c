package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import vn.tiendo.forms.CatalogueReader;
import vn.tiendo.forms.CatalogueReading;
import vn.tiendo.forms.CatalogueState;
import vn.tiendo.forms.LabelForm;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Scope;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.CorrectionsFile;
import vn.tiendo.reference.Kept;
import vn.tiendo.reference.LearnedWording;
import vn.tiendo.reference.WordingsFile;
import vn.tiendo.workbook.Grid;

/**
 * What people taught the program, in earlier runs and on forms that lie in the input folder now.
 *
 * @param knowledge the built-in knowledge with their catalogue
 * @param corrections how columns are to be read
 * @param wordings what unknown rows are
 * @param wordingsToBeKept whether they may be written for later runs: not over a file that somebody broke
 * @param findings what they wrote that could not be understood
 */
record Lessons(
        Knowledge knowledge,
        KnownCorrections corrections,
        List<LearnedWording> wordings,
        boolean wordingsToBeKept,
        List<Finding> findings) {

    Lessons {
        wordings = List.copyOf(wordings);
        findings = List.copyOf(findings);
    }

    static Lessons collect(Knowledge builtIn, Path output, InputFolder input, LongSupplier nanos) throws IOException {
        InputForms forms = InputForms.collect(input, nanos);
        List<Finding> findings = new ArrayList<>();
        Knowledge knowledge = withCatalogues(builtIn, forms, findings);
        KnownCorrections corrections = KnownCorrections.collect(output, forms, knowledge.vocabulary());
        findings.addAll(corrections.findings());
        List<LearnedWording> answers = new ArrayList<>();
        for (Grid form : forms.named(LabelForm::isSheet)) {
            answers.addAll(LabelForm.read(form, knowledge.catalogue(), findings));
        }
        Kept<LearnedWording> kept = WordingsFile.read(output.resolve(WordingsFile.NAME));
        findings.addAll(kept.findings());
        List<LearnedWording> wordings = WordingsFile.merge(kept.lines(), answers);
        return new Lessons(knowledge, corrections, wordings, kept.isWhole(), findings);
    }

    private static Knowledge withCatalogues(Knowledge builtIn, InputForms forms, List<Finding> findings) {
        if (forms.named(CatalogueReader::isSheet).isEmpty()) {
            return builtIn;
        }
        CatalogueState state = FormsBuild.state(builtIn);
        for (InputForms.Form form : forms.forms()) {
            List<Grid> sheets = form.named(CatalogueReader::isSheet);
            if (!sheets.isEmpty()) {
                CatalogueReading reading = CatalogueReader.read(sheets, state);
                findings.addAll(reading.findings());
                state = reading.state();
            }
        }
        boolean samePlaces = state.areas().equals(builtIn.areas().rows());
        Areas areas = samePlaces ? builtIn.areas() : state.places();
        return new Knowledge(state.catalogue(), builtIn.vocabulary(), areas, state.departments())
                .publishing(publicOnes(builtIn));
    }

    /** What the configuration lets everybody see stays so, unless a catalogue restricts it. */
    private static Set<String> publicOnes(Knowledge builtIn) {
        return builtIn.catalogue().indicators().stream()
                .filter(indicator -> indicator.scope() == Scope.PUBLIC)
                .map(Indicator::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Keeps what was taught for later runs; an empty lesson leaves no new file, and a file that somebody broke stays as it
     * is: what the forms in the input folder teach is read from them again.
     */
    void keep(OutputFolder output) throws IOException {
        boolean isThere = Files.exists(output.root().resolve(CorrectionsFile.NAME));
        if (corrections.isToBeKept() && (isThere || !corrections.corrections().isEmpty())) {
            output.put(CorrectionsFile.NAME, CorrectionsFile.write(corrections.corrections()));
        }
        if (wordingsToBeKept && !wordings.isEmpty()) {
            output.put(WordingsFile.NAME, WordingsFile.write(wordings));
        }
    }
}
