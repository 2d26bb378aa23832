package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code square}: where a number n is counted down by one and each time the same value is multiplied (or added) to the result,
 * halving n suffices:
 *
 * <pre>
 * g(x, n) = if … 0 < n … then x * g(x, n - 1) else 1     becomes
 * g(x, n) = if 0 < n then let half = g(x, floor(n / 2)) in (if floor(n / 2) * 2 = n then half * half else x * (half * half)) else 1
 * </pre>
 *
 * <p>To be proved, with h for the half of n: g(x, h + k) = g(x, h) * g(x, k) by induction on h; from it g(x, 2 h) = g(x, h)²; and
 * that a natural number is 2 h or 2 h + 1.
 */
final class Square implements Transformation {
    private static final Map<String, Long> UNITS = Map.of("*", 1L, "+", 0L);

    @Override
    public String name() {
        return "square";
    }

    /**
     * A function that is a power (or a multiple): {@code written op … op written}, as often as the number at this place says.
     *
     * @param place of the number counted down, among the parameters
     */
    record Form(String operation, Expression written, int place) {
        /** The value that is combined with the result each time: a variable or a literal. */
        Term factor() {
            return written instanceof Literal literal ? Constant.of(literal.value()) : godel.grammar.term.Variable.of(((Variable) written).name());
        }
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        return form(target).map(form -> {
            Variable n = new Variable(target.parameters().get(form.place));
            Expression half = Call.of("floor", Call.of("/", n, Literal.of(2)));
            List<Expression> arguments = new ArrayList<>(Shape.variablesOf(target));
            arguments.set(form.place, half);
            Variable result = new Variable(Shape.fresh("half", functions));
            Expression squared = Call.of(form.operation, result, result);
            Expression step = new Let(result.name(), new Call(target.name(), arguments), new If(Call.of("equal", Call.of("*", half, Literal.of(2)), n), squared,
                    Call.of(form.operation, form.written, squared)));
            Expression body = new If(Call.of("<", Literal.of(0), n), step, Literal.of(UNITS.get(form.operation)));
            return new Suggestion(Shape.with(functions, Define.of(target.name(), target.parameters(), body)),
                    (proof, before, after) -> lemmas(proof, before, after, target.name(), form));
        });
    }

