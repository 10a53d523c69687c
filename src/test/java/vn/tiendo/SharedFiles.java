package vn.tiendo;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real workbooks and measuring data that lie beside the project and are never part of it. */
public final class SharedFiles {

    private SharedFiles() {}

    /**
     * The file or folder below the shared folder. Where it is missing the test is skipped with the reason printed; in CI
     * such a skip is a failure, because then nothing would have been tested.
     */
    public static Path require(String relative) {
        String set = System.getenv("TIENDO_SHARED");
        Path path = Path.of(set == null ? "../shared" : set).resolve(relative);
        String reason =
                "needs the shared test data, missing: " + path.toAbsolutePath().normalize();
        return Skips.unless(Files.exists(path), reason, path);
    }

    /** Skips aloud on a person's machine, fails in CI. */
    public static final class Skips {

        private Skips() {}

        public static <T> T unless(boolean available, String reason, T value) {
            if (!available && "true".equals(System.getenv("CI"))) {
                throw new AssertionError("CI must not skip: " + reason);
            }
            if (!available) {
                System.err.println("SKIPPED: " + reason);
            }
            Assumptions.assumeTrue(available, reason);
            return value;
        }
    }
}
