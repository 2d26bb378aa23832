package godel.prover.search;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;

/**
 * A machine as a searcher sees it, much smaller than a real one: the target theorem for a switchprog s is
 * {@code equal(gain('s), 'better)}, with one axiom that says so of a certain switchprog.
 */
final class ToyMachine implements Situation {
    static final Symbol POOR = Symbol.of("poor");
    static final Symbol RICH = Symbol.of("rich");
    static final Variable X = Variable.of("x");
    static final FunctionSymbol GAIN = FunctionSymbol.of("gain", 1);
    static final FunctionSymbol TWICE = FunctionSymbol.of("twice", 1);
    static final String POLICY = "policy";

    private final Theory theory = Theory.create();
    private final List<DerivedRule> rules;

    ToyMachine(Value betterSwitchProgram, List<DerivedRule> rules) {
        theory.declare(GAIN);
        theory.assertAxiom(new Axiom("gain.better", "experiment", target(betterSwitchProgram)));
        theory.assertAxiom(new Axiom("absurdity", "experiment", Constant.FALSE));
        theory.define(List.of(new Proposal(TWICE, List.of(X), Application.of("+", X, X), List.of())), List.of());
        this.rules = List.copyOf(rules);
    }

    static Term target(Value switchProgram) {
        return Logic.equation(Application.of(GAIN, List.of(Constant.of(switchProgram))), Constant.of(Symbol.of("better")));
    }

    /** {@return a program whose policy always takes this action, and which has a schedule} */
    static Value program(Symbol action) {
        Value policy = Value.list(Symbol.of(POLICY), Value.list(Symbol.of("observation"), Symbol.of("memory")),
                Value.list(Symbol.of("pair"), quote(action), Symbol.of("memory")));
        Value schedule = Value.list(Symbol.of("schedule"), Value.list(Symbol.of("searcher")), quote(Symbol.of("standard")));
        return Value.list(policy, schedule);
    }

    static Value installing(Value program) {
        return Value.list(Symbol.of("pair"), quote(program), Value.list(Symbol.of("tail"), Symbol.of("state")));
    }

    static Value quote(Value value) {
        return Value.list(Symbol.of("quote"), value);
    }

    @Override
    public Theory theory() {
        return theory;
    }

    @Override
    public Value program() {
        return program(POOR);
    }

    @Override
    public List<Symbol> vocabulary() {
        return List.of(POOR, RICH);
    }

    @Override
    public List<DerivedRule> derivedRules() {
        return rules;
    }

    @Override
    public Theorem stateToTheorem(long m, long n) {
        if (m != 0 || n != 0) {
            throw new Inapplicable("only 0 0");
        }
        return Theorem.reflexive(theory, Constant.of(POOR));
    }

    @Override
    public boolean check(Theorem last, Value switchProgram) {
        return last.hypotheses().isEmpty() && last.conclusion() == target(switchProgram);
    }
}
