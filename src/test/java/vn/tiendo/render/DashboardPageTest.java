package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Review;
import vn.tiendo.view.Audience;
import vn.tiendo.view.DashboardView;
import vn.tiendo.view.HostileReviews;
import vn.tiendo.view.Messages;
import vn.tiendo.view.Reviews;
import vn.tiendo.view.SizedReviews;

class DashboardPageTest {

    private static final Messages VI = Messages.of(Messages.VIETNAMESE);

    private final DashboardPage page = new DashboardPage();

    private String html(Review review, Messages messages, Audience audience) {
        return new String(page.render(DashboardView.of(review, messages, audience)), StandardCharsets.UTF_8);
    }

    private Document document(Review review) {
        return Jsoup.parse(html(review, VI, Audience.GENERAL));
    }

    @Test
    void hostileWordsStayWordsWhereverAWorkbookPutsThem() {
        Document document = document(HostileReviews.thaiNguyen());

        assertThat(document.select("script")).hasSize(1);
        assertThat(document.select("img, iframe, object, embed, link, base")).isEmpty();
        for (Element element : document.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey())
                            .doesNotStartWith("on")
                            .isNotIn("style", "srcdoc", "formaction"));
        }
        assertThat(document.select("main").text()).contains(HostileReviews.EVIL);
    }

    @Test
    void thePageAsksNobodyForAnything() {
        Document document = document(Reviews.thaiNguyen());

        assertThat(document.select("[src]")).isEmpty();
        assertThat(document.select("[href]").eachAttr("href")).allMatch(reference -> reference.startsWith("#"));
        assertThat(document.select("style").html().replace("url(#hatch-", "")).doesNotContain("url(", "@import");
    }

    @Test
    void thePolicyLetsInOnlyTheStyleAndTheScriptThatStandInThePage() throws Exception {
        Document document = document(Reviews.thaiNguyen());

        String policy =
                document.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; img-src data:;")
                .contains("style-src " + hash(document.selectFirst("style").data()))
                .contains(hash(document.select("style").get(1).data()))
                .contains(hash(document.selectFirst("#looks").data()))
                .contains("script-src " + hash(document.selectFirst("script").data()))
                .doesNotContain("unsafe");
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void everyLinkOfANumberLeadsToItsSource() {
        Document document = document(SizedReviews.of(20, 0));

        Set<String> ids = new HashSet<>(document.select("[id]").eachAttr("id"));
        List<String> links = document.select("a[href]").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(200).allMatch(link -> ids.contains(link.substring(1)));
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theNumbersOfTheReviewStandInTheirRowsWithTheirCells() {
        Document document = document(Reviews.thaiNguyen());

        Element industry = document.selectFirst("#i-industry-output");
        assertThat(industry.select("tr").first().text())
                .contains("361,7", "nghìn tỷ đồng", "ước tính", "+8,65%", "43%", "theo báo cáo", "Chưa đủ số liệu");
        Element cell =
                document.selectFirst(industry.selectFirst("td a").attr("href").replace("#", "[id=") + "]");
        assertThat(cell.text()).contains("E8", "361,7 nghìn tỷ đồng = 361.700 tỷ đồng");
        assertThat(document.selectFirst("#i-party-members").text()).contains("trên 94", "nghìn đảng viên");
        assertThat(document.selectFirst("#i-grdp-growth").text()).contains("−0,5 điểm %", "so với chỉ tiêu 7%");
    }

    @Test
    void restrictedIndicatorsExistOnlyOnTheRestrictedPage() {
        String general = html(Reviews.thaiNguyen(), VI, Audience.GENERAL);
        String restricted = html(Reviews.thaiNguyen(), VI, Audience.RESTRICTED);

        assertThat(general).doesNotContain("Thi hành kỷ luật", ">127<");
        assertThat(restricted).contains("Thi hành kỷ luật", ">127<", "Có số liệu hạn chế");
    }

    @Test
    void illustrationAndSamplesAreMarkedWhereTheyShow() {
        Document document = document(Reviews.thaiNguyen());

        assertThat(document.select("header .stamp").text()).contains("Bản nháp, chưa duyệt", "Dữ liệu mẫu");
        assertThat(document.select("#projects tbody tr:has(th[scope=row])"))
                .as("five projects, three of them once more in the lists of capital to be moved")
                .hasSize(5 + 3)
                .allMatch(row -> row.text().contains("số liệu minh họa"));
    }

    @Test
    void headingsLandmarksAndTablesAreReal() {
        Document document = document(Reviews.thaiNguyen());

        assertThat(document.selectFirst("html").attr("lang")).isEqualTo("vi");
        assertThat(document.select("h1, main, header.masthead, nav, footer")).hasSize(5);
        assertThat(document.select("table"))
                .allMatch(table -> !table.select("th[scope=col]").isEmpty());
        assertThat(document.select("section"))
                .allMatch(section -> document.getElementById(section.attr("aria-labelledby")) != null);
    }

    @Test
    void englishHasTheSameSectionsAndNoVietnameseLabels() {
        Document english = Jsoup.parse(html(Reviews.thaiNguyen(), Messages.of(Messages.ENGLISH), Audience.GENERAL));

        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h2").eachText()).contains("By sector", "Data quality");
        assertThat(english.select("thead th").text()).doesNotContain("Chỉ tiêu", "Thực hiện");
        assertThat(english.selectFirst("#i-industry-output").text()).contains("361.7", "trillion VND", "+8.65%");
    }

    @Test
    void equalViewsGiveEqualBytes() {
        DashboardView view = DashboardView.of(Reviews.thaiNguyen(), VI, Audience.GENERAL);
        assertThat(page.render(view)).isEqualTo(new DashboardPage().render(view));
    }

    @Test
    void tasksDueComeBeforeThoseAheadAndTheOverdueSaySo() {
        Document document = document(Reviews.withTasks(Reviews.thaiNguyen()));

        assertThat(document.select("#tasks .lead").text())
                .isEqualTo("1 trong 2 nhiệm vụ đến hạn đã hoàn thành; 1 quá hạn.");
        assertThat(document.select("#tasks caption").eachText())
                .containsExactly("Đến hạn hoặc đã xong (2)", "Phải làm tiếp (1)");
        Element first = document.selectFirst("#tasks tbody tr");
        assertThat(first.text())
                .contains(
                        "giải phóng mặt bằng", "15/06/2021", "quá hạn, đang thực hiện", "Giá trị sản xuất công nghiệp");
        assertThat(first.select("td.bad").text()).startsWith("▼");
    }

    @Test
    void sectionsComeInTheOrderInWhichLeadersAsk() {
        Document document = document(Reviews.withTasks(Reviews.thaiNguyen()));

        assertThat(document.select("main > section").eachAttr("id"))
                .containsSubsequence("overview", "low", "sectors", "projects", "party", "tasks")
                .containsSubsequence("tasks", "quality", "paragraphs", "rules", "sources");
        assertThat(document.select("nav a").eachAttr("href"))
                .containsExactlyElementsOf(document.select("main > section").eachAttr("id").stream()
                        .map("#"::concat)
                        .toList());
    }
}
