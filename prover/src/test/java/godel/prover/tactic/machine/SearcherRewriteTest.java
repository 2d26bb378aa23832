package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.edit.Installation;
import godel.prover.tactic.Effort;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SearcherRewriteTest {
    private static final TargetForm RELAXED = TargetForm.AS_IS.orEqual();
    private static final Theory THEORY = QuineTheory.planning("if action = 'on then [[1/2, 3, 'here], [1/2, 0, 'there]] else [[1, 0, world]]",
            "if remaining < 4 then 0 else reward");
    private static final Utility UTILITY = Utility.of(THEORY);
    private static final SearcherLaws LAWS = new SearcherLaws(UTILITY.rules());
    private static final Value PROGRAM = QuineTheory.program("define policy(seen, memory) = if seen = 'here then pair('on, seen) else pair('off, memory) "
            + "define schedule(searcher) = pair(0, searcher)");
    private static final Value KNOWLEDGE = Value.list(Symbol.of("knowing"), Symbol.of("standard"), Symbol.of("x"));

    private static TargetProof.Attempt attempt(TargetForm form, Value program, Value switchprog) {
        return new SearcherRewrite(UTILITY, LAWS, new Target(form, program, switchprog), Effort.unlimited(THEORY)).prove();
    }

    private static String failure(TargetForm form, Value program, Value switchprog) {
        return assertInstanceOf(TargetProof.Attempt.Failed.class, attempt(form, program, switchprog)).reason();
    }

    @Test
    void what_the_searcher_knows_does_not_lower_what_software_left_alone_earns() {
        Value switchprog = Installation.ofSearcher(KNOWLEDGE);
        Theorem theorem = assertInstanceOf(TargetProof.Attempt.Proved.class, attempt(RELAXED, PROGRAM, switchprog)).theorem();
        assertTrue(theorem.hypotheses().isEmpty());
        assertTrue(theorem.axioms().values().stream().noneMatch(axiom -> axiom.kind().equals("hardware")));
        Optional<Theorem> target = new Target(RELAXED, PROGRAM, switchprog).observed(theorem, Symbol.of("any"), Symbol.of("here"), Rational.of(5));
        assertTrue(target.orElseThrow().hypotheses().isEmpty());
    }

    @Test
    void the_strict_target_does_not_follow() {
        assertEquals("the target is not the relaxed one", failure(TargetForm.AS_IS, PROGRAM, Installation.ofSearcher(KNOWLEDGE)));
    }

    @Test
    void a_rewrite_of_program_or_memory_is_none_of_knowledge() {
        Value other = QuineTheory.program("define policy(seen, memory) = pair('on, memory)");
        String reason = "the switchprog does not leave program and memory as they are";
        assertEquals(reason, failure(RELAXED, PROGRAM, Installation.keepingTheRest(other).expression()));
        assertEquals(reason, failure(RELAXED, PROGRAM, Installation.alone(PROGRAM).expression()));
        assertEquals("the policy may not finish in what the switchprog leaves of the cycle", failure(RELAXED, PROGRAM, Symbol.of("nonsense")),
                "one that gets stuck changes nothing and takes the whole cycle");
    }

    @Test
    void a_policy_that_needs_all_of_its_time_may_not_finish_in_what_the_switchprog_leaves() {
        String slow = "0";
        for (int i = 0; i < 46; i++) {
            slow = "1 + (" + slow + ")";
        }
        Value program = QuineTheory.program("define policy(seen, memory) = pair(if " + slow + " = 46 then 'on else 'off, memory)");
        assertEquals("the policy may not finish in what the switchprog leaves of the cycle", failure(RELAXED, program, Installation.ofSearcher(KNOWLEDGE)));
    }
}
