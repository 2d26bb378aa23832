package godel.prover.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.search.engine.Verdict;
import godel.prover.search.numbering.Writer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** For each rule of the kernel a technique, tokens only, that applies it: so whatever the kernel can prove, a technique proves. */
class KernelRuleTest {
    private static final Term X = ToyMachine.X;
    private static final Term A = Constant.of(Symbol.of("a"));

    private final ToyMachine situation = new ToyMachine(Symbol.NIL, List.of());
    private final TechniqueRun run = new TechniqueRun(situation);

    /** Applies a rule; operands are pushed by the tokens given. {@return the theorem appended} */
    private Theorem apply(KernelRule rule, List<String> m, List<String> n) {
        List<String> call = Techniques.all(Techniques.pushing(rule.ordinal()), m, n, List.of("apply-rule"));
        int before = run.state().theoremCount();
        run.through(call);
        assertEquals(before + 1, run.state().theoremCount());
        return run.state().theorem(before);
    }

    private Theorem apply(KernelRule rule, List<String> m) {
        return apply(rule, m, Techniques.pushing(0));
    }

    private static List<String> theorem(int number) {
        return Techniques.pushing(number);
    }

    private static List<String> block(Writer writer) {
        return Techniques.writing(writer.toArray());
    }

    private static List<String> term(Term term) {
        return block(new Writer().term(term));
    }

    private static String text(Theorem theorem) {
        return theorem.toString();
    }

    @Test
    void every_step_of_the_kernel_is_a_rule_here() {
        Set<String> steps = Arrays.stream(Step.class.getPermittedSubclasses())
                .map(step -> step.getSimpleName().replace("Step", "").toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        assertEquals(steps, EnumSet.allOf(KernelRule.class).stream().map(rule -> rule.name().replace("_", "")).collect(Collectors.toSet()));
    }

    @Test
    void assume() {
        assertEquals(text(Theorem.assume(situation.theory(), X)), text(apply(KernelRule.ASSUME, term(X))));
    }

    @Test
    void reflexive() {
        assertEquals(Logic.equation(X, X), apply(KernelRule.REFLEXIVE, term(X)).conclusion());
    }

    @Test
    void symmetric() {
        apply(KernelRule.ASSUME, term(Logic.equation(X, A)));
        assertEquals(Logic.equation(A, X), apply(KernelRule.SYMMETRIC, theorem(0)).conclusion());
    }

    @Test
    void transitive() {
        apply(KernelRule.ASSUME, term(Logic.equation(X, A)));
        apply(KernelRule.SYMMETRIC, theorem(0));
        assertEquals(Logic.equation(X, X), apply(KernelRule.TRANSITIVE, theorem(0), theorem(1)).conclusion());
    }

    @Test
    void congruence() {
        apply(KernelRule.ASSUME, term(Logic.equation(X, A)));
        Application sum = Application.of("+", X, X);
        Theorem made = apply(KernelRule.CONGRUENCE, block(new Writer().term(sum).cell(1).cell(1).cell(0)));
        assertEquals(Logic.equation(sum, Application.of("+", X, A)), made.conclusion());
    }

    @Test
    void substitute() {
        apply(KernelRule.ASSUME, term(Logic.equation(X, A)));
        apply(KernelRule.ASSUME, term(X));
        assertEquals(A, apply(KernelRule.SUBSTITUTE, theorem(0), theorem(1)).conclusion());
    }

    @Test
    void instantiate() {
        apply(KernelRule.REFLEXIVE, term(X));
        assertEquals(Logic.equation(A, A), apply(KernelRule.INSTANTIATE, theorem(0), block(new Writer().cell(1).term(X).term(A))).conclusion());
    }

    @Test
    void split() {
        apply(KernelRule.REFLEXIVE, term(X));
        apply(KernelRule.REFLEXIVE, term(X));
        Theorem made = apply(KernelRule.SPLIT, theorem(0), block(new Writer().cell(1).term(A)));
        assertInstanceOf(Step.Split.class, made.step());
    }

    @Test
    void discharge_and_modus_ponens() {
        apply(KernelRule.ASSUME, term(X));
        assertEquals(Logic.implication(X, X), apply(KernelRule.DISCHARGE, theorem(0), term(X)).conclusion());
        assertEquals(X, apply(KernelRule.MODUS_PONENS, theorem(1), theorem(0)).conclusion());
    }

    @Test
    void axiom_and_absurd() {
        assertEquals(Constant.FALSE, apply(KernelRule.AXIOM, theorem(1)).conclusion());
        assertEquals(A, apply(KernelRule.ABSURD, theorem(0), term(A)).conclusion());
    }

    @Test
    void definition() {
        int number = situation.theory().definitions().size() - 1;
        assertEquals("equal(twice(x), +(x, x))", apply(KernelRule.DEFINITION, Techniques.pushing(number)).conclusion().toString());
    }

    @Test
    void evaluate() {
        Term term = Application.of("twice", Constant.of(21));
        assertEquals(Logic.equation(term, Constant.of(42)), apply(KernelRule.EVALUATE, term(term), Techniques.pushing(1)).conclusion());
    }

    @Test
    void induct() {
        // From 'false whatever is asked: this shows that the rule is reached, not that anything is true.
        Term formula = Logic.equation(X, X);
        Term test = Application.of("<", Constant.of(0), X);
        Term smaller = Application.of("-", X, Constant.of(1));
        run.through("c1 get-axiom");
        apply(KernelRule.ABSURD, theorem(0), term(Logic.natural(X)));
        apply(KernelRule.ABSURD, theorem(0), term(formula));
        apply(KernelRule.ABSURD, theorem(0), term(Logic.less(List.of(smaller), List.of(X))));
        Writer induction = new Writer().term(formula).cell(1).term(X).cell(1).term(test).cell(1).cell(1).term(X).term(smaller);
        induction.cell(1).cell(2).cell(2).cell(3);
        assertEquals(formula, apply(KernelRule.INDUCT, block(induction)).conclusion());
    }

    @Test
    void evaluation_costs_what_it_is_granted_and_no_more_than_allowed() {
        List<String> operands = Techniques.all(Techniques.pushing(KernelRule.EVALUATE.ordinal()), term(A), Techniques.pushing(5));
        run.through(operands);
        long before = run.cost();
        assertEquals(Verdict.CONTINUES, run.run("apply-rule", 6));
        assertEquals(before + 6, run.cost());
        run.through(operands);
        assertEquals(Verdict.INTERRUPTED, run.run("apply-rule", 5));
    }

    @Test
    void what_the_kernel_refuses_interrupts() {
        apply(KernelRule.ASSUME, term(X));
        run.through(Techniques.all(Techniques.pushing(KernelRule.SYMMETRIC.ordinal()), Techniques.tokens("c0 c0")));
        assertEquals(Verdict.INTERRUPTED, run.run("apply-rule", 10));
    }

    @Test
    void a_block_that_is_malformed_interrupts() {
        run.through(Techniques.all(Techniques.pushing(KernelRule.ASSUME.ordinal()), Techniques.tokens("here c0 apply-rule").subList(0, 2)));
        assertEquals(Verdict.INTERRUPTED, run.run("apply-rule", 10));
    }
}
