package vn.tiendo.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.model.Area;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;

/** Tells, once for each workbook, that past years were judged by values which follow from growth printed there. */
final class ImpliedParts {

    /** Digits worth showing of a value that follows from a rounded growth. */
    private static final MathContext KNOWN = new MathContext(4, RoundingMode.HALF_UP);

    private record Example(Indicator indicator, Area area, ImpliedPart part) {}

    private ImpliedParts() {}

    static List<Finding> findings(Collection<Map<Area, IndicatorCase>> cases) {
        Map<String, List<Example>> byFile = new TreeMap<>();
        for (Map<Area, IndicatorCase> sameIndicator : cases) {
            for (IndicatorCase one : sameIndicator.values()) {
                for (ImpliedPart part : one.history().implied()) {
                    byFile.computeIfAbsent(file(part), file -> new ArrayList<>())
                            .add(new Example(one.indicator(), one.area(), part));
                }
            }
        }
        return byFile.values().stream().map(ImpliedParts::finding).toList();
    }

    private static String file(ImpliedPart part) {
        return part.growth().source().origin().file();
    }

    private static Finding finding(List<Example> examples) {
        Example first = examples.get(0);
        ImpliedPart part = first.part();
        BigDecimal value = part.value().round(KNOWN);
        return Finding.at(
                        FindingCode.SHARE_FROM_GROWTH,
                        part.growth().source().origin(),
                        part.growth().source().raw())
                .with(
                        new Argument.Text(String.valueOf(examples.size())),
                        Argument.Subject.of(first.indicator(), first.area(), part.period()),
                        Argument.Quantity.of(
                                value, value.scale(), first.indicator().unit()));
    }
}
