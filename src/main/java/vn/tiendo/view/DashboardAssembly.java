package vn.tiendo.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.model.Area;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Sector;
import vn.tiendo.model.Verdict;

/** Puts the page together, section by section. */
final class DashboardAssembly {

    /** Targets in danger that are told in full; nobody reads more, and all stand in the rows below. */
    private static final int TOLD = 12;

    private final Edition edition;
    private final Sources sources;
    private final Findings findings;
    private final List<Assessment> headline;
    private final List<Assessment> shown = new ArrayList<>();

    /** By the object: to compare two assessments is to compare all they rest on. */
    private final IdentityHashMap<Assessment, IndicatorRow> rows = new IdentityHashMap<>();

    DashboardAssembly(Edition edition) {
        this.edition = edition;
        this.sources = new Sources(edition);
        this.findings = new Findings(edition.messages());
        this.headline = HeadlineIndicators.of(edition, edition.review().area());
    }

    DashboardView view() {
        List<Assessment> elsewhere =
                edition.review().area().equals(Area.COUNTRY) ? List.of() : HeadlineIndicators.of(edition, Area.COUNTRY);
        IndicatorRows builder = new IndicatorRows(edition, sources);
        shown.addAll(headline);
        shown.addAll(elsewhere);
        shown.forEach(assessment -> rows.put(assessment, builder.row(assessment)));
        List<Assessment> targets =
                headline.stream().filter(DashboardAssembly::hasTarget).toList();
        List<Assessment> danger = Overviews.lowestFirst(targets, Verdict.AT_RISK);
        List<Assessment> low = danger.isEmpty() ? Overviews.lowestFirst(targets, Verdict.OPEN) : danger;
        int told = Math.min(TOLD, low.size());
        ReferenceTexts references = new ReferenceTexts(edition);
        ProjectSection projects = new Projects(edition, sources).section();
        List<Paragraph> paragraphs = paragraphs();
        return new DashboardView(
                edition.messages().locale().getLanguage(),
                edition.messages(),
                new Mastheads(edition).masthead(headline),
                new KeyMessages(edition, sources).message(targets),
                new Overviews(edition, targets, this::row).overview(),
                told(low.subList(0, told)),
                edition.text(isOver() ? "section.low.missed" : "section.low"),
                low.subList(told, low.size()).stream().map(this::row).toList(),
                edition.text(danger.isEmpty() ? "section.low.more.open" : "section.low.more", low.size() - told),
                danger.isEmpty() ? lowNote(targets) : "",
                new DataRequests(edition).of(targets),
                edition.text(
                        "table.sectors", edition.periods().name(edition.review().period())),
                key(),
                sectors(headline, false),
                projects,
                sectors(headline, true),
                country(elsewhere),
                new Tasks(edition).section(headline),
                new Terms(edition, sources).table(),
                changes(),
                findings.quality(edition),
                paragraphs,
                references.rules(),
                new RecordTables(edition).of(shown),
                references.glossary(),
                filters(),
                sources.sheets(),
                sources.calculations());
    }

    /** Whether somebody set a target that counts; what is only watched is not counted. */
    private static boolean hasTarget(Assessment assessment) {
        return assessment.verdict() != Verdict.NO_TARGET && assessment.verdict() != Verdict.NOT_JUDGED;
    }

    private boolean isOver() {
        return edition.review().period().isYear();
    }

    private List<LowTarget> told(List<Assessment> low) {
        MonthlyPace pace = new MonthlyPace(edition, sources, new ShownValues(edition, sources));
        return low.stream()
                .map(target -> new LowTarget(row(target), pace.of(target)))
                .toList();
    }

    /** Why nothing is in danger, and what stands in its place. */
    private String lowNote(List<Assessment> targets) {
        long undecided = count(targets, Verdict.INSUFFICIENT_DATA);
        String note = undecided > 0
                ? edition.text(
                        undecided == targets.size() ? "section.low.none.undecided.all" : "section.low.none.undecided",
                        undecided,
                        targets.size())
                : edition.text(isOver() ? "section.low.none.missed" : "section.low.none");
        long open = count(targets, Verdict.OPEN);
        return open > 0 ? note + " " + edition.text("section.low.open", open) : note;
    }

    private static long count(List<Assessment> targets, Verdict verdict) {
        return targets.stream().filter(target -> target.verdict() == verdict).count();
    }

    private IndicatorRow row(Assessment assessment) {
        IndicatorRow row = rows.get(assessment);
        if (row == null) {
            throw new IllegalStateException(
                    "no row for " + assessment.indicator().code());
        }
        return row;
    }

    private List<LegendEntry> key() {
        ChartWords words = new ChartWords(edition.review(), edition.messages());
        return BulletLegend.ofBullets(shown.stream()
                        .flatMap(assessment -> row(assessment).bullet().stream())
                        .toList())
                .stream()
                .map(scenario -> new LegendEntry(scenario, words.scenario(scenario)))
                .toList();
    }

    private List<SectorGroup> sectors(List<Assessment> assessments, boolean party) {
        List<SectorGroup> groups = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            List<IndicatorRow> ofSector =
                    inSector(assessments, sector).stream().map(this::row).toList();
            if ((sector == Sector.PARTY_BUILDING) == party && !ofSector.isEmpty()) {
                groups.add(new SectorGroup("s-" + sector.code(), edition.sector(sector), ofSector));
            }
        }
        return groups;
    }

    private List<SectorGroup> country(List<Assessment> elsewhere) {
        return elsewhere.isEmpty()
                ? List.of()
                : List.of(new SectorGroup(
                        "s-country",
                        edition.text("country.group"),
                        elsewhere.stream().map(this::row).toList()));
    }

    private static List<Assessment> inSector(List<Assessment> assessments, Sector sector) {
        return assessments.stream()
                .filter(assessment -> assessment.indicator().sector() == sector)
                .toList();
    }

    private List<Paragraph> paragraphs() {
        Paragraphs builder = new Paragraphs(edition, sources);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            builder.paragraph(sector, inSector(headline, sector)).ifPresent(paragraphs::add);
        }
        return paragraphs;
    }

    private ChangeSection changes() {
        return new ChangeSection(
                new ChangeCharts(new ChartWords(edition)).chart(),
                FigureChanges.notes(edition).map(findings::line).toList());
    }

    private Filters filters() {
        Map<String, String> sectors = new LinkedHashMap<>();
        Map<String, String> verdicts = new LinkedHashMap<>();
        Map<String, String> departments = new LinkedHashMap<>();
        for (Assessment assessment : shown) {
            IndicatorRow row = row(assessment);
            sectors.put(row.sector(), row.sectorName());
            verdicts.put(row.verdict().code(), row.verdict().word());
            if (!row.owner().isEmpty()) {
                departments.put(row.owner(), row.owner());
            }
        }
        Map<String, String> orders = new LinkedHashMap<>();
        orders.put("", edition.text("sort.order"));
        for (String order : List.of("attainment", "growth", "projection", "name")) {
            orders.put(order, edition.text("sort." + order));
        }
        return new Filters(options(sectors), options(verdicts), options(departments), options(orders));
    }

    private static List<FilterOption> options(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(label -> new FilterOption(label.getKey(), label.getValue()))
                .toList();
    }
}
