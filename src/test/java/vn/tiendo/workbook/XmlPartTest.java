package vn.tiendo.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

final class XmlPartTest {

    private final AtomicBoolean closed = new AtomicBoolean();

    private ByteArrayInputStream bytes(String part) {
        return new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
    }

    @Test
    void closesThePartThatItRefuses() {
        assertThatThrownBy(() -> new XmlPart(bytes("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>")))
                .isInstanceOf(Refusal.class);
        assertThat(closed).isTrue();
    }

    @Test
    void closesThePartThatItCannotRead() {
        assertThatThrownBy(() -> new XmlPart(bytes("<?xml version='1.0' encoding='no-such-thing'?><a/>")))
                .isInstanceOf(IOException.class);
        assertThat(closed).isTrue();
    }

    @Test
    void closesThePartThatIsRead() throws IOException {
        try (XmlPart part = new XmlPart(bytes("<a/>"))) {
            assertThat(part.nextStart()).isTrue();
        }
        assertThat(closed).isTrue();
    }
}
