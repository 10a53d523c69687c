package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.forms.LabelForm;
import vn.tiendo.forms.LabelQuestion;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Severity;
import vn.tiendo.normalise.UnmatchedRow;
import vn.tiendo.office.ReviewWorkbook;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.recognise.Corrections;
import vn.tiendo.reference.LearnedWording;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.view.Messages;
import vn.tiendo.workbook.Grid;
import vn.tiendo.workbook.ReadingLimits;
import vn.tiendo.workbook.WorkbookReader;

/** Writes the marked-up copies of workbooks to {@code review/}, for their owner only. */
final class ReviewWorkbooks {

    /** Vietnamese letters take up to three bytes, and systems allow 255. */
    private static final int LONGEST = 80;

    private static final int EXTENSION = 16;

    private static final String FOLDER = "review/";

    private final OutputFolder output;
    private final Messages messages;
    private final List<Finding> findings;
    private final Corrections corrections;
    private final LongSupplier nanos;
    private final Set<String> names = new HashSet<>();

    ReviewWorkbooks(
            OutputFolder output,
            Messages messages,
            List<Finding> findings,
            Corrections corrections,
            LongSupplier nanos) {
        this.nanos = nanos;
        this.corrections = corrections;
        this.output = output;
        this.messages = messages;
        this.findings = List.copyOf(findings);
    }

    /** Copies of an earlier run go, so that what lies there is of this one. */
    void write(Understanding understanding, List<UnmatchedRow> unmatched, ReviewChoice choice) throws IOException {
        if (choice != ReviewChoice.NONE && !unmatched.isEmpty()) {
            names.add(LabelForm.FILE);
            Catalogue catalogue = understanding.lessons().knowledge().catalogue();
            output.put(FOLDER + LabelForm.FILE, LabelForm.write(questions(unmatched), catalogue, messages));
        }
        for (ReadBook book : understanding.books()) {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.file().equals(book.file().name()))
                    .toList();
            if (Files.isReadable(book.file().path()) && isWanted(own, choice)) {
                write(book, new ReviewWorkbook(book.layouts(), own, corrections, messages));
            }
        }
        output.keepOnly(FOLDER, names);
    }

    /** Marked up in its own format; where that cannot be, the form comes as a workbook of its own. */
    private void write(ReadBook book, ReviewWorkbook review) throws IOException {
        String name = book.file().name();
        Optional<byte[]> marked = book.cells() <= ReviewWorkbook.MOST_CELLS
                ? review.of(book.file().path())
                : Optional.empty();
        if (marked.isPresent()) {
            output.put(FOLDER + name(name), marked.get());
        } else if (!book.layouts().isEmpty()) {
            List<Grid> shown = new ArrayList<>();
            if (book.cells() <= ReviewWorkbook.MOST_CELLS) {
                new WorkbookReader(ReadingLimits.STANDARD, nanos).read(book.file(), shown::add);
            }
            output.put(FOLDER + name(ReadingForm.apart(name)), review.apart(shown));
        }
    }

    private static List<LabelQuestion> questions(List<UnmatchedRow> unmatched) {
        return unmatched.stream()
                .map(row -> new LabelQuestion(
                        String.join(LearnedWording.STEP, row.label()),
                        row.table(),
                        row.isBare(),
                        row.unit(),
                        row.origin(),
                        row.suggestions()))
                .toList();
    }

    private static boolean isWanted(List<Finding> findings, ReviewChoice choice) {
        return switch (choice) {
            case ALL -> true;
            case NONE -> false;
            case FINDINGS -> findings.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        };
    }

    /** The workbook's own name, so that it replaces the original when it is dropped back; in ASCII where it must be. */
    private String name(String original) {
        String inside =
                Stream.of(original.split("/")).map(ReviewWorkbooks::element).collect(Collectors.joining("/"));
        String name = isWritable(inside) ? inside : ascii(inside);
        while (!names.add(name)) {
            int dot = name.lastIndexOf('.');
            name = dot < 0 ? name + "-2" : name.substring(0, dot) + "-2" + name.substring(dot);
        }
        return name;
    }

    /** One folder or file of the name; it leads nowhere else, and a name as long as systems allow leaves room for more. */
    private static String element(String name) {
        if (name.equals("..") || name.equals(".")) {
            return "_";
        }
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = Math.max(name.lastIndexOf('.'), name.length() - EXTENSION);
        return name.substring(0, LONGEST / 2) + "-" + Integer.toHexString(name.hashCode()) + name.substring(dot);
    }

    private static boolean isWritable(String name) {
        try {
            return !Path.of(name).isAbsolute() && !name.contains("\uFFFD");
        } catch (InvalidPathException systemWithoutUnicode) {
            return false;
        }
    }

    static String ascii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D');
        return plain.replaceAll("[^A-Za-z0-9._/ ()-]+", "_");
    }
}
