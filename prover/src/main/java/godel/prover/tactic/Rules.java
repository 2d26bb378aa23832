package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.arithmetic.Laws;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the derived rules rewrite with: the theory, the axioms by name as rules, lemmas, and which definitions may be
 * unfolded. It is shared by all contexts of a proof attempt and holds no assumption.
 *
 * <ul>
 * <li><em>open</em>: unfolded wherever they occur, even if that leaves an undecided {@code if} behind;
 * <li><em>closed</em>: never unfolded by simplification;
 * <li>all others: unfolded when the tests on the way to a branch are decided.
 * </ul>
 */
public final class Rules {
    /** Applications evaluated in one {@code evaluate} step before simplification goes another way. */
    static final long EVALUATION_LIMIT = 20_000;

    /** Distinct applications in the body of a definition that counts as an abbreviation. */
    private static final int ABBREVIATION_LIMIT = 40;

    private static final Set<String> CONNECTIVES = Set.of("not/1", "and/2", "or/2", "implies/2", "iff/2");

    private static final List<String> REWRITING_AXIOMS = List.of("pair.head", "pair.tail", "pair.pair", "head.other", "tail.other", "size.other", "kinds.pair_number",
            "kinds.pair_symbol", "kinds.number_symbol", "kinds.integer_number", "size.pair", "size.integer", "plus.number",
            "minus.number", "times.number", "divide.number", "integer.plus", "integer.times", "integer.minus", "floor.integer", "floor.fixed");

    private final Theory theory;
    private final Map<String, RewriteRule> axioms = new HashMap<>();
    private final Map<FunctionSymbol, List<RewriteRule>> rewriting = new HashMap<>();
    private final Map<FunctionSymbol, Theorem> definitions = new HashMap<>();
    private final Map<Constant, Theorem> truths = new HashMap<>();
    private final Set<FunctionSymbol> open = new HashSet<>();
    private final Set<FunctionSymbol> closed = new HashSet<>();
    private final RewriteRule liftedTest;
    private final Laws arithmetic;
    private SizeFacts sizes;

    public Rules(Theory theory) {
        this.theory = theory;
        this.arithmetic = new Laws(theory);
        theory.definitions().stream().map(Definition::function).filter(f -> CONNECTIVES.contains(f.toString())).forEach(open::add);
        REWRITING_AXIOMS.forEach(name -> add(axiom(name)));
        this.liftedTest = RewriteRule.of(liftTest()).orElseThrow();
        add(RewriteRule.of(sizeOfPair()).orElseThrow());
        this.sizes = SizeFacts.ofAxioms(theory);
        this.sizes = SizeFacts.derived(this);
    }

    private Rules(Rules other) {
        this.theory = other.theory;
        this.arithmetic = other.arithmetic;
        this.sizes = other.sizes;
        this.liftedTest = other.liftedTest;
        this.axioms.putAll(other.axioms);
        other.rewriting.forEach((function, rules) -> this.rewriting.put(function, new ArrayList<>(rules)));
        this.definitions.putAll(other.definitions);
        this.truths.putAll(other.truths);
        this.open.addAll(other.open);
        this.closed.addAll(other.closed);
    }

    /** {@return a copy to be changed without changing this one} */
    public Rules copy() {
        return new Rules(this);
    }

    /** {@return these rules, in which the named functions are unfolded wherever they occur} */
    public Rules open(String... functions) {
        Set.of(functions).forEach(name -> functionsNamed(name).forEach(open::add));
        return this;
    }

    /**
     * {@return these rules, in which every small definition made of primitives and other small definitions is unfolded
     * wherever it occurs}: to a proof they are abbreviations
     */
    public Rules openAbbreviations() {
        for (Definition definition : theory.definitions()) {
            if (!definition.isRecursive() && isAbbreviation(definition.body())) {
                open.add(definition.function());
            }
        }
        return this;
    }

    private boolean isAbbreviation(Term body) {
        Set<Term> met = new HashSet<>();
        List<Term> waiting = new ArrayList<>(List.of(body));
        while (!waiting.isEmpty()) {
            if (waiting.removeLast() instanceof Application application && met.add(application)) {
                if (met.size() > ABBREVIATION_LIMIT
                        || !(open.contains(application.function()) || Primitive.of(application.function()).isPresent())) {
                    return false;
                }
                waiting.addAll(application.arguments());
            }
        }
        return true;
    }

    /** {@return these rules, in which the named functions are not unfolded} */
    public Rules close(String... functions) {
        Set.of(functions).forEach(name -> functionsNamed(name).forEach(closed::add));
        return this;
    }

