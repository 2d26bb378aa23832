package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A variable known to be a pair becomes a pair of new variables, so that its head and tail are free to be spoken of by
 * themselves: from {@code p(pair(a, b))} for all a and b follows {@code is_pair(x) implies p(x)}. After R. S. Boyer and
 * J S. Moore, A Computational Logic (1979), chapter 10.
 */
final class DestructorElimination {
    private final Theory theory;
    private final CaseAnalysis analysis;

    DestructorElimination(Rules rules, Effort effort) {
        this.theory = rules.theory();
        this.analysis = new CaseAnalysis(rules, effort);
    }

    /** {@return a clause without the heads and tails of variables that are pairs, if there are any} */
    Optional<Clause.Reduction> reduce(Clause clause) {
        Clause.Reduction result = Clause.Reduction.none(clause);
        boolean found = false;
        for (Optional<Variable> pair = destructed(clause); pair.isPresent(); pair = destructed(result.clause())) {
            result = eliminate(result.clause(), pair.get()).after(result);
            found = true;
        }
        return found ? Optional.of(result) : Optional.empty();
    }

    private static Optional<Variable> destructed(Clause clause) {
        return clause.premises().stream()
                .filter(premise -> premise instanceof Application claim && claim.applies("is_pair", 1) && claim.argument(0) instanceof Variable)
                .map(premise -> (Variable) ((Application) premise).argument(0))
                .filter(variable -> List.of("head", "tail").stream().map(part -> Application.of(part, variable))
                        .anyMatch(part -> Clause.contains(clause.formula(), part))).findFirst();
    }

    private Clause.Reduction eliminate(Clause clause, Variable whole) {
        Variable head = clause.fresh(whole.name() + "_head");
        Variable tail = clause.fresh(whole.name() + "_tail");
        Substitution parts = Substitution.of(Map.of(whole, Application.of("pair", head, tail)));
        Substitution back = Substitution.of(List.of(head, tail), List.of(Application.of("head", whole), Application.of("tail", whole)));
        Theorem isPair = Theorem.assume(theory, Application.of("is_pair", whole));
        Equality same = Equality.of(Theorem.modusPonens(Theorem.instantiate(Theorem.axiom(theory, "pair.parts"),
                Substitution.of(Map.of(Variable.of("x"), whole))), isPair));
        List<Term> premises = new ArrayList<>();
        List<Theorem> premisesBack = new ArrayList<>();
        for (Term premise : clause.premises()) {
            Equality simplified = simplified(parts.apply(premise));
            if (!(simplified.right() instanceof Constant)) {
                premises.add(simplified.right());
                Equality known = Equality.within(premise, whole, same.reversed()).then(instance(simplified, back));
                premisesBack.add(known.carry(Theorem.assume(theory, premise)));
            }
        }
        Equality goal = simplified(parts.apply(clause.goal()));
        Equality goalBack = Equality.within(clause.goal(), whole, same.reversed()).then(instance(goal, back));
        return new Clause.Reduction(new Clause(premises, goal.right()), theorem -> {
            Theorem result = Theorem.instantiate(theorem, back);
            for (Theorem premise : premisesBack) {
                result = Cut.of(result, premise);
            }
            return goalBack.carryBack(result);
        });
    }

    private Equality instance(Equality equality, Substitution substitution) {
        return equality.proof().map(proof -> Equality.of(Theorem.instantiate(proof, substitution))).orElse(Equality.same(substitution.apply(equality.left())));
    }

    /** The arguments are simplified; the literal keeps its shape. */
    private Equality simplified(Term literal) {
        if (!(literal instanceof Application application)) {
            return Equality.same(literal);
        }
        Equality whole = analysis.simplify(literal, List.of());
        if (whole.right() instanceof Constant) {
            return whole;
        }
        List<Equality> arguments = new ArrayList<>();
        for (Term argument : application.arguments()) {
            arguments.add(application.applies("not", 1) ? simplified(argument) : analysis.simplify(argument, List.of()));
        }
        return Equality.congruence(application, arguments);
    }
}
