package vn.tiendo.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiendo.SharedFiles;

/** Nothing in the set is invented, later than the first half of 2021, or left without its source. */
class SampleFiguresTest {

    private static final String NATIONAL = "CaNuoc_";
    private static final String PARTY = "BanToChucTU_XayDungDang_6T2021.xls";
    private static final String ILLUSTRATIVE = "SoTaiChinh_DauTuCongTheoDuAn_MinhHoa_6T2021.xlsx";
    private static final Set<String> PUBLISHED_PERIODS = Set.of(
            "Năm 2016",
            "6T/2017",
            "Năm 2017",
            "6T/2018",
            "Năm 2018",
            "6T/2019",
            "Năm 2019",
            "Quý I/2020",
            "6T/2020",
            "9T/2020",
            "Năm 2020",
            "KH 2021",
            "6T/2021");
    private static final List<String> NUMBER_COLUMNS = List.of("value", "pct_of_plan", "pct_yoy", "target");
    private static final List<String> STATED = List.of(
            "province", "period", "indicator_vi", "value", "unit_vi", "pct_of_plan", "pct_yoy", "target", "source");
    private static final Pattern PRINTED = Pattern.compile("\\d[\\d.]*(?:,\\d+)?");

    private final Map<String, byte[]> books = SampleSet.workbooks();

    @Test
    void everyFigureOfTheProvinceStandsInThePublishedFile() throws IOException {
        Set<BigDecimal> published = publishedNumbers();
        for (Map.Entry<String, byte[]> book : books.entrySet()) {
            if (!book.getKey().startsWith(NATIONAL) && !book.getKey().equals(ILLUSTRATIVE)) {
                assertThat(FigureCells.figures(book.getValue()))
                        .as(book.getKey())
                        .isNotEmpty()
                        .allSatisfy(cell -> assertThat(isPublished(cell, published))
                                .as(cell)
                                .isTrue());
            }
        }
    }

    @Test
    void everyNationalFigureStandsInTheNationalSeries() throws IOException {
        Set<String> series = Resource.rows("national.tsv").stream()
                .flatMap(row -> List.of("half", "full", "plan", "percent", "index").stream()
                        .map(row::get))
                .filter(value -> !value.isEmpty())
                .map(value -> Double.toString(Double.parseDouble(value)))
                .collect(Collectors.toSet());

        for (Map.Entry<String, byte[]> book : books.entrySet()) {
            if (book.getKey().startsWith(NATIONAL)) {
                assertThat(FigureCells.figures(book.getValue())).isNotEmpty().isSubsetOf(series);
            }
        }
    }

    @Test
    void thePartyCommissionsOldWorkbookIsTypedInTcvn3() throws IOException {
        assertThat(FigureCells.everything(books.get(PARTY)))
                .contains("KÕt n¹p ®¶ng viªn", "trªn 94")
                .allSatisfy(text -> assertThat(text.chars()).allMatch(letter -> letter <= 0xff));
    }

    @Test
    void everyPublishedStatementIsUsed() throws IOException {
        StringBuilder layouts = new StringBuilder();
        for (String layout : SampleSet.layouts()) {
            layouts.append(String.join("\n", Resource.lines(layout + ".layout")));
        }

        assertThat(PublishedFigures.load().statements().keySet())
                .allSatisfy(key -> assertThat(layouts.toString()).contains("{" + key + "."));
    }

    @Test
    void noFigureIsLaterThanTheFirstHalfOf2021() throws IOException {
        assertThat(PublishedFigures.load().statements().values())
                .allSatisfy(statement -> assertThat(statement.get("period")).isIn(PUBLISHED_PERIODS));
        assertThat(Resource.rows("national.tsv")).allSatisfy(row -> {
            assertThat(Integer.parseInt(row.get("year"))).isBetween(2012, 2021);
            assertThat(row.get("year").equals("2021")).isEqualTo(row.get("full").isEmpty());
        });
        for (byte[] book : books.values()) {
            assertThat(FigureCells.everything(book)).noneMatch(text -> text.matches("(?s).*\\b202[2-9]\\b.*"));
        }
    }

