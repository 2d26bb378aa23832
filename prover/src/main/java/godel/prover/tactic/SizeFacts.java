package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What linear arithmetic should know of the sizes that occur in a goal: they are naturals, and a part is no larger than the whole. */
final class SizeFacts {
    private static final Variable X = Variable.of("x");

    private final Theorem natural;
    private final Theorem integer;
    private final Map<String, Theorem> partNotLarger;

    private SizeFacts(Theory theory, Map<String, Theorem> partNotLarger) {
        this.natural = Theorem.axiom(theory, "size.natural");
        this.integer = Theorem.axiom(theory, "size.integer");
        this.partNotLarger = partNotLarger;
    }

    /** {@return the facts that are axioms alone} */
    static SizeFacts ofAxioms(Theory theory) {
        return new SizeFacts(theory, Map.of());
    }

    /** {@return these facts, and {@code not (size(x) < size(head(x)))} and its like for the tail, derived by cases of {@code is_pair(x)}} */
    static SizeFacts derived(Rules rules) {
        return new SizeFacts(rules.theory(), Map.of("head", partNotLarger(rules, "head"), "tail", partNotLarger(rules, "tail")));
    }

    private static Theorem partNotLarger(Rules rules, String part) {
        Theory theory = rules.theory();
        Effort effort = Effort.unlimited(theory);
        Term isPair = Application.of("is_pair", X);
        Term claim = Logic.negation(Application.of("<", Application.of("size", X), Application.of("size", Application.of(part, X))));
        Optional<Theorem> ofPair = new CaseAnalysis(rules, effort).prove(claim, List.of(Theorem.assume(theory, isPair)));
        Optional<Theorem> ofOther = new CaseAnalysis(rules, effort).prove(claim, List.of(Theorem.assume(theory, Logic.negation(isPair))));
        return Theorem.split(ofPair.orElseThrow(), ofOther.orElseThrow(), isPair);
    }

    /** {@return {@code |- is_pair(x) implies size(x) = 1 + size(head(x)) + size(tail(x))}} */
    static Theorem sizeOfPair(Theory theory) {
        Term isPair = Application.of("is_pair", X);
        Application parts = Application.of("pair", Application.of("head", X), Application.of("tail", X));
        Theorem whole = Theorem.modusPonens(Theorem.axiom(theory, "pair.parts"), Theorem.assume(theory, isPair));
        Equality size = Equality.at(Application.of("size", parts), 0, Equality.of(whole)).reversed()
                .then(LogicalLaws.axiom(theory, "size.pair").instance(Application.of("size", parts)));
        return Theorem.discharge(size.theorem(theory), isPair);
    }

    /** {@return the facts about all sizes in these terms} */
    List<Theorem> about(List<Term> terms) {
        Set<Application> sizes = new LinkedHashSet<>();
        Set<Term> met = Collections.newSetFromMap(new IdentityHashMap<>());
        terms.forEach(term -> collect(term, sizes, met));
        List<Theorem> facts = new ArrayList<>();
        Set<Term> stated = new LinkedHashSet<>();
        for (Application size : sizes) {
            Term whole = size.argument(0);
            while (stated.add(whole)) {
                facts.add(at(natural, whole));
                facts.add(at(integer, whole));
                if (!(whole instanceof Application part) || !partNotLarger.containsKey(part.function().name()) || part.function().arity() != 1) {
                    break;
                }
                facts.add(at(partNotLarger.get(part.function().name()), part.argument(0)));
                whole = part.argument(0);
            }
        }
        return facts;
    }

    private static Theorem at(Theorem general, Term whole) {
        return Theorem.instantiate(general, Substitution.of(Map.of(X, whole)));
    }

    private static void collect(Term term, Set<Application> sizes, Set<Term> met) {
        if (term instanceof Application application && met.add(application)) {
            if (application.applies("size", 1)) {
                sizes.add(application);
            }
            application.arguments().forEach(argument -> collect(argument, sizes, met));
        }
    }
}
