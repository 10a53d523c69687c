package vn.tiendo.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Projection;
import vn.tiendo.model.Verdict;

/** All targets by verdict, endangered first. On paper they share one sheet, so large groups name only their first there. */
final class Overviews {

    /** Lines that the sheet has room for, in all its columns together. */
    private static final int SHEET = 88;

    /** Letters of a name that fit into one of them. */
    private static final int LINE = 44;

    /** Lines that a heading takes with the space around it. */
    private static final int HEADING = 3;

    private final Edition edition;
    private final Function<Assessment, IndicatorRow> rows;

    Overviews(Edition edition, Function<Assessment, IndicatorRow> rows) {
        this.edition = edition;
        this.rows = rows;
    }

    List<OverviewGroup> groups(List<Assessment> targets) {
        VerdictWords verdicts = new VerdictWords(edition);
        Map<VerdictMark, List<Assessment>> groups = new LinkedHashMap<>();
        for (Verdict verdict : VerdictWords.ORDER) {
            for (Assessment target : lowestFirst(targets, verdict)) {
                groups.computeIfAbsent(verdicts.mark(target), mark -> new ArrayList<>())
                        .add(target);
            }
        }
        List<List<Assessment>> later = new ArrayList<>(groups.values());
        int left = SHEET - HEADING * groups.size();
        List<OverviewGroup> overview = new ArrayList<>();
        for (Map.Entry<VerdictMark, List<Assessment>> group : groups.entrySet()) {
            // Groups that come later keep a fair share each, but leave what they do not need to the endangered.
            int fair = left / later.size();
            later.remove(0);
            int spare = left - later.stream().mapToInt(this::lines).sum();
            int shown = fitting(group.getValue(), Math.max(fair, spare));
            left -= lines(group.getValue().subList(0, shown));
            overview.add(group(group.getKey(), group.getValue(), shown));
        }
        return overview;
    }

    private int lines(List<Assessment> targets) {
        return targets.stream()
                .mapToInt(target -> 1 + edition.name(target.indicator()).length() / LINE)
                .sum();
    }

    /** How many of the targets fit into so many lines, at least one. */
    private int fitting(List<Assessment> targets, int room) {
        int shown = 1;
        while (shown < targets.size() && lines(targets.subList(0, shown + 1)) <= room) {
            shown++;
        }
        return shown;
    }

    private OverviewGroup group(VerdictMark mark, List<Assessment> targets, int onPaper) {
        int more = targets.size() - onPaper;
        return new OverviewGroup(
                mark,
                edition.formats().number(targets.size()),
                targets.stream().limit(onPaper).map(this::entry).toList(),
                targets.stream().skip(onPaper).map(this::entry).toList(),
                more == 0 ? "" : edition.text("overview.more", more));
    }

    /** A target's own level would read as something attained, so it is called what it is. */
    private OverviewEntry entry(Assessment target) {
        IndicatorRow row = rows.apply(target);
        Cited number = row.plan().number();
        boolean compared = Attained.of(target).isPresent()
                || target.gap().isPresent()
                || row.plan().isMissing();
        return new OverviewEntry(
                row.id(),
                row.name(),
                compared ? number : new Cited(edition.text("overview.target", number.text()), number.source()));
    }

    /** By projection against the target, then by what is attained; the unknown last. */
    static List<Assessment> lowestFirst(List<Assessment> targets, Verdict verdict) {
        return targets.stream()
                .filter(target -> target.verdict() == verdict)
                .sorted(Comparator.comparing(Overviews::foreseen).thenComparing(Overviews::attained))
                .toList();
    }

    private static BigDecimal foreseen(Assessment assessment) {
        return Bullets.percentProjection(assessment).map(Projection::point).orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }

    private static BigDecimal attained(Assessment assessment) {
        return Attained.of(assessment).map(Attained::percent).orElse(BigDecimal.valueOf(Long.MAX_VALUE));
    }
}
