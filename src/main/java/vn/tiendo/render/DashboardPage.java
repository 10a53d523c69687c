package vn.tiendo.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import vn.tiendo.view.DashboardView;

/** The page as one file that asks nobody for anything. */
public final class DashboardPage {

    private final Templates templates = Templates.html();
    private final PageAssets assets = new PageAssets();

    /** The page in UTF-8; equal views give equal bytes. */
    public byte[] render(DashboardView view) {
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("messages", view.messages());
        values.put("drawings", new PageDrawings(view));
        values.put("style", assets.style());
        values.put("script", assets.script());
        values.put("policy", assets.policy());
        String page = templates.fill("templates/dashboard.vm", values);
        return (PageAssets.withoutIndents(page) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
