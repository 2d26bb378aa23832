package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Induction;
import godel.prover.tactic.Rules;
import godel.prover.tactic.arithmetic.RingNormalisation;
import godel.prover.theory.MeasureSearch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule about quoted code: defines, for each function of a program, functions of the logic with its value and its cost,
 * and proves that {@code ev} gives just these. So what is proved of the logic's functions holds of the code, and the steps
 * that the code takes are a function like any other.
 *
 * <p>Programs whose functions call each other in circles of more than one are not treated, nor recursions that end for
 * other reasons than the usual measures.
 */
public final class CodeProof {
    private final Theory theory;
    private final MeasureSearch measures;
    private final CodeLaws laws;
    private final NaturalProof naturals;
    private final NaturalLaws depthLaws;
    private final Map<List<Object>, Read> readBefore = new HashMap<>();
    private final Set<String> recursive = new LinkedHashSet<>();
    private Rules rules;

    /** @param theory defines {@code ev} */
    public CodeProof(Theory theory) {
        this.theory = theory;
        this.measures = new MeasureSearch(theory);
        Set<FunctionSymbol> open = ofEvaluation();
        List<FunctionSymbol> closed = theory.definitions().stream().map(Definition::function).filter(function -> !open.contains(function) && isRecursive(function)).toList();
        closed.forEach(function -> recursive.add(function.name()));
        this.rules = new Rules(theory).openAbbreviations().choosing(Set.of(), recursive);
        closed.forEach(this::knowPatterns);
        this.laws = new CodeLaws(rules);
        this.depthLaws = new NaturalLaws(rules, List.of());
        this.naturals = new NaturalProof(rules);
    }

    /** {@return the rules, knowing all that was defined} */
    public Rules rules() {
        return rules;
    }

    /**
     * {@return what the functions of a program mean that the first of them needs}
     *
     * @param domain condition on the parameters of the first function, over its variables
     * @throws Inapplicable      if the program cannot be read or something is not proved
     * @throws Effort.OutOfEffort if the effort does not suffice
     */
    public ProgramMeaning of(Value program, Term domain, Effort effort) {
        List<CodeFunction> functions = CodeFunction.of(program).filter(list -> !list.isEmpty())
                .orElseThrow(() -> new Inapplicable("this is no program: " + program));
        Map<Symbol, Meaning> known = new LinkedHashMap<>();
        for (CodeFunction function : CalledFirst.of(functions)) {
            boolean answers = function == functions.getFirst();
            known.put(function.name(), meaning(function, program, known, answers ? List.of(domain) : guards(function), effort));
        }
        return new ProgramMeaning(program, List.copyOf(known.values()));
    }

    /** Numbers that are counted down must be natural; what need not be is tried first. */
    private static List<Term> guards(CodeFunction function) {
        List<Term> guards = new ArrayList<>(List.of(Constant.TRUE));
        List<Term> single = function.variables().stream().<Term>map(variable -> Application.of("natural", variable)).toList();
        guards.addAll(single);
        if (single.size() > 1) {
            Term all = single.getLast();
            for (int i = single.size() - 2; i >= 0; i--) {
                all = Application.of("and", single.get(i), all);
            }
            guards.add(all);
        }
        return guards;
    }

    private Meaning meaning(CodeFunction function, Value program, Map<Symbol, Meaning> callees, List<Term> guards, Effort effort) {
        Inapplicable failure = null;
        for (Term guard : guards) {
            try {
                return meaning(function, program, callees, guard, effort);
            } catch (Inapplicable reason) {
                failure = failure == null ? reason : new Inapplicable(failure.getMessage() + "; with " + guard + ": " + reason.getMessage());
            }
        }
        throw failure;
    }

    private Meaning meaning(CodeFunction function, Value program, Map<Symbol, Meaning> callees, Term guard, Effort effort) {
        Read read = read(function, guard, callees, effort);
        Draft draft = new Draft(function, Constant.of(program), read.value, read.cost, guard, read.natural, callees);
        return new Meaning(function, read.value, read.cost, guard, read.natural, draft.reflection(read.meant, effort));
    }

    /** What does not depend on the rest of the program. */
    private record Read(Application value, Application cost, Theorem natural, Reading.Meant meant, long effort) {
    }

