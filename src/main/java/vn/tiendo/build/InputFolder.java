package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tiendo.publish.Utf8Paths;
import vn.tiendo.reference.ConfigurationFile;
import vn.tiendo.reference.ReadingForm;
import vn.tiendo.workbook.SourceFile;

/**
 * What lies in the input folder, by name, whatever order the system lists it in.
 *
 * @param files files to read, in the order of their names
 * @param forms files in which a form of corrections may lie: those to read, and forms that came by themselves
 * @param samples whether they are the sample set
 * @param setAside number of sample files that gave way to a user's own
 */
record InputFolder(List<SourceFile> files, List<SourceFile> forms, boolean samples, int setAside) {

    /** The folder of the sample set, wherever it lies. */
    static final String SAMPLE_FOLDER = "vi-du";

    private static final Set<String> SYSTEM_FILES = Set.of(ConfigurationFile.NAME, "thumbs.db", "desktop.ini");
    private static final Set<String> NO_WORKBOOKS =
            Set.of("md", "txt", "tmp", "log", "py", "sh", "bat", "cmd", "json", "yaml", "yml", "ini");

    InputFolder {
        files = List.copyOf(files);
        forms = List.copyOf(forms);
    }

    /**
     * Lists the folder and all below it; hidden files and names beginning with {@code .}, {@code ~$} or {@code _} are left
     * aside, and so is the output folder where it lies within. The folder itself may be a link, such as to a mounted share;
     * links below it are not followed.
     */
    static InputFolder list(Path input, Path output) throws IOException {
        Path folder = Files.isSymbolicLink(input) ? input.toRealPath() : input;
        List<SourceFile> found = new ArrayList<>();
        Path ownOutput = output.toAbsolutePath().normalize();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                boolean skipped = !directory.equals(folder)
                        && (isLeftAside(directory)
                                || directory.toAbsolutePath().normalize().equals(ownOutput)
                                || (Files.exists(output) && Files.isSameFile(directory, output)));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && mayBeWorkbook(name(file)) && !isLeftAside(file)) {
                    found.add(new SourceFile(relativeName(folder, file), file));
                }
                return FileVisitResult.CONTINUE;
            }

            /** A file that goes while the folder is listed was never there; that the folder itself is gone is told. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
                if (problem instanceof NoSuchFileException && !file.equals(folder)) {
                    return FileVisitResult.CONTINUE;
                }
                throw problem;
            }
        });
        found.sort(Comparator.comparing(SourceFile::name));
        return withoutSamplesBesideOthers(folder, found);
    }

    /**
     * Refuses to go on where no file of the listing is there any more: a share that was taken away while it was read must
     * not replace the page by one without it. A file or some that people took out meanwhile are told by name.
     */
    void requireStillThere(Path folder) throws IOException {
        if (!files.isEmpty() && files.stream().noneMatch(file -> Files.exists(file.path()))) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    private static InputFolder withoutSamplesBesideOthers(Path folder, List<SourceFile> found) {
        List<SourceFile> books =
                found.stream().filter(file -> !ReadingForm.isApart(file.name())).toList();
        List<SourceFile> own =
                books.stream().filter(file -> !isSample(folder, file)).toList();
        return own.isEmpty()
                ? new InputFolder(books, found, !books.isEmpty(), 0)
                : new InputFolder(own, withForms(own, found), false, books.size() - own.size());
    }

    private static List<SourceFile> withForms(List<SourceFile> books, List<SourceFile> found) {
        Set<String> names = books.stream().map(SourceFile::name).collect(Collectors.toSet());
        return found.stream()
                .filter(file -> names.contains(file.name()) || ReadingForm.isApart(file.name()))
                .toList();
    }

    private static boolean isSample(Path folder, SourceFile file) {
        boolean folderIsSample =
                SAMPLE_FOLDER.equals(name(folder.toAbsolutePath().normalize()));
        return folderIsSample || List.of(file.name().split("/")).contains(SAMPLE_FOLDER);
    }

    private static boolean isLeftAside(Path file) throws IOException {
        String name = name(file);
        return name.startsWith(".") || name.startsWith("~$") || name.startsWith("_") || Files.isHidden(file);
    }

    private static boolean mayBeWorkbook(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String extension = lower.substring(lower.lastIndexOf('.') + 1);
        return !SYSTEM_FILES.contains(lower) && !NO_WORKBOOKS.contains(extension);
    }

    private static String name(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : Utf8Paths.text(last);
    }

    /** The same name on every system: {@code /} between folders, letters composed. */
    private static String relativeName(Path folder, Path file) {
        String name = Utf8Paths.text(folder.relativize(file)).replace('\\', '/').replaceAll("\\p{Cntrl}", "\uFFFD");
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }
}
