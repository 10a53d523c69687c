package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.view.ChartReviews;
import vn.tiendo.view.Charts;
import vn.tiendo.view.Messages;

/** The cure needs a Java that has not loaded AWT yet, hence a process of its own. */
@EnabledOnOs(OS.LINUX)
final class BareFontsTest {

    @TempDir
    Path folder;

    /** Draws the overview; run in its own process. */
    public static void main(String[] arguments) throws IOException {
        boolean prepared = BareFonts.prepare(Path.of(arguments[0]));
        System.out.println(
                prepared + " " + BareFonts.prepare(Path.of(arguments[0])) + " " + Arrays.hashCode(overview()));
    }

    private static byte[] overview() {
        return ChartImages.of(Charts.of(ChartReviews.everyLook(), Messages.of(Messages.VIETNAMESE))
                        .get(0))
                .get(0)
                .png();
    }

    @Test
    void picturesAreTheSameWithNothingButInter() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareFontsTest.class.getName(),
                        folder.resolve("fonts").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).isEqualTo("true false " + Arrays.hashCode(overview()));
        assertThat(Files.readString(folder.resolve("fonts/fontconfig.properties")))
                .contains("Inter-Regular.otf");
    }
}
