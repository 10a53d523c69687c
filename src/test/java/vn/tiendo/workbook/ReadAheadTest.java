package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.model.FindingCode;

@Timeout(60)
final class ReadAheadTest {

    /** Gives its bytes and then fails. */
    private static InputStream failing(byte[] before, Throwable problem) {
        InputStream failure = new InputStream() {
            @Override
            public int read() throws IOException {
                if (problem instanceof IOException damaged) {
                    throw damaged;
                }
                throw (RuntimeException) problem;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        return new SequenceInputStream(new ByteArrayInputStream(before), failure);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_536, 131_071, 131_072, 131_073, 524_288, 1_000_003})
    void givesEveryByteInOrder(int length) throws IOException {
        byte[] expected = bytes(length);
        try (ReadAhead ahead = new ReadAhead(new ByteArrayInputStream(expected))) {
            assertThat(ahead.readAllBytes()).isEqualTo(expected);
            assertThat(ahead.read()).isEqualTo(-1);
            assertThat(ahead.read(new byte[9], 0, 9)).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 140_000, 262_144})
    void failsWhereTheBytesBeforeEnd(int length) throws IOException {
        byte[] expected = bytes(length);
        for (Exception problem :
                new Exception[] {new IOException("damaged"), new Refusal(FindingCode.TOO_LARGE, "limit")}) {
            try (ReadAhead ahead = new ReadAhead(failing(expected, problem))) {
                assertThat(ahead.readNBytes(length)).isEqualTo(expected);
                assertThatThrownBy(ahead::read).isSameAs(problem);
            }
        }
    }

    @Test
    void endsWithWhoeverReadsNoFurther() throws IOException {
        boolean[] closed = {false};
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 7;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (ReadAhead ahead = new ReadAhead(endless)) {
            assertThat(ahead.read()).isEqualTo(7);
        }
        assertThat(closed[0]).isTrue();
    }

    @Test
    void readsOnForAThreadThatIsToStop() throws IOException {
        byte[] expected = bytes(300_000);
        Thread.currentThread().interrupt();
        try (ReadAhead ahead = new ReadAhead(new ByteArrayInputStream(expected))) {
            assertThat(ahead.readAllBytes()).isEqualTo(expected);
        }
        assertThat(Thread.interrupted()).isTrue();
    }
}
