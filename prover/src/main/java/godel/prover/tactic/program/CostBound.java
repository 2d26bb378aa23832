package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Induction;
import godel.prover.tactic.Rules;
import godel.prover.tactic.code.CaseInduction;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.NaturalProof;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Bounds the time of a program by polynomials in the measures of its arguments: conjectured from the costs of small
 * arguments, the worst for each combination of measures, or else from the recursion itself ({@link Growth}), and proved for each
 * function by induction along its recursion.
 */
final class CostBound {
    private static final int HIGHEST_DEGREE = 3;
    private static final int MOST_MEASURES = 2;
    private static final int SMALL = 2;
    private static final List<Rational> STEEPER = List.of(Rational.ONE, Rational.of(5).divide(Rational.of(4)), Rational.of(3).divide(Rational.of(2)));

    private final Workbench bench;
    private final Theory theory;
    private final Solution solution;
    private final Effort effort;
    private final LemmaProof proof;
    private final Map<Symbol, Claimed> claims = new LinkedHashMap<>();
    private final Map<FunctionSymbol, Growth.Callee> callees = new LinkedHashMap<>();
    private final List<Claimed> naturals = new ArrayList<>();
    private final Map<Symbol, List<Kind>> kinds;
    private final Meaning length;
    private final Meaning halvings;
    private final Theorem naturalLength;

    /** What is proved of a function, in its own variables. */
    private record Claimed(Meaning function, Theorem claim) {
        Theorem at(List<Term> arguments) {
            return Theorem.instantiate(claim, Substitution.of(function.variables(), arguments));
        }
    }

    /** @param claim {@code |- guard implies not (polynomial < g_cost(xs))} */
    private record Bounded(Measures measures, Polynomial polynomial, Theorem claim) {
    }

    CostBound(Workbench bench, Solution solution, Effort effort) {
        this.bench = bench;
        this.theory = bench.theory();
        this.solution = solution;
        this.effort = effort;
        this.kinds = Kind.of(solution.meaning().functions().stream().map(Meaning::function).toList());
        this.length = bench.code().of(Program.quote(List.of(Measures.LENGTH)), Constant.TRUE, effort).main();
        this.halvings = bench.code().of(Program.quote(List.of(Measures.HALVINGS)), NaturalProof.claim(Variable.of("number")), effort).main();
        this.proof = new LemmaProof(bench.rules(), effort);
        Theorem integer = proof.require(Logic.implication(halvings.guard(), Application.of("is_integer", halvings.value())));
        Theorem notNegative = proof.require(Logic.implication(halvings.guard(), Logic.negation(Application.of("<", halvings.value(), Constant.of(0)))));
        Theorem naturalHalvings = proof(proof.rules(), Logic.implication(halvings.guard(), NaturalProof.claim(halvings.value())), List.of(integer, notNegative));
        this.naturalLength = proof.require(NaturalProof.claim(length.value()));
        for (String kind : List.of("is_integer", "is_number")) {
            proof.learn(proof(proof.rules(), Logic.equation(Application.of(kind, length.value()), Constant.TRUE), List.of(naturalLength)));
            proof.learn(proof(proof.rules(), Logic.implication(halvings.guard(), Logic.equation(Application.of(kind, halvings.value()), Constant.TRUE)),
                    List.of(naturalHalvings)));
        }
        naturals.add(new Claimed(length, naturalLength));
        naturals.add(new Claimed(halvings, naturalHalvings));
    }

    /**
     * {@return the program with a bound}
     *
     * @throws Inapplicable if none is proved
     */
    Pair pair() {
        Meaning main = solution.meaning().main();
        Optional<Bounded> bound = Optional.empty();
        for (Meaning function : solution.meaning().functions()) {
            bound = learn(function);
        }
        return pair(main, bound.orElseThrow(() -> new Inapplicable("no polynomial bound on the time is proved")));
    }

    /** Finds how long a function's value is and how long it takes, as far as that is proved, for what is to be proved of its callers. */
    Optional<Bounded> learn(Meaning function) {
        measureOfValue(function);
        Optional<Bounded> bound = bounded(function);
        bound.ifPresent(bounded -> {
            callees.put(function.cost().function(), new Growth.Callee(bounded.measures, bounded.polynomial));
            know(function, bounded.claim);
        });
        return bound;
    }

    /** Uses {@code |- guard implies not (bound < g_cost(xs))} from now on. */
    void know(Meaning function, Theorem claim) {
        claims.put(function.function().name(), new Claimed(function, claim));
    }

