package vn.tiendo.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.mail.Address;
import vn.tiendo.mail.Delivery;
import vn.tiendo.mail.Enclosure;
import vn.tiendo.mail.HeaderText;
import vn.tiendo.mail.Letter;
import vn.tiendo.model.Review;
import vn.tiendo.render.IndicatorsCsv;
import vn.tiendo.render.MailBody;
import vn.tiendo.view.MailChart;
import vn.tiendo.view.MailPicture;
import vn.tiendo.view.MailView;

/** Makes the mail of every department from an approved run. */
final class MailComposer {

    /** Pictures in the text; all others are attached only. */
    private static final int SHOWN = 6;

    /** Width in pixels at which a picture is shown in the text. */
    private static final int WIDTH = 672;

    private final PublishedRun run;
    private final ToldReviews told;
    private final MailRecipients recipients;
    private final Optional<Address> sender;
    private final Map<String, Delivery> ledger;
    private final MailBody body = new MailBody();

    MailComposer(
            PublishedRun run,
            ToldReviews told,
            MailRecipients recipients,
            Optional<Address> sender,
            Map<String, Delivery> ledger) {
        this.run = run;
        this.told = told;
        this.recipients = recipients;
        this.sender = sender;
        this.ledger = ledger;
    }

    static String letterId(String run, String department) {
        return run + "." + department;
    }

    /** One mail for each department that has, or was told of, an indicator. */
    List<DepartmentMail> mails() throws IOException {
        Set<String> departments = new LinkedHashSet<>(MailView.departments(run.review(), run.messages()));
        told.newest().ifPresent(known -> departments.addAll(MailView.departments(known, run.messages())));
        List<DepartmentMail> mails = new ArrayList<>();
        for (String department : departments) {
            mails.add(mail(department));
        }
        return mails;
    }

    private DepartmentMail mail(String department) throws IOException {
        String code = recipients.code(department);
        Optional<MailView> view = view(department, code);
        if (view.isEmpty()) {
            return DepartmentMail.none(department, code, DepartmentMail.Silence.UNCHANGED);
        }
        if (!HeaderText.isSafe(view.get().subject())) {
            return DepartmentMail.none(department, code, DepartmentMail.Silence.UNSAFE);
        }
        MailRecipients.Checked to = recipients.of(department);
        Letter letter = letter(view.get(), code, to);
        return DepartmentMail.of(department, code, letter, to.unusable(), ledger);
    }

    private Optional<MailView> view(String department, String code) {
        Optional<Review> known = told.of(code);
        return known.isPresent()
                ? MailView.correcting(known.get(), run.review(), run.messages(), department)
                : Optional.of(MailView.of(run.review(), run.messages(), department));
    }

    private Letter letter(MailView view, String code, MailRecipients.Checked to) throws IOException {
        Map<Enclosure, MailChart> charts = charts(view);
        List<Enclosure> pictures = charts.keySet().stream().limit(SHOWN).toList();
        List<Enclosure> attachments = new ArrayList<>(charts.keySet());
        attachments.add(new Enclosure(
                code + ".csv",
                "text/csv; charset=utf-8",
                IndicatorsCsv.of(MailView.figures(run.review(), run.messages(), view.department()))));
        List<MailPicture> shown =
                pictures.stream().map(picture -> picture(picture, charts)).toList();
        return new Letter(
                letterId(run.id(), code),
                sender,
                to.to(),
                to.cc(),
                view.subject(),
                run.review().stamp().approval().orElseThrow().at(),
                body.text(view),
                body.html(view, shown),
                pictures,
                attachments);
    }

    private static MailPicture picture(Enclosure picture, Map<Enclosure, MailChart> charts) {
        MailChart chart = Optional.ofNullable(charts.get(picture)).orElseThrow();
        PngSize size = PngSize.of(picture.bytes());
        return new MailPicture(
                "cid:" + picture.contentId(), chart.headline(), WIDTH, WIDTH * size.height() / size.width());
    }

    /** The pictures the run has of these charts; a chart of many rows has several. */
    private Map<Enclosure, MailChart> charts(MailView view) throws IOException {
        Map<Enclosure, MailChart> charts = new LinkedHashMap<>();
        for (MailChart chart : view.charts()) {
            int page = 1;
            Path file = file(chart, page);
            while (Files.exists(file)) {
                charts.put(
                        new Enclosure(String.valueOf(file.getFileName()), "image/png", Files.readAllBytes(file)),
                        chart);
                file = file(chart, ++page);
            }
        }
        return charts;
    }

    private Path file(MailChart chart, int page) {
        return run.folder().resolve("charts").resolve(chart.name() + (page == 1 ? "" : "-" + page) + ".png");
    }
}
