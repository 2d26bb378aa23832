package godel.prover.tip;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.tactic.induction.Narrowing;
import godel.prover.tactic.induction.Programs;
import godel.prover.tactic.induction.Sort;
import godel.prover.tactic.induction.TestValues;
import godel.prover.tactic.induction.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for values that make a conjecture false: at random, or by narrowing from small ones on. */
final class Refuter {
    private static final long SEED = 20_030_914;
    private static final long STEPS_PER_TEST = 40_000;

    private final Vocabulary vocabulary;
    private final Programs programs;
    private final TestValues values;

    Refuter(Translation translation) {
        this.vocabulary = translation.vocabulary();
        this.programs = programs(translation);
        this.values = new TestValues(translation.vocabulary(), SEED);
        translation.declared().forEach((function, result) -> programs.declare(function,
                function.name().startsWith("apply-other") ? values::apply : arguments -> plain(result)));
    }

    private static Programs programs(Translation translation) {
        Programs programs = new Programs();
        translation.definitions().forEach(definition -> programs.define(definition.function(), definition.parameters(), definition.body()));
        return programs;
    }

    private static Value plain(Sort result) {
        return result.equals(Sort.BOOLEAN) ? Symbol.FALSE : Rational.ZERO;
    }

    Programs programs() {
        return programs;
    }

    /**
     * {@return values of the variables under which the conjecture is false, if some are met}
     *
     * @param tests how many values are tried
     * @param clock called before each; it may throw to stop the search
     */
    Optional<Map<Variable, Value>> search(Conjecture conjecture, int tests, Runnable clock) {
        Term formula = formula(conjecture);
        List<Variable> variables = List.copyOf(conjecture.variables().keySet());
        for (int i = 0; i < tests; i++) {
            clock.run();
            List<Value> chosen = new ArrayList<>();
            int size = 1 + Math.min(i / 40, 14);
            try {
                for (Sort sort : conjecture.variables().values()) {
                    chosen.add(values.next(sort, size));
                }
                if (programs.value(formula, variables, chosen, STEPS_PER_TEST) == Symbol.FALSE) {
                    Map<Variable, Value> found = new LinkedHashMap<>();
                    for (int j = 0; j < variables.size(); j++) {
                        found.put(variables.get(j), chosen.get(j));
                    }
                    return Optional.of(found);
                }
            } catch (Programs.GivenUp tooLong) {
                continue;
            }
            if (variables.isEmpty()) {
                break;
            }
        }
        return Optional.empty();
    }

    /**
     * {@return values under which the conjecture is false, if narrowing finds some}
     *
     * @param steps of computation that it may take
     */
    Optional<Map<Variable, Value>> narrow(Conjecture conjecture, long steps, Runnable clock) {
        return new Narrowing(vocabulary, programs, values, conjecture.variables(), formula(conjecture), clock).search(steps);
    }

    private static Term formula(Conjecture conjecture) {
        Term formula = conjecture.conclusion();
        for (Term hypothesis : conjecture.hypotheses().reversed()) {
            formula = Logic.implication(hypothesis, formula);
        }
        return formula;
    }
}
