package godel.prover.certificate;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random theorems, by random rules applied to what earlier ones gave; what the kernel refuses is left out. */
public final class RandomProof {
    private static final List<Variable> VARIABLES = List.of(Variable.of("x"), Variable.of("y"), Variable.of("z"));
    private static final List<FunctionSymbol> FUNCTIONS = List.of(
            FunctionSymbol.of("if", 3), FunctionSymbol.of("equal", 2), FunctionSymbol.of("pair", 2), FunctionSymbol.of("head", 1),
            FunctionSymbol.of("tail", 1), FunctionSymbol.of("is_pair", 1), FunctionSymbol.of("is_number", 1), FunctionSymbol.of("is_integer", 1),
            FunctionSymbol.of("is_symbol", 1), FunctionSymbol.of("+", 2), FunctionSymbol.of("-", 2), FunctionSymbol.of("*", 2),
            FunctionSymbol.of("/", 2), FunctionSymbol.of("<", 2), FunctionSymbol.of("floor", 1), FunctionSymbol.of("size", 1),
            FunctionSymbol.of("not", 1), FunctionSymbol.of("and", 2), FunctionSymbol.of("or", 2), FunctionSymbol.of("implies", 2),
            FunctionSymbol.of("iff", 2), FunctionSymbol.of("swap", 2));

    private final Random random;
    private final Theory theory = Theory.create();
    private final List<Term> terms = new ArrayList<>(VARIABLES);
    private final List<Theorem> theorems = new ArrayList<>();

    /** The same seed gives the same theorems. */
    public RandomProof(long seed) {
        this.random = new Random(seed);
        Term swapped = Application.of("pair", VARIABLES.get(1), VARIABLES.get(0));
        theory.define(List.of(new Proposal(FunctionSymbol.of("swap", 2), VARIABLES.subList(0, 2), swapped, List.of())), List.of());
        theory.declare(FunctionSymbol.of("secret", 1));
        theory.assertAxiom(new Axiom("secret", "test", Logic.equation(Application.of("secret", VARIABLES.get(0)), VARIABLES.get(0))));
        terms.addAll(List.of(Constant.TRUE, Constant.FALSE, Constant.NIL, Application.of("secret", VARIABLES.get(0))));
    }

    /** {@return random theorems, named in order} */
    public static List<Conclusion> conclusions(long seed, int attempts) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Theorem theorem : new RandomProof(seed).theorems(attempts)) {
            conclusions.add(new Conclusion("theorem-" + conclusions.size(), theorem));
        }
        return conclusions;
    }

    /** {@return the theory of the theorems} */
    public Theory theory() {
        return theory;
    }

    /** {@return theorems made by so many attempts} */
    public List<Theorem> theorems(int attempts) {
        theorems.add(Theorem.reflexive(theory, VARIABLES.get(0)));
        for (int i = 0; i < attempts; i++) {
            try {
                theorems.add(attempt());
            } catch (RefusedException refused) {
                terms.add(term(false));
            }
        }
        return theorems;
    }

    /** {@return a ground term of primitives and defined functions} */
    public Term groundTerm() {
        Term term = Constant.of(value(3));
        List<Term> parts = new ArrayList<>(List.of(term, Constant.of(value(2)), Constant.of(value(1))));
        for (int i = random.nextInt(25); i >= 0; i--) {
            FunctionSymbol function = any(FUNCTIONS);
            List<Term> arguments = new ArrayList<>();
            for (int j = 0; j < function.arity(); j++) {
                arguments.add(any(parts));
            }
            term = Application.of(function, arguments);
            parts.add(term);
        }
        return term;
    }

    private Theorem attempt() {
        Theorem theorem = any(theorems);
        return switch (random.nextInt(16)) {
            case 0 -> Theorem.assume(theory, term(true));
            case 1 -> Theorem.reflexive(theory, term(false));
            case 2 -> Theorem.symmetric(theorem);
            case 3 -> Theorem.transitive(theorem, equationFrom(theorem));
            case 4, 5 -> congruence();
            case 6 -> Theorem.substitute(equationFrom(theorem), theorem);
            case 7, 8 -> Theorem.instantiate(theorem, Substitution.of(VARIABLES.subList(0, 2), List.of(term(false), term(false))));
            case 9 -> split(theorem);
            case 10 -> Theorem.discharge(theorem, theorem.hypotheses().isEmpty() ? term(false) : any(theorem.hypotheses()));
            case 11 -> Theorem.modusPonens(Theorem.discharge(theorem, any(theorems).conclusion()), any(theorems));
            case 12 -> Theorem.absurd(Theorem.assume(theory, Constant.FALSE), term(true));
            case 13 -> Theorem.axiom(theory, "secret");
            case 14 -> Theorem.definition(theory, any(FUNCTIONS));
            default -> Theorem.evaluate(theory, groundTerm(), 10_000);
        };
    }

    private Theorem congruence() {
        FunctionSymbol function = any(FUNCTIONS);
        List<Term> arguments = new ArrayList<>();
        List<Step.Replacement> replacements = new ArrayList<>();
        for (int i = 0; i < function.arity(); i++) {
            Theorem theorem = any(theorems);
            if (theorem.conclusion() instanceof Application sides && sides.applies("equal", 2) && random.nextBoolean()) {
                arguments.add(sides.argument(0));
                replacements.add(new Step.Replacement(i, theorem));
            } else {
                arguments.add(term(false));
            }
        }
        return Theorem.congruence(Application.of(function, arguments), replacements);
    }

    private Theorem split(Theorem theorem) {
        Term test = any(terms);
        Theorem positive = Theorem.modusPonens(Theorem.discharge(theorem, test), Theorem.assume(theory, test));
        Term negated = Logic.negation(test);
        Theorem negative = Theorem.modusPonens(Theorem.discharge(theorem, negated), Theorem.assume(theory, negated));
        return Theorem.split(positive, negative, test);
    }

    /** {@return an equation whose left side is the theorem's right side, or the theorem itself if it is no equation} */
    private Theorem equationFrom(Theorem theorem) {
        Term left = theorem.conclusion() instanceof Application sides && sides.applies("equal", 2) && random.nextBoolean()
                ? sides.argument(1)
                : theorem.conclusion();
        List<Theorem> fitting = theorems.stream()
                .filter(other -> other.conclusion() instanceof Application sides && sides.applies("equal", 2) && sides.argument(0) == left)
                .toList();
        return fitting.isEmpty() ? Theorem.reflexive(theory, left) : any(fitting);
    }

    private Term term(boolean formula) {
        if (random.nextInt(3) == 0) {
            return any(terms);
        }
        FunctionSymbol function = formula && random.nextBoolean() ? FunctionSymbol.of("equal", 2) : any(FUNCTIONS);
        List<Term> arguments = new ArrayList<>();
        for (int i = 0; i < function.arity(); i++) {
            arguments.add(any(terms));
        }
        Term made = Application.of(function, arguments);
        terms.add(made);
        return made;
    }

    private Value value(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> Rational.of(random.nextInt(7) - 3);
            case 1 -> Rational.of(BigInteger.valueOf(random.nextInt(41) - 20), BigInteger.valueOf(1 + random.nextInt(6)));
            case 2 -> Rational.of(new BigInteger(200, random), new BigInteger(100, random).add(BigInteger.ONE));
            case 3 -> any(List.of(Symbol.TRUE, Symbol.FALSE, Symbol.NIL, Symbol.of("left")));
            default -> Pair.of(value(depth - 1), value(depth - 1));
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