    @Test
    void theIllustrativeWorkbookSaysSoInItsTitleAndOnEveryRowAndNoOtherDoes() throws IOException {
        List<String> cells = FigureCells.everything(books.get(ILLUSTRATIVE));
        long projects = cells.stream()
                .filter(text -> text.startsWith("Dự án minh họa "))
                .count();

        assertThat(cells).anyMatch(text -> text.endsWith("(SỐ LIỆU MINH HỌA)"));
        assertThat(projects).isEqualTo(14);
        assertThat(cells.stream().filter("Số liệu minh họa"::equals)).hasSize((int) projects);
        for (Map.Entry<String, byte[]> book : books.entrySet()) {
            if (!book.getKey().equals(ILLUSTRATIVE)) {
                assertThat(FigureCells.everything(book.getValue())).noneMatch(text -> text.contains("minh họa"));
            }
        }
    }

    /** The shared file holds fewer than the set, which has further years: what both state of one thing must agree. */
    @Test
    void thePublishedStatementsAreThoseOfTheSharedFile() throws IOException {
        List<String> shared = Files.readAllLines(SharedFiles.require("domain/published-figures.tsv"));
        List<String> columns = List.of(shared.get(0).split("\t", -1));
        Map<List<String>, List<List<String>>> statements = shared.stream()
                .map(line -> List.of(line.split("\t", -1)))
                .map(line -> statement(columns, line))
                .collect(Collectors.groupingBy(SampleFiguresTest::subject));
        List<List<String>> inBoth = PublishedFigures.load().statements().values().stream()
                .map(row -> STATED.stream().map(row::get).toList())
                .filter(row -> statements.containsKey(subject(row)))
                .toList();

        assertThat(inBoth)
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(statements.get(subject(row))).contains(row));
    }

    @Test
    void theNationalSeriesAreThoseOfTheSharedFile() throws IOException {
        Map<String, String[]> shared = new HashMap<>();
        Files.readAllLines(SharedFiles.require("domain/half-years.tsv")).stream()
                .map(line -> line.split("\t", -1))
                .forEach(row -> shared.put(String.join("|", row[0], row[1], row[3]), row));

        assertThat(Resource.rows("national.tsv")).allSatisfy(row -> {
            String[] values = shared.get(String.join("|", row.get("series"), row.get("label"), row.get("year")));
            assertClose(row.get("half"), values[4]);
            if (!row.get("full").isEmpty()) {
                assertClose(row.get("full"), values[5]);
            }
        });
    }

    /** The file keeps fifteen digits, as a workbook does. */
    private static void assertClose(String mine, String shared) {
        assertThat(Double.parseDouble(mine)).isCloseTo(Double.parseDouble(shared), within(1e-7));
    }

    private static List<String> statement(List<String> columns, List<String> line) {
        return STATED.stream()
                .map(column -> line.get(columns.indexOf(column)).replace(" (the originating article)", ""))
                .toList();
    }

    /** Period, indicator and source of a statement. */
    private static List<String> subject(List<String> statement) {
        return List.of(
                statement.get(STATED.indexOf("period")),
                statement.get(STATED.indexOf("indicator_vi")),
                statement.get(STATED.indexOf("source")));
    }

    private static Set<BigDecimal> publishedNumbers() {
        Set<BigDecimal> numbers = new TreeSet<>();
        for (Map<String, String> statement :
                PublishedFigures.load().statements().values()) {
            for (String column : NUMBER_COLUMNS) {
                Matcher digits = PRINTED.matcher(statement.get(column));
                if (digits.find()) {
                    numbers.add(number(digits.group()));
                    inThousands(statement, column).ifPresent(numbers::add);
                }
            }
        }
        return numbers;
    }

    /** "670 nghìn tỷ đồng" stands as 670.000 in a row of tỷ đồng. */
    private static Optional<BigDecimal> inThousands(Map<String, String> statement, String column) {
        return column.equals("value") && statement.get("unit_vi").startsWith("nghìn ")
                ? Optional.of(PrintedNumber.of(statement.get(column)).value().movePointRight(3))
                : Optional.empty();
    }

    /** As printed; a fall as a negative; or a growth (of the period before, or over the plan) counted from 100. */
    private static boolean isPublished(String cell, Set<BigDecimal> published) {
        if (cell.equals("bảy")) {
            return true;
        }
        BigDecimal number = cell.matches("-?\\d+\\.\\d+(E\\d+)?") ? new BigDecimal(cell) : number(digits(cell));
        return published.contains(number.abs()) || published.contains(number.subtract(BigDecimal.valueOf(100)));
    }

    private static String digits(String text) {
        Matcher digits = PRINTED.matcher(text);
        assertThat(digits.find()).as(text).isTrue();
        return digits.group();
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(".", "").replace(',', '.'));
    }
}
