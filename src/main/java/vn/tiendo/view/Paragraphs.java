package vn.tiendo.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Direction;
import vn.tiendo.model.FigureStatus;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Sector;

/**
 * Paragraphs in the style of half-year reports: "Giá trị sản xuất công nghiệp ước đạt 361,7 nghìn tỷ đồng, tăng 8,65% so
 * với cùng kỳ, bằng 43% kế hoạch năm; …". Words are chosen by sign and status; numbers stay bound to their cells.
 */
final class Paragraphs {

    private final Edition edition;
    private final ShownValues values;

    Paragraphs(Edition edition, Sources sources) {
        this.edition = edition;
        this.values = new ShownValues(edition, sources);
    }

    /** Empty where no indicator of the sector has a value. */
    Optional<Paragraph> paragraph(Sector sector, List<Assessment> assessments) {
        List<Cited> pieces = new ArrayList<>();
        Set<String> statedOnly = new LinkedHashSet<>();
        for (Assessment assessment : assessments) {
            boolean said = assessments.stream()
                    .anyMatch(level -> isSaidWith(level, assessment) || isGrowthOf(level, assessment));
            if (assessment.actual().isPresent() && !said) {
                List<Cited> sentence = sentence(assessment);
                assessments.stream()
                        .filter(growth -> isSaidWith(assessment, growth))
                        .flatMap(growth -> growth.target().stream())
                        .forEach(target -> growthTarget(target, sentence));
                Cited first = sentence.get(0);
                sentence.set(0, new Cited(opening(first.text(), pieces.isEmpty()), first.source()));
                pieces.addAll(sentence);
                noteStated(assessment, statedOnly);
            }
        }
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        pieces.add(Cited.plain("."));
        String note = statedOnly.isEmpty() ? "" : edition.text("paragraph.stated", String.join("; ", statedOnly));
        return Optional.of(new Paragraph(edition.sector(sector), pieces, note));
    }

    /**
     * Whether a plan sets the growth of an amount, which the amount's own sentence says already. Growth that the catalogue
     * knows by a name of its own, such as that of the economy, leads its paragraph.
     */
    private static boolean isSaidWith(Assessment level, Assessment growth) {
        return level.indicator().growth().nameVi().equals(growth.indicator().nameVi())
                && level.actual().isPresent()
                && Growth.of(level).isPresent();
    }

    /** A growth without a target that is read from the very cell whose growth stands in another sentence. */
    private static boolean isGrowthOf(Assessment level, Assessment growth) {
        return growth.target().isEmpty()
                && growth.actual()
                        .map(value -> value.source().origin())
                        .equals(level.stated()
                                .growth()
                                .map(stated -> stated.source().origin()))
                && growth.actual().isPresent();
    }

    private void growthTarget(Observation target, List<Cited> sentence) {
        boolean rise = target.value().signum() >= 0;
        String key = rise ? "paragraph.growth-target" : "paragraph.target";
        sentence.addAll(Cited.sentence(edition.messages(), key, List.of(values.withUnit(target))));
    }

    /** A later clause begins small, unless its first word is an abbreviation. */
    private static String opening(String text, boolean first) {
        if (first) {
            return text;
        }
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return "; " + (word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text);
    }

    private List<Cited> sentence(Assessment assessment) {
        Observation actual = assessment.actual().orElseThrow();
        List<Cited> sentence = new ArrayList<>();
        String name = name(assessment);
        String increase = edition.text("paragraph.increase");
        if (name.endsWith(increase)) {
            sentence.add(Cited.plain(name.substring(0, name.length() - increase.length())));
            increase(actual, sentence);
        } else {
            sentence.add(Cited.plain(name + " " + verb(assessment, actual) + " "));
            sentence.add(values.withUnit(actual));
            growth(assessment, sentence);
        }
        plan(assessment, sentence);
        if (edition.isIllustrative(assessment)) {
            sentence.add(Cited.plain(" (" + edition.text("stamp.illustrative") + ")"));
        }
        return sentence;
    }

