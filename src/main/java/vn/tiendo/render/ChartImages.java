package vn.tiendo.render;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.view.ChartFact;
import vn.tiendo.view.ChartModel;

/** Charts as PNG files, twice the size of the design: 2000 pixels wide, 1200 high and more. */
public final class ChartImages {

    private ChartImages() {}

    /** The pictures of a chart: {@code overview.png}, and {@code overview-2.png} … where it has more rows than fit one. */
    public static List<ChartImage> of(ChartModel chart) {
        List<Drawing> drawings = ChartLayout.pictures(chart);
        List<ChartImage> images = new ArrayList<>();
        for (int page = 0; page < drawings.size(); page++) {
            String name = chart.frame().name() + (page == 0 ? "" : "-" + (page + 1)) + ".png";
            images.add(
                    new ChartImage(name, bytes(drawings.get(page), chart.frame().facts())));
        }
        return images;
    }

    private static byte[] bytes(Drawing drawing, List<ChartFact> facts) {
        List<ChartFact> all = new ArrayList<>();
        all.add(new ChartFact("Title", drawing.title()));
        all.add(new ChartFact("Description", drawing.description()));
        all.addAll(facts);
        return PngEncoder.encode(PngCanvas.paint(drawing), all);
    }
}
