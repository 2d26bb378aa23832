package godel.prover;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the trusted packages may use, and who may use what of the checker. */
class TrustedPackagesTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("godel");

    @Test
    void theCheckerUsesNothingButTheJdk() {
        classes().that().resideInAPackage("godel.prover.checker..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("godel.prover.checker..", "java..")
                .check(CLASSES);
    }

    @Test
    void theKernelUsesNothingButTermsValuesAndTheJdk() {
        classes().that().resideInAPackage("godel.prover.kernel..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("godel.prover.kernel..", "godel.grammar.term..", "godel.grammar.value..", "java..")
                .check(CLASSES);
    }

    @Test
    void theKernelDoesNoInputOrOutput() {
        noClasses().that().resideInAPackage("godel.prover.kernel..")
                .should().dependOnClassesThat().resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.lang.reflect..")
                .check(CLASSES);
    }

    @Test
    void theWriterOfCertificatesSharesNothingWithTheChecker() {
        noClasses().that().resideInAPackage("godel.prover.certificate..")
                .should().dependOnClassesThat().resideInAPackage("godel.prover.checker..")
                .check(CLASSES);
    }
}
