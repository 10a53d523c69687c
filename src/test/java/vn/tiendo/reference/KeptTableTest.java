package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;

class KeptTableTest {

    private static final LearnedWording CEMENT = new LearnedWording("Xi măng, \"PCB30\"", "Sản phẩm", "cement");
    private static final LearnedWording STEEL = new LearnedWording("Thép cán; ống", "Sản phẩm", "steel");

    @TempDir
    private Path folder;

    @Test
    void readsWhatItWrote() throws IOException {
        assertThat(read(WordingsFile.write(List.of(CEMENT, STEEL))).lines()).containsExactly(CEMENT, STEEL);
        assertThat(WordingsFile.read(folder.resolve("none.csv")).lines()).isEmpty();
    }

    @Test
    void readsWhatExcelMadeOfIt() throws IOException {
        String semicolons = "label;table;indicator\r\n\"Xi măng, \"\"PCB30\"\"\";Sản phẩm;cement\r\n"
                + "\"Thép cán; ống\";Sản phẩm;steel\r\n;;\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
            Kept<LearnedWording> kept = read(("\uFEFF" + semicolons).getBytes(charset));
            assertThat(kept.lines()).containsExactly(CEMENT, STEEL);
            assertThat(kept.isWhole()).isTrue();
        }
    }

    @Test
    void tellsTheLinesThatSomebodyBroke() throws IOException {
        Kept<LearnedWording> kept = read(
                "indicator,label,table\ncement,Xi măng,\ncement\nsteel,\"Thép cán".getBytes(StandardCharsets.UTF_8));
        assertThat(kept.lines()).extracting(LearnedWording::label).containsExactly("Xi măng");
        assertThat(kept.isWhole()).isFalse();
        assertThat(kept.findings())
                .extracting(Finding::cell, Finding::found)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("A3", "cement"),
                        org.assertj.core.api.Assertions.tuple("A4", "steel | Thép cán"));
    }

    @Test
    void tellsATableWithoutItsHeadings() throws IOException {
        Kept<LearnedWording> kept = read("cement,Xi măng,Sản phẩm\n".getBytes(StandardCharsets.UTF_8));
        assertThat(kept.lines()).isEmpty();
        assertThat(kept.findings()).extracting(Finding::code).containsExactly(FindingCode.KEPT_LINE_BROKEN);
    }

    private Kept<LearnedWording> read(byte[] bytes) throws IOException {
        return WordingsFile.read(Files.write(folder.resolve(WordingsFile.NAME), bytes));
    }
}