    /** Proves that a function of the bound gives natural numbers where its guard holds, and uses it from now on. */
    void requireNatural(Meaning measure) {
        Theorem integer = proof.require(Claims.under(measure.guard(), Application.of("is_integer", measure.value())));
        Theorem notNegative = proof.require(Claims.under(measure.guard(), Logic.negation(Application.of("<", measure.value(), Constant.of(0)))));
        naturals.add(new Claimed(measure, proof(proof.rules(), Claims.under(measure.guard(), NaturalProof.claim(measure.value())), List.of(integer, notNegative))));
        proof.learn(proof(proof.rules(), Claims.under(measure.guard(), Logic.equation(Application.of("is_number", measure.value()), Constant.TRUE)), List.of(integer)));
    }

    /**
     * What is proved in lengths of lists is offered in sizes, which are no smaller and found in one step. A polynomial of higher
     * degree needs for this that squares grow.
     */
    private Pair pair(Meaning main, Bounded bounded) {
        List<Define> code = bounded.measures.code(bounded.polynomial, main.function().parameters().stream().map(Symbol::name).toList());
        Value program = Program.quote(code);
        Application bound = bench.meaning(program, effort).main().value();
        List<Theorem> facts = new ArrayList<>(List.of(bounded.claim));
        for (int j = 0; j < bounded.measures.places().size(); j++) {
            if (bounded.measures.kinds().get(j) == Kind.LIST) {
                Variable list = main.variables().get(bounded.measures.places().get(j));
                facts.addAll(lengthAndSize(list));
                bounded.measures.naturals(main.variables()).forEach(number -> facts.addAll(timesNumber(list, (Application) number)));
            }
        }
        return pair(program, bound, bounded.measures.naturals(main.variables()), facts);
    }

    /**
     * {@return the pair of the program with this bound}
     *
     * @param conditions under which the bound's polynomial is a natural number
     * @param facts      from which it follows that the bound is large enough
     */
    Pair pair(Value program, Application bound, List<Term> conditions, List<Theorem> facts) {
        Term domain = bench.specification().domain();
        Rules rules = bench.rules();
        Theorem natural = proof(rules, Logic.implication(domain, NaturalProof.claim(bound)), List.of(natural(conditions, bound)));
        Theorem enough = proof(rules, Logic.implication(domain, Logic.negation(Application.of("<", bound, solution.meaning().main().cost()))), facts);
        return new Pair(solution.meaning().program(), program, new PairProof(bench).prove(solution, bound, natural, enough, effort));
    }

    /** That a list is no longer than it is large, and the same of squares and cubes. */
    private List<Theorem> lengthAndSize(Variable list) {
        Term measured = Claims.call(length, list);
        Term size = Application.of("size", list);
        Theorem natural = Theorem.instantiate(naturalLength, Substitution.of(length.variables(), List.of(list)));
        Term smaller = Logic.negation(Application.of("<", size, measured));
        List<Theorem> facts = new ArrayList<>(List.of(natural, proof.require(smaller)));
        Term difference = Application.of("-", size, measured);
        for (Term other : List.of(size, measured, Application.of("*", size, size), Application.of("*", measured, measured), Application.of("*", size, measured))) {
            Substitution factors = Substitution.of(Map.of(Variable.of("x"), difference, Variable.of("y"), other));
            Theorem product = Theorem.instantiate(Theorem.axiom(theory, "notless.times"), factors);
            facts.add(proof(proof.rules(), ((Application) product.conclusion()).argument(1), withProduct(facts, product, other)));
        }
        return facts;
    }

    /** That so many lists are together no longer than they are large, and the same for the square of the number. */
    private List<Theorem> timesNumber(Variable list, Application natural) {
        Term number = natural.argument(0);
        Term difference = Application.of("-", Application.of("size", list), Claims.call(length, list));
        List<Theorem> facts = new ArrayList<>(List.of(proof.require(Logic.negation(Application.of("<", difference, Constant.of(0))))));
        for (Term factor : List.of(difference, Application.of("*", difference, number))) {
            Theorem product = Theorem.instantiate(Theorem.axiom(theory, "notless.times"), Substitution.of(Map.of(Variable.of("x"), factor, Variable.of("y"), number)));
            Term claim = ((Application) product.conclusion()).argument(1);
            List<Theorem> known = new ArrayList<>(facts);
            known.add(product);
            facts.add(proof(proof.rules(), Logic.implication(natural, claim), known));
        }
        return facts;
    }

    private List<Theorem> withProduct(List<Theorem> facts, Theorem product, Term other) {
        List<Theorem> all = new ArrayList<>(facts);
        all.add(product);
        if (other instanceof Application times && times.applies("*", 2)) {
            all.add(Theorem.instantiate(Theorem.axiom(theory, "notless.times"),
                    Substitution.of(Map.of(Variable.of("x"), times.argument(0), Variable.of("y"), times.argument(1)))));
        }
        return all;
    }

    private Theorem proof(Rules rules, Term goal, List<Theorem> facts) {
        CaseAnalysis analysis = new CaseAnalysis(rules, effort);
        return analysis.prove(goal, facts).orElseThrow(() -> new Inapplicable("not proved: " + goal + analysis.open()));
    }

