package vn.tiendo.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The output folder. {@code dashboard.html} is the truth of which run is in force; {@code latest} and
 * {@code dashboard-restricted.html} follow from it and are mended at every start.
 */
public final class OutputFolder {

    private static final String RUNS = "runs";
    private static final String STAGING = ".staging-";
    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int KEPT = 10;

    private final Path root;
    private final Renaming renaming;
    private final PageInForce shown;

    public OutputFolder(Path root) {
        this(root, Renaming.SYSTEM);
    }

    OutputFolder(Path root, Renaming renaming) {
        this.root = root.toAbsolutePath().normalize();
        this.renaming = renaming;
        this.shown = new PageInForce(this.root, renaming);
    }

    public Path root() {
        return root;
    }

    /**
     * Takes the right to write here, after which nothing is left of a run that was killed; empty where another run holds
     * it. Makes the folder where there is none.
     */
    public Optional<RunLock> lock(String holder) throws IOException {
        Files.createDirectories(root.resolve(RUNS));
        Optional<RunLock> lock = RunLock.take(root, RunLock.RUN, holder);
        if (lock.isPresent()) {
            healUnder(lock.get());
        }
        return lock;
    }

    private void healUnder(RunLock lock) throws IOException {
        try {
            heal();
        } catch (IOException | RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Who holds the lock, as that run wrote it. */
    public String lockHolder() throws IOException {
        return RunLock.holder(root, RunLock.RUN);
    }

    /** Takes the right to watch for this folder; empty where another process has it. */
    public Optional<RunLock> lockWatch(String holder) throws IOException {
        Files.createDirectories(root);
        return RunLock.take(root, RunLock.WATCH, holder);
    }

    /** Who watches, as that process wrote it. */
    public String watchHolder() throws IOException {
        return RunLock.holder(root, RunLock.WATCH);
    }

    /** Takes the right to send mail; empty where another process has it. */
    public Optional<RunLock> lockMail(String holder) throws IOException {
        return RunLock.take(root, RunLock.MAIL, holder);
    }

    /** Who sends mail, as that process wrote it. */
    public String mailHolder() throws IOException {
        return RunLock.holder(root, RunLock.MAIL);
    }

    /** A folder beside the page for what is made from runs; makes it where there is none. */
    public Path folder(String relative) throws IOException {
        return Files.createDirectories(inside(relative));
    }

    /**
     * Sweeps what a killed run left behind and brings {@code latest} and the restricted page in line with
     * {@code dashboard.html}.
     */
    private void heal() throws IOException {
        sweep(root, PageInForce.FRESH);
        sweep(root.resolve(RUNS), STAGING);
        Optional<String> current = currentRun();
        if (current.isPresent() && Files.isDirectory(run(current.get()))) {
            shown.follow(run(current.get()));
        }
    }

    private static void sweep(Path folder, String prefix) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                if (String.valueOf(entry.getFileName()).startsWith(prefix)) {
                    Durable.delete(entry);
                }
            }
        }
    }

    /** Begins a run whose id is the instant, or the next free millisecond after it. */
    public StagedRun begin(Instant at) throws IOException {
        Instant free = at;
        while (Files.exists(run(ID.format(free)))) {
            free = free.plusMillis(1);
        }
        String id = ID.format(free);
        Path staging = root.resolve(RUNS).resolve(STAGING + id);
        Durable.delete(staging);
        StagedRun.createPrivateFolder(staging);
        return new StagedRun(this, id, staging);
    }

    /** Where the page in force lies, or will. */
    public Path page() {
        return shown.page();
    }

    /** The run that {@code dashboard.html} names; empty before the first one. */
    public Optional<String> currentRun() throws IOException {
        return shown.currentRun();
    }

    /** Folder of a run. */
    public Path run(String id) {
        return root.resolve(RUNS).resolve(id);
    }

    /** Ids of all published runs, oldest first. */
    public List<String> runs() throws IOException {
        Path folder = root.resolve(RUNS);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Writes a file beside the page, readable by its owner only, by one rename. Only under the lock. */
    public void put(String relative, byte[] bytes) throws IOException {
        Path target = inside(relative);
        Path folder = Optional.ofNullable(target.getParent()).orElse(root);
        Files.createDirectories(folder);
        Path fresh = root.resolve(PageInForce.FRESH + "file");
        Durable.delete(fresh);
        StagedRun.createPrivate(fresh);
        Files.write(fresh, bytes);
        Durable.flush(fresh);
        renaming.replace(fresh, target);
        Durable.flushFolder(folder);
    }

    /** Deletes what lies in a folder beside the page and is not named; names are relative to that folder. */
    public void keepOnly(String folder, Set<String> names) throws IOException {
        Path top = inside(folder);
        if (!Files.isDirectory(top)) {
            return;
        }
        Set<Path> kept = names.stream()
                .map(name -> Utf8Paths.under(top, name))
                .map(Path::normalize)
                .collect(Collectors.toSet());
        try (Stream<Path> all = Files.walk(top)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(each) && !kept.contains(each)) {
                    Files.delete(each);
                }
            }
        }
    }

    private Path inside(String relative) throws IOException {
        Path target = Utf8Paths.under(root, relative).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("outside the output folder: " + relative);
        }
        return target;
    }

    Path show(String id, Path staged) throws IOException {
        Path folder = run(id);
        Files.move(staged, folder, StandardCopyOption.ATOMIC_MOVE);
        Durable.flushFolder(root.resolve(RUNS));
        bringPage(folder);
        shown.follow(folder);
        return page();
    }

    /** A run whose page cannot be shown was never published: its folder goes. */
    private void bringPage(Path folder) throws IOException {
        try {
            shown.show(folder);
        } catch (IOException refused) {
            try {
                removeUnlessShown(folder);
            } catch (IOException alsoRefused) {
                refused.addSuppressed(alsoRefused);
            }
            throw refused;
        }
    }

    /** The page may have been replaced before the disk failed: what it names must stay. */
    private void removeUnlessShown(Path folder) throws IOException {
        boolean inForce = currentRun().map(this::run).filter(folder::equals).isPresent();
        if (!inForce) {
            Durable.delete(folder);
        }
    }

    /** The published runs whose record can be read, oldest first. */
    public List<RunSummary> summaries() throws IOException {
        return runs().stream().flatMap(id -> RunRecord.read(run(id)).stream()).toList();
    }

    /**
     * Deletes old runs. The newest run of every period stays for good, and so does every approved one, because a
     * correction says what departments were told before; besides the newest ten of all and the one in force.
     */
    public void prune() throws IOException {
        Set<String> kept = worthKeeping(summaries());
        currentRun().ifPresent(kept::add);
        List<String> all = runs();
        for (String id : all.subList(0, Math.max(0, all.size() - KEPT))) {
            if (!kept.contains(id)) {
                Durable.delete(run(id));
            }
        }
    }

    private static Set<String> worthKeeping(List<RunSummary> oldestFirst) {
        Map<String, String> newest = new HashMap<>();
        oldestFirst.forEach(run -> newest.put(run.period(), run.id()));
        Set<String> kept = new HashSet<>(newest.values());
        oldestFirst.stream().filter(run -> run.approval().isPresent()).forEach(run -> kept.add(run.id()));
        return kept;
    }
}
