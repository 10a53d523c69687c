package vn.tiendo.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tiendo.model.Bounds;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Observation;
import vn.tiendo.model.PercentUnit;

/**
 * Numbers, dates and units as a language writes them: {@code 1.234,5} and {@code 43%} in Vietnamese, {@code 1,234.5} and
 * {@code 43%} in English. Published values keep their published digits; a plain value never carries a plus sign, a
 * variance always carries its sign.
 */
public final class Formats {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

    private final Messages messages;
    private final ZoneId zone;
    private final DecimalFormatSymbols symbols;

    private Formats(Messages messages, ZoneId zone) {
        this.messages = messages;
        this.zone = zone;
        this.symbols = DecimalFormatSymbols.getInstance(messages.locale());
        symbols.setMinusSign('−');
    }

    public static Formats of(Messages messages, ZoneId zone) {
        return new Formats(messages, zone);
    }

    /**
     * A value with so many digits after the decimal mark. Negative decimals round before it: 361 740 with −2 is
     * {@code 361.700}. Halves round up, away from zero.
     */
    public String number(BigDecimal value, int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(Math.max(decimals, 0));
        format.setMaximumFractionDigits(Math.max(decimals, 0));
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return format.format(rounded.signum() == 0 ? BigDecimal.ZERO : rounded);
    }

    /** A count. */
    public String number(long count) {
        return number(BigDecimal.valueOf(count), 0);
    }

    /** {@code 43%}: the sign follows without a space. */
    public String percent(BigDecimal value, int decimals) {
        return number(value, decimals) + "%";
    }

    /**
     * Attained, in per cent of a plan. A near miss is never rounded up to a hit: 99,96 with one digit is {@code 99,9%}.
     */
    public String attainment(BigDecimal value, int decimals) {
        boolean nearMiss = value.compareTo(HUNDRED) < 0
                && value.setScale(decimals, RoundingMode.HALF_UP).compareTo(HUNDRED) >= 0;
        return percent(nearMiss ? value.setScale(decimals, RoundingMode.FLOOR) : value, decimals);
    }

    /** A difference with its sign: {@code +13}, {@code −4,5}; nothing but zero goes without one. */
    public String variance(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + number(rounded, decimals);
    }

    /** A relative variance: {@code +8,65%}. */
    public String variancePercent(BigDecimal value, int decimals) {
        return variance(value, decimals) + "%";
    }

    /** A difference of two percentages: {@code −0,5 điểm %}. */
    public String points(BigDecimal value, int decimals) {
        return variance(value, decimals) + " " + messages.text("unit.points");
    }

    /** A difference of two rates: of percentages in points, of beds per 10,000 people in beds. */
    public String difference(BigDecimal value, int decimals, String unit) {
        return PercentUnit.PERCENT.is(unit) ? points(value, decimals) : withUnit(variance(value, decimals), unit);
    }

    /** A range with its unit: {@code 3,3–10,9%}; below zero in words, since a dash beside a minus is misread. */
    String range(BigDecimal low, BigDecimal high, int decimals, String unit) {
        String from = number(low, decimals);
        String to = number(high, decimals);
        if (from.equals(to)) {
            return withUnit(from, unit);
        }
        boolean negative = low.setScale(decimals, RoundingMode.HALF_UP).signum() < 0;
        return negative ? messages.text("range.signed", from, withUnit(to, unit)) : withUnit(from + "–" + to, unit);
    }

    /** A value with its unit; the per-cent sign follows without a space. */
    public String withUnit(String number, String unit) {
        if (unit.isEmpty()) {
            return number;
        }
        return number + (PercentUnit.PERCENT.is(unit) || unit.equals("‰") ? "" : " ") + unit(unit);
    }

    /** A printed unit in the language of the page, where the bundle knows it; otherwise as printed. */
    public String unit(String printed) {
        String key = "unit." + printed.replace(' ', '_');
        return messages.has(key) ? messages.text(key) : printed;
    }

    /** A figure as its workbook prints it, without its unit: qualifier and number with the published digits, or a range. */
    public String published(Figure figure) {
        return bounded(figure.value(), figure.decimals(), figure.bounds(), figure.qualifier(), "");
    }

