package vn.tiendo.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Letters for tests. */
final class Letters {

    static final Instant NOON = Instant.parse("2021-07-05T05:00:00Z");

    private Letters() {}

    static Letter to(String id, String... mailboxes) {
        byte[] picture = new byte[4000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31);
        }
        Enclosure chart = new Enclosure("overview.png", "image/png", picture);
        Enclosure table =
                new Enclosure("so-lieu.csv", "text/csv", "a,b\r\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Letter(
                id,
                Address.parse("Văn phòng Tỉnh ủy <vp@tinh.example>"),
                Stream.of(mailboxes).map(Letters::address).toList(),
                List.of(),
                "6 tháng đầu năm 2021 so với kế hoạch năm: Sở Công Thương",
                NOON,
                "Kính gửi Sở Công Thương\n",
                "<p>Kính gửi <b>Sở Công Thương</b> <img src=\"cid:overview.png@tiendo\"></p>",
                List.of(chart),
                List.of(chart, table));
    }

    static Address address(String mailbox) {
        return Address.parse(mailbox).orElseThrow();
    }

    /** So many letters with two mailboxes each. */
    static List<Letter> many(int count) {
        List<Letter> letters = new ArrayList<>();
        IntStream.range(0, count)
                .forEach(i -> letters.add(to("run.so-" + i, "a" + i + "@so.example", "b" + i + "@so.example")));
        return letters;
    }

    static SmtpServer server(int port, Security security) {
        return new SmtpServer(
                "localhost", port, security, Optional.empty(), List.of(), java.time.Duration.ofSeconds(5));
    }
}
