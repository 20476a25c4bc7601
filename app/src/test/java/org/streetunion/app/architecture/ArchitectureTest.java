package org.streetunion.app.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.app.Main;

class ArchitectureTest {
    private static final String ROOT = "org.streetunion.app";
    private static final String FALSE_ROOT = "org.streetunion.app.architecture.wrong";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/database/jooq/"))
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());
    private static final JavaClasses FALSE_PROGRAM = new ClassFileImporter().importPackages(FALSE_ROOT);

    static Stream<String> names() {
        return Boundaries.of(ROOT).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theProgramKeepsTheRule(String name) {
        rule(ROOT, name).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFalseProgramIsCaught(String name) {
        assertTrue(rule(FALSE_ROOT, name).evaluate(FALSE_PROGRAM).hasViolation(), "this rule cannot fail");
    }

    private static ArchRule rule(String root, String name) {
        return Objects.requireNonNull(Boundaries.of(root).get(name), name);
    }
}
