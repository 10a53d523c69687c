package vn.tiendo.hostile;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process of the program or of a part of it, with what it printed. */
public record ChildProcess(Process process, Path log) {

    private static final long MOST_MINUTES = 20;

    /** Starts a main class; {@code log} takes everything printed. */
    public static ChildProcess start(
            Class<?> main, Path log, Map<String, String> environment, List<String> options, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new ChildProcess(builder.start(), log);
    }

    /** The exit code; a process that hangs is ended and fails the test. */
    public int end() throws InterruptedException {
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running after " + MOST_MINUTES + " minutes, see " + log);
        }
        return process.exitValue();
    }

    public String printed() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    /** The class path of this test, whoever runs it. */
    static String classPath() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader instanceof URLClassLoader urls
                ? Stream.of(urls.getURLs())
                        .map(URL::getPath)
                        .map(File::new)
                        .map(File::getPath)
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