    /** Functions that are alike, and call functions that are alike, are the same functions of the logic, whatever programs they are in. */
    private Read read(CodeFunction function, Term guard, Map<Symbol, Meaning> callees, Effort effort) {
        Map<Symbol, Reading.Names> names = new LinkedHashMap<>();
        CalledFirst.called(function.body()).stream().filter(callees::containsKey).forEach(name ->
                names.put(name, new Reading.Names(callees.get(name).value().function(), callees.get(name).cost().function())));
        List<Object> key = List.of(function, guard, Map.copyOf(names));
        Read known = readBefore.get(key);
        if (known != null) {
            effort.spend(known.effort);
            return known;
        }
        long before = effort.spent();
        Reading.Names own = names(function);
        names.put(function.name(), own);
        List<Variable> parameters = function.variables();
        RingNormalisation ring = new RingNormalisation(rules.arithmetic(), effort);
        Reading.Meant meant = new Reading(names, ring).read(function.body(), function.parameters(), List.copyOf(parameters));
        define(own.value(), parameters, guarded(guard, meant.value(), Constant.NIL));
        define(own.cost(), parameters, guarded(guard, meant.cost(), Constant.of(0)));
        knowDefinitions(own);
        Application value = Application.of(own.value(), parameters);
        Application cost = Application.of(own.cost(), parameters);
        Theorem natural = natural(value, cost, callees, effort);
        Read read = new Read(value, cost, natural, meant, effort.spent() - before);
        readBefore.put(key, read);
        return read;
    }

    private Reading.Names names(CodeFunction function) {
        for (int i = 1;; i++) {
            FunctionSymbol value = FunctionSymbol.of(function.name().name() + "_value_" + i, function.parameters().size());
            FunctionSymbol cost = FunctionSymbol.of(function.name().name() + "_cost_" + i, function.parameters().size());
            if (!theory.knows(value) && !theory.knows(cost)) {
                return new Reading.Names(value, cost);
            }
        }
    }

    /** Recursive functions are unfolded on request only: where their tests are decided simplification would not end. */
    private void knowDefinitions(Reading.Names names) {
        if (!isRecursive(names.value()) && !isRecursive(names.cost())) {
            rules = rules.updated();
            return;
        }
        recursive.add(names.value().name());
        recursive.add(names.cost().name());
        rules = rules.choosing(Set.of(), recursive);
        knowPatterns(names.value());
        knowPatterns(names.cost());
    }

    /** What a function of lists does with a pair and with the empty list, for these simplification should see through. */
    private void knowPatterns(FunctionSymbol function) {
        Definition definition = theory.definition(function).orElseThrow();
        for (Term component : definition.measure()) {
            if (component instanceof Application size && size.applies("size", 1) && size.argument(0) instanceof Variable list) {
                for (Term pattern : List.of(Application.of("pair", Variable.of(list.name() + "_head"), Variable.of(list.name() + "_tail")), Constant.NIL)) {
                    Application call = (Application) Substitution.of(Map.of(list, pattern)).apply(definition.leftSide());
                    Equality unfolded = rules.unfold(call).orElseThrow();
                    Equality opened = unfolded.then(new CaseAnalysis(rules, Effort.unlimited(theory)).simplify(unfolded.right(), List.of()));
                    if (!(opened.right() instanceof Application form && form.applies("if", 3))) {
                        rules = rules.with(opened.theorem(theory));
                    }
                }
            }
        }
    }

    private boolean isRecursive(FunctionSymbol function) {
        return theory.definition(function).orElseThrow().isRecursive();
    }

    /** The functions that executing code needs are unfolded as far as their tests are decided. */
    private Set<FunctionSymbol> ofEvaluation() {
        Set<FunctionSymbol> reached = new LinkedHashSet<>();
        List<FunctionSymbol> waiting = new ArrayList<>(List.of(FunctionSymbol.of("ev", 4)));
        while (!waiting.isEmpty()) {
            FunctionSymbol next = waiting.removeLast();
            if (theory.definition(next).isPresent() && reached.add(next)) {
                theory.definition(next).orElseThrow().body().applications().forEach(part -> waiting.add(part.function()));
            }
        }
        return reached;
    }

    private static Term guarded(Term guard, Term body, Constant otherwise) {
        return guard == Constant.TRUE ? body : Logic.conditional(guard, body, otherwise);
    }

    private void define(FunctionSymbol function, List<Variable> parameters, Term body) {
        if (!(measures.admit(List.of(new Proposal(function, parameters, body, List.of()))) instanceof MeasureSearch.Admission.Admitted)) {
            throw new Inapplicable("no usual measure shows that " + function.name() + " ends");
        }
    }

    /** {@return {@code |- natural(g_cost(xs))}} The recursion of the value is that of the cost. */
    private Theorem natural(Application value, Application cost, Map<Symbol, Meaning> callees, Effort effort) {
        Equality unfolded = Equality.of(Theorem.definition(theory, cost.function()));
        Term goal = NaturalProof.claim(cost);
        CaseInduction.CaseProof proof = (facts, smaller) -> {
            Theorem natural = naturals.prove(unfolded.right(), facts, call -> natural(call, cost, callees, smaller), effort);
            return Equality.at((Application) goal, 0, unfolded).carryBack(natural);
        };
        if (!theory.definition(value.function()).orElseThrow().isRecursive()) {
            return proof.prove(List.of(), List.of());
        }
        return new Induction(rules, effort).scheme(goal, value).map(scheme -> new CaseInduction(rules, effort).prove(scheme, proof))
                .orElseThrow(() -> new Inapplicable("the recursion of " + value + " suggests no induction"));
    }