    /** {@return that the polynomial, as the bound's code computes it, is a natural number where numbers are} */
    private Theorem natural(List<Term> conditions, Application bound) {
        Application guarded = (Application) theory.definition(bound.function()).orElseThrow().body();
        Term polynomial = guarded.applies("if", 3) && guarded.argument(0) == bench.specification().domain() ? guarded.argument(1) : guarded;
        List<Theorem> assumed = conditions.stream().map(condition -> Theorem.assume(theory, condition)).toList();
        Theorem natural = new NaturalProof(bench.rules()).prove(polynomial, assumed, call -> measured(call, assumed), effort);
        for (Term condition : conditions) {
            natural = Theorem.discharge(natural, condition);
        }
        return natural;
    }

    /** {@return {@code natural(call)} for a measure} */
    private Optional<Theorem> measured(Application call, List<Theorem> known) {
        return call.applies("size", 1) || naturalOf(call).isPresent()
                ? Optional.of(proof(bench.rules(), NaturalProof.claim(call), with(known, naturalOf(call).stream().toList()))) : Optional.empty();
    }

    private static List<Theorem> with(List<Theorem> known, List<Theorem> more) {
        List<Theorem> all = new ArrayList<>(known);
        all.addAll(more);
        return all;
    }

    /** {@return that a measure is a natural number, where its guard holds} */
    private Optional<Theorem> naturalOf(Application call) {
        return naturals.stream().filter(natural -> natural.function.value().function() == call.function()).findFirst().map(natural -> natural.at(call.arguments()));
    }

    /** Tries polynomials in few measures and of low degree first. */
    private Optional<Bounded> bounded(Meaning function) {
        List<Kind> kinds = kinds(function);
        CostSamples samples = CostSamples.of(theory, function, function.cost(), kinds, effort);
        for (List<Integer> places : places(kinds.size())) {
            if (samples.dependsOnlyOn(places)) {
                Measures measures = new Measures(places, places.stream().map(kinds::get).toList(), length, halvings);
                for (Polynomial polynomial : candidates(samples.largest(places), places.size())) {
                    Optional<Bounded> bounded = proved(function, measures, polynomial);
                    if (bounded.isPresent()) {
                        return bounded;
                    }
                }
            }
        }
        return grown(function, kinds);
    }

    /** The polynomial that the recursion itself suggests, in all the parameters that it mentions. */
    private Optional<Bounded> grown(Meaning function, List<Kind> kinds) {
        Term body = theory.definition(function.cost().function()).orElseThrow().body();
        return new Growth(proof.rules(), function, kinds, callees).of(body).flatMap(powers -> {
            List<Integer> places = powers.places();
            if (places.size() > MOST_MEASURES || powers.degree() > HIGHEST_DEGREE) {
                return Optional.empty();
            }
            Measures measures = new Measures(places, places.stream().map(kinds::get).toList(), length, halvings);
            return proved(function, measures, powers.polynomial(places));
        });
    }

    /**
     * Of each degree the polynomial through the points; small arguments, which may be special, need only lie below. Where there is
     * none, the costs depend on more than the measures, and small arguments are hardly the worst: then what is above all, and steeper.
     */
    private static List<Polynomial> candidates(Map<List<Integer>, Rational> points, int measures) {
        Set<Polynomial> candidates = new LinkedHashSet<>();
        for (int degree = 0; degree <= (measures == 0 ? 0 : HIGHEST_DEGREE); degree++) {
            for (int least = 0; least <= SMALL; least++) {
                int from = least;
                Map<List<Integer>, Rational> regular = new LinkedHashMap<>();
                points.forEach((point, value) -> {
                    if (point.stream().allMatch(measure -> measure >= from)) {
                        regular.put(point, value);
                    }
                });
                Polynomial.through(regular, measures, degree).map(polynomial -> polynomial.raised(points)).ifPresent(candidates::add);
            }
        }
        if (candidates.isEmpty() && measures > 0) {
            STEEPER.forEach(factor -> candidates.add(Polynomial.rising(points, measures, factor)));
        }
        return List.copyOf(candidates);
    }

    /** {@return values of two terms in a function's variables, at the same small arguments; none where one of them is not computed cheaply} */
    List<Map.Entry<Rational, Rational>> samples(Meaning function, Term first, Term second) {
        return CostSamples.of(theory, function, first, kinds(function), effort).with(CostSamples.of(theory, function, second, kinds(function), effort));
    }

    private List<Kind> kinds(Meaning function) {
        return kinds.get(function.function().name());
    }

