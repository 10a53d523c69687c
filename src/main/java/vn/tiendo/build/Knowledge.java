package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Departments;
import vn.tiendo.reference.Areas;
import vn.tiendo.reference.Catalogues;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.reference.PublicIndicators;
import vn.tiendo.reference.Vocabulary;

/**
 * What is known before a workbook is opened.
 *
 * @param catalogue the indicators
 * @param vocabulary the wordings of headings
 * @param areas the places
 * @param departments who answers for what, and whom mail goes to
 */
public record Knowledge(Catalogue catalogue, Vocabulary vocabulary, Areas areas, Departments departments) {

    /** What comes with the program; every run waits for it, so that the vocabulary is read beside the rest. */
    public static Knowledge load() {
        CompletableFuture<Vocabulary> vocabulary = CompletableFuture.supplyAsync(Vocabulary::load);
        Catalogue catalogue = Catalogues.load();
        Areas areas = Areas.load();
        Departments departments = DepartmentList.load();
        return new Knowledge(catalogue, vocabulary.join(), areas, departments);
    }

    /** The same where an office allows everybody to see the indicators or sectors of these codes. */
    public Knowledge publishing(Set<String> codes) {
        return new Knowledge(PublicIndicators.in(catalogue, codes), vocabulary, areas, departments);
    }

    /**
     * What comes with the program, with the catalogue workbooks that lie in the input folder.
     *
     * @param nanos a steady counter of nanoseconds, for the deadline of each file
     */
    public static Knowledge inForce(Path input, Path output, LongSupplier nanos) throws IOException {
        return load().with(input, output, nanos);
    }

    /** The same with those workbooks. */
    public Knowledge with(Path input, Path output, LongSupplier nanos) throws IOException {
        return Files.isDirectory(input)
                ? Lessons.collect(this, output, InputFolder.list(input, output), nanos)
                        .knowledge()
                : this;
    }
}