    /** The same with its unit, as printed. */
    public String printedWithUnit(Figure figure) {
        return bounded(figure.value(), figure.decimals(), figure.bounds(), figure.qualifier(), figure.unit());
    }

    /**
     * The same with its unit, money in the unit that people say it in: {@code trên 94 nghìn đảng viên}, {@code từ 46% trở
     * lên}, {@code 8.917 tỷ đồng}.
     */
    public String publishedWithUnit(Figure figure) {
        SpokenMoney spoken = SpokenMoney.of(figure);
        return bounded(spoken.value(), spoken.decimals(), spoken.bounds(), figure.qualifier(), spoken.unit());
    }

    /**
     * An observation without its unit, as {@link #publishedWithUnit(Observation)}: what its cell says, but for an index
     * read as the growth it means.
     */
    public String published(Observation observation) {
        if (isIndexOfGrowth(observation)) {
            return number(
                    observation.value(),
                    Precision.ofPublished(
                            observation.value(), observation.source().decimals()));
        }
        return spoken(observation.source());
    }

    /** A figure without its unit, as {@link #publishedWithUnit(Figure)}. */
    String spoken(Figure figure) {
        SpokenMoney spoken = SpokenMoney.of(figure);
        return bounded(spoken.value(), spoken.decimals(), spoken.bounds(), figure.qualifier(), "");
    }

    /** The same for an observation, with its unit. */
    public String publishedWithUnit(Observation observation) {
        return isIndexOfGrowth(observation)
                ? withUnit(published(observation), observation.source().unit())
                : publishedWithUnit(observation.source());
    }

    /** 104,4 in a column or a row of indices, taken as the growth rate 4,4. */
    private static boolean isIndexOfGrowth(Observation observation) {
        Figure printed = observation.source();
        return observation.measure().isLevel()
                && PercentUnit.PERCENT.is(printed.unit())
                && printed.value().subtract(observation.value()).compareTo(HUNDRED) == 0;
    }

    private String bounded(BigDecimal value, int shown, Bounds bounds, String qualifier, String unit) {
        int decimals = Precision.ofPublished(value, shown);
        if (bounds.low().isPresent() && bounds.high().isPresent()) {
            BigDecimal highest = bounds.high().orElseThrow();
            if (highest.signum() < 0) {
                String most = number(bounds.low().orElseThrow().abs(), decimals);
                return messages.text(
                        "bounds.fall-between", withUnit(number(highest.abs(), decimals) + "–" + most, unit));
            }
            String low = number(bounds.low().orElseThrow(), decimals);
            return withUnit(low + "–" + number(bounds.high().orElseThrow(), decimals), unit);
        }
        if (!qualifier.isEmpty() && (bounds.isNone() || !isSaidByBounds(qualifier))) {
            return qualifier(qualifier) + " " + withUnit(number(value, decimals), unit);
        }
        if (bounds.low().isPresent()) {
            return messages.text("bounds.at-least", withUnit(number(bounds.low().orElseThrow(), decimals), unit));
        }
        if (bounds.high().filter(high -> high.signum() < 0).isPresent()) {
            BigDecimal fall = bounds.high().orElseThrow().abs();
            return messages.text("bounds.fall", withUnit(number(fall, decimals), unit));
        }
        if (bounds.high().isPresent()) {
            return messages.text("bounds.at-most", withUnit(number(bounds.high().orElseThrow(), decimals), unit));
        }
        return withUnit(number(value, decimals), unit);
    }

    /** "63 trở lên", "≤ 17,5": words that say no more than that the end belongs to it. */
    private boolean isSaidByBounds(String qualifier) {
        return List.of(messages.text("bounds.said").split("\\|", -1)).contains(qualifier);
    }

    /** "trên", "gần", "khoảng" in the language of the page. */
    public String qualifier(String printed) {
        String key = "qualifier." + printed.replace(' ', '_');
        return messages.has(key) ? messages.text(key) : printed;
    }

    public String date(LocalDate date) {
        return DATE.format(date);
    }

    public String date(Instant instant) {
        return DATE.format(instant.atZone(zone));
    }

    /** {@code 12:20 02/07/2021}, in the zone of the run. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }
}
