package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build does to class files, on classes of every kind beside the same as Java compiles them. */
class EarlyLinkingTest {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    @TempDir
    private Path folder;

    private Path compiled;
    private Path linked;

    @BeforeEach
    void compile() throws Exception {
        String source = Files.readString(Path.of("src/test/resources/linking/Sample.java"), StandardCharsets.UTF_8);
        compiled = compile("compiled", source);
        linked = compile("linked", source);
        link(linked);
    }

    private Path compile(String into, String source) throws IOException {
        Path text = Files.writeString(folder.resolve("Sample.java"), source, StandardCharsets.UTF_8);
        Path classes = Files.createDirectories(folder.resolve(into));
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "--release", "17", "-d", classes.toString(), text.toString());
        assertThat(code).isZero();
        return classes;
    }

    private static void link(Path classes) throws Exception {
        try (URLClassLoader linking = loader(Path.of("target/linking"))) {
            linking.loadClass("vn.tiendo.linking.EarlyLinking")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {classes.toString()});
        }
    }

    private static URLClassLoader loader(Path classes) throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()});
    }

    private static Object ask(Path classes, String question) throws Exception {
        try (URLClassLoader sample = loader(classes)) {
            return sample.loadClass("Sample").getMethod(question).invoke(null);
        } catch (InvocationTargetException e) {
            throw new AssertionError(question, e.getCause());
        }
    }

    @Test
    void doesWhatJavaWouldDo() throws Exception {
        assertThat(ask(linked, "results")).isEqualTo(ask(compiled, "results"));
        assertThat((List<?>) ask(linked, "results")).hasSizeGreaterThan(25);
        assertThat(ask(linked, "sameAgain")).isEqualTo(true);
    }

    @Test
    void leavesNothingForJavaToMake() throws Exception {
        assertThat(((Class<?>) ask(compiled, "ofLambda")).isHidden()).isTrue();
        assertThat(((Class<?>) ask(linked, "ofLambda")).isHidden()).isFalse();
    }

    @Test
    void stayAsTheyAreWhenLinkedAgain() throws Exception {
        List<String> once = contents(linked);
        link(linked);
        assertThat(contents(linked)).isEqualTo(once);
    }

    @Test
    void forgetsLambdasThatTheSourceNoLongerHas() throws Exception {
        compile("linked", "public final class Sample { Runnable one = () -> {}; }");
        link(linked);
        assertThat(contents(linked)).anyMatch(file -> file.startsWith("Sample$$Lambda0.class"));
        assertThat(contents(linked)).noneMatch(file -> file.startsWith("Sample$$Lambda1.class"));
    }

    private static List<String> contents(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes)) {
            return files.sorted()
                    .map(file -> file.getFileName() + " " + Arrays.hashCode(bytes(file)))
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theProgramIsLinked() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/classes/vn"))) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertThat(classes).anyMatch(file -> file.toString().contains("$$Lambda"));
            assertThat(classes)
                    .noneMatch(file -> new String(bytes(file), StandardCharsets.ISO_8859_1).contains(FACTORY));
        }
    }
}
