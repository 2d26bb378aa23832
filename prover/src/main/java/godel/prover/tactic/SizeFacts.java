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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of sizes and parts beyond what simplification finds: sizes are naturals, a part is no larger than the
 * whole, and what has a part that is a pair is one itself.
 */
final class SizeFacts {
    private static final Variable X = Variable.of("x");

    private final Theorem natural;
    private final Theorem integer;
    private final Map<String, Theorem> partNotLarger;
    private final Map<String, Theorem> partOfPair;

    private SizeFacts(Theory theory, Map<String, Theorem> partNotLarger, Map<String, Theorem> partOfPair) {
        this.natural = Theorem.axiom(theory, "size.natural");
        this.integer = Theorem.axiom(theory, "size.integer");
        this.partNotLarger = partNotLarger;
        this.partOfPair = partOfPair;
    }

    /** {@return the facts that are axioms alone} */
    static SizeFacts ofAxioms(Theory theory) {
        return new SizeFacts(theory, Map.of(), Map.of());
    }

    /**
     * {@return these facts, and by cases of {@code is_pair(x)} that {@code not (size(x) < size(head(x)))} and that
     * {@code is_pair(head(x)) implies is_pair(x)}, and the like for the tail}
     */
    static SizeFacts derived(Rules rules) {
        Term isPair = Application.of("is_pair", X);
        Map<String, Theorem> notLarger = new LinkedHashMap<>();
        Map<String, Theorem> ofPair = new LinkedHashMap<>();
        for (String name : List.of("head", "tail")) {
            Term part = Application.of(name, X);
            Application larger = Application.of("<", Application.of("size", X), Application.of("size", part));
            notLarger.put(name, byCases(rules, Logic.negation(larger), isPair));
            ofPair.put(name, byCases(rules, Logic.implication(Application.of("is_pair", part), isPair), isPair));
        }
        return new SizeFacts(rules.theory(), notLarger, ofPair);
    }

    private static Theorem byCases(Rules rules, Term claim, Term test) {
        CaseAnalysis analysis = new CaseAnalysis(rules, Effort.unlimited(rules.theory()));
        Theorem holds = analysis.prove(claim, List.of(Theorem.assume(rules.theory(), test))).orElseThrow();
        Theorem fails = analysis.prove(claim, List.of(Theorem.assume(rules.theory(), Logic.negation(test)))).orElseThrow();
        return Theorem.split(holds, fails, test);
    }

    /** {@return {@code Γ |- is_pair(x)} for the facts that say so of {@code head(x)} or {@code tail(x)}, and on outwards} */
    List<Theorem> wholes(List<Theorem> facts) {
        List<Theorem> wholes = new ArrayList<>();
        for (Theorem fact : facts) {
            Theorem known = fact;
            while (known.conclusion() instanceof Application isPair && isPair.applies("is_pair", 1)
                    && isPair.argument(0) instanceof Application part && part.function().arity() == 1
                    && partOfPair.containsKey(part.function().name())) {
                known = Theorem.modusPonens(at(partOfPair.get(part.function().name()), part.argument(0)), known);
                wholes.add(known);
            }
        }
        return wholes;
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
