package vn.tiendo.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.view.DashboardView;

/** The page as one file that asks nobody for anything. */
public final class DashboardPage {

    /** Head and frame, then what stands in the body; the frame knows the body's drawings and so their looks. */
    private static final String FRAME = "templates/dashboard.vm";

    private static final String BODY = "templates/page/body.vm";
    private static final String LABELS = "templates/page/labels.vm";

    private final Templates templates = Templates.html();
    private final PageAssets assets = new PageAssets();

    /** The page in UTF-8; equal views give equal bytes. */
    public byte[] render(DashboardView view) {
        PageDrawings drawings = new PageDrawings(view);
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("messages", view.messages());
        values.put("drawings", drawings);
        values.put("body", new Markup(CompactHtml.of(templates.fill(BODY, values))));
        Markup labels = new Markup(CompactHtml.lines(templates.fill(LABELS, values)));
        Markup looks = new Markup(drawings.css());
        values.put("styles", List.of(assets.style(), labels));
        values.put("looks", looks);
        values.put("script", assets.script());
        values.put("policy", assets.policy(List.of(assets.style(), labels, looks)));
        return (CompactHtml.lines(templates.fill(FRAME, values)) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
