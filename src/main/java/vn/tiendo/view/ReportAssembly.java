package vn.tiendo.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.model.Approval;
import vn.tiendo.model.Review;

/** Puts the report together from the same view as the page, so that the two cannot say different things. */
final class ReportAssembly {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    /** Cities that stand directly under the state; all other areas reviewed are provinces. */
    private static final Set<String> CITIES = Set.of("ha-noi", "ho-chi-minh", "hai-phong", "da-nang", "can-tho");

    /** A picture of a single bar says no more than the sentence above it. */
    private static final int COMPARED = 2;

    private static final List<Integer> REALLOCATION_WIDTHS = List.of(30, 20, 14, 13, 9, 14);
    private static final List<Integer> OWNER_WIDTHS = List.of(42, 16, 15, 11, 16);
    private static final List<Integer> TERM_WIDTHS = List.of(22, 13, 13, 13, 9, 9, 11, 10);

    private final Review review;
    private final Messages messages;
    private final DashboardView page;
    private final ReportTables tables;
    private final ReportPictures pictures;
    private final List<ReportSection> sections = new ArrayList<>();
    private int parts;

    ReportAssembly(Review review, Messages messages) {
        this.review = review;
        this.messages = messages;
        this.page = DashboardView.of(review, messages, Audience.GENERAL);
        this.tables = new ReportTables(messages);
        this.pictures = new ReportPictures(Charts.of(review, messages));
    }

    ReportView view() {
        general();
        sectors();
        low();
        projects();
        terms();
        tasks();
        return new ReportView(
                page.language(),
                head("party"),
                head("state"),
                messages.text("report.title"),
                messages.text(
                        "report.subject",
                        page.masthead().area(),
                        page.masthead().period()),
                page.masthead().stamp(),
                page.masthead().marks(),
                sections,
                new ReportAnnexes(page, messages, tables).sections(),
                page.masthead().imprint());
    }

    private ReportHead head(String form) {
        String kind = CITIES.contains(review.area().code()) ? "city" : "province";
        LocalDate made = LocalDate.ofInstant(
                review.stamp()
                        .approval()
                        .map(Approval::at)
                        .orElse(review.stamp().at()),
                review.stamp().zone());
        boolean approved = review.stamp().approval().isPresent();
        String day = approved ? String.valueOf(made.getDayOfMonth()) : messages.text("report.dots");
        return new ReportHead(
                List.of(messages.text("report." + form + ".authority").split("\\|")),
                messages.text(
                        "report." + form + ".office." + kind,
                        upper(review.area().name().replaceFirst("^TP\\.? ", ""))),
                messages.text("report." + form + ".number"),
                messages.text("report." + form + ".number.none"),
                messages.text(
                        "report.dateline",
                        "{0}",
                        day,
                        String.valueOf(made.getMonthValue()),
                        String.valueOf(made.getYear())),
                review.area().name(),
                messages.text("report.copies"),
                List.of(messages.text("report." + form + ".copies-to").split("\\|")),
                messages.text("report." + form + ".signer"));
    }

    private String upper(String text) {
        return text.toUpperCase(messages.locale());
    }

    private void part(String key, List<ReportBlock> blocks) {
        String heading = messages.text(key).toUpperCase(messages.locale());
        sections.add(new ReportSection(1, ROMAN.get(parts++) + ". " + heading, blocks));
    }

    private void general() {
        List<ReportBlock> blocks = new ArrayList<>();
        KeyMessage message = page.message();
        for (String sentence : List.of(message.headline(), message.leaders(), message.customary())) {
            if (!sentence.isEmpty()) {
                blocks.add(new ReportBlock.Text(sentence));
            }
        }
        page.masthead().facts().forEach(fact -> blocks.add(new ReportBlock.Item(fact.label() + ": " + fact.text())));
        tables.overview(page.overview().groups()).ifPresent(blocks::add);
        pictures.of("overview").ifPresent(blocks::add);
        part("report.part.general", blocks);
    }

    private void sectors() {
        List<SectorGroup> groups = new ArrayList<>(page.sectors());
        groups.addAll(page.party());
        if (groups.isEmpty()) {
            return;
        }
        part("report.part.sectors", List.of());
        int number = 1;
        for (SectorGroup group : groups) {
            sections.add(new ReportSection(2, number++ + ". " + group.name(), sector(group)));
        }
    }

    private List<ReportBlock> sector(SectorGroup group) {
        List<ReportBlock> blocks = new ArrayList<>();
        Optional<Paragraph> paragraph = page.paragraphs().stream()
                .filter(each -> each.heading().equals(group.name()))
                .findFirst();
        paragraph.ifPresent(each -> {
            blocks.add(new ReportBlock.Text(each.text()));
            if (!each.note().isEmpty()) {
                blocks.add(new ReportBlock.Note(each.note()));
            }
        });
        blocks.add(tables.indicators(group.rows()));
        if (group.rows().stream().filter(row -> row.bullet().isPresent()).count() >= COMPARED) {
            pictures.of("sector-" + group.id().replaceFirst("^s-", "")).ifPresent(blocks::add);
        }
        return blocks;
    }

    private void low() {
        List<ReportBlock> blocks = new ArrayList<>();
        List<IndicatorRow> all =
                new ArrayList<>(page.low().stream().map(LowTarget::row).toList());
        all.addAll(page.lowMore());
        if (!page.lowNote().isEmpty()) {
            blocks.add(new ReportBlock.Text(page.lowNote()));
        }
        if (!all.isEmpty()) {
            blocks.add(tables.low(all));
        }
        if (!page.undecided().isEmpty()) {
            blocks.add(new ReportBlock.Text(messages.text("section.undecided.about")));
            for (DataRequest asked : page.undecided()) {
                asked.wants()
                        .forEach(want -> blocks.add(
                                new ReportBlock.Item(asked.owner() + ": " + want.label() + ": " + want.text())));
            }
        }
        part("report.part.low", blocks);
    }

    private void projects() {
        ProjectSection projects = page.projects();
        if (projects.groups().isEmpty()) {
            return;
        }
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Text(projects.headline()));
        if (!projects.illustrative().isEmpty()) {
            blocks.add(new ReportBlock.Note(projects.illustrative()));
        }
        projects.groups().forEach(group -> blocks.add(tables.projects(group)));
        pictures.of("projects").ifPresent(blocks::add);
        reallocation(projects.reallocation(), blocks);
        part("section.projects", blocks);
    }

    private void reallocation(ReallocationSection reallocation, List<ReportBlock> blocks) {
        if (reallocation.isEmpty()) {
            return;
        }
        blocks.add(new ReportBlock.Text(reallocation.headline()));
        for (DataTable list : reallocation.lists()) {
            boolean ofOwners = list.header().size() == OWNER_WIDTHS.size();
            blocks.add(tables.plain(list, ofOwners ? 1 : 2, ofOwners ? OWNER_WIDTHS : REALLOCATION_WIDTHS));
        }
        if (!reallocation.about().isEmpty()) {
            blocks.add(new ReportBlock.Note(reallocation.about()));
        }
    }

    private void terms() {
        if (!page.terms().isEmpty()) {
            part("section.terms", List.of(tables.plain(page.terms(), 1, TERM_WIDTHS)));
        }
    }

    private void tasks() {
        if (page.tasks().isEmpty()) {
            return;
        }
        List<ReportBlock> blocks = new ArrayList<>();
        if (!page.tasks().headline().isEmpty()) {
            blocks.add(new ReportBlock.Text(page.tasks().headline()));
        }
        page.tasks().groups().forEach(group -> blocks.add(tables.tasks(group)));
        part("section.tasks", blocks);
    }
}
