package vn.tiendo.render;

import java.nio.file.*;
import java.util.*;
import vn.tiendo.model.*;
import vn.tiendo.view.*;

public final class Gallery {
    public static void main(String[] a) throws Exception {
        Path out = Path.of(a[0]);
        Map<String, Review> reviews = new LinkedHashMap<>();
        reviews.put("look", ChartReviews.everyLook());
        reviews.put("many", ChartReviews.many(40, 120));
        reviews.put("one", ChartReviews.many(1, 20));
        for (Map.Entry<String, Review> e : reviews.entrySet()) {
            for (ChartModel m : Charts.of(e.getValue(), Messages.of(Messages.VIETNAMESE), List.of())) {
                if (!e.getKey().equals("look")
                        && m.frame().name().startsWith("indicator-")
                        && !m.frame().name().equals("indicator-0")) continue;
                long t = System.nanoTime();
                for (ChartImage i : ChartImages.of(m)) {
                    Files.write(out.resolve(e.getKey() + "-" + i.fileName()), i.png());
                    System.out.printf("%s %d bytes%n", i.fileName(), i.png().length);
                }
                System.out.printf("  %s %.0f ms%n", m.frame().name(), (System.nanoTime() - t) / 1e6);
                Files.writeString(
                        out.resolve(e.getKey() + "-" + m.frame().name() + ".svg"),
                        ChartMarkup.figure(m, "x")
                                .svg()
                                .replace(
                                        "<svg ",
                                        "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"system-ui\" "));
            }
        }
    }
}
