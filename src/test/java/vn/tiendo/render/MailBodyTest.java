package vn.tiendo.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.tiendo.view.ChartReviews;
import vn.tiendo.view.HostileReviews;
import vn.tiendo.view.MailPicture;
import vn.tiendo.view.MailReviews;
import vn.tiendo.view.MailView;
import vn.tiendo.view.Messages;

class MailBodyTest {

    private static final Messages VI = Messages.of(Messages.VIETNAMESE);
    private static final List<MailPicture> PICTURES =
            List.of(new MailPicture("cid:exports.png@tiendo", "Giá trị xuất khẩu", 672, 403));

    private final MailBody body = new MailBody();

    private static MailView correction() {
        return MailView.correcting(
                        MailReviews.approved(2, "13,4", "47.857"),
                        MailReviews.approved(3, "13,6", "48.571"),
                        VI,
                        MailReviews.TRADE)
                .orElseThrow();
    }

    @Test
    void isLaidOutAsOutlookUnderstands() {
        Document document = Jsoup.parse(body.html(correction(), PICTURES));
        assertThat(document.select("style, link, script, svg, video, form, div, a"))
                .isEmpty();
        assertThat(document.select("table").eachAttr("width")).hasSameSizeAs(document.select("table"));
        for (Element picture : document.select("img")) {
            assertThat(picture.attr("src")).startsWith("cid:");
            assertThat(picture.attr("width")).isEqualTo("672");
            assertThat(picture.attr("height")).isEqualTo("403");
            assertThat(picture.attr("alt")).isNotBlank();
        }
        assertThat(document.select("img")).hasSize(1);
        assertThat(document.select("[style]").eachAttr("style"))
                .noneMatch(style -> style.contains("url(")
                        || style.contains("flex")
                        || style.contains("grid")
                        || style.contains("position")
                        || style.contains("float"));
    }

    @Test
    void asksNobodyForAnything() {
        assertThat(body.html(correction(), PICTURES)).doesNotContain("http:", "https:", "//", "mailto:", "href");
    }

    @Test
    void bothKindsOfTextSayWhatChanged() {
        String html = Jsoup.parse(body.html(correction(), PICTURES)).text();
        String text = body.text(correction());
        for (String said : List.of(html, text)) {
            assertThat(said)
                    .contains("đính chính thư đã gửi theo bản 2", "13,4 tỷ USD", "13,6 tỷ USD", "kế hoạch HĐND giao")
                    .contains("Kính gửi: Sở Công Thương", "361,7 nghìn tỷ đồng", "8,65%", "43%");
        }
        assertThat(text)
                .contains("- Giá trị xuất khẩu, Thực hiện: 13,4 tỷ USD → 13,6 tỷ USD")
                .doesNotContain("$", "<b>", "&amp;", "\n\n\n")
                .doesNotContain(": –");
    }

    @Test
    void hostileWordsStayWords() {
        MailView view = MailView.of(ChartReviews.approved(HostileReviews.thaiNguyen()), VI, HostileReviews.EVIL);
        Document document = Jsoup.parse(body.html(view, List.of()));
        assertThat(document.select("script, img, iframe, object, style")).isEmpty();
        for (Element element : document.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertThat(attribute.getKey()).doesNotStartWith("on"));
        }
        assertThat(document.text()).contains(HostileReviews.EVIL);
        assertThat(body.text(view)).contains(HostileReviews.EVIL);
    }
}
