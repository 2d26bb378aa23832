package godel.machine.life;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.Knowledge;
import godel.prover.search.Situation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.machine.DerivedRules;
import godel.prover.tactic.machine.Target;
import godel.prover.tactic.machine.TargetForm;
import java.util.List;
import java.util.Optional;

/** What a search sees of its machine; the state moves on between slices, all else stays as it was when the search began. */
public final class ObservedSituation implements Situation {
    private static final List<String> PARTS = List.of("program_of", "memory_of", "searcher_of", "switchbit_of", "switchprog_of");
    private static final int OBSERVATION = PARTS.size();
    private static final int CONSEQUENCES = PARTS.size() + 1;
    private static final long EVALUATION_LIMIT = 1_000_000;

    private final Theory theory;
    private final TargetForm form;
    private final Value program;
    private final List<Symbol> vocabulary;
    private final List<DerivedRule> rules;
    private final List<Theorem> adopted;
    private final boolean adopting;
    private Moment now;
    private Moment checkedAt;
    private Optional<Theorem> contradiction = Optional.empty();
    private Optional<Theorem> target = Optional.empty();
    private Optional<String> refusal = Optional.empty();

    /**
     * What a search sees that begins now.
     *
     * @param theory     with {@code ev}, {@code u}, {@code as_is} and the environment
     * @param form       which theorem is the target
     * @param vocabulary the symbols of environment and program
     */
    public ObservedSituation(Theory theory, TargetForm form, List<Symbol> vocabulary, List<DerivedRule> rules, Moment start) {
        this(theory, form, vocabulary, rules, List.of(), false, start);
    }

    /**
     * What a search sees that begins now, where the software may say what it knows.
     *
     * @param adopted  theorems that it names and that are theorems
     * @param adopting whether a rewrite of what it knows may be proved not to be for the worse
     */
    public ObservedSituation(Theory theory, TargetForm form, List<Symbol> vocabulary, List<DerivedRule> rules, List<Theorem> adopted, boolean adopting,
            Moment start) {
        this.theory = theory;
        this.form = form;
        this.program = start.software().program();
        this.vocabulary = List.copyOf(vocabulary);
        this.rules = List.copyOf(rules);
        this.adopted = List.copyOf(adopted);
        this.adopting = adopting;
        this.now = start;
    }

    /** Moves on to another moment. */
    public void observe(Moment moment) {
        now = moment;
    }

    @Override
    public Theory theory() {
        return theory;
    }

    @Override
    public Value program() {
        return program;
    }

    @Override
    public List<Symbol> vocabulary() {
        return vocabulary;
    }

    @Override
    public List<DerivedRule> derivedRules() {
        return rules;
    }

    @Override
    public List<Theorem> adopted() {
        return adopted;
    }

    /** The searcher's part as it is at the next boundary; no search changes it. */
    @Override
    public Optional<Knowledge> knowledge() {
        return adopting ? Optional.of(Knowledge.of(now.software().searcher())) : Optional.empty();
    }

    /** A theorem that rests on no hypothesis, that the rules can use, and that is not adopted already. */
    @Override
    public boolean adopts(Theorem theorem) {
        return adopting && theorem.theory() == theory && DerivedRules.use(theorem)
                && adopted.stream().noneMatch(known -> known.conclusion() == theorem.conclusion());
    }

    /**
     * For m = 0 to 4 the part of the software state with this number, for m = 5 what the policy observes, for m = 6 what
     * follows the vocabulary's action number n: an equation between a function of the library or the environment and its
     * value.
     */
    @Override
    public Theorem stateToTheorem(long m, long n) {
        Term world = Constant.of(now.world());
        if (0 <= m && m < PARTS.size()) {
            return evaluated(Application.of(PARTS.get((int) m), Constant.of(now.software().toValue())));
        }
        if (m == OBSERVATION) {
            return evaluated(Application.of("observe", world));
        }
        if (m == CONSEQUENCES && 0 <= n && n < vocabulary.size()) {
            return evaluated(Application.of("environment", world, Constant.of(vocabulary.get((int) n))));
        }
        throw new Inapplicable("there is no observation " + m + ", " + n);
    }

    private Theorem evaluated(Term term) {
        try {
            return Theorem.evaluate(theory, term, EVALUATION_LIMIT);
        } catch (RefusedException refused) {
            throw new Inapplicable("the observation cannot be computed: " + refused.getMessage());
        }
    }

    @Override
    public void contradicted(Theorem proof) {
        contradiction = Optional.of(proof);
    }

    /** {@return a proof of false, if one was found} */
    public Optional<Theorem> contradiction() {
        return contradiction;
    }

    @Override
    public boolean check(Theorem last, Value switchProgram) {
        return check(last, switchProgram, Effort.unlimited(theory));
    }

    @Override
    public boolean check(Theorem last, Value switchProgram, Effort effort) {
        checkedAt = now;
        refusal = form.relaxed() && IdleRewrite.is(now, switchProgram) ? Optional.of(IdleRewrite.REASON) : Optional.empty();
        target = refusal.isPresent() ? Optional.empty() : new Target(form, program, switchProgram)
                .observed(last, now.software().memory(), now.world(), Rational.of(now.remaining()), effort);
        return target.isPresent();
    }

    /** {@return why the switchprog checked last is none that may be run whatever is proved of it, if that is so} */
    public Optional<String> refusal() {
        return refusal;
    }

    /**
     * {@return the target theorem for the present moment, if {@code theorem} gives it} A check that was paid for over
     * several slices was made at an earlier moment; it is then made again.
     */
    public Optional<Theorem> target(Theorem theorem, Value switchProgram) {
        if (checkedAt != now) {
            check(theorem, switchProgram);
        }
        return target;
    }
}
