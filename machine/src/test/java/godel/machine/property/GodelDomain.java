package godel.machine.property;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.experiment.ExperimentTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random values, terms, theorems, programs and rewrites for properties of one's own, all of which shrink well:
 *
 * <pre>
 * {@code @Domain(GodelDomain.class)}
 * {@code @Property} void my_rewrite_keeps_the_action({@code @ForAll} Program program) { … }
 * </pre>
 */
public final class GodelDomain extends DomainContextBase {
    private static final Theory THEORY = ExperimentTheory.ofLibrary();
    private static final int KINDS = 5;
    private static final int KINDS_OF_THEOREMS = 6;
    private static final List<String> VARIABLES = List.of("x", "y", "z");
    private static final List<String> TWO = List.of("pair", "+", "-", "*", "<", "equal");
    private static final List<String> ONE = List.of("head", "tail", "is_pair", "is_number");

    /** {@return the theory that the theorems are of: the primitives and the library's functions} */
    public static Theory theory() {
        return THEORY;
    }

    /** {@return values; they shrink to 0} */
    @Provide
    public Arbitrary<Value> values() {
        return genes().map(Genes::value);
    }

    /** {@return terms of the primitives over the variables x, y and z; they shrink to 0} */
    @Provide
    public Arbitrary<Term> terms() {
        return genes().map(GodelDomain::term);
    }

    /** {@return theorems of {@link #theory}, made by the kernel's rules; they shrink to {@code 0 = 0}} */
    @Provide
    public Arbitrary<Theorem> theorems() {
        return genes().map(GodelDomain::theorem);
    }

    /** {@return programs: a policy, mostly with a schedule; they shrink to the policy {@code pair(0, memory)} without one} */
    @Provide
    public Arbitrary<Program> programs() {
        return Combinators.combine(genes(), Arbitraries.integers().between(0, 100)).as((action, share) -> {
            Value policy = function("policy", list("pair", expression(action), Symbol.of("memory")), "observation", "memory");
            Value schedule = function("schedule", list("pair", quoted(Rational.of(share - 1L)), Symbol.of("searcher")), "searcher");
            return new Program(share == 0 ? Value.list(policy) : Value.list(policy, schedule));
        });
    }

    /** {@return rewrites of one program into another one} */
    @Provide
    public Arbitrary<Rewrite> rewrites() {
        return Combinators.combine(programs(), programs()).as(Rewrite::new);
    }

    private static Arbitrary<Genes> genes() {
        return Arbitraries.integers().between(0, Genes.RANGE - 1).list().ofMaxSize(24).map(Genes::new);
    }

    private static Term term(Genes genes) {
        int gene = genes.next();
        int detail = gene / KINDS;
        return switch (gene % KINDS) {
            case 1 -> Variable.of(VARIABLES.get(detail % VARIABLES.size()));
            case 2 -> Application.of(ONE.get(detail % ONE.size()), term(genes));
            case 3 -> Application.of(TWO.get(detail % TWO.size()), term(genes), term(genes));
            case 4 -> Application.of("if", term(genes), term(genes), term(genes));
            default -> Constant.of(genes.value());
        };
    }

    private static Theorem theorem(Genes genes) {
        int gene = genes.next();
        int detail = gene / KINDS_OF_THEOREMS;
        return switch (gene % KINDS_OF_THEOREMS) {
            case 1 -> Theorem.assume(THEORY, term(genes));
            case 2 -> Theorem.axiom(THEORY, THEORY.axioms().get(detail % THEORY.axioms().size()).name());
            case 3 -> discharged(theorem(genes), term(genes));
            case 4 -> symmetric(theorem(genes));
            case 5 -> Theorem.instantiate(theorem(genes), Substitution.of(Map.of(Variable.of("x"), term(genes))));
            default -> Theorem.reflexive(THEORY, term(genes));
        };
    }

    /** A quoted expression over observation and memory. */
    private static Value expression(Genes genes) {
        int gene = genes.next();
        int detail = gene / KINDS;
        return switch (gene % KINDS) {
            case 1 -> Symbol.of(detail % 2 == 0 ? "observation" : "memory");
            case 2 -> list(ONE.get(detail % ONE.size()), expression(genes));
            case 3 -> list(TWO.get(detail % TWO.size()), expression(genes), expression(genes));
            case 4 -> list("if", expression(genes), expression(genes), expression(genes));
            default -> quoted(genes.value());
        };
    }

    private static Theorem discharged(Theorem theorem, Term hypothesis) {
        return Theorem.discharge(theorem, theorem.hypotheses().isEmpty() ? hypothesis : theorem.hypotheses().iterator().next());
    }

    private static Theorem symmetric(Theorem theorem) {
        return theorem.conclusion() instanceof Application equation && equation.applies("equal", 2) ? Theorem.symmetric(theorem) : theorem;
    }

    private static Value quoted(Value value) {
        return Value.list(Symbol.of("quote"), value);
    }

    private static Value list(String function, Value... arguments) {
        return Pair.of(Symbol.of(function), Value.list(arguments));
    }

    private static Value function(String name, Value body, String... parameters) {
        return Value.list(Symbol.of(name), Value.list(List.of(parameters).stream().map(Symbol::of).toList()), body);
    }
}
