package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A theorem {@code Γ |- t} of a theory: for every valuation of the variables, if every term of Γ holds (has a value
 * other than {@code 'false}), then t holds. The static methods of this class are the rules of the logic, and nothing
 * else makes theorems: the class is final and its constructor private.
 *
 * <p>Each rule refuses, by a {@link RefusedException}, whatever does not fit its figure, and premises of different
 * theories. Rules cost time in the number of hypotheses and arguments only, never in the size of shared terms, except
 * {@link #instantiate}, {@link #evaluate} and {@link #induct}.
 */
public final class Theorem {
    private final Grounds grounds;
    private final Term conclusion;
    private final Step step;

    private Theorem(Grounds grounds, Term conclusion, Step step) {
        this.grounds = grounds;
        this.conclusion = Objects.requireNonNull(conclusion);
        this.step = step;
        grounds.theory().countInference();
    }

    /**
     * <pre>
     * ------- assume
     * {t} |- t
     * </pre>
     * Sound: if t holds, t holds.
     */
    public static Theorem assume(Theory theory, Term term) {
        return new Theorem(new Grounds(theory, List.of(term), theory.noGrounds().axioms()), term, new Step.Assume(term));
    }

    /**
     * <pre>
     * --------------- reflexive
     * |- equal(t, t)
     * </pre>
     * Sound: a term has one value under a valuation, and {@code equal} of a value with itself is {@code 'true}.
     */
    public static Theorem reflexive(Theory theory, Term term) {
        return new Theorem(theory.noGrounds(), Logic.equation(term, term), new Step.Reflexive(term));
    }

    /**
     * <pre>
     * Γ |- equal(a, b)
     * ---------------- symmetric
     * Γ |- equal(b, a)
     * </pre>
     * Sound: {@code equal} holds exactly when both values are the same. Fails unless the premise is an equation.
     */
    public static Theorem symmetric(Theorem premise) {
        Application sides = premise.equation("symmetric");
        return new Theorem(premise.grounds, Logic.equation(sides.argument(1), sides.argument(0)), new Step.Symmetric(premise));
    }

    /**
     * <pre>
     * Γ |- equal(a, b)    Δ |- equal(b, c)
     * ------------------------------------ transitive
     *        Γ ∪ Δ |- equal(a, c)
     * </pre>
     * Sound: sameness of values is transitive. Fails unless the middle terms are the same term.
     */
    public static Theorem transitive(Theorem first, Theorem second) {
        Application left = first.equation("transitive");
        Application right = second.equation("transitive");
        same("transitive", left.argument(1), right.argument(0));
        return new Theorem(first.grounds.union("transitive", second.grounds), Logic.equation(left.argument(0), right.argument(1)),
                new Step.Transitive(first, second));
    }

    /**
     * <pre>
     * Γi |- equal(ti, ti')  for some positions i
     * ------------------------------------------- congruence
     * ∪Γi |- equal(f(.., ti, ..), f(.., ti', ..))
     * </pre>
     * Sound: a function gives the same value on the same values. Fails unless each equation's left side is the
     * argument at its position, positions ascend, and there is at least one.
     */
    public static Theorem congruence(Application term, List<Step.Replacement> replacements) {
        List<Step.Replacement> given = List.copyOf(replacements);
        if (given.isEmpty()) {
            throw new RefusedException(new Refusal.Count("congruence", "replacements", 1, 0));
        }
        Grounds grounds = given.getFirst().equation().theory().noGrounds();
        List<Term> arguments = new ArrayList<>(term.arguments());
        int next = 0;
        for (Step.Replacement replacement : given) {
            Application sides = replacement.equation().equation("congruence");
            if (replacement.position() < next || replacement.position() >= arguments.size()) {
                throw new RefusedException(new Refusal.Count("congruence", "position", next, replacement.position()));
            }
            same("congruence", term.argument(replacement.position()), sides.argument(0));
            arguments.set(replacement.position(), sides.argument(1));
            grounds = grounds.union("congruence", replacement.equation().grounds);
            next = replacement.position() + 1;
        }
        return new Theorem(grounds, Logic.equation(term, Application.of(term.function(), arguments)), new Step.Congruence(term, given));
    }

    /**
     * <pre>
     * Γ |- equal(a, b)    Δ |- a
     * -------------------------- substitute
     *        Γ ∪ Δ |- b
     * </pre>
     * Sound: b has the value of a, and that is not {@code 'false}. Fails unless a is the second premise's conclusion.
     */
    public static Theorem substitute(Theorem equation, Theorem premise) {
        Application sides = equation.equation("substitute");
        same("substitute", sides.argument(0), premise.conclusion);
        return new Theorem(equation.grounds.union("substitute", premise.grounds), sides.argument(1), new Step.Substitute(equation, premise));
    }

    /**
     * <pre>
     *  Γ |- t
     * -------- instantiate σ
     * Γσ |- tσ
     * </pre>
     * Sound: the premise holds for every valuation, in particular for the one that gives each variable x the value of
     * σ(x). There are no binders, so nothing can be captured.
     */
    public static Theorem instantiate(Theorem premise, Substitution substitution) {
        return new Theorem(premise.grounds.instantiate(substitution), substitution.apply(premise.conclusion),
                new Step.Instantiate(premise, substitution));
    }

    /**
     * <pre>
     *       Γ |- t    Δ |- t
     * --------------------------- split c
     * (Γ - c) ∪ (Δ - not(c)) |- t
     * </pre>
     * Sound: under a valuation either c holds, or its value is {@code 'false} and {@code not(c)} holds by the
     * definition of {@code not}. Fails unless both premises conclude the same.
     */
    public static Theorem split(Theorem positive, Theorem negative, Term test) {
        same("split", positive.conclusion, negative.conclusion);
        return new Theorem(positive.grounds.without(test).union("split", negative.grounds.without(Logic.negation(test))),
                positive.conclusion, new Step.Split(positive, negative, test));
    }

    /**
     * <pre>
     *        Γ |- t
     * ---------------------- discharge c
     * Γ - c |- implies(c, t)
     * </pre>
     * Sound: {@code implies(c, t)} is {@code if(c, if(t, 'true, 'false), 'true)} by definition, which is {@code 'true}
     * when c is {@code 'false}, and also when c and t hold.
     */
    public static Theorem discharge(Theorem premise, Term hypothesis) {
        return new Theorem(premise.grounds.without(hypothesis), Logic.implication(hypothesis, premise.conclusion),
                new Step.Discharge(premise, hypothesis));
    }

    /**
     * <pre>
     * Γ |- implies(a, b)    Δ |- a
     * ---------------------------- modusPonens
     *         Γ ∪ Δ |- b
     * </pre>
     * Sound: where a holds, {@code implies(a, b)} is {@code if(b, 'true, 'false)}, which holds only if b does. Fails
     * unless the first premise is an implication from the second's conclusion.
     */
    public static Theorem modusPonens(Theorem implication, Theorem premise) {
        Application sides = implication.form("modusPonens", Logic.IMPLIES, "implies(a, b)");
        same("modusPonens", sides.argument(0), premise.conclusion);
        return new Theorem(implication.grounds.union("modusPonens", premise.grounds), sides.argument(1),
                new Step.ModusPonens(implication, premise));
    }

    /**
     * <pre>
     * Γ |- 'false
     * ----------- absurd
     *   Γ |- t
     * </pre>
     * Sound: {@code 'false} never holds, so no valuation satisfies Γ. Fails unless the premise concludes {@code 'false}.
     */
    public static Theorem absurd(Theorem premise, Term conclusion) {
        same("absurd", Constant.FALSE, premise.conclusion);
        return new Theorem(premise.grounds, conclusion, new Step.Absurd(premise, conclusion));
    }

    /**
     * <pre>
     * ---------- axiom
     * |- formula
     * </pre>
     * Sound relative to the axiom, which is recorded in the theorem. Fails unless the theory has an axiom of this name.
     */
    public static Theorem axiom(Theory theory, String name) {
        int index = theory.indexOf(name);
        Axiom axiom = theory.axioms().get(index);
        BitSet axioms = new BitSet();
        axioms.set(index);
        return new Theorem(new Grounds(theory, List.of(), axioms), axiom.formula(), new Step.AxiomStep(axiom));
    }

    /**
     * <pre>
     * ---------------------------- definition
     * |- equal(f(x, ..., y), body)
     * </pre>
     * Sound: the definition was admitted, so exactly one total function satisfies the equation ({@link Theory#define}).
     * Fails unless the function is defined in the theory.
     */
    public static Theorem definition(Theory theory, FunctionSymbol function) {
        Definition definition = theory.definition(function)
                .orElseThrow(() -> new RefusedException(new Refusal.Name("definition", function.toString(), "is not defined")));
        return new Theorem(definition.grounds(), Logic.equation(definition.leftSide(), definition.body()), new Step.DefinitionStep(definition));
    }

    /**
     * <pre>
     * --------------- evaluate
     * |- equal(t, 'v)
     * </pre>
     * Sound: v is computed from the meaning of the primitives and from admitted definitions. Fails unless t is ground,
     * all functions met are primitive or defined, and the computation ends within {@code stepLimit} applications, where
     * arithmetic on long numbers counts as more than one.
     */
    public static Theorem evaluate(Theory theory, Term term, long stepLimit) {
        if (!term.isGround()) {
            throw new RefusedException(new Refusal.Form("evaluate", "a ground term", term));
        }
        Evaluation evaluation = new Evaluation(theory, stepLimit);
        Constant value = Constant.of(evaluation.valueOf(term));
        Grounds grounds = theory.noGrounds();
        for (Definition definition : evaluation.used()) {
            grounds = grounds.union("evaluate", definition.grounds());
        }
        return new Theorem(grounds, Logic.equation(term, value), new Step.Evaluate(term, evaluation.used()));
    }

    /**
     * <pre>
     * |- natural(m)                      for each component m of the measure
     * {not(q1), .., not(qk)} |- φ        the base
     * {qi, φσi1, .., φσir} |- φ          for each case i
     * {qi} |- less(mσij, m)              for each case i and substitution j
     * ------------------------------------------------------------------------ induct
     * |- φ
     * </pre>
     * Each premise may use fewer hypotheses. Sound: suppose some valuation falsifies φ; lists of naturals of one length
     * are well ordered lexicographically, so take one whose measure is least. If no qi holds there, the base gives φ.
     * If qi does, then the valuations given by the σij have a smaller measure and satisfy φ, so each φσij holds, and
     * the case gives φ. Fails unless every premise is exactly of this form.
     */
    public static Theorem induct(InductionScheme scheme, List<Theorem> naturals, Theorem base, List<Theorem> cases, List<List<Theorem>> decreases) {
        Step.Induct step = new Step.Induct(scheme, naturals, base, cases, decreases);
        Term formula = scheme.formula();
        List<Term> measure = scheme.measure();
        if (measure.isEmpty()) {
            throw new RefusedException(new Refusal.Count("induct", "measure components", 1, 0));
        }
        count("induct", "natural theorems", measure.size(), step.naturals().size());
        count("induct", "case theorems", scheme.cases().size(), step.cases().size());
        count("induct", "lists of decrease theorems", scheme.cases().size(), step.decreases().size());
        Grounds grounds = base.theory().noGrounds();
        for (int i = 0; i < measure.size(); i++) {
            grounds = premise("induct", grounds, step.naturals().get(i), List.of(), Logic.natural(measure.get(i)));
        }
        grounds = premise("induct", grounds, base, scheme.cases().stream().map(branch -> (Term) Logic.negation(branch.test())).toList(), formula);
        for (int i = 0; i < scheme.cases().size(); i++) {
            InductionScheme.Case branch = scheme.cases().get(i);
            List<Theorem> decrease = step.decreases().get(i);
            count("induct", "decrease theorems", branch.smaller().size(), decrease.size());
            List<Term> allowed = new ArrayList<>(List.of(branch.test()));
            for (int j = 0; j < decrease.size(); j++) {
                Substitution smaller = branch.smaller().get(j);
                allowed.add(smaller.apply(formula));
                Term less = Logic.less(measure.stream().map(smaller::apply).toList(), measure);
                grounds = premise("induct", grounds, decrease.get(j), List.of(branch.test()), less);
            }
            grounds = premise("induct", grounds, step.cases().get(i), allowed, formula);
        }
        return new Theorem(grounds, formula, step);
    }

    /** {@return the hypotheses, an immutable list without repetition, in the order in which the proof brought them in} */
    public List<Term> hypotheses() {
        return grounds.hypotheses();
    }

    public Term conclusion() {
        return conclusion;
    }

    /** {@return the axioms this theorem rests on, by name, in the theory's order} */
    public Map<String, Axiom> axioms() {
        Map<String, Axiom> named = new LinkedHashMap<>();
        grounds.axioms().stream().mapToObj(theory().axioms()::get).forEach(axiom -> named.put(axiom.name(), axiom));
        return named;
    }

    /** {@return the theory this is a theorem of} */
    public Theory theory() {
        return grounds.theory();
    }

    /** {@return how this theorem was made} */
    public Step step() {
        return step;
    }

    /** {@return whether every hypothesis is among {@code allowed}} */
    public boolean restsOnlyOn(List<Term> allowed) { return allowed.containsAll(grounds.hypotheses()); }

    @Override
    public String toString() {
        return grounds.hypotheses() + " |- " + conclusion;
    }

    Grounds grounds() {
        return grounds;
    }

    static void count(String rule, String what, int expected, int found) {
        if (expected != found) {
            throw new RefusedException(new Refusal.Count(rule, what, expected, found));
        }
    }

    private static void same(String rule, Term expected, Term found) {
        if (expected != found) {
            throw new RefusedException(new Refusal.Mismatch(rule, expected, found));
        }
    }

    private Application equation(String rule) {
        return form(rule, Logic.EQUAL, "equal(a, b)");
    }

    /** {@return the conclusion, which must apply {@code function}} */
    private Application form(String rule, FunctionSymbol function, String expected) {
        if (conclusion instanceof Application application && application.function() == function) {
            return application;
        }
        throw new RefusedException(new Refusal.Form(rule, expected, conclusion));
    }

    /** {@return the grounds with the axioms of a premise, which must have this conclusion and no other hypotheses than the allowed} */
    static Grounds premise(String rule, Grounds grounds, Theorem premise, List<Term> allowed, Term conclusion) {
        Grounds more = grounds.union(rule, premise.grounds.discharged());
        same(rule, conclusion, premise.conclusion);
        for (Term hypothesis : premise.hypotheses()) {
            RefusedException.unless(allowed.contains(hypothesis), new Refusal.Hypothesis(rule, hypothesis, allowed));
        }
        return more;
    }
}
