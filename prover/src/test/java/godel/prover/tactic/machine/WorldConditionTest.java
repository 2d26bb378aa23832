package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is assumed of the worlds to come. */
class WorldConditionTest {
    private static final Theory THEORY = QuineTheory.with("");
    private static final Rules RULES = new Rules(THEORY).openAbbreviations();
    private static final Term CLAIM = Application.of("<", Constant.of(0), Target.WORLD);

    private static WorldCondition met(Value... worlds) {
        return WorldCondition.met(THEORY, List.of(worlds));
    }

    private static Optional<Theorem> used(WorldCondition condition, Term later) {
        Substitution instance = Substitution.of(Map.of(Target.WORLD, later));
        Theorem assumed = Theorem.assume(THEORY, instance.apply(condition.before(CLAIM)));
        return condition.used(assumed, instance, condition.assumed(Target.WORLD), RULES, Effort.unlimited(THEORY));
    }

    @Test
    void worlds_that_are_natural_numbers_suggest_the_least_of_them() {
        assertEquals(Optional.of(Rational.of(3)), met(Rational.of(5), Rational.of(3), Rational.of(7)).least());
        assertEquals("implies(and(natural(world), not(<(world, 3))), <(0, world))", met(Rational.of(3)).before(CLAIM).toString());
    }

    @Test
    void other_worlds_suggest_nothing_and_nothing_is_assumed() {
        for (WorldCondition none : List.of(met(Rational.of(5), Symbol.of("red")), met(Rational.of(-1)), met(Rational.ONE.divide(Rational.of(2))), met())) {
            assertEquals(Optional.empty(), none.least());
            assertEquals(List.of(), none.assumed(Target.WORLD));
            assertSame(CLAIM, none.before(CLAIM));
        }
    }

    @Test
    void what_holds_under_the_condition_is_used_of_a_later_world_that_is_proved_to_meet_it() {
        WorldCondition fromThree = met(Rational.of(3));
        Theorem greater = used(fromThree, Application.of("+", Target.WORLD, Constant.of(1))).orElseThrow();
        assertEquals("<(0, +(world, 1))", greater.conclusion().toString());
        assertTrue(greater.hypotheses().containsAll(fromThree.at(Target.WORLD).stream().toList()));
    }

    @Test
    void of_a_later_world_that_may_not_meet_it_nothing_follows() {
        assertEquals(Optional.empty(), used(met(Rational.of(3)), Application.of("-", Target.WORLD, Constant.of(1))));
        assertEquals(Optional.empty(), used(met(Rational.of(3)), Application.of("/", Target.WORLD, Constant.of(2))));
    }
}
