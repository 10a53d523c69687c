package vn.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.build.PublishedRun;
import vn.tiendo.build.PublishedRuns;
import vn.tiendo.build.RunChoice;
import vn.tiendo.publish.OutputFolder;

class ApproveTest {

    private static final Instant DRAFTED = Instant.parse("2021-07-02T05:20:00Z");
    private static final Instant CHECKED = Instant.parse("2021-07-05T01:00:00Z");
    private static final String DRAFT = "20210702T052000.000Z";
    private static final String APPROVED = "20210705T010000.000Z";
    private static final String DRAFT_STAMP = "Bản nháp, chưa duyệt";
    private static final String STAMP = "Bản 2, chốt ngày 05/07/2021, người duyệt: Chánh Văn phòng";

    @TempDir
    private static Path output;

    @BeforeAll
    static void approveADraftWhoseInputIsGone() {
        Program.at(DRAFTED, "run", "--output", output.toString());
        Program.Result result = Program.at(
                CHECKED,
                "approve",
                "--by",
                "  Chánh  Văn phòng ",
                "--input",
                output.resolve("gone").toString(),
                "--output",
                output.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains(DRAFT, STAMP, output.resolve("dashboard.html").toString());
    }

    @Test
    void thePageInForceIsTheDraftUnderAnotherStamp() throws IOException {
        for (String page : List.of("dashboard.html", "dashboard-restricted.html")) {
            String draft = Files.readString(run(DRAFT).resolve(page));
            assertThat(draft).contains(DRAFT_STAMP);
            String approved = draft.replace(DRAFT, APPROVED)
                    .replace("<span class=\"stamp draft\">" + DRAFT_STAMP, "<span class=stamp>" + STAMP);
            assertThat(output.resolve(page)).hasContent(approved);
        }
    }

    @Test
    void tablesAreTheDraftsByteByByte() throws IOException {
        try (Stream<Path> tables = Files.list(run(DRAFT).resolve("data"))) {
            for (Path table : tables.toList()) {
                Path same = run(APPROVED).resolve("data").resolve(table.getFileName());
                assertThat(same).hasSameBinaryContentAs(table);
                assertThat(rights(same)).isEqualTo(rights(table)).isEqualTo("rw-------");
            }
        }
    }

    @Test
    void everyPictureSaysItInItsTextChunk() throws IOException {
        List<String> drafts = pictures(DRAFT);
        assertThat(drafts).hasSizeGreaterThan(10).isEqualTo(pictures(APPROVED));
        for (String name : drafts) {
            assertThat(content(DRAFT, name)).contains(DRAFT_STAMP);
            assertThat(content(APPROVED, name)).contains(STAMP).doesNotContain(DRAFT_STAMP);
        }
    }

    @Test
    void theRecordAndTheStoredReviewNameThePerson() throws IOException {
        assertThat(run(APPROVED).resolve("run.json"))
                .content()
                .contains("\"version\" : 2", "\"by\" : \"Chánh Văn phòng\"", "\"at\" : \"2021-07-05T01:00:00Z\"");
        assertThat(rights(run(APPROVED).resolve("review.json.gz"))).isEqualTo("rw-------");
        PublishedRun found = new PublishedRuns(new OutputFolder(output))
                .findApproved(RunChoice.ANY)
                .orElseThrow();
        assertThat(found.id()).isEqualTo(APPROVED);
        assertThat(found.isApproved()).isTrue();
        assertThat(found.review().stamp().at()).isEqualTo(DRAFTED);
    }

    @Test
    void aSecondApprovalChangesNothingAndAnotherPersonIsTold() {
        Program.Result same = approve("Chánh Văn phòng");
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("đã được chốt trước đó", APPROVED);
        assertThat(approve("Bí thư").code()).isEqualTo(2);
    }

    @Test
    void theNextApprovalOfThePeriodIsTheNextVersion(@TempDir Path folder) throws IOException {
        Path book = Path.of("input/vi-du/BanToChucTU_XayDungDang_6T2021.xls");
        Files.copy(book, Files.createDirectory(folder.resolve("in")).resolve("so.xls"));
        Path page = folder.resolve("out/dashboard.html");
        in(folder, DRAFTED, "run", "--review", "none");
        in(folder, CHECKED, "approve", "--by", "A");
        Program.Result again = in(folder, CHECKED.plusSeconds(1), "run", "--review", "none");
        assertThat(again.out()).contains("giữ nguyên", page.toString());
        assertThat(page).content().as("unchanged input takes no approval away").contains("Bản 2, chốt ngày");
        Files.copy(Path.of("input/vi-du/SoCongThuong_6T-2021.xlsx"), folder.resolve("in/cong-thuong.xlsx"));
        in(folder, CHECKED.plusSeconds(1), "run", "--review", "none");
        assertThat(page).content().contains(DRAFT_STAMP);
        Program.Result second = in(folder, CHECKED.plusSeconds(2), "approve", "--by", "A", "--lang=en");
        assertThat(second.out()).contains("version 3");
        assertThat(page).content().contains("Bản 3, chốt ngày");
    }

    private static Program.Result in(Path folder, Instant now, String... command) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(List.of("--input", folder.resolve("in").toString()));
        arguments.addAll(List.of("--output", folder.resolve("out").toString()));
        return Program.at(now, arguments.toArray(String[]::new));
    }

    @Test
    void wrongUseIsToldBeforeAnythingHappens(@TempDir Path empty) {
        assertThat(approve("").code()).isEqualTo(2);
        assertThat(approve("a\u202Eb").code()).isEqualTo(2);
        assertThat(approve("Ch\uFFFDnh").err()).contains("LC_ALL");
        assertThat(Program.at(CHECKED, "approve", "--output", output.toString()).code())
                .isEqualTo(2);
        Program.Result nothing = Program.at(CHECKED, "approve", "--by", "A", "--output", empty.toString());
        assertThat(nothing.code()).isEqualTo(2);
        assertThat(nothing.err()).contains("Không có lượt chạy nào như vậy");
    }

    private static Program.Result approve(String by) {
        return Program.at(CHECKED.plusSeconds(9), "approve", "--by", by, "--output", output.toString());
    }

    private static Path run(String id) {
        return output.resolve("runs").resolve(id);
    }

    private static List<String> pictures(String id) throws IOException {
        try (Stream<Path> files = Files.list(run(id).resolve("charts"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String content(String id, String picture) throws IOException {
        return new String(Files.readAllBytes(run(id).resolve("charts").resolve(picture)), StandardCharsets.UTF_8);
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