    private static List<List<Integer>> places(int parameters) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < parameters; i++) {
            all.add(List.of(i));
        }
        for (int i = 0; i < parameters && MOST_MEASURES > 1; i++) {
            for (int j = i + 1; j < parameters; j++) {
                all.add(List.of(i, j));
            }
        }
        return all;
    }

    private Optional<Bounded> proved(Meaning function, Measures measures, Polynomial polynomial) {
        Term bound = measures.term(polynomial, function.variables());
        Term claim = measures.underNaturals(function.variables(), Logic.negation(Application.of("<", bound, function.cost())));
        claim = Claims.under(function.guard(), claim);
        return proved(function, claim).map(theorem -> new Bounded(measures, polynomial, theorem));
    }

    /** {@return a claim about a function's cost, proved by induction along its recursion} */
    private Optional<Theorem> proved(Meaning function, Term claim) {
        return proved(function, claim, List.of());
    }

    /** {@return the same} @param more facts that help */
    Optional<Theorem> proved(Meaning function, Term claim, List<Theorem> more) {
        try {
            return Optional.of(theory.definition(function.value().function()).orElseThrow().isRecursive()
                    ? new Induction(proof.rules(), effort).scheme(claim, function.value()).map(scheme -> new CaseInduction(proof.rules(), effort)
                            .prove(scheme, (facts, smaller) -> atCase(function, claim, with(facts, more), smaller, proof.expansions(claim, scheme))))
                            .orElseThrow(() -> new Inapplicable("no induction suggests itself"))
                    : atCase(function, claim, more, List.of(), List.of()));
        } catch (Inapplicable notProved) {
            return Optional.empty();
        }
    }

    private Theorem atCase(Meaning function, Term claim, List<Theorem> facts, List<Substitution> smaller, List<Equality> unfolded) {
        List<Theorem> known = new ArrayList<>(facts);
        smaller.forEach(instance -> known.add(Theorem.assume(theory, instance.apply(claim))));
        Term body = theory.definition(function.cost().function()).orElseThrow().body();
        for (Application part : body.applications()) {
            claims.values().stream().filter(bound -> bound.function.cost().function() == part.function()).forEach(bound -> known.add(bound.at(part.arguments())));
        }
        List<Term> measured = new ArrayList<>(known.stream().map(Theorem::conclusion).toList());
        measured.add(claim);
        if (smaller.isEmpty()) {
            unfolded.forEach(call -> measured.add(call.right()));
        }
        measured.stream().flatMap(term -> term.applications().stream()).distinct().forEach(call -> naturalOf(call).ifPresent(known::add));
        List<Equality> expansions = new ArrayList<>(unfolded);
        expansions.add(proof.rules().unfold(function.cost()).orElseThrow());
        CaseAnalysis analysis = new CaseAnalysis(proof.rules(), effort, expansions);
        return analysis.prove(claim, known).orElseThrow(() -> new Inapplicable("not proved: " + claim + analysis.open()));
    }

    /** Learns, if it is proved, that a function's value is as long as a number says. */
    void learnLength(Meaning function, Term number) {
        proof.prove(Claims.under(function.guard(), Logic.equation(Claims.call(length, function.value()), number))).ifPresent(proof::learn);
    }

    /** {@return {@code |- formula} by a scheme, its recursive calls unfolded once} */
    Optional<Theorem> byInduction(InductionScheme scheme) {
        List<Equality> expansions = proof.expansions(scheme.formula(), scheme);
        List<Theorem> natural = expansions.stream().flatMap(unfolded -> unfolded.right().applications().stream()).flatMap(call -> naturalOf(call).stream()).toList();
        return new Induction(proof.rules(), effort).prove(scheme, expansions, natural);
    }

    /** {@return {@code |- goal}} @throws Inapplicable if it does not follow from the facts, and from measures being natural */
    Theorem consequence(Term goal, List<Theorem> facts) {
        return proof(proof.rules(), goal, with(facts, goal.applications().stream().flatMap(call -> naturalOf(call).stream()).toList()));
    }

    /** How long a function's value is, where it is a list; callers of callers need that. */
    private void measureOfValue(Meaning function) {
        List<Kind> kinds = kinds(function);
        Term measured = Claims.call(length, function.value());
        CostSamples samples = CostSamples.of(theory, function, measured, kinds, effort);
        for (List<Integer> places : places(kinds.size())) {
            if (places.isEmpty() || samples.isNothing()) {
                continue;
            }
            Optional<Polynomial> polynomial = samples.isFunctionOf(places) ? Polynomial.through(samples.largest(places), places.size(), 1) : Optional.empty();
            if (polynomial.isPresent()) {
                Measures measures = new Measures(places, places.stream().map(kinds::get).toList(), length, halvings);
                proof.prove(Claims.under(function.guard(), Logic.equation(measured, measures.term(polynomial.get(), function.variables()))))
                        .ifPresent(proof::learn);
                return;
            }
        }
    }
}
