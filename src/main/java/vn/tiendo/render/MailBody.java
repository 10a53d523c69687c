package vn.tiendo.render;

import java.util.List;
import java.util.Map;
import vn.tiendo.view.MailPicture;
import vn.tiendo.view.MailView;

/** A department's message as HTML and as plain words, both saying the same. */
public final class MailBody {

    private final Templates html = Templates.html();
    private final Templates text = Templates.text();

    /** With tables and pictures; everything is laid out by attributes, since Outlook knows no style sheets. */
    public String html(MailView view, List<MailPicture> pictures) {
        Map<String, Object> values = Map.of("view", view, "pictures", pictures);
        return CompactHtml.lines(html.fill("templates/mail/letter.html.vm", values)) + "\n";
    }

    /** In plain words. */
    public String text(MailView view) {
        return text.fill("templates/mail/letter.text.vm", Map.of("view", view));
    }
}
