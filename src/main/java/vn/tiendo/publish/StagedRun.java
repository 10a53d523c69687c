package vn.tiendo.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A run's folder while it is being filled. Nothing of it is seen by readers until it is published. */
public final class StagedRun implements AutoCloseable {

    /** Pages that name restricted indicators are readable by their owner only. */
    static final String RESTRICTED_PAGE = "dashboard-restricted.html";

    static final String PAGE = "dashboard.html";

    /** Where the forms lie to which the page links, beside the page. */
    private static final String FORMS = "report";

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final OutputFolder output;
    private final String id;
    private final Path folder;

    StagedRun(OutputFolder output, String id, Path folder) {
        this.output = output;
        this.id = id;
        this.folder = folder;
    }

    /** The run's id, also the name its folder will have. */
    public String id() {
        return id;
    }

    /** Writes a whole file. */
    public void write(String relative, byte[] bytes) throws IOException {
        try (OutputStream stream = create(relative)) {
            stream.write(bytes);
        }
    }

    /** Takes a file over from another run, readable by the same people. */
    public void copy(Path from, String relative) throws IOException {
        Files.copy(from, place(relative), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Writes a whole file that only its owner may read, where the system knows owners. */
    public void writePrivate(String relative, byte[] bytes) throws IOException {
        Path file = place(relative);
        createPrivate(file);
        Files.write(file, bytes);
    }

    /** Opens a new file of the run; a name twice is an error, so that no output silently replaces another. */
    public OutputStream create(String relative) throws IOException {
        Path file = place(relative);
        if (relative.equals(RESTRICTED_PAGE)) {
            createPrivate(file);
            return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE));
        }
        return new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
    }

    /** Opens a new file whose last section can be taken back. */
    public RewindableFile createRewindable(String relative) throws IOException {
        return new RewindableFile(place(relative));
    }

    private Path place(String relative) throws IOException {
        Path file = folder.resolve(relative).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("outside the run folder: " + relative);
        }
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Makes a file readable by its owner only, where the system knows owners. */
    public void makePrivate(String relative) throws IOException {
        Path file = place(relative);
        if (knowsOwners(file)) {
            Files.setPosixFilePermissions(file, OWNER_ONLY);
        }
    }

    /** Until it is known what in a run is for whom, nobody else sees any of it. */
    static void createPrivateFolder(Path folder) throws IOException {
        if (knowsOwners(folder)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static boolean knowsOwners(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** From here on the rights of each file count; the folder itself is open to the same people as the one it lies in. */
    private void open() throws IOException {
        if (knowsOwners(folder)) {
            Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
            Files.setPosixFilePermissions(folder, Files.getPosixFilePermissions(parent));
        }
    }

    static void createPrivate(Path file) throws IOException {
        if (knowsOwners(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createFile(file);
        }
    }

    /** Makes this run the version in force: all its files reach the disk first, then one rename shows it. */
    public Path publish() throws IOException {
        open();
        linkForms();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> written = all.toList();
            for (Path path : written) {
                if (Files.isSymbolicLink(path)) {
                    continue;
                }
                if (Files.isDirectory(path)) {
                    Durable.flushFolder(path);
                } else {
                    Durable.flush(path);
                }
            }
        }
        return output.show(id, folder);
    }

    /** The page lies here too, and its links to the forms lead to the same place: nothing need run for that in a browser. */
    private void linkForms() throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(FORMS), Path.of("..", "..", FORMS));
        } catch (UnsupportedOperationException | FileSystemException linksRefused) {
            // As with "latest": where a system refuses links, the page's script leads there.
            Durable.delete(folder.resolve(FORMS));
        }
    }

    /** Throws away what was not published. */
    @Override
    public void close() throws IOException {
        Durable.delete(folder);
    }
}