    /** {@return these rules with a lemma more; later lemmas are tried first} */
    public Rules with(Theorem lemma) {
        RewriteRule.of(lemma).ifPresent(this::add);
        return this;
    }

    public Theory theory() {
        return theory;
    }

    /** {@return the laws of arithmetic, derived once for all attempts} */
    Laws arithmetic() {
        return arithmetic;
    }

    /** {@return what is known of sizes} */
    SizeFacts sizes() {
        return sizes;
    }

    boolean isOpen(FunctionSymbol function) {
        return open.contains(function);
    }

    boolean isClosed(FunctionSymbol function) {
        return closed.contains(function);
    }

    static boolean isConnective(FunctionSymbol function) {
        return CONNECTIVES.contains(function.toString());
    }

    List<RewriteRule> rulesFor(FunctionSymbol function) {
        return rewriting.getOrDefault(function, List.of());
    }

    /** {@return the axiom of this name as a rule} */
    RewriteRule axiom(String name) {
        return axioms.computeIfAbsent(name, n -> RewriteRule.of(Theorem.axiom(theory, n))
                .orElseThrow(() -> new IllegalArgumentException("axiom " + n + " is not a rewrite rule")));
    }

    /** {@return {@code |- equal(f(arguments), body)} for these arguments, if f is defined} */
    Optional<Equality> unfold(Application call) {
        Optional<Definition> definition = theory.definition(call.function());
        return definition.map(d -> {
            Theorem equation = definitions.computeIfAbsent(call.function(), f -> Theorem.definition(theory, f));
            Substitution arguments = Substitution.of(d.parameters(), call.arguments());
            return Equality.of(Theorem.instantiate(equation, arguments));
        });
    }

    /** {@return {@code |- 'v} for a constant other than {@code 'false}} */
    Theorem truth(Constant constant) {
        return truths.computeIfAbsent(constant, c -> {
            Term negation = Logic.negation(c);
            Theorem isFalse = Theorem.evaluate(theory, negation, EVALUATION_LIMIT);
            Theorem contradiction = Theorem.substitute(isFalse, Theorem.assume(theory, negation));
            return Theorem.split(Theorem.assume(theory, c), Theorem.absurd(contradiction, c), c);
        });
    }

    /** {@return the rule that takes the test of a test outside} */
    RewriteRule liftedTest() {
        return liftedTest;
    }

    private void add(RewriteRule rule) {
        rewriting.computeIfAbsent(rule.left().function(), f -> new ArrayList<>()).addFirst(rule);
    }

    private List<FunctionSymbol> functionsNamed(String name) {
        return theory.definitions().stream().map(Definition::function).filter(f -> f.name().equals(name)).toList();
    }

    /** {@code if(if(a,b,c), x, y) = if(a, if(b,x,y), if(c,x,y))}, by cases of a. */
    private Theorem liftTest() {
        Term a = Variable.of("a");
        Term b = Variable.of("b");
        Term c = Variable.of("c");
        Term x = Variable.of("x");
        Term y = Variable.of("y");
        Application inner = (Application) Logic.conditional(a, b, c);
        Application whole = (Application) Logic.conditional(inner, x, y);
        Application lifted = (Application) Logic.conditional(a, Logic.conditional(b, x, y), Logic.conditional(c, x, y));
        Theorem holds = Theorem.assume(theory, a);
        Theorem fails = Theorem.assume(theory, Logic.negation(a));
        Equality positive = Equality.at(whole, 0, axiom("if.holds").instance(inner, holds))
                .then(axiom("if.holds").instance(lifted, holds).reversed());
        Equality negative = Equality.at(whole, 0, axiom("if.fails").instance(inner, fails))
                .then(axiom("if.fails").instance(lifted, fails).reversed());
        return Theorem.split(positive.theorem(theory), negative.theorem(theory), a);
    }

    /** {@code is_pair(x) implies size(x) = 1 + size(head(x)) + size(tail(x))}. */
    private Theorem sizeOfPair() {
        Term x = Variable.of("x");
        Term isPair = Application.of("is_pair", x);
        Application parts = Application.of("pair", Application.of("head", x), Application.of("tail", x));
        Theorem whole = Theorem.modusPonens(Theorem.axiom(theory, "pair.parts"), Theorem.assume(theory, isPair));
        Equality size = Equality.of(Theorem.congruence(Application.of("size", parts), List.of(new Step.Replacement(0, whole))))
                .reversed().then(axiom("size.pair").instance(Application.of("size", parts)));
        return Theorem.discharge(size.theorem(theory), isPair);
    }
}
