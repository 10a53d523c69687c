package vn.tiendo.build;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.build.Check.State;
import vn.tiendo.render.Pangram;

/** Looks whether this computer and these folders can do with a run, before one fails at night. */
public final class Checkup {

    private static final int OLDEST_JAVA = 17;
    private static final long LEAST_HEAP = 500L << 20;
    private static final long LEAST_SPACE = 200L << 20;

    private Checkup() {}

    /** All points, in the order in which they are told. */
    public static List<Check> of(Path input, Path output) {
        return Stream.of(java(), memory(), names(), pictures(), input(input), output(output), space(output))
                .toList();
    }

    private static Check java() {
        String version = Runtime.version().toString() + ", " + System.getProperty("java.vendor");
        boolean recent = Runtime.version().feature() >= OLDEST_JAVA;
        return Check.of(recent ? "java" : "java-old", recent ? State.GOOD : State.BAD, version);
    }

    private static Check memory() {
        long heap = Runtime.getRuntime().maxMemory();
        boolean enough = heap >= LEAST_HEAP;
        return Check.of(enough ? "memory" : "memory-small", enough ? State.GOOD : State.WARNING, megabytes(heap));
    }

    /** Under {@code LC_ALL=C}, the locale of cron, such an argument cannot be handed to a process of our own, which {@code watch} does. */
    private static Check names() {
        try {
            return Check.of("names", State.GOOD, new File("Số liệu").toPath().toString());
        } catch (InvalidPathException asciiOnly) {
            return Check.of("names-ascii", State.WARNING, String.valueOf(System.getProperty("sun.jnu.encoding")));
        }
    }

    private static Check pictures() {
        try {
            FontFolder.prepare();
            boolean drawn = Pangram.isDrawn();
            return Check.of(
                    drawn ? "pictures" : "pictures-blank",
                    drawn ? State.GOOD : State.BAD,
                    String.valueOf(Pangram.litPixels()));
        } catch (IOException | RuntimeException | LinkageError | InternalError noFonts) {
            return Check.of("pictures-failed", State.BAD, String.valueOf(noFonts.getMessage()));
        }
    }

    private static Check input(Path input) {
        if (!Files.isDirectory(input)) {
            return Check.of("input-missing", State.BAD, absolute(input));
        }
        try (Stream<Path> entries = Files.list(input)) {
            return Check.of("input", State.GOOD, absolute(input), String.valueOf(entries.count()));
        } catch (IOException refused) {
            return Check.of("input-refused", State.BAD, absolute(input));
        }
    }

    /** Writes and renames, as a publication does. */
    private static Check output(Path output) {
        Path fresh = output.resolve(".tiendo-doctor.fresh");
        Path shown = output.resolve(".tiendo-doctor");
        try {
            Files.createDirectories(output);
            Files.writeString(fresh, "x");
            Files.move(fresh, shown, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(shown);
            return Check.of("output", State.GOOD, absolute(output));
        } catch (IOException refused) {
            return Check.of("output-refused", State.BAD, absolute(output), String.valueOf(refused.getMessage()));
        }
    }

    private static Check space(Path output) {
        try {
            long free = Files.getFileStore(output).getUsableSpace();
            boolean enough = free >= LEAST_SPACE;
            return Check.of(enough ? "space" : "space-small", enough ? State.GOOD : State.WARNING, megabytes(free));
        } catch (IOException unknown) {
            return Check.of("space-unknown", State.WARNING, absolute(output));
        }
    }

    private static String megabytes(long bytes) {
        return String.valueOf(bytes >> 20);
    }

    private static String absolute(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }
}
