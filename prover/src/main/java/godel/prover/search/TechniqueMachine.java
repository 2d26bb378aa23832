package godel.prover.search;

import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.search.TechniqueState.Segment;
import godel.prover.search.edit.Edits;
import godel.prover.search.edit.Installation;
import godel.prover.search.edit.ProgramEdit;
import godel.prover.search.engine.TokenMachine;
import godel.prover.search.engine.Verdict;
import godel.prover.search.numbering.Malformed;
import godel.prover.search.storage.Storage;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Executes the tokens of techniques. Token numbers: the instructions in their order, then the edits and the rules that derived
 * rules are, each in theirs, then frozen techniques, the oldest first.
 */
final class TechniqueMachine implements TokenMachine {
    private static final KernelRule[] KERNEL_RULES = KernelRule.values();
    private static final Term FALSE = Constant.of(Symbol.FALSE);

    private final Situation situation;
    private final TechniqueState state = new TechniqueState();
    private final EditMemory edits;
    private final RuleMemory rules;
    private final List<Token> tokens = new ArrayList<>();
    private final List<RuleToken> ruleTokens = new ArrayList<>();
    /** What the searcher's part becomes by the prior that successes teach, if they do. */
    private final Optional<Knowledge> learned;
    /** Asked for again, an axiom is the same theorem, so that what rules made of it is remembered. */
    private final Map<Integer, Theorem> axioms = new HashMap<>();
    private long cost;
    private long theoremsProved;
    private long ruleCalls;

    TechniqueMachine(Situation situation) {
        this(situation, List.of());
    }

    /**
     * A machine with techniques that succeeded before.
     *
     * @param successes the names of their tokens, the oldest first; one that names a token that there is none of is left out
     */
    TechniqueMachine(Situation situation, List<List<String>> successes) {
        this.situation = situation;
        this.learned = situation.knowledge().flatMap(known -> learned(situation, known, successes));
        List<DerivedRule> derived = situation.derivedRules();
        List<Value> proposals = derived.stream().flatMap(rule -> rule.proposals().stream()).toList();
        this.edits = new EditMemory(situation.theory(), new Edits(situation.vocabulary(), proposals));
        this.rules = new RuleMemory(situation.theory());
        for (DerivedRule rule : derived) {
            ruleTokens.add(new RuleToken(rule, KERNEL_RULES.length + ruleTokens.size()));
        }
        Arrays.stream(Instruction.values()).filter(token -> exists(token, proposals)).forEach(tokens::add);
        derived.stream().flatMap(rule -> rule.edits().stream()).filter(this::hasPlace).map(EditToken::new).forEach(tokens::add);
        tokens.addAll(ruleTokens);
        state.append(Segment.of(Installation.keepingTheRest(situation.program()).expression()));
        for (int i = 0; i < successes.size(); i++) {
            freeze(i + 1, successes.get(i));
        }
    }

    private boolean hasPlace(ProgramEdit edit) {
        return edit.edited(situation.program(), 0, Effort.unlimited(situation.theory())).isPresent();
    }

    /** Some tokens exist only where they apply: others would make all techniques less likely for nothing. */
    private boolean exists(Instruction token, List<Value> proposals) {
        return switch (token) {
            case PROPOSAL -> !proposals.isEmpty();
            case ADOPT_THEOREM -> situation.knowledge().isPresent() && situation.derivedRules().stream().anyMatch(DerivedRule::provesAxioms);
            case LEARN_PRIOR -> learned.isPresent();
            default -> true;
        };
    }

    /** A prior says what it says by names, so that of tokens of the searches before, too, something can be learned. */
    private static Optional<Knowledge> learned(Situation situation, Knowledge known, List<List<String>> successes) {
        List<Token> tokens = new ArrayList<>(List.of(Instruction.values()));
        for (DerivedRule rule : situation.derivedRules()) {
            tokens.add(new RuleToken(rule, 0));
            rule.edits().stream().map(EditToken::new).forEach(tokens::add);
        }
        for (int i = 1; i <= successes.size(); i++) {
            tokens.add(new FrozenToken(i, List.of(), List.of()));
        }
        return Prior.of(known.prior()).flatMap(prior -> LearnedPrior.of(prior, successes, tokens)).map(prior -> known.with(prior.toValue()));
    }

    /** What was learned is not learned again: such a technique is of no use any more. */
    private void freeze(int number, List<String> technique) {
        List<String> called = technique.getLast().equals(Instruction.CHECK.text()) ? technique.subList(0, technique.size() - 1) : technique;
        List<String> known = tokens.stream().map(Token::text).toList();
        List<Integer> numbers = called.stream().map(known::indexOf).toList();
        if (!numbers.isEmpty() && !numbers.contains(-1) && !called.contains(Instruction.LEARN_PRIOR.text())) {
            tokens.add(new FrozenToken(number, numbers, called));
        }
    }

