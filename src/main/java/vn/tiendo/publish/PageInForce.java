package vn.tiendo.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that readers open, and what follows from it: the restricted page and {@code latest}. */
final class PageInForce {

    /** Begins the names of files that are about to be renamed. */
    static final String FRESH = ".fresh-";

    private static final Pattern RUN_OF_PAGE = Pattern.compile("<meta name=\"tiendo-run\" content=\"([0-9TZ.]+)\"");

    /** The page names its run in its head; more of it need not be read. */
    private static final int HEAD_BYTES = 16_384;

    private final Path root;
    private final Renaming renaming;

    PageInForce(Path root, Renaming renaming) {
        this.root = root;
        this.renaming = renaming;
    }

    /** Where the page lies, or will. */
    Path page() {
        return root.resolve(StagedRun.PAGE);
    }

    /** The run that {@code dashboard.html} names; empty before the first one. */
    Optional<String> currentRun() throws IOException {
        Path page = page();
        if (!Files.exists(page)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(page)) {
            String head = new String(stream.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
            Matcher named = RUN_OF_PAGE.matcher(head);
            return named.find() ? Optional.of(named.group(1)) : Optional.empty();
        }
    }

    /** Shows the page of a run's folder, by one rename. */
    void show(Path folder) throws IOException {
        bring(folder, StagedRun.PAGE);
    }

    /** Brings what follows from the page in line with the run that it shows. */
    void follow(Path folder) throws IOException {
        if (Files.exists(folder.resolve(StagedRun.RESTRICTED_PAGE))) {
            bring(folder, StagedRun.RESTRICTED_PAGE);
        } else {
            Files.deleteIfExists(root.resolve(StagedRun.RESTRICTED_PAGE));
        }
        link(folder);
    }

    private void bring(Path folder, String page) throws IOException {
        Path fresh = root.resolve(FRESH + page);
        Durable.delete(fresh);
        if (page.equals(StagedRun.RESTRICTED_PAGE)) {
            StagedRun.createPrivate(fresh);
        }
        Files.write(fresh, Files.readAllBytes(folder.resolve(page)));
        Durable.flush(fresh);
        renaming.replace(fresh, root.resolve(page));
        Durable.flushFolder(root);
    }

    private void link(Path folder) throws IOException {
        Path fresh = root.resolve(FRESH + "latest");
        Durable.delete(fresh);
        try {
            Files.createSymbolicLink(fresh, root.relativize(folder));
            renaming.replace(fresh, root.resolve("latest"));
        } catch (UnsupportedOperationException | FileSystemException linksRefused) {
            // Windows lets only administrators make links, and some shares know none: a text file says the same.
            Files.writeString(root.resolve("latest.txt"), folder.getFileName() + "\n", StandardCharsets.UTF_8);
        }
    }
}
