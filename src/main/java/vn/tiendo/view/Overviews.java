package vn.tiendo.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Verdict;

/** All targets by verdict, endangered first. On paper they share one sheet, so large groups name only their first there. */
final class Overviews {

    /** Lines that the sheet has room for, in all its columns together. */
    private static final int SHEET = 88;

    /** Letters of a name that fit into one of them. */
    private static final int LINE = 44;

    /** Lines that a heading takes with the space around it. */
    private static final int HEADING = 3;

    /** So many targets fit on the sheet with a bullet each, in two columns. */
    private static final int ROOMY = 28;

    private final Edition edition;
    private final Function<Assessment, IndicatorRow> rows;
    private final List<Assessment> targets;
    private final boolean roomy;

    Overviews(Edition edition, List<Assessment> targets, Function<Assessment, IndicatorRow> rows) {
        this.edition = edition;
        this.targets = List.copyOf(targets);
        this.rows = rows;
        this.roomy = targets.size() <= ROOMY;
    }

    Overview overview() {
        return new Overview(roomy, groups());
    }

    private List<OverviewGroup> groups() {
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

    private int lines(List<Assessment> some) {
        return some.stream()
                .mapToInt(target -> 1 + edition.name(target).length() / LINE)
                .sum();
    }

    /** How many of the targets fit into so many lines, at least one. */
    private int fitting(List<Assessment> some, int room) {
        int shown = 1;
        while (shown < some.size() && lines(some.subList(0, shown + 1)) <= room) {
            shown++;
        }
        return shown;
    }

    private OverviewGroup group(VerdictMark mark, List<Assessment> members, int onPaper) {
        int more = members.size() - onPaper;
        return new OverviewGroup(
                mark,
                edition.formats().number(members.size()),
                members.stream().limit(onPaper).map(this::entry).toList(),
                members.stream().skip(onPaper).map(this::entry).toList(),
                more == 0 ? "" : edition.text("overview.further", more),
                more == 0 ? "" : edition.text("overview.more", more));
    }

    /** A target's own level would read as something attained, so it is called what it is. */
    private OverviewEntry entry(Assessment target) {
        IndicatorRow row = rows.apply(target);
        Cited number = row.plan().number();
        boolean compared = Attained.of(target).isPresent()
                || target.recomputed().gap().isPresent()
                || row.plan().isMissing();
        return new OverviewEntry(
                row.id(),
                row.name(),
                compared ? number : new Cited(edition.text("overview.target", number.text()), number.source()),
                roomy ? outlook(row) : "",
                roomy ? row.bullet() : Optional.empty());
    }

    private String outlook(IndicatorRow row) {
        Shown projection = row.projection();
        return projection.isMissing()
                ? ""
                : edition.text(
                        "overview.outlook",
                        edition.formats().withUnit(projection.number().text(), projection.unit()));
    }

    /** By projection against the target, then by what is attained; the unknown last. */
    static List<Assessment> lowestFirst(List<Assessment> targets, Verdict verdict) {
        return targets.stream()
                .filter(target -> target.verdict() == verdict)
                .sorted(Foreseen.LOWEST_FIRST)
                .toList();
    }
}