    /** {@return the form of a function that counts a number down like this} */
    static Optional<Form> form(Define target) {
        List<Expression> leaves = Shape.leaves(target.body());
        List<Expression> steps = leaves.stream().filter(leaf -> !Shape.calls(target.name(), leaf).isEmpty()).toList();
        if (steps.size() != 1 || !(steps.getFirst() instanceof Call step) || step.arguments().size() != 2 || !UNITS.containsKey(step.function())
                || leaves.stream().anyMatch(leaf -> leaf != step && !Shape.isNumber(leaf, UNITS.get(step.function())))) {
            return Optional.empty();
        }
        for (int side = 0; side < 2; side++) {
            if (step.arguments().get(side) instanceof Call call && call.function().equals(target.name())) {
                Expression factor = step.arguments().get(1 - side);
                Optional<Integer> place = place(target, call);
                if (place.isPresent() && (factor instanceof Variable || factor instanceof Literal) && !Shape.variables(factor).contains(target.parameters().get(place.get()))) {
                    return Optional.of(new Form(step.function(), factor, place.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the only place at which a call differs from the parameters, where it is one less} */
    private static Optional<Integer> place(Define target, Call call) {
        Optional<Integer> place = Optional.empty();
        for (int i = 0; i < target.parameters().size(); i++) {
            String parameter = target.parameters().get(i);
            if (!call.arguments().get(i).equals(new Variable(parameter))) {
                if (place.isPresent() || !Shape.countedDown(call.arguments().get(i), parameter).equals(Optional.of(1))) {
                    return Optional.empty();
                }
                place = Optional.of(i);
            }
        }
        return place;
    }

    private static void lemmas(LemmaProof proof, ProgramMeaning before, ProgramMeaning after, String name, Form form) {
        Meaning old = before.function(Symbol.of(name)).orElseThrow();
        godel.grammar.term.Variable n = old.variables().get(form.place);
        godel.grammar.term.Variable k = godel.grammar.term.Variable.of(n.name() + "_more");
        moved(n, k).forEach(claim -> proof.prove(claim).ifPresent(proof::learn));
        proof.prove(Claims.under(old.guard(), Logic.equation(Application.of("is_number", old.value()), Constant.TRUE))).ifPresent(proof::learn);
        Term natural = Application.of("natural", n);
        Term sum = at(old.value(), n, Application.of("+", n, k));
        Term law = Claims.under(old.guard(), Logic.implication(natural, Logic.implication(Application.of("natural", k),
                Logic.equation(sum, Application.of(form.operation, old.value(), at(old.value(), n, k))))));
        proof.prove(law).ifPresent(theorem -> {
            Theorem doubled = Theorem.instantiate(theorem, Substitution.of(Map.of(k, n)));
            halved(proof, old, n, form, doubled);
        });
    }

    /** {@code n + k - 1 = n - 1 + k} and the like: sums in the form in which the recursion needs them. */
    private static List<Term> moved(Term n, Term k) {
        Term one = Constant.of(1);
        Application less = Application.of("-", k, one);
        return List.of(Logic.equation(Application.of("-", Application.of("+", n, k), one), Application.of("+", Application.of("-", n, one), k)),
                Logic.equation(Application.of("+", Constant.of(-1), k), less),
                Logic.implication(Application.of("is_number", k), Logic.equation(Application.of("+", Constant.of(0), k), k)));
    }

    /** From {@code g(x, n + n) = g(x, n) * g(x, n)} to what halving needs, for even and for odd numbers. */
    private static void halved(LemmaProof proof, Meaning old, godel.grammar.term.Variable n, Form form, Theorem doubled) {
        Term half = Application.of("floor", Application.of("/", n, Constant.of(2)));
        Theorem atHalf = Theorem.instantiate(doubled, Substitution.of(Map.of(n, half)));
        for (boolean even : List.of(true, false)) {
            Term twice = Application.of("+", half, half);
            Term whole = even ? n : Application.of("-", n, Constant.of(1));
            Term condition = even ? Logic.equation(Application.of("*", half, Constant.of(2)), n)
                    : Logic.negation(Logic.equation(Application.of("*", half, Constant.of(2)), n));
            Term same = Logic.implication(Application.of("natural", n), Logic.implication(condition, Logic.equation(twice, whole)));
            proof.prove(same).ifPresent(theorem -> {
                Term natural = Application.of("natural", n);
                Theorem equal = Theorem.modusPonens(Theorem.modusPonens(theorem, Theorem.assume(theorem.theory(), natural)),
                        Theorem.assume(theorem.theory(), condition));
                Theorem about = atHalf;
                while (about.conclusion() instanceof Application implication && implication.applies("implies", 2)) {
                    about = Theorem.modusPonens(about, Theorem.assume(about.theory(), implication.argument(0)));
                }
                Application equation = (Application) about.conclusion();
                Application call = (Application) equation.argument(0);
                Equality moved = Equality.at(call, form.place, Equality.of(equal));
                Theorem squared = moved.reversed().then(Equality.of(about)).theorem(about.theory());
                Theorem result = even ? squared : combined(form, squared);
                for (Term hypothesis : List.copyOf(result.hypotheses()).reversed()) {
                    result = Theorem.discharge(result, hypothesis);
                }
                proof.keep(result);
            });
        }
    }

    /** From {@code g(x, n - 1) = …} to {@code x * g(x, n - 1) = x * …}, which arithmetic does not do by itself. */
    private static Theorem combined(Form form, Theorem squared) {
        Application equation = (Application) squared.conclusion();
        return Equality.at(Application.of(form.operation, form.factor(), equation.argument(0)), 1, Equality.of(squared)).theorem(squared.theory());
    }

    private static Term at(Term term, godel.grammar.term.Variable variable, Term value) {
        return Substitution.of(Map.of(variable, value)).apply(term);
    }
}
