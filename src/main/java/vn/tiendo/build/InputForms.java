package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import vn.tiendo.reference.FormSheets;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.SourceFile;
import vn.tiendo.workbook.WorkbookReader;

/**
 * The sheets in the input folder that people filled in for the program itself. They are asked before any workbook is
 * read, since one form may change how all are read; the one saved last comes last and wins.
 *
 * @param forms by the time they were saved
 */
record InputForms(List<Form> forms) {

    /**
     * The forms of one workbook.
     *
     * @param file where they lie
     * @param saved when it was saved
     * @param sheets the sheets that are forms
     */
    record Form(SourceFile file, Instant saved, List<Grid> sheets) {

        Form {
            sheets = List.copyOf(sheets);
        }

        List<Grid> named(Predicate<String> name) {
            return sheets.stream().filter(sheet -> name.test(sheet.sheet())).toList();
        }
    }

    InputForms {
        forms = List.copyOf(forms);
    }

    static InputForms collect(InputFolder input, LongSupplier nanos) throws IOException {
        List<Form> forms = new ArrayList<>();
        WorkbookReader reader = new WorkbookReader(ReadingLimits.STANDARD, nanos);
        try (SideBySide cores = SideBySide.overTheCores()) {
            cores.inOrder(
                    input.forms(),
                    WorkbookStage::need,
                    file -> reader.sheets(file, FormSheets::isForm),
                    (file, sheets) -> {
                        if (!sheets.isEmpty()) {
                            forms.add(new Form(file, saved(file), sheets));
                        }
                    });
        }
        forms.sort(Comparator.comparing(Form::saved)
                .thenComparing(form -> form.file().name()));
        return new InputForms(forms);
    }

    /** A file that vanished in the meantime is as old as can be: reading it will say so. */
    private static Instant saved(SourceFile file) {
        try {
            return Files.getLastModifiedTime(file.path()).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    /** The forms of that name, sheet by sheet. */
    List<Grid> named(Predicate<String> name) {
        return forms.stream().flatMap(form -> form.named(name).stream()).toList();
    }
}
