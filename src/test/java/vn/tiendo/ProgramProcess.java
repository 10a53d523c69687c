package vn.tiendo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The finished jar as a process of the system. */
final class ProgramProcess implements AutoCloseable {

    private final Process process;
    private final Path printed;

    private ProgramProcess(Process process, Path printed) {
        this.process = process;
        this.printed = printed;
    }

    static ProgramProcess start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-jar", "target/tiendo.jar"));
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile("tiendo-printed", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().putAll(environment);
        return new ProgramProcess(builder.start(), printed);
    }

    Process process() {
        return process;
    }

    String printed() throws IOException {
        return Files.readString(printed, StandardCharsets.UTF_8);
    }

    /** Its exit code, once it has ended. */
    int code() throws InterruptedException {
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            throw new AssertionError("still running after two minutes");
        }
        return process.exitValue();
    }

    /** Waits for what must come within two minutes. */
    void await(BooleanSupplier come) throws InterruptedException, IOException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!come.getAsBoolean()) {
            if (System.nanoTime() > until || !process.isAlive()) {
                throw new AssertionError("waited in vain: " + printed());
            }
            Thread.sleep(10);
        }
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        Files.delete(printed);
    }
}
