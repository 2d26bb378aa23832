package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import module java.base;

/// A theorem `Γ |- t` of a theory: for every valuation of the variables, if every term of Γ holds (has a value other than `'false`), then t
/// holds. The static methods of this class are the rules of the logic, and nothing else makes theorems: the class is final and its constructor
/// private.
///
/// Each rule refuses, by a [RefusedException], whatever does not fit its figure, and premises of different theories. Rules cost time in the
/// number of hypotheses and arguments only, never in the size of shared terms, except [#instantiate], [#evaluate] and [#induct].
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

    ///     ------- assume
    ///     {t} |- t
    /// Sound: if t holds, t holds.
    public static Theorem assume(Theory theory, Term term) {
        return new Theorem(new Grounds(theory, List.of(term), theory.noGrounds().axioms()), term, new Step.Assume(term));
    }

    ///     --------------- reflexive
    ///     |- equal(t, t)
    /// Sound: a term has one value under a valuation, and `equal` of a value with itself is `'true`.
    public static Theorem reflexive(Theory theory, Term term) {
        return new Theorem(theory.noGrounds(), Logic.equation(term, term), new Step.Reflexive(term));
    }

    ///     Γ |- equal(a, b)
    ///     ---------------- symmetric
    ///     Γ |- equal(b, a)
    /// Sound: `equal` holds exactly when both values are the same. Fails unless the premise is an equation.
    public static Theorem symmetric(Theorem premise) {
        Application sides = premise.equation("symmetric");
        return new Theorem(premise.grounds, Logic.equation(sides.argument(1), sides.argument(0)), new Step.Symmetric(premise));
    }

    ///     Γ |- equal(a, b)    Δ |- equal(b, c)
    ///     ------------------------------------ transitive
    ///            Γ ∪ Δ |- equal(a, c)
    /// Sound: sameness of values is transitive. Fails unless the middle terms are the same term.
    public static Theorem transitive(Theorem first, Theorem second) {
        Application left = first.equation("transitive");
        Application right = second.equation("transitive");
        same("transitive", left.argument(1), right.argument(0));
        return new Theorem(first.grounds.union("transitive", second.grounds), Logic.equation(left.argument(0), right.argument(1)),
                new Step.Transitive(first, second));
    }

    ///     Γi |- equal(ti, ti')  for some positions i
    ///     ------------------------------------------- congruence
    ///     ∪Γi |- equal(f(.., ti, ..), f(.., ti', ..))
    /// Sound: a function gives the same value on the same values. Fails unless each equation's left side is the argument at its position,
    /// positions ascend, and there is at least one.
    public static Theorem congruence(Application term, List<Step.Replacement> replacements) {
        List<Step.Replacement> given = List.copyOf(replacements);
        RefusedException.unless(!given.isEmpty(), new Refusal.Count("congruence", "replacements", 1, 0));
        Grounds grounds = given.getFirst().equation().theory().noGrounds();
        List<Term> arguments = new ArrayList<>(term.arguments());
        int next = 0;
        for (Step.Replacement replacement : given) {
            int position = replacement.position();
            Application sides = replacement.equation().equation("congruence");
            RefusedException.unless(next <= position && position < arguments.size(), new Refusal.Count("congruence", "position", next, position));
            same("congruence", term.argument(position), sides.argument(0));
            arguments.set(position, sides.argument(1));
            grounds = grounds.union("congruence", replacement.equation().grounds);
            next = position + 1;
        }
        return new Theorem(grounds, Logic.equation(term, Application.of(term.function(), arguments)), new Step.Congruence(term, given));
    }

    ///     Γ |- equal(a, b)    Δ |- a
    ///     -------------------------- substitute
    ///            Γ ∪ Δ |- b
    /// Sound: b has the value of a, and that is not `'false`. Fails unless a is the second premise's conclusion.
    public static Theorem substitute(Theorem equation, Theorem premise) {
        Application sides = equation.equation("substitute");
        same("substitute", sides.argument(0), premise.conclusion);
        return new Theorem(equation.grounds.union("substitute", premise.grounds), sides.argument(1), new Step.Substitute(equation, premise));
    }

    ///      Γ |- t
    ///     -------- instantiate σ
    ///     Γσ |- tσ
    /// Sound: the premise holds for every valuation, in particular for the one that gives each variable x the value of σ(x). There are no
    /// binders, so nothing can be captured.
    public static Theorem instantiate(Theorem premise, Substitution substitution) {
        return new Theorem(premise.grounds.instantiate(substitution), substitution.apply(premise.conclusion),
                new Step.Instantiate(premise, substitution));
    }

    ///           Γ |- t    Δ |- t
    ///     --------------------------- split c
    ///     (Γ - c) ∪ (Δ - not(c)) |- t
    /// Sound: under a valuation either c holds, or its value is `'false` and `not(c)` holds by the definition of `not`. Fails unless both
    /// premises conclude the same.
    public static Theorem split(Theorem positive, Theorem negative, Term test) {
        same("split", positive.conclusion, negative.conclusion);
        return new Theorem(positive.grounds.without(test).union("split", negative.grounds.without(Logic.negation(test))),
                positive.conclusion, new Step.Split(positive, negative, test));
    }

    ///            Γ |- t
    ///     ---------------------- discharge c
    ///     Γ - c |- implies(c, t)
    /// Sound: `implies(c, t)` is `if(c, if(t, 'true, 'false), 'true)` by definition, which is `'true` when c is `'false`, and also when c and t
    /// hold.
    public static Theorem discharge(Theorem premise, Term hypothesis) {
        return new Theorem(premise.grounds.without(hypothesis), Logic.implication(hypothesis, premise.conclusion),
                new Step.Discharge(premise, hypothesis));
    }

    ///     Γ |- implies(a, b)    Δ |- a
    ///     ---------------------------- modusPonens
    ///             Γ ∪ Δ |- b
    /// Sound: where a holds, `implies(a, b)` is `if(b, 'true, 'false)`, which holds only if b does. Fails unless the first premise is an
    /// implication from the second's conclusion.
    public static Theorem modusPonens(Theorem implication, Theorem premise) {
        Application sides = implication.form("modusPonens", Logic.IMPLIES, "implies(a, b)");
        same("modusPonens", sides.argument(0), premise.conclusion);
        return new Theorem(implication.grounds.union("modusPonens", premise.grounds), sides.argument(1), new Step.ModusPonens(implication, premise));
    }

    ///     Γ |- 'false
    ///     ----------- absurd
    ///       Γ |- t
    /// Sound: `'false` never holds, so no valuation satisfies Γ. Fails unless the premise concludes `'false`.
    public static Theorem absurd(Theorem premise, Term conclusion) {
        same("absurd", Constant.FALSE, premise.conclusion);
        return new Theorem(premise.grounds, conclusion, new Step.Absurd(premise, conclusion));
    }

    ///     ---------- axiom
    ///     |- formula
    /// Sound relative to the axiom, which is recorded in the theorem. Fails unless the theory has an axiom of this name.
    public static Theorem axiom(Theory theory, String name) {
        BitSet number = new BitSet();
        number.set(theory.indexOf(name));
        Axiom axiom = theory.axioms().get(number.length() - 1);
        return new Theorem(new Grounds(theory, List.of(), number), axiom.formula(), new Step.AxiomStep(axiom));
    }

    ///     ---------------------------- definition
    ///     |- equal(f(x, ..., y), body)
    /// Sound: the definition was admitted, so exactly one total function satisfies the equation ([Theory#define]). Fails unless the function is
    /// defined in the theory.
    public static Theorem definition(Theory theory, FunctionSymbol function) {
        Definition definition = theory.definition(function)
                .orElseThrow(() -> new RefusedException(new Refusal.Name("definition", function.toString(), "is not defined")));
        return new Theorem(definition.grounds(), Logic.equation(definition.leftSide(), definition.body()), new Step.DefinitionStep(definition));
    }

    ///     --------------- evaluate
    ///     |- equal(t, 'v)
    /// Sound: v is computed from the meaning of the primitives and from admitted definitions. Fails unless t is ground, all functions met are
    /// primitive or defined, and the computation ends within `stepLimit` applications, where arithmetic on long numbers counts as more than one.
    public static Theorem evaluate(Theory theory, Term term, long stepLimit) {
        RefusedException.unless(term.isGround(), new Refusal.Form("evaluate", "a ground term", term));
        Evaluation evaluation = new Evaluation(theory, stepLimit);
        Constant value = Constant.of(evaluation.valueOf(term));
        Grounds grounds = theory.noGrounds();
        for (Definition definition : evaluation.used) {
            grounds = grounds.union("evaluate", definition.grounds());
        }
        return new Theorem(grounds, Logic.equation(term, value), new Step.Evaluate(term, List.copyOf(evaluation.used)));
    }

    ///     |- natural(m)                      for each component m of the measure
    ///     {not(q1), .., not(qk)} |- φ        the base
    ///     {qi, φσi1, .., φσir} |- φ          for each case i
    ///     {qi} |- less(mσij, m)              for each case i and substitution j
    ///     ------------------------------------------------------------------------ induct
    ///     |- φ
    /// Each premise may use fewer hypotheses. Sound: suppose some valuation falsifies φ; lists of naturals of one length are well ordered
    /// lexicographically, so take one whose measure is least. If no qi holds there, the base gives φ. If qi does, then the valuations given by
    /// the σij have a smaller measure and satisfy φ, so each φσij holds, and the case gives φ. Fails unless every premise is exactly of this
    /// form.
    public static Theorem induct(InductionScheme scheme, List<Theorem> naturals, Theorem base, List<Theorem> cases, List<List<Theorem>> decreases) {
        Step.Induct step = new Step.Induct(scheme, naturals, base, cases, decreases);
        Term formula = scheme.formula();
        List<Term> measure = scheme.measure();
        RefusedException.unless(!measure.isEmpty(), new Refusal.Count("induct", "measure components", 1, 0));
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

    /// {@return the hypotheses, an immutable list without repetition, in the order in which the proof brought them in}
    public List<Term> hypotheses() { return grounds.hypotheses(); }

    public Term conclusion() { return conclusion; }

    /// {@return the axioms this theorem rests on, by name, in the theory's order}
    public Map<String, Axiom> axioms() {
        Map<String, Axiom> named = new LinkedHashMap<>();
        grounds.axioms().stream().mapToObj(theory().axioms()::get).forEach(axiom -> named.put(axiom.name(), axiom));
        return named;
    }

    /// {@return the theory this is a theorem of}
    public Theory theory() { return grounds.theory(); }
    /// {@return how this theorem was made}
    public Step step() { return step; }
    /// {@return whether every hypothesis is among `allowed`}
    public boolean restsOnlyOn(List<Term> allowed) { return allowed.containsAll(grounds.hypotheses()); }

    @Override
    public String toString() { return grounds.hypotheses() + " |- " + conclusion; }

    static void count(String rule, String what, int expected, int found) {
        RefusedException.unless(expected == found, new Refusal.Count(rule, what, expected, found));
    }

    private static void same(String rule, Term expected, Term found) {
        RefusedException.unless(expected == found, new Refusal.Mismatch(rule, expected, found));
    }

    private Application equation(String rule) { return form(rule, Logic.EQUAL, "equal(a, b)"); }

    /// {@return the conclusion, which must apply `function`}
    private Application form(String rule, FunctionSymbol function, String expected) {
        boolean fits = conclusion instanceof Application application && application.function() == function;
        RefusedException.unless(fits, new Refusal.Form(rule, expected, conclusion));
        return (Application) conclusion;
    }

    /// {@return the grounds with the axioms of a premise, which must have this conclusion and no other hypotheses than the allowed}
    static Grounds premise(String rule, Grounds grounds, Theorem premise, List<Term> allowed, Term conclusion) {
        Grounds more = grounds.union(rule, premise.grounds.discharged());
        same(rule, conclusion, premise.conclusion);
        for (Term hypothesis : premise.hypotheses()) {
            RefusedException.unless(allowed.contains(hypothesis), new Refusal.Hypothesis(rule, hypothesis, allowed));
        }
        return more;
    }
}
