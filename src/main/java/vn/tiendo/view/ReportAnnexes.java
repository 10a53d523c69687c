package vn.tiendo.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands after the signature: what a person should look at in the workbooks, and how targets are judged. */
final class ReportAnnexes {

    private final DashboardView page;
    private final Messages messages;
    private final ReportTables tables;

    ReportAnnexes(DashboardView page, Messages messages, ReportTables tables) {
        this.page = page;
        this.messages = messages;
        this.tables = tables;
    }

    List<ReportSection> sections() {
        return List.of(findings(), rules());
    }

    /** Errors and warnings in full, notes by their number. */
    private ReportSection findings() {
        List<ReportBlock> blocks = new ArrayList<>();
        blocks.add(new ReportBlock.Text(page.quality().summary()));
        for (FindingGroup group : page.quality().groups()) {
            blocks.add(new ReportBlock.Text(group.heading()));
            for (FindingKind kind : group.kinds()) {
                if (group.isOpen()) {
                    blocks.add(tables.findings(kind));
                    Optional.of(String.join(" ", List.of(kind.advice(), kind.more()))
                                    .strip())
                            .filter(text -> !text.isEmpty())
                            .map(ReportBlock.Note::new)
                            .ifPresent(blocks::add);
                } else {
                    blocks.add(new ReportBlock.Item(kind.title() + ": " + kind.count()));
                }
            }
        }
        return new ReportSection(1, messages.text("report.annex.findings"), blocks);
    }

    private ReportSection rules() {
        List<ReportBlock> blocks = page.rules().stream()
                .map(rule -> (ReportBlock) new ReportBlock.Item(
                        (rule.mark().shape() + " " + rule.mark().word() + ": " + rule.text()).strip()))
                .toList();
        return new ReportSection(1, messages.text("report.annex.rules"), blocks);
    }
}
