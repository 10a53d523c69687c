package vn.tiendo.build;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.hostile.Documents;
import vn.tiendo.hostile.Payloads;
import vn.tiendo.mail.HeaderText;
import vn.tiendo.model.Recipients;
import vn.tiendo.model.Review;
import vn.tiendo.reference.Configuration;
import vn.tiendo.reference.DepartmentList;
import vn.tiendo.reference.MailSettings;
import vn.tiendo.render.CsvTable;
import vn.tiendo.view.HostileReviews;
import vn.tiendo.view.Messages;

/**
 * Payloads in every text of a review, through the documents that leave the program: report, tables for Excel, explanation
 * forms, letters. None becomes a formula, a link, a field, an element or a header; each is there as it was typed.
 */
class DocumentInjectionTest {

    private static final Instant NOON = Instant.parse("2021-07-02T05:20:00Z");
    private static final List<String> PAYLOADS = payloads();
    private static final Set<String> HEADERS = Set.of(
            "date",
            "from",
            "to",
            "cc",
            "subject",
            "message-id",
            "mime-version",
            "content-type",
            "x-unsent",
            "auto-submitted",
            "content-language",
            "references",
            "in-reply-to",
            "sender");
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "table", "tbody", "thead", "tr", "td", "th", "p", "div",
            "span", "img", "h1", "h2", "h3", "ul", "ol", "li", "b", "strong", "em", "i", "br", "hr", "caption",
            "#root");

    @TempDir
    private static Path output;

    private static List<String> payloads() {
        List<String> all = new ArrayList<>(Payloads.markup("http://127.0.0.1:9/"));
        all.addAll(Payloads.formulas());
        return all;
    }

    @BeforeAll
    static void publishAndReport() throws Exception {
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        List<String> columns =
                List.of(("file,sheet,cell,table,row_path,column_header,measure,period,area,unit,value,raw,"
                                + "qualifier,value_low,value_high,status,plan_authority,price_basis,indicator")
                        .split(","));
        try (CsvTable table = new CsvTable(figures, columns)) {
            for (String evil : PAYLOADS) {
                table.row(List.of(
                        evil, evil, "E9", evil, evil, evil, "actual", "2021-H1", evil, evil, "-5.25", evil, evil, "",
                        "", "", "", evil, ""));
            }
        }
        Review review = HostileReviews.ofAll(PAYLOADS);
        new ApprovedRuns(output).approved(review, figures.toByteArray());
        ReportRequest request = new ReportRequest(
                output,
                RunChoice.ANY,
                Configuration.STANDARD.letterhead(),
                DepartmentList.load(),
                Messages.VIETNAMESE,
                NOON,
                System::nanoTime);
        assertThat(new ReportBuild().run(request)).isInstanceOf(ReportOutcome.Written.class);
        Map<String, Recipients> recipients = new HashMap<>();
        PAYLOADS.forEach(evil -> recipients.put(
                evil.toLowerCase(java.util.Locale.ROOT), new Recipients(List.of("vp@so.example"), List.of())));
        MailSettings settings = new MailSettings(
                Optional.of("Văn phòng <vp@tinh.example>"),
                Optional.empty(),
                Optional.empty(),
                MailSettings.Security.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        MailRequest mail = new MailRequest(
                output,
                RunChoice.ANY,
                MailMode.DRAFTS,
                settings,
                recipients,
                name -> Optional.empty(),
                Clock.fixed(NOON, ZoneOffset.UTC),
                pause -> {});
        MailOutcome outcome = new MailBuild(DepartmentList.load()).run(mail, told -> {});
        assertThat(outcome).isInstanceOf(MailOutcome.Done.class);
    }

    private static List<Path> files(String folder, String extension) throws IOException {
        try (Stream<Path> all = Files.walk(output.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u2028\\u2029\\u00A0]+", "");
    }

    /** What of the payloads a text does not hold, blanks aside. */
    private static List<String> missing(String text) {
        String plain = plain(text);
        return PAYLOADS.stream()
                .filter(payload -> !plain.contains(plain(payload)))
                .toList();
    }

    @Test
    void theReportHasTextsAndNoFieldsOrLinks() throws IOException {
        Path report = output.resolve("report/2021-H1-bao-cao.docx");
        Documents.assertNothingLeadsOut(report);
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(report))) {
            assertThat(missing(new XWPFWordExtractor(document).getText())).isEmpty();
        }
    }

    @Test
    void theTablesAndFormsHaveTextsAndNoFormulas() throws IOException {
        List<Path> books = files("report", ".xlsx");
        assertThat(books).as("one for each department, and the tables").hasSize(PAYLOADS.size() + 1);
        long numbers = 0;
        for (Path book : books) {
            Documents.assertNothingLeadsOut(book);
            String texts = Documents.textsWithoutFormulas(book);
            numbers += texts.lines().filter("-5.25"::equals).count();
            if (book.toString().endsWith("so-lieu.xlsx")) {
                assertThat(missing(texts)).isEmpty();
            }
        }
        assertThat(numbers).as("numbers stay numbers").isGreaterThanOrEqualTo(PAYLOADS.size());
        System.out.printf("document injection: %d payloads, %d workbooks, 0 formulas%n", PAYLOADS.size(), books.size());
    }

    @Test
    void aLetterHasItsOwnHeadersAndElementsAlone() throws Exception {
        List<Path> letters = files("mail", ".eml");
        long safe = PAYLOADS.stream()
                .map(String::strip)
                .distinct()
                .filter(HeaderText::isSafe)
                .count();
        assertThat(letters)
                .as("one for each department that can be named in a header")
                .hasSizeGreaterThan((int) safe / 2);
        Map<String, Set<String>> wrong = new TreeMap<>();
        StringBuilder pages = new StringBuilder();
        StringBuilder subjects = new StringBuilder();
        for (Path file : letters) {
            MimeMessage letter = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(Files.readAllBytes(file)));
            Set<String> faults = new TreeSet<>();
            for (Header header : Collections.list(letter.getAllHeaders())) {
                if (!HEADERS.contains(header.getName().toLowerCase(java.util.Locale.ROOT))) {
                    faults.add("header " + header.getName());
                }
            }
            subjects.append(letter.getSubject()).append('\n');
            assertThat(letter.getAllRecipients()).as(letter.getSubject()).hasSize(1);
            look(letter, pages, faults);
            if (!faults.isEmpty()) {
                wrong.put(file.getFileName().toString(), faults);
            }
        }
        assertThat(wrong).isEmpty();
        List<String> inHeaders = PAYLOADS.stream().filter(HeaderText::isSafe).toList();
        assertThat(missing(pages.toString())).doesNotContainAnyElementsOf(inHeaders);
        System.out.printf(
                "letters: %d of %d payloads, no foreign header or element%n", letters.size(), PAYLOADS.size());
    }

    private static void look(Part part, StringBuilder pages, Set<String> faults) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                look(parts.getBodyPart(i), pages, faults);
            }
        } else if (part.isMimeType("text/html")) {
            Document page = Jsoup.parse(String.valueOf(part.getContent()));
            for (Element element : page.getAllElements()) {
                if (!ELEMENTS.contains(element.normalName())) {
                    faults.add("element " + element.normalName());
                }
                element.attributes().forEach(attribute -> {
                    boolean leadsOut = Set.of("src", "href", "action").contains(attribute.getKey())
                            && !attribute.getValue().startsWith("cid:");
                    if (leadsOut || attribute.getKey().startsWith("on")) {
                        faults.add(attribute.toString());
                    }
                });
            }
            pages.append(page.text()).append('\n');
        }
    }
}
