package vn.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What costs time to load is loaded only by those who need it: AWT to draw, POI's full model with XMLBeans to write. */
class LoadedClassesIT {

    private static final List<String> AWT = List.of("java.awt.", "sun.awt.", "sun.font.", "sun.java2d.");
    private static final List<String> FULL_MODEL = List.of(
            "org.apache.xmlbeans.",
            "org.openxmlformats.",
            "org.apache.poi.xssf.",
            "org.apache.poi.hssf.usermodel.HSSFSheet");
    private static final List<String> TEMPLATES = List.of("org.apache.velocity.", "org.knowm.xchart.");

    @TempDir
    private Path folder;

    @Test
    void theHelpLoadsNothingOfTheWork() throws IOException, InterruptedException {
        assertThat(loaded("--help"))
                .noneMatch(isOf(AWT))
                .noneMatch(isOf(FULL_MODEL))
                .noneMatch(isOf(TEMPLATES));
    }

    @Test
    void aCheckReadsAndJudgesWithoutDrawingOrTheFullModel() throws IOException, InterruptedException {
        List<String> loaded = loaded("check", "--input", "input");
        assertThat(loaded).anyMatch(isOf(List.of("vn.tiendo.assess.")));
        assertThat(loaded).noneMatch(isOf(AWT)).noneMatch(isOf(FULL_MODEL)).noneMatch(isOf(TEMPLATES));
    }

    @Test
    void aRunWithNothingToShowDrawsNothing() throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        List<String> loaded = loaded(
                "run",
                "--input",
                empty.toString(),
                "--output",
                folder.resolve("out").toString());
        assertThat(loaded).noneMatch(isOf(AWT)).noneMatch(isOf(FULL_MODEL)).noneMatch(isOf(TEMPLATES));
    }

    private static java.util.function.Predicate<String> isOf(List<String> packages) {
        return name -> packages.stream().anyMatch(name::startsWith);
    }

    private List<String> loaded(String... arguments) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.txt");
        Map<String, String> environment = Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + log + "::filecount=0");
        try (ProgramProcess program = ProgramProcess.start(environment, arguments)) {
            assertThat(program.code()).as(program.printed()).isIn(0, 1, 3);
        }
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            names.add(line.replaceFirst("^(\\[[^\\]]*\\])+ ", ""));
        }
        return names;
    }
}
