package vn.tiendo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The layout that the README promises. */
class ArchitectureTest {

    private static final String BASE = "vn.tiendo.";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tiendo");

    @Test
    void usesOnlyTheEdgesThatTheTableAllows() throws IOException {
        Map<String, Set<String>> allowed = PackageTable.read();
        Map<String, Set<String>> forbidden = new TreeMap<>();
        for (JavaClass each : PROGRAM) {
            String from = packageOf(each);
            Set<String> used = each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith(BASE))
                    .map(ArchitectureTest::packageOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            used.remove(from);
            used.removeAll(allowed.getOrDefault(from, Set.of()));
            if (!used.isEmpty()) {
                forbidden.computeIfAbsent(from, unused -> new TreeSet<>()).addAll(used);
            }
        }
        assertThat(forbidden).as("edges that the README's table does not allow").isEmpty();
    }

    @Test
    void hasExactlyThePackagesOfTheTable() throws IOException {
        Set<String> existing =
                PROGRAM.stream().map(ArchitectureTest::packageOf).collect(Collectors.toCollection(TreeSet::new));
        assertThat(existing).isEqualTo(PackageTable.read().keySet());
    }

    private static String packageOf(JavaClass each) {
        return each.getPackageName().substring(BASE.length()).replaceFirst("\\..*", "");
    }

    @Test
    void confinesEachLibraryToItsPackages() {
        confine("org.apache.poi..", "workbook", "office", "forms");
        confine("org.apache.commons.compress..", "workbook", "office");
        confine("org.apache.commons.codec..", "build", "recognise", "render");
        confine("org.apache.velocity..", "render");
        confine("org.knowm.xchart..", "render");
        confine("org.apache.commons.csv..", "render", "workbook", "reference");
        confine("picocli..", "cli");
        confine("com.cronutils..", "schedule");
        confine("org.snakeyaml..", "reference");
        confine("org.apache.commons.text..", "reference");
        confine("com.fasterxml.jackson..", "publish", "workbook");
        confine("org.jsoup..", "workbook");
        confine("com.fasterxml.aalto..", "workbook");
        confine("jakarta.mail..", "mail");
        confine("jakarta.activation..", "mail");
        confine("org.eclipse.angus..", "mail");
        // Only there while building: it is not in the jar.
        confine("org.objectweb.asm..");
    }

    private static void confine(String library, String... homes) {
        String[] packages = new String[homes.length];
        for (int i = 0; i < homes.length; i++) {
            packages[i] = BASE + homes[i] + "..";
        }
        noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(packages)))
                .should(dependOnClassesThat(resideInAPackage(library)))
                .check(PROGRAM);
    }

    @Test
    void modelIsPlainData() {
        classes()
                .that(resideInAPackage("vn.tiendo.model"))
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(beRecordEnumOrInterface())
                .check(PROGRAM);
        noClasses()
                .that(resideInAPackage("vn.tiendo.model"))
                .should(dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.not(resideInAnyPackage(
                        "vn.tiendo.model",
                        "java.lang..",
                        "java.math..",
                        "java.time..",
                        "java.util..",
                        "org.jspecify.."))))
                .check(PROGRAM);
    }

    private static ArchCondition<JavaClass> beRecordEnumOrInterface() {
        return new ArchCondition<>("be a record, an enum or an interface") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                boolean plain = each.isRecord() || each.isEnum() || each.isInterface();
                boolean constant =
                        each.getEnclosingClass().map(JavaClass::isEnum).orElse(false);
                events.add(new SimpleConditionEvent(each, plain || constant, each.getName()));
            }
        };
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("vn.tiendo.cli..")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineAsksTheClock() {
        noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(resideInAPackage("vn.tiendo.cli..")))
                .should(readAClock())
                .check(PROGRAM);
    }

    private static ArchCondition<JavaClass> readAClock() {
        Set<String> clockNames = Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis", "nanoTime");
        return new ArchCondition<>("read a clock") {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                for (JavaAccess<?> access : each.getAccessesFromSelf()) {
                    String owner = access.getTargetOwner().getPackageName();
                    boolean reads = clockNames.contains(access.getTarget().getName())
                            && (owner.equals("java.time") || owner.equals("java.lang"));
                    if (reads) {
                        events.add(SimpleConditionEvent.satisfied(each, access.getDescription()));
                    }
                }
            }
        };
    }

    @Test
    void nothingComesFromTheDefaultLocale() {
        noClasses()
                .should()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.util.Locale.class, "setDefault", java.util.Locale.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .check(PROGRAM);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(PROGRAM);
    }
}