    /** {@return the tokens by number} */
    List<Token> tokens() {
        return Collections.unmodifiableList(tokens);
    }

    TechniqueState state() {
        return state;
    }

    long theoremsProved() {
        return theoremsProved;
    }

    long ruleCalls() {
        return ruleCalls;
    }

    @Override
    public Storage storage() {
        return state.storage();
    }

    @Override
    public long cost() {
        return cost;
    }

    @Override
    public Verdict run(int token, long allowance) {
        cost = Costs.TOKEN;
        Token executed = tokens.get(token);
        if (state.depth() < executed.operands()) {
            return Verdict.INTERRUPTED;
        }
        return switch (executed) {
            case Instruction instruction -> instruction(instruction, allowance);
            case EditToken edit -> edit(edit, allowance);
            case RuleToken rule -> derived(rule, 0, 0, allowance);
            case FrozenToken technique -> call(technique, allowance);
        };
    }

    private Verdict instruction(Instruction instruction, long allowance) {
        return switch (instruction.kind()) {
            case NUMBER -> calculate(instruction);
            case EDIT -> edit(instruction, allowance);
            default -> other(instruction, allowance);
        };
    }

    /** A call costs a token, and what its own tokens cost. */
    private Verdict call(FrozenToken technique, long allowance) {
        long spent = Costs.TOKEN;
        Verdict verdict = Verdict.CONTINUES;
        for (int i = 0; i < technique.tokens().size() && verdict == Verdict.CONTINUES; i++) {
            if (spent >= allowance) {
                cost = allowance + 1;
                return Verdict.INTERRUPTED;
            }
            verdict = run(technique.tokens().get(i), allowance - spent);
            spent += cost;
        }
        cost = spent;
        return verdict;
    }

    private Verdict calculate(Instruction instruction) {
        switch (instruction) {
            case C0, C1, C2, C3, C4, C5 -> state.push(instruction.ordinal());
            case DUP -> state.push(state.top());
            case DEL -> state.pop();
            case SWAP -> {
                int top = state.pop();
                int below = state.top();
                state.replaceTop(top);
                state.push(below);
            }
            default -> {
                return calculated(instruction);
            }
        }
        return Verdict.CONTINUES;
    }

    /** Numbers beyond 32 bits interrupt. */
    private Verdict calculated(Instruction instruction) {
        long top = instruction.operands() == 2 ? state.pop() : state.top();
        long result = switch (instruction) {
            case INC -> top + 1;
            case DEC -> top - 1;
            case BY2 -> 2 * top;
            case ADD -> state.top() + top;
            default -> state.top() - top;
        };
        if (result != (int) result) {
            return Verdict.INTERRUPTED;
        }
        state.replaceTop((int) result);
        return Verdict.CONTINUES;
    }

    private Verdict edit(Token edit, long allowance) {
        int top = state.pop();
        int below = edit.operands() == 4 ? state.pop() : 0;
        int last = state.pop();
        int first = state.pop();
        int length = state.length(first, last);
        cost = Costs.ofCells(length);
        if (cost > allowance) {
            return Verdict.INTERRUPTED;
        }
        Optional<EditMemory.Edited> edited = value(first, last).map(program -> edits.edited(edit, program, below, top));
        cost = Costs.ofEdit(length, edited.map(EditMemory.Edited::effort).orElse(0L));
        Optional<Segment> written = edited.flatMap(EditMemory.Edited::segment);
        if (written.isEmpty()) {
            return Verdict.INTERRUPTED;
        }
        cost = Costs.ofEdit((long) length + written.get().cells().length, edited.get().effort());
        state.append(written.get());
        return Verdict.CONTINUES;
    }

    private Verdict other(Instruction instruction, long allowance) {
        try {
            switch (instruction) {
                case WRITE -> state.write(state.pop());
                case HERE -> state.push(state.codeLength());
                case SET_SWITCHPROG -> {
                    return setSwitchProgram(allowance);
                }
                case GET_AXIOM -> prove(axioms.computeIfAbsent(state.pop(), this::axiom));
                case DELETE_THEOREM -> cost = Costs.TOKEN + state.delete(state.pop()) / Costs.THEOREMS_MOVED_A_STEP;
                case STATE2THEOREM -> {
                    int n = state.pop();
                    prove(situation.stateToTheorem(state.pop(), n));
                }
                case ADOPT_THEOREM -> {
                    return adoptTheorem(allowance);
                }
                case LEARN_PRIOR -> {
                    return know(learned.orElseThrow(), allowance);
                }
                case APPLY_RULE -> {
                    return applyRule(allowance);
                }
                default -> {
                    return check(allowance);
                }
            }
            return Verdict.CONTINUES;
        } catch (Inapplicable | Malformed | RefusedException refused) {
            return Verdict.INTERRUPTED;
        }
    }

