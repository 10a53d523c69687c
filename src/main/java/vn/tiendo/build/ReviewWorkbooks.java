package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Finding;
import vn.tiendo.model.Severity;
import vn.tiendo.office.ReviewWorkbook;
import vn.tiendo.publish.OutputFolder;
import vn.tiendo.view.Messages;

/** Writes the marked-up copies of workbooks to {@code review/}, for their owner only. */
final class ReviewWorkbooks {

    private static final String FOLDER = "review/";

    private final OutputFolder output;
    private final Messages messages;
    private final List<Finding> findings;
    private final Set<String> names = new HashSet<>();

    ReviewWorkbooks(OutputFolder output, Messages messages, List<Finding> findings) {
        this.output = output;
        this.messages = messages;
        this.findings = List.copyOf(findings);
    }

    /** Copies of an earlier run go, so that what lies there is of this one. */
    void write(List<ReadBook> books, ReviewChoice choice) throws IOException {
        for (ReadBook book : books) {
            List<Finding> own = findings.stream()
                    .filter(finding -> finding.file().equals(book.file().name()))
                    .toList();
            boolean there = Files.isReadable(book.file().path());
            if (there && isWanted(own, choice) && book.largestSheet() <= ReviewWorkbook.MOST_CELLS) {
                Optional<byte[]> marked = new ReviewWorkbook(book.layouts(), own, messages)
                        .of(book.file().path());
                if (marked.isPresent()) {
                    output.put(FOLDER + name(book.file().name()), marked.get());
                }
            }
        }
        output.keepOnly(FOLDER, names);
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
        String name = isWritable(original) ? original : ascii(original);
        while (!names.add(name)) {
            int dot = name.lastIndexOf('.');
            name = dot < 0 ? name + "-2" : name.substring(0, dot) + "-2" + name.substring(dot);
        }
        return name;
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
