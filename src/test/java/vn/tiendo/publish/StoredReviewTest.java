package vn.tiendo.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.model.Review;
import vn.tiendo.view.Reviews;

class StoredReviewTest {

    @TempDir
    private Path folder;

    @Test
    void comesBackAsItWasDownToTheLastDigit() throws IOException {
        Review review = Reviews.thaiNguyen();
        Files.write(folder.resolve(StoredReview.NAME), StoredReview.of(review));
        assertThat(StoredReview.of(folder)).contains(review);
        assertThat(StoredReview.of(review)).isEqualTo(StoredReview.of(review));
    }

    @Test
    void ofAnotherProgramItIsNone() throws IOException {
        assertThat(StoredReview.of(folder)).as("kept none").isEmpty();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(bytes)) {
            packed.write("{\"stamp\":null,\"colour\":\"red\"}".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve(StoredReview.NAME), bytes.toByteArray());
        assertThat(StoredReview.of(folder)).isEmpty();
    }
}
