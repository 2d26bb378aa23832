package godel.machine.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.axioms.AxiomCollection;
import godel.axioms.Library;
import godel.grammar.elaborate.Elaboration;
import godel.grammar.parse.Quine;
import godel.grammar.term.Term;
import godel.machine.experiment.ExperimentTheory;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoryLoader;
import godel.prover.theory.TheorySignature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuditTest {
    private static final String POLICY_FIRST = Library.text("policy-first") + Library.text("utility-fixed");
    private static final String SEARCH_FIRST = Library.text("search-first") + Library.text("utility-fixed");
    private static final String ENVIRONMENT = """
            declare `environment`(world, action)
            declare observe(world)
            declare worth(reward, remaining)
            declare default_action()
            declare tempo()
            declare found(state, world, remaining)
            """;

    @TempDir
    private Path folder;

    @Test
    void a_theorem_from_a_shipped_axiom_is_accepted() throws IOException {
        Theory theory = ExperimentTheory.ofLibrary();
        Audit.Accepted audit = assertInstanceOf(Audit.Accepted.class, audit(Theorem.axiom(theory, "plus.zero")));
        assertEquals(List.of("plus.zero"), audit.shipped().stream().map(axiom -> axiom.name()).toList());
        assertEquals(List.of(), audit.others());
    }

    @Test
    void a_false_axiom_under_the_name_of_a_shipped_one_is_refused() throws IOException {
        Theory theory = Theory.create();
        theory.assertAxiom(new Axiom("plus.zero", "primitive", formula(theory, "0 + x = 1")));
        Audit.Refused audit = assertInstanceOf(Audit.Refused.class, audit(Theorem.axiom(theory, "plus.zero")));
        assertTrue(audit.reason().startsWith("the axiom plus.zero is not the one that comes with the machine: assumed is equal(+(0, x), 1) (primitive)"), audit.reason());
    }

    @Test
    void an_axiom_of_another_name_is_never_taken_for_a_shipped_one_whatever_it_calls_itself() throws IOException {
        Theory theory = Theory.create();
        theory.assertAxiom(new Axiom("plus.one", "primitive", formula(theory, "0 + x = 1")));
        Audit.Accepted audit = assertInstanceOf(Audit.Accepted.class, audit(Theorem.axiom(theory, "plus.one")));
        assertEquals(List.of(), audit.shipped());
        assertEquals(List.of("plus.one"), audit.others().stream().map(axiom -> axiom.name()).toList());
    }

    @Test
    void what_the_hardware_promises_is_accepted_of_the_library_s_utility() throws IOException {
        Theory theory = machine(POLICY_FIRST);
        assertInstanceOf(Audit.Accepted.class, audit(Theorem.axiom(theory, "found.never_worse")));
        assertInstanceOf(Audit.Accepted.class, audit(Theorem.axiom(machine(SEARCH_FIRST), "found.never_worse")));
        assertInstanceOf(Audit.Accepted.class, audit(Theorem.axiom(machine(Library.text("utility-free")), "found.never_worse")));
    }

    @Test
    void what_the_hardware_promises_is_refused_of_another_utility() throws IOException {
        Theory theory = machine(POLICY_FIRST.replace("acted = act(head(booted), world, tempo() - tail(booted)) in\n    as_is", "acted = act(head(booted), world, tempo()) in\n    as_is"));
        Audit.Refused audit = assertInstanceOf(Audit.Refused.class, audit(Theorem.axiom(theory, "found.never_worse")));
        assertEquals("the axiom found.never_worse speaks of the library's functions, but the certificate defines as_is/3 in another way", audit.reason());
    }

    @Test
    void a_certificate_of_something_else_than_the_theorem_wanted_is_refused() throws IOException {
        Theory theory = ExperimentTheory.ofLibrary();
        Theorem theorem = Theorem.axiom(theory, "plus.commutative");
        Path file = write(theorem);
        assertEquals(Optional.empty(), CertificateAudit.refusal(file, "theorem", theory, theorem.conclusion()));
        assertEquals(Optional.of("it proves something else than the theorem theorem"), CertificateAudit.refusal(file, "theorem", theory, formula(theory, "y + x = x + y")));
        assertEquals(Optional.of("it proves something else than the theorem target"), CertificateAudit.refusal(file, "target", theory, theorem.conclusion()));
    }

    private static Theory machine(String utility) {
        Theory theory = ExperimentTheory.ofLibrary();
        TheoryLoader loader = new TheoryLoader(theory);
        loader.load(Quine.parseFile("environment.quine", ENVIRONMENT));
        loader.load(Quine.parseFile("machine.quine", Library.text("machine")));
        loader.load(Quine.parseFile("utility.quine", utility));
        AxiomCollection.load("utility").loadInto(theory);
        return theory;
    }

    private static Term formula(Theory theory, String text) {
        return Elaboration.formula(Quine.parseExpression("formula", text), new TheorySignature(theory));
    }

    private Audit audit(Theorem theorem) throws IOException {
        return CertificateAudit.of(write(theorem));
    }

    private Path write(Theorem theorem) throws IOException {
        Path file = folder.resolve("test.certificate");
        CertificateWriter.write(List.of(new Conclusion("theorem", theorem)), file);
        return file;
    }
}
