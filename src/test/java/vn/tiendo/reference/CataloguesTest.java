package vn.tiendo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.model.Catalogue;
import vn.tiendo.model.Indicator;
import vn.tiendo.model.IndicatorKind;
import vn.tiendo.model.Scope;
import vn.tiendo.model.Sector;

class CataloguesTest {

    /** Subjects of titles under which no short wording means what it means elsewhere. */
    private static final Set<String> KEEP_ROWS_OUT = Set.of("services-trade");

    private final Catalogue catalogue = Catalogues.load();
    private final Set<String> codes =
            catalogue.indicators().stream().map(Indicator::code).collect(Collectors.toSet());

    @Test
    void coversEverySectorWithAboutSeventyIndicatorsBesideTheirParts() {
        List<Indicator> whole = catalogue.indicators().stream()
                .filter(indicator -> indicator.parent().isEmpty())
                .toList();

        assertThat(whole).hasSizeBetween(70, 110);
        assertThat(whole.stream().map(Indicator::sector)).contains(Sector.values());
    }

    @Test
    void codesNameFiles() {
        assertThat(codes).allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everyParentIsAnIndicatorOfTheSameSector() {
        assertThat(catalogue.indicators())
                .allSatisfy(indicator -> indicator
                        .parent()
                        .ifPresent(parent -> assertThat(catalogue.find(parent))
                                .map(Indicator::sector)
                                .contains(indicator.sector())));
    }

    @Test
    void everyUnitConverts() {
        Conversions conversions = Conversions.load();

        assertThat(catalogue.indicators())
                .allSatisfy(indicator -> assertThat(conversions.find(indicator.unit()))
                        .as(indicator.code())
                        .isPresent());
    }

    @Test
    void ratesAndChangesAreNeverPercentagesOfPlan() {
        assertThat(catalogue.indicators())
                .filteredOn(
                        indicator -> indicator.kind() == IndicatorKind.RATE || indicator.kind() == IndicatorKind.CHANGE)
                .noneMatch(Indicator::percentOfPlan);
    }

    @Test
    void inspectionAndDisciplineOfPartyBodiesAreRestricted() {
        assertThat(catalogue.indicators())
                .filteredOn(indicator -> indicator.code().matches("(inspection|supervision|discipline)-.*"))
                .isNotEmpty()
                .allMatch(indicator -> indicator.scope() == Scope.RESTRICTED);
    }

    @Test
    void otherDataFilesNameOnlyIndicatorsOfTheCatalogue() {
        Stream<String> named = Stream.concat(
                Partition.load().stream()
                        .flatMap(partition -> Stream.concat(Stream.of(partition.total()), partition.parts().stream())),
                DataTable.read("growth-rates.tsv").stream()
                        .flatMap(row -> Stream.of(row.get("rate"), row.get("of")))
                        .filter(code -> !code.isEmpty()));

        assertThat(named).allMatch(codes::contains);
    }

    @Test
    void contextWordingsMeanIndicatorsOrContexts() {
        Set<String> contexts =
                ContextWording.load().stream().map(ContextWording::within).collect(Collectors.toSet());

        assertThat(ContextWording.load())
                .allMatch(wording -> codes.contains(wording.meaning())
                        || contexts.contains(wording.meaning())
                        || KEEP_ROWS_OUT.contains(wording.meaning()));
    }
}
