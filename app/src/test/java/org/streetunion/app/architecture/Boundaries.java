package org.streetunion.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rules, for a program whose packages begin with a root; it is a parameter so that a false program can show each rule failing. */
final class Boundaries {
    private final String root;
    private final Map<String, ArchRule> rules = new LinkedHashMap<>();

    private Boundaries(String root) {
        this.root = root;
    }

    /** Every rule by name. */
    static Map<String, ArchRule> of(String root) {
        Boundaries boundaries = new Boundaries(root);
        boundaries.engines();
        boundaries.layers();
        boundaries.habits();
        return boundaries.rules;
    }

    private void engines() {
        rules.put("JavaFX only in ui",
                noClasses().that().resideOutsideOfPackage(at("ui..")).should().dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                        .because(
                                "everything below the window must run where there is no window; offer a value or a port instead"));
        rules.put("jOOQ only in the database and in stores",
                noClasses().that().resideOutsideOfPackages(at("database..")).and().haveSimpleNameNotEndingWith("Store").and()
                        .doNotHaveSimpleName("Tally").should().dependOnClassesThat(sqlBuilders())
                        .because("SQL stays visible and stays put: one store a register, named so; Tally is a store's helper"));
        rules.put("POI only in exchange",
                noClasses().that().resideOutsideOfPackage(at("exchange..")).should().dependOnClassesThat()
                        .resideInAnyPackage("org.apache.poi..")
                        .because("workbooks are met in one package; a list to be written is a ListDocument"));
        rules.put("OpenPDF nowhere",
                noClasses().should().dependOnClassesThat().resideInAnyPackage("com.lowagie..", "org.openpdf..")
                        .because("pages are drawn by the reports module, from a model"));
        rules.put("PDFBox only in paper",
                noClasses().that().resideOutsideOfPackage(at("paper..")).should().dependOnClassesThat()
                        .resideInAnyPackage("org.apache.pdfbox..")
                        .because("pages that were written are read and printed in one place"));
        rules.put("the ledger package uses the JDK only",
                noClasses().that().resideInAPackage(at("ledger..")).should().dependOnClassesThat()
                        .resideOutsideOfPackages(at("ledger.."), "java..", "org.jspecify..")
                        .because("what a ledger is must be understandable and testable without any library"));
    }

    private void layers() {
        rules.put("registers do not know each other",
                slices().matching(at("office.(*)..")).should().notDependOnEachOther()
                        .ignoreDependency(DescribedPredicate.alwaysTrue(),
                                JavaClass.Predicates.resideInAPackage(at("office.checks..")))
                        .because(
                                "a reference is an id and a label, resolved by Registers; shared facts of persons lie in office.checks"));
        rules.put("ui and cli do not know each other",
                slices().matching(at("(ui|cli)..")).should().notDependOnEachOther()
                        .because("both stand on the same services; what both need belongs in work"));
        below("paper", "ledger", "database", "office", "exchange", "reporting", "work", "ui", "cli");
        below("ledger", "database", "office", "exchange", "reporting", "work", "ui", "cli");
        below("money", "database", "office", "exchange", "reporting", "work", "ui", "cli");
        below("database", "office", "exchange", "reporting", "work", "ui", "cli");
        below("office", "exchange", "reporting", "work", "ui", "cli");
        below("exchange", "reporting", "work", "ui", "cli");
        below("reporting", "office", "exchange", "work", "ui", "cli");
        below("work", "ui", "cli");
        rules.put("no cycles",
                slices().matching(at("(*)..")).should().beFreeOfCycles().because("upper may use lower, never the reverse"));
    }

    private void habits() {
        rules.put("what finds may find nothing",
                methods().that().haveNameMatching("find[A-Z]?.*").and().areDeclaredInClassesThat().resideInAPackage(root + "..")
                        .and()
                        .arePublic().should().haveRawReturnType(collectionMapOrOptional())
                        .because("find says that there may be none; a method that must find is called get or of"));
        rules.put("nobody prints",
                noClasses().that().resideOutsideOfPackage(at("cli..")).should().accessField(System.class, "out").orShould()
                        .accessField(System.class, "err")
                        .because("the command line speaks through its console, the window through its own words"));
    }

    private void below(String lower, String... upper) {
        String[] packages = java.util.Arrays.stream(upper).map(each -> at(each + "..")).toArray(String[]::new);
        rules.put(lower + " uses nothing above it",
                noClasses().that().resideInAPackage(at(lower + "..")).should().dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .because("upper may use lower, never the reverse; pass a value or an interface up"));
    }

    private static DescribedPredicate<JavaClass> sqlBuilders() {
        return DescribedPredicate.describe("build SQL", type -> type.getPackageName().startsWith("org.jooq"));
    }

    private static DescribedPredicate<JavaClass> collectionMapOrOptional() {
        return DescribedPredicate.describe("a collection, map or Optional", type -> type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class) || type.isAssignableTo(Optional.class));
    }

    private String at(String path) {
        return root + "." + path;
    }
}
