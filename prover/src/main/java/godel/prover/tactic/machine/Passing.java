package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Matching;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * That time passes, however long an unknown program takes: {@code nat(k - paid(e) - ..) <= nat(k) - 1}. What the program
 * does is of no interest, so the parts that are not about time give way to variables before the proof, and come back
 * after it. For the times that the library's utilities ask for, the general lemmas are proved once for a theory.
 */
final class Passing {
    private static final Set<String> TIME = Set.of("+", "-", "*", "nat", "paid");
    private static final Variable K = Target.REMAINING;
    private static final Variable ACTING = Variable.of("acting");
    private static final Variable SEARCHING = Variable.of("searching");

    private final Rules rules;
    private final List<Theorem> lemmas = new ArrayList<>();

    /** Proves the general lemmas. */
    Passing(Rules rules) {
        this.rules = rules;
        if (rules.theory().knows(FunctionSymbol.of("paid", 1))) {
            Term acted = Application.of("-", K, Application.of("paid", ACTING));
            for (Term later : List.of(acted, Application.of("-", acted, Lifetime.life(SEARCHING)))) {
                proved(later, Effort.unlimited(rules.theory())).ifPresent(lemmas::add);
            }
        }
    }

    /** {@return {@code Γ |- nat(later) <= nat(k) - 1} from {@code 0 < nat(k)}, if it is true whatever the opaque parts are} */
    Optional<Theorem> prove(Term later, Theorem alive, Effort effort) {
        return lemmas.stream().flatMap(lemma -> instance(lemma, later).stream()).findFirst().or(() -> generalised(later, effort))
                .map(lemma -> Theorem.modusPonens(lemma, alive));
    }

    private Optional<Theorem> generalised(Term later, Effort effort) {
        Map<Term, Variable> opaque = new LinkedHashMap<>();
        Optional<Theorem> lemma = proved(general(later, opaque), effort);
        Substitution back = Substitution.of(List.copyOf(opaque.values()), List.copyOf(opaque.keySet()));
        return lemma.map(proof -> Theorem.instantiate(proof, back));
    }

    /** {@return the instance of a general lemma that speaks of {@code later}, if k stays k} */
    private static Optional<Theorem> instance(Theorem lemma, Term later) {
        Application conclusion = (Application) ((Application) lemma.conclusion()).argument(1);
        return Matching.match(conclusion.argument(0), Lifetime.life(later))
                .filter(match -> match.get(K) == K)
                .map(match -> Theorem.instantiate(lemma, match));
    }

    /** {@return {@code |- 0 < nat(k) implies nat(later) <= nat(k) - 1}} */
    private Optional<Theorem> proved(Term later, Effort effort) {
        Term least = Application.of("-", Lifetime.life(K), Constant.of(1));
        Term claim = Logic.implication(Lifetime.alive(K), Application.of("<=", Lifetime.life(later), least));
        return new CaseAnalysis(rules, effort).prove(claim, List.of());
    }

    private static Term general(Term term, Map<Term, Variable> opaque) {
        if (term == K || term instanceof Constant) {
            return term;
        }
        if (term instanceof Application application && TIME.contains(application.function().name())) {
            List<Term> arguments = new ArrayList<>();
            application.arguments().forEach(argument -> arguments.add(general(argument, opaque)));
            return Application.of(application.function(), arguments);
        }
        return opaque.computeIfAbsent(term, part -> Variable.of("time#" + (opaque.size() + 1)));
    }
}
