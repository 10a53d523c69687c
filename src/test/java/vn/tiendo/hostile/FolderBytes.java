package vn.tiendo.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Every byte of an output folder by the relative name of its file; a link by where it leads. Left out is what says
 * something else each time: locks and durations.
 */
record FolderBytes(Map<String, String> files) {

    static FolderBytes of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = folder.relativize(file).toString();
                if (!name.endsWith(".lock") && !name.endsWith("timings.json")) {
                    files.put(name, content(file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderBytes(files);
    }

    private static String content(Path file, BasicFileAttributes attributes) throws IOException {
        return attributes.isSymbolicLink()
                ? "-> " + Files.readSymbolicLink(file)
                : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                if (attributes.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Files.readSymbolicLink(file));
                } else {
                    Files.copy(file, target);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    FolderBytes under(String prefix) {
        return new FolderBytes(files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new)));
    }

    /** Names and lengths, since whole files tell nobody anything. */
    @Override
    public String toString() {
        return files.entrySet().stream()
                .map(file -> file.getKey() + " (" + file.getValue().length() + ")")
                .collect(Collectors.joining("\n"));
    }

    String at(String name) {
        return files.getOrDefault(name, "");
    }
}
