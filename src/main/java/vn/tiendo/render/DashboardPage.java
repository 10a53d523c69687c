package vn.tiendo.render;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.tiendo.view.DashboardView;

/** The page as one file that asks nobody for anything. It may be rendered by several threads. */
public final class DashboardPage {

    /** Head and frame, then what stands in the body; the frame knows the body's drawings and so their looks. */
    private static final String FRAME = "templates/dashboard.vm";

    private static final String BODY = "templates/page/body.vm";
    private static final String LABELS = "templates/page/labels.vm";

    private final Templates templates = Templates.html();
    private final CompletableFuture<PageAssets> loaded;

    /** From now on a thread of its own reads the templates, so that whoever makes this early need not wait for them. */
    public DashboardPage() {
        loaded = CompletableFuture.supplyAsync(() -> {
            List.of(BODY, LABELS, FRAME).forEach(templates::load);
            return new PageAssets();
        });
    }

    /** The page in UTF-8; equal views give equal bytes. */
    public byte[] render(DashboardView view) {
        PageAssets assets = loaded.join();
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