    private Theorem axiom(int number) {
        int adopted = situation.adopted().size();
        return 0 <= number && number < adopted ? situation.adopted().get(number)
                : KernelRule.AXIOM.apply(new KernelRule.Call(situation.theory(), state, number < 0 ? number : number - adopted, 0));
    }

    private Verdict adoptTheorem(long allowance) {
        Theorem last = state.theorem(state.theoremCount() - 1);
        return situation.adopts(last) ? know(situation.knowledge().orElseThrow().adopting(FormulaCode.of(last.conclusion())), allowance) : Verdict.INTERRUPTED;
    }

    private Verdict know(Knowledge knowledge, long allowance) {
        Segment segment = Segment.of(Installation.ofSearcher(knowledge.toValue()));
        cost = Costs.ofCells(segment.cells().length);
        if (cost > allowance) {
            return Verdict.INTERRUPTED;
        }
        state.setSwitchProgram(segment.value());
        return Verdict.CONTINUES;
    }

    private Verdict setSwitchProgram(long allowance) {
        int last = state.pop();
        int first = state.pop();
        cost = Costs.ofCells(state.length(first, last));
        if (cost > allowance) {
            return Verdict.INTERRUPTED;
        }
        Optional<Value> program = value(first, last);
        program.ifPresent(state::setSwitchProgram);
        return program.isPresent() ? Verdict.CONTINUES : Verdict.INTERRUPTED;
    }

    private Optional<Value> value(int first, int last) {
        try {
            return state.value(first, last);
        } catch (Malformed malformed) {
            return Optional.empty();
        }
    }

    private Verdict applyRule(long allowance) {
        int n = state.pop();
        int m = state.pop();
        int k = state.pop();
        if (k < 0 || k >= KERNEL_RULES.length + ruleTokens.size()) {
            return Verdict.INTERRUPTED;
        }
        return k < KERNEL_RULES.length ? kernel(KERNEL_RULES[k], m, n, allowance) : derived(ruleTokens.get(k - KERNEL_RULES.length), m, n, allowance);
    }

    private Verdict kernel(KernelRule rule, int m, int n, long allowance) {
        long granted = rule == KernelRule.EVALUATE ? Math.max(0, n) : 0;
        cost = Costs.TOKEN + granted;
        if (cost > allowance) {
            return Verdict.INTERRUPTED;
        }
        KernelRule.Call call = new KernelRule.Call(situation.theory(), state, m, n);
        try {
            prove(rule.apply(call));
            return Verdict.CONTINUES;
        } finally {
            cost = Costs.ofCells(call.cellsRead()) + granted;
        }
    }

    private Verdict derived(RuleToken token, int m, int n, long allowance) {
        ruleCalls++;
        RuleInput input = new RuleInput(situation.theory(), state.theorems(), state.switchProgram(), m, n);
        switch (rules.answer(token, input, Costs.effortWithin(allowance))) {
            case RuleMemory.Answer.Proved(List<Theorem> theorems, long effort) -> {
                cost = Costs.ofEffort(effort);
                theorems.forEach(this::prove);
                return Verdict.CONTINUES;
            }
            case RuleMemory.Answer.Failed(long effort) -> cost = Costs.ofEffort(effort);
            case RuleMemory.Answer.Unfinished unfinished -> cost = allowance + 1;
        }
        return Verdict.INTERRUPTED;
    }

    private void prove(Theorem theorem) {
        theoremsProved++;
        state.append(theorem);
        if (theorem.conclusion() == FALSE && theorem.hypotheses().isEmpty()) {
            situation.contradicted(theorem);
        }
    }

    private Verdict check(long allowance) {
        int theorems = state.theoremCount();
        Optional<Value> program = situation.rewrites() ? state.switchProgram() : Optional.of(situation.program());
        if (theorems == 0 || program.isEmpty()) {
            return Verdict.INTERRUPTED;
        }
        Effort effort = Effort.of(situation.theory(), Costs.effortWithin(allowance));
        try {
            boolean isTarget = situation.check(state.theorem(theorems - 1), program.get(), effort);
            cost = Costs.ofEffort(effort.spent());
            if (!isTarget || cost > allowance) {
                return Verdict.INTERRUPTED;
            }
        } catch (Effort.OutOfEffort outOfEffort) {
            cost = allowance + 1;
            return Verdict.INTERRUPTED;
        }
        state.setSwitchBit();
        return Verdict.SOLVED;
    }
}
