package vn.tiendo.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiendo.model.Area;
import vn.tiendo.model.Argument;
import vn.tiendo.model.Assessment;
import vn.tiendo.model.Figure;
import vn.tiendo.model.Finding;
import vn.tiendo.model.FindingCode;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.Observation;
import vn.tiendo.model.Origin;
import vn.tiendo.model.PartContribution;
import vn.tiendo.model.PlanAuthority;
import vn.tiendo.model.Project;
import vn.tiendo.model.Review;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;
import vn.tiendo.model.SheetRow;
import vn.tiendo.model.Withheld;

/** One review in one language for one audience: what may be shown and how it is called. */
final class Edition {

    private final Review review;
    private final Messages messages;
    private final Formats formats;
    private final PeriodNames periods;
    private final Audience audience;
    private final Set<String> illustrativeFiles;
    private final Map<String, String> catalogueUnits;
    private final List<Assessment> visible;
    private final List<Assessment> withheld;
    private final Withheld hidden;

    Edition(Review review, Messages messages, Audience audience) {
        this.review = review;
        this.messages = messages;
        this.formats = Formats.of(messages, review.stamp().zone());
        this.periods = new PeriodNames(messages, formats);
        this.audience = audience;
        this.illustrativeFiles = illustrativeFiles(review);
        this.catalogueUnits = review.assessments().stream()
                .map(Assessment::indicator)
                .collect(Collectors.toUnmodifiableMap(Indicator::code, Indicator::unit, (first, same) -> first));
        this.visible = review.assessments().stream()
                .filter(assessment -> mayShow(assessment.indicator()))
                .toList();
        this.withheld = review.assessments().stream()
                .filter(assessment -> !mayShow(assessment.indicator()))
                .toList();
        this.hidden = audience == Audience.RESTRICTED ? Withheld.NOTHING : hidden(review.withheld(), withheld);
    }

    private static Set<String> illustrativeFiles(Review review) {
        Stream<String> found = review.findings().stream()
                .filter(finding -> finding.code() == FindingCode.ILLUSTRATIVE_FIGURES)
                .map(Finding::file);
        Stream<String> projects = review.projects().stream()
                .filter(Project::illustrative)
                .map(project -> project.source().origin().file());
        return Stream.concat(found, projects).filter(file -> !file.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Observation> observations(Assessment assessment) {
        return Stream.of(
                        assessment.actual(),
                        assessment.target(),
                        assessment.past().samePeriod(),
                        assessment.past().year(),
                        assessment.stated().attainment(),
                        assessment.stated().growth(),
                        assessment.stated().yearEnd())
                .flatMap(Optional::stream);
    }

    /** What the workbooks have, and what the assessments were made from. */
    private static Withheld hidden(Withheld ofBooks, List<Assessment> withheld) {
        Stream<String> names = withheld.stream()
                .map(Assessment::indicator)
                .flatMap(indicator -> Stream.of(indicator.nameVi(), indicator.nameEn()));
        Stream<SheetRow> rows = withheld.stream()
                .flatMap(Edition::observations)
                .flatMap(observation -> observation.sources().stream())
                .map(figure -> SheetRow.of(figure.origin()));
        return new Withheld(
                Stream.concat(ofBooks.names().stream(), names)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList(),
                Stream.concat(ofBooks.rows().stream(), rows).toList());
    }

    Review review() {
        return review;
    }

    Messages messages() {
        return messages;
    }

    Formats formats() {
        return formats;
    }

    PeriodNames periods() {
        return periods;
    }

    boolean isRestricted() {
        return audience == Audience.RESTRICTED;
    }

    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The assessments this audience may see, in the order of the review. */
    List<Assessment> assessments() {
        return visible;
    }

    /** Whether this audience may see an indicator. */
    boolean mayShow(Indicator indicator) {
        return isRestricted() || indicator.scope() != Scope.RESTRICTED;
    }

    /** Whether this is the code of a restricted indicator that this audience must not see. */
    boolean isWithheld(String indicatorCode) {
        return withheld.stream()
                .anyMatch(assessment -> assessment.indicator().code().equals(indicatorCode));
    }

    /** The indicator's name, where the review has it; otherwise nothing. */
    String nameOf(String indicatorCode) {
        return visible.stream()
                .map(Assessment::indicator)
                .filter(indicator -> indicator.code().equals(indicatorCode))
                .findFirst()
                .map(this::name)
                .orElse("");
    }

    /** Whether a cell stands in a row of a restricted indicator that this audience must not see. */
    boolean isWithheld(Origin origin) {
        return hidden.hides(origin);
    }

    /** A finding is withheld with its row, and where it names a restricted indicator. */
    boolean isWithheld(Finding finding) {
        return hidden.hides(finding)
                || finding.arguments().stream().map(Argument::plain).anyMatch(this::isWithheld);
    }

    boolean isIllustrative(Figure figure) {
        return illustrativeFiles.contains(figure.origin().file());
    }

    boolean isIllustrative(Assessment assessment) {
        return observations(assessment).anyMatch(observation -> isIllustrative(observation.source()));
    }

    String name(Indicator indicator) {
        return messages.isVietnamese() ? indicator.nameVi() : indicator.nameEn();
    }

    /** The same of the area that it is about. */
    String name(Assessment assessment) {
        return NationalNames.of(name(assessment.indicator()), assessment.area().name(), messages);
    }

    /** A part as its workbook names it; in another language by the catalogue, where it is there. */
    String name(PartContribution part) {
        return messages.isVietnamese()
                ? part.name()
                : part.indicator().map(this::name).orElse(part.name());
    }

    /** A price basis in the language of the page, where the bundle knows it; otherwise as the catalogue writes it. */
    String prices(String basis) {
        String key = "prices." + basis.replace(' ', '_');
        return messages.has(key) ? text(key) : basis;
    }

    /** An area by its name; the country in the language of the page. */
    String area(Area area) {
        return area.equals(Area.COUNTRY) ? text("country.group") : area.name();
    }

    String sector(Sector sector) {
        return text("sector." + sector.code());
    }

    /** "kế hoạch năm", "dự toán HĐND giao": what a sector calls its plan, with the body that set it. */
    String plan(Assessment assessment) {
        return plan("plan.", assessment);
    }

    /** The same as a name before a value: "annual plan 5,120", where {@link #plan} is what a percentage is of. */
    String planName(Assessment assessment) {
        return plan("plan.name.", assessment);
    }

    private String plan(String key, Assessment assessment) {
        PlanAuthority authority = assessment.authority();
        String word = key + (assessment.indicator().sector() == Sector.BUDGET ? "budget" : "plan");
        return authority == PlanAuthority.UNSTATED ? text(word + ".year") : text(word + ".of", authority(authority));
    }

    String authority(PlanAuthority authority) {
        return text("authority." + (authority == PlanAuthority.UNSTATED ? "unstated" : authority.code()));
    }

    /** The catalogue's unit of an indicator that occurs in the review. */
    String catalogueUnit(String indicator) {
        return catalogueUnits.getOrDefault(indicator, "");
    }

    /** Digits and unit in which an indicator is shown: those its workbook prints. */
    DisplayUnit unit(Assessment assessment) {
        return assessment
                .actual()
                .or(assessment::target)
                .map(leading -> DisplayUnit.of(assessment.indicator(), leading))
                .orElseGet(() -> new DisplayUnit(assessment.indicator().unit(), 0));
    }
}