    /** What is itself an increase rises or falls: "chỉ số giá tiêu dùng tăng 3,19%", and does not "reach" it. */
    private void increase(Observation actual, List<Cited> sentence) {
        Cited level = values.withUnit(actual);
        Cited amount = new Cited(level.text().replace("−", ""), level.source());
        boolean estimated = actual.status() == FigureStatus.ESTIMATE;
        String key = switch (actual.value().signum()) {
            case 1 -> estimated ? "paragraph.rises-estimated" : "paragraph.rises";
            case -1 -> estimated ? "paragraph.falls-estimated" : "paragraph.falls";
            default -> "paragraph.stays";
        };
        sentence.addAll(Cited.sentence(edition.messages(), key, List.of(amount)));
    }

    /** Reports name the indicator without its price basis, and a stock without the moment it is counted at. */
    private String name(Assessment assessment) {
        String basis = edition.text(
                "row.price-basis", edition.prices(assessment.indicator().priceBasis()));
        return edition.name(assessment).replace(" (" + basis + ")", "").replace(edition.text("paragraph.unsaid"), "");
    }

    /** Accidents and cases are not attained. */
    private String verb(Assessment assessment, Observation actual) {
        boolean head = assessment.indicator().kind() == IndicatorKind.STOCK
                && assessment.indicator().direction() == Direction.NEUTRAL;
        boolean estimated = actual.status() == FigureStatus.ESTIMATE;
        if (head || assessment.indicator().direction() == Direction.LOWER_BETTER) {
            return edition.text(estimated ? "paragraph.is-estimated" : "paragraph.is");
        }
        return edition.text(estimated ? "paragraph.estimated" : "paragraph.reached");
    }

    private void growth(Assessment assessment, List<Cited> sentence) {
        Growth.of(assessment).ifPresent(growth -> {
            String amount = edition.formats().percent(growth.percent().abs(), growth.decimals());
            String qualifier = assessment
                    .stated()
                    .growth()
                    .filter(stated -> stated.value().compareTo(growth.percent()) == 0)
                    .map(Observation::qualifier)
                    .filter(words -> !words.isEmpty())
                    .map(words -> edition.formats().qualifier(words) + " ")
                    .orElse("");
            String key = switch (growth.percent().signum()) {
                case 1 -> "paragraph.up";
                case -1 -> "paragraph.down";
                default -> "paragraph.unchanged";
            };
            Cited number = values.growthNumber(assessment, qualifier + amount);
            sentence.addAll(Cited.sentence(edition.messages(), key, List.of(number)));
        });
    }

    private void plan(Assessment assessment, List<Cited> sentence) {
        Optional<Attained> attained = Attained.of(assessment);
        if (attained.isPresent()) {
            Cited number = values.attainmentNumber(assessment, attained.orElseThrow());
            sentence.addAll(Cited.sentence(
                    edition.messages(), "paragraph.of-plan", List.of(number, Cited.plain(edition.plan(assessment)))));
            return;
        }
        assessment.target().ifPresent(target -> target(assessment, target, sentence));
    }

    private void target(Assessment assessment, Observation target, List<Cited> sentence) {
        boolean rate = assessment.indicator().kind() == IndicatorKind.RATE
                && assessment.recomputed().gap().isPresent();
        int sign = assessment.recomputed().gap().map(gap -> gap.signum()).orElse(0);
        if (!rate || sign == 0) {
            sentence.addAll(Cited.sentence(edition.messages(), "paragraph.target", List.of(values.withUnit(target))));
            return;
        }
        Cited gap = values.gap(assessment);
        String distance =
                gap.text().substring(1).replace(edition.text("unit.points"), edition.text("unit.points-spoken"));
        sentence.addAll(Cited.sentence(
                edition.messages(),
                sign > 0 ? "paragraph.points-above" : "paragraph.points-below",
                List.of(new Cited(distance, gap.source()), values.withUnit(target))));
    }

    private void noteStated(Assessment assessment, Set<String> statedOnly) {
        if (assessment.recomputed().growthPercent().isEmpty()) {
            assessment
                    .stated()
                    .growth()
                    .ifPresent(stated -> statedOnly.add(
                            edition.formats().percent(stated.value().abs(), Math.max(0, stated.decimals()))));
        }
        if (assessment.recomputed().attainmentPercent().isEmpty()
                && Attained.of(assessment).isPresent()) {
            assessment
                    .stated()
                    .attainment()
                    .ifPresent(stated ->
                            statedOnly.add(edition.formats().percent(stated.value(), Math.max(0, stated.decimals()))));
        }
    }
}