    private Optional<Theorem> natural(Application call, Application own, Map<Symbol, Meaning> callees, List<Substitution> smaller) {
        if (call.function() == own.function()) {
            return smaller.stream().filter(instance -> instance.apply(own) == call).findFirst()
                    .map(instance -> Theorem.assume(theory, NaturalProof.claim(call)));
        }
        return callees.values().stream().filter(meaning -> meaning.cost().function() == call.function()).findFirst()
                .map(meaning -> Theorem.instantiate(meaning.natural(), meaning.at(call.arguments())));
    }

    /** {@return that the costs of all calls in a term are natural; of the function's own calls too, where its theorem is there} */
    private List<Theorem> naturals(Term term, Map<Symbol, Meaning> callees, Application own, Theorem ownNatural) {
        List<Theorem> found = new ArrayList<>();
        for (Application part : term.applications()) {
            if (part.function() == own.function() && ownNatural != null) {
                found.add(Theorem.instantiate(ownNatural, Substitution.of(variables(own), part.arguments())));
            }
            callees.values().stream().filter(meaning -> meaning.cost().function() == part.function())
                    .forEach(meaning -> found.add(Theorem.instantiate(meaning.natural(), meaning.at(part.arguments()))));
        }
        return found;
    }

    private static List<Variable> variables(Application call) {
        return call.arguments().stream().map(argument -> (Variable) argument).toList();
    }

    /** What is known of a function before its reflection is proved. */
    private final class Draft {
        private final CodeFunction function;
        private final Constant program;
        private final Application value;
        private final Application cost;
        private final Term guard;
        private final Theorem natural;
        private final Map<Symbol, Meaning> callees;
        private final Variable depth;

        Draft(CodeFunction function, Constant program, Application value, Application cost, Term guard, Theorem natural, Map<Symbol, Meaning> callees) {
            this.function = function;
            this.program = program;
            this.value = value;
            this.cost = cost;
            this.guard = guard;
            this.natural = natural;
            this.callees = callees;
            this.depth = Reflection.depth(function);
        }

        Theorem reflection(Reading.Meant meant, Effort effort) {
            Term claim = Reflection.claim(function, program, guard, value, cost);
            boolean recursive = theory.definition(value.function()).orElseThrow().isRecursive();
            if (!recursive) {
                return body(claim, meant, List.of(), List.of(), effort);
            }
            return new Induction(rules, effort).scheme(claim, value).map(scheme -> new CaseInduction(rules, effort)
                    .prove(Reflection.deeper(scheme, depth), (facts, smaller) -> body(claim, meant, facts, smaller, effort)))
                    .orElseThrow(() -> new Inapplicable("the recursion of " + function.name().name() + " suggests no induction"));
        }

        /** Proves the claim from the definition of value and cost, and from the claim itself for smaller arguments. */
        private Theorem body(Term claim, Reading.Meant meant, List<Theorem> facts, List<Substitution> smaller, Effort effort) {
            Theorem isNatural = Theorem.assume(theory, Application.of("natural", depth));
            Theorem guarded = Theorem.assume(theory, guard);
            Theorem enough = Theorem.assume(theory, Logic.negation(Application.of("<", depth, cost)));
            Reflection.Unfolded unfolded = new Reflection.Unfolded(theory, guard, value, meant.value(), cost, meant.cost());
            List<Theorem> known = new ArrayList<>(facts);
            known.add(guarded);
            EnoughDepth depths = new EnoughDepth(rules, effort, naturals, naturals(meant.cost(), callees, cost, natural), depthLaws, depth);
            Map<Symbol, BodyProof.Callee> callable = new LinkedHashMap<>();
            callees.forEach((name, meaning) -> callable.put(name, new Reflection.Known(meaning)));
            callable.put(function.name(), new Reflection.Assumed(theory, function, value, cost, depth, claim, smaller));
            Evaluated evaluated = new BodyProof(rules, laws, effort, program, depth, isNatural, known, callable, depths)
                    .prove(function.body(), function.parameters(), List.copyOf(function.variables()), unfolded.enough(enough));
            Theorem result = unfolded.folded(evaluated.equation());
            result = Theorem.discharge(result, Logic.negation(Application.of("<", depth, cost)));
            result = Theorem.discharge(result, Application.of("natural", depth));
            return Theorem.discharge(result, guard);
        }
    }
}
