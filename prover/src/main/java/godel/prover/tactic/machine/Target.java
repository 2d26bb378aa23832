package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Value;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Matching;
import java.util.List;
import java.util.Optional;

/**
 * The target theorem: for the software at hand and a switchprog, the utility with switchbit 1 is higher than with
 * switchbit 0, at the next cycle's start (formula (2)).
 *
 * <p>A technique proves it for variable memory, searcher, world and remaining life, under a condition on the latter;
 * {@link #observed} makes it the statement about the state at hand. The searcher stays a variable: the slice in which
 * the theorem is found changes it once more.
 */
public record Target(TargetForm form, Value program, Value switchprog) {
    static final Variable MEMORY = Variable.of("memory");
    static final Variable SEARCHER = Variable.of("searcher");
    static final Variable WORLD = Variable.of("world");
    static final Variable REMAINING = Variable.of("k");

    /** Nodes of code that a switchprog may take, and applications in which {@code ev} computes them. */
    private static final long SWITCHPROG_LIMIT = 1_000;
    private static final long EVALUATION_LIMIT = 20_000;

    /** {@return the software state with this switchbit, memory and searcher being variables} */
    StateTerm state(long switchbit) {
        return new StateTerm(Constant.of(program), MEMORY, SEARCHER, Constant.of(switchbit), Constant.of(switchprog));
    }

    /** {@return the program that the switchprog leads to, for one memory and searcher} A proof is only attempted where it is the same for all. */
    Optional<Constant> newProgram(Theory theory) {
        StateTerm sample = new StateTerm(Constant.of(program), Constant.NIL, Constant.NIL, Constant.of(1), Constant.of(switchprog));
        Term result = Application.of("head", Application.of("run_switchprog", sample.term(), Constant.of(SWITCHPROG_LIMIT)));
        return Computation.value(theory, Application.of("program_of", result), EVALUATION_LIMIT).filter(Pair.class::isInstance).map(Constant::of);
    }

    /** {@return the utility of the branch with this switchbit} */
    Application utility(long switchbit) {
        return Application.of(form.function(), state(switchbit).term(), WORLD, REMAINING);
    }

    /** {@return {@code u(σ with switchbit 0, w, k) < u(σ with switchbit 1, w, k)}, or with {@code <=} where relaxed} */
    public Application statement() {
        return Application.of(form.relation(), utility(0), utility(1));
    }

    /**
     * Matches a theorem against the target for the state at hand: conditions in front of it are instantiated with what
     * is observed and evaluated.
     *
     * @return the target theorem for these values, hypothesis-free, if {@code theorem} gives it
     */
    public Optional<Theorem> observed(Theorem theorem, Value memory, Value world, Value remaining) {
        return observed(theorem, memory, world, remaining, Effort.unlimited(theorem.theory()));
    }

    /**
     * {@return the same, the conditions being computed as far as the effort goes}
     *
     * @throws Effort.OutOfEffort if it does not suffice
     */
    public Optional<Theorem> observed(Theorem theorem, Value memory, Value world, Value remaining, Effort effort) {
        Theory theory = theorem.theory();
        Term wanted = Substitution.of(List.of(MEMORY, WORLD, REMAINING),
                List.of(Constant.of(memory), Constant.of(world), Constant.of(remaining))).apply(statement());
        Term conclusion = theorem.conclusion();
        while (conclusion instanceof Application implication && implication.applies("implies", 2)) {
            conclusion = implication.argument(1);
        }
        Optional<Substitution> match = theorem.hypotheses().isEmpty() ? Matching.match(conclusion, wanted) : Optional.empty();
        return match.flatMap(substitution -> withoutConditions(theory, Theorem.instantiate(theorem, substitution), effort));
    }

    private static Optional<Theorem> withoutConditions(Theory theory, Theorem instance, Effort effort) {
        Theorem result = instance;
        while (result.conclusion() instanceof Application implication && implication.applies("implies", 2)) {
            Optional<Theorem> condition = Computation.holds(theory, implication.argument(0), effort);
            if (condition.isEmpty()) {
                return Optional.empty();
            }
            result = Theorem.modusPonens(result, condition.get());
        }
        return Optional.of(result);
    }
}
