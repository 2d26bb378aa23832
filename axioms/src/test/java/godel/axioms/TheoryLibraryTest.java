package godel.axioms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.parse.Quine;
import godel.grammar.term.FunctionSymbol;
import godel.prover.certificate.NotReplayable;
import godel.prover.certificate.Replay;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.Claims;
import godel.prover.theory.TheoryLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TheoryLibraryTest {
    private static Theory basic() {
        Theory theory = Theory.create();
        AxiomCollection.load("primitive").loadInto(theory);
        new TheoryLoader(theory).load(Quine.parseFile("basic.quine", Library.text("basic")));
        return theory;
    }

    @ParameterizedTest
    @EnumSource
    void every_theorem_that_a_theory_states_is_made_from_its_certificate(TheoryLibrary library) {
        Theory theory = basic();
        Map<String, Theorem> theorems = TheoryLibrary.load(List.of(library), theory);
        for (Claims.Claim claim : Claims.of(library.file(), theory)) {
            Theorem theorem = theorems.get(claim.name());
            assertSame(claim.formula(), theorem.conclusion());
            assertTrue(theorem.hypotheses().isEmpty());
            assertTrue(theorem.axioms().values().stream().allMatch(axiom -> axiom.kind().equals("primitive")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_independent_checker_accepts_every_certificate(TheoryLibrary library) throws IOException {
        try (InputStream certificate = library.certificate()) {
            assertInstanceOf(Outcome.Accepted.class, CertificateChecker.check(certificate, Limits.standard()));
        }
    }

    @Test
    void a_theory_brings_those_that_it_needs() {
        Theory theory = basic();
        assertTrue(TheoryLibrary.load(List.of(TheoryLibrary.SUMS), theory).containsKey("reverse.append"));
        assertTrue(theory.knows(FunctionSymbol.of("power", 2)));
        assertFalse(theory.knows(FunctionSymbol.of("sorted", 1)));
    }

    @Test
    void a_certificate_proves_nothing_where_a_function_means_something_else() {
        Theory theory = basic();
        new TheoryLoader(theory).load(Quine.parseFile("mine.quine", "define is_list(x) = 'true"));
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> TheoryLibrary.load(List.of(TheoryLibrary.LISTS), theory));
        assertTrue(refused.getMessage().contains("is_list/1 means something else in the theory"), refused.getMessage());
    }

    @Test
    void a_step_that_says_more_than_the_kernel_gives_is_not_replayed() throws IOException {
        String text;
        try (InputStream certificate = TheoryLibrary.RATIONALS.certificate()) {
            text = new String(certificate.readAllBytes(), StandardCharsets.UTF_8);
        }
        String forged = text.replaceFirst("(?m)^(s \\d+ transitive .* \\|- )\\d+$", "$10");
        assertFalse(forged.equals(text));
        NotReplayable refused = assertThrows(NotReplayable.class,
                () -> Replay.into(basic(), new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8))));
        assertTrue(refused.getMessage().contains("the step gives"), refused.getMessage());
    }

    @Test
    void every_theory_has_a_name_that_finds_it() {
        for (TheoryLibrary library : TheoryLibrary.values()) {
            assertEquals(library, TheoryLibrary.named(library.title()).orElseThrow());
        }
        assertTrue(TheoryLibrary.named("nothing").isEmpty());
    }
}
