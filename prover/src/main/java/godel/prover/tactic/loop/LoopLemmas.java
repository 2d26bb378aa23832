package godel.prover.tactic.loop;

import static godel.prover.tactic.loop.Reasoning.ZERO;
import static godel.prover.tactic.loop.Reasoning.integer;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import godel.prover.tactic.arithmetic.Polynomial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Lemmas about single loops, conjectured from their values and proved by induction on the counter, each when it is first
 * asked for:
 * <ul>
 * <li><em>closed form</em>: the loop is a polynomial in counter and initial values;
 * <li><em>superposition</em>: the loop depends on an initial value p as {@code f(0) + p * (f(1) - f(0))}, so that loops
 * that start from an expression become loops that start from numbers.
 * </ul>
 */
final class LoopLemmas implements Knowledge.LoopLemmas {
    private static final int HIGHEST_DEGREE = 6;
    private static final int SAMPLES_OF_CONSTANT = 10;
    private static final long CALLS = 3_000;
    private static final List<List<Integer>> SAMPLES = List.of(List.of(0, 0), List.of(1, 0), List.of(0, 1), List.of(1, 1), List.of(3, 2), List.of(-2, 5));

    private final Reasoning reasoning;
    private final Integrality integrality;
    private final Vanishing vanishing;
    private final Values values;
    private final Variable t;
    private final Map<FunctionSymbol, Optional<Theorem>> closedForms = new HashMap<>();
    private final Map<List<Object>, Optional<Theorem>> superpositions = new HashMap<>();

    LoopLemmas(Reasoning reasoning, Integrality integrality, Vanishing vanishing, Values values, Variable t) {
        this.reasoning = reasoning;
        this.integrality = integrality;
        this.vanishing = vanishing;
        this.values = values;
        this.t = t;
    }

    @Override
    public Optional<Equality> of(Application call, List<Theorem> facts) {
        if (!closedForms.containsKey(call.function())) {
            closedForms.put(call.function(), Optional.empty());
            closedForms.put(call.function(), closedForm(call.function()));
        }
        Optional<Equality> closed = closedForms.get(call.function()).flatMap(lemma -> use(lemma, call, facts));
        return closed.isPresent() ? closed : superposed(call, facts);
    }

    @Override
    public Optional<Rational> constant(Term term) {
        Optional<Rational> first = values.number(term, Map.of(t, Rational.ZERO), CALLS);
        for (int i = 1; i < SAMPLES_OF_CONSTANT && first.isPresent(); i++) {
            first = values.number(term, Map.of(t, Rational.of(i)), CALLS).filter(first.get()::equals);
        }
        return first;
    }

    private Optional<Equality> superposed(Application call, List<Theorem> facts) {
        for (int i = 1; i < call.arguments().size(); i++) {
            int position = i;
            if (!(call.argument(i) instanceof Constant)) {
                List<Object> key = List.of(call.function(), i);
                if (!superpositions.containsKey(key)) {
                    superpositions.put(key, Optional.empty());
                    superpositions.put(key, superposition(call.function(), position));
                }
                Optional<Equality> result = superpositions.get(key).flatMap(lemma -> use(lemma, call, facts));
                if (result.isPresent()) {
                    return result;
                }
            }
        }
        return Optional.empty();
    }

    /** {@return the instance of a lemma {@code {t natural, parameters integers} |- equal(f(t, …), …)}} */
    private Optional<Equality> use(Theorem lemma, Application call, List<Theorem> facts) {
        Application general = general(call.function());
        List<Theorem> premises = new ArrayList<>();
        for (Term argument : call.arguments()) {
            Optional<Theorem> whole = integrality.prove(argument, facts);
            if (whole.isEmpty()) {
                return Optional.empty();
            }
            premises.add(whole.get());
        }
        Optional<Theorem> natural = Signs.notNegative(reasoning, call.argument(0), facts);
        if (natural.isEmpty()) {
            return Optional.empty();
        }
        premises.add(natural.get());
        List<Variable> variables = general.arguments().stream().map(Variable.class::cast).toList();
        return Optional.of(Equality.of(Reasoning.cut(lemma, Substitution.of(variables, call.arguments()), premises)));
    }

    private Application general(FunctionSymbol function) {
        List<Term> arguments = new ArrayList<>(List.of(t));
        for (int i = 1; i < function.arity(); i++) {
            arguments.add(Variable.of("p" + i));
        }
        return Application.of(function, arguments);
    }

    private Optional<Rational> sample(Application call, int counter, List<Integer> initial) {
        Map<Variable, Rational> at = new LinkedHashMap<>(Map.of(t, Rational.of(counter)));
        for (int i = 1; i < call.arguments().size(); i++) {
            at.put(Variable.of("p" + i), Rational.of(initial.get((i - 1) % 2)));
        }
        return values.number(call, at, CALLS);
    }

    private Optional<Theorem> closedForm(FunctionSymbol function) {
        if (function.arity() > 3) {
            return Optional.empty();
        }
        Application call = general(function);
        if (!growsAsPolynomial(call)) {
            return Optional.empty();
        }
        List<Term> monomials = monomials(function.arity() - 1);
        LinearSpan<Integer> span = new LinearSpan<>();
        List<TreeMap<Integer, Rational>> columns = new ArrayList<>(monomials.stream().map(monomial -> new TreeMap<Integer, Rational>()).toList());
        TreeMap<Integer, Rational> target = new TreeMap<>();
        int place = 0;
        for (List<Integer> initial : SAMPLES) {
            for (int counter = 0; counter <= HIGHEST_DEGREE + 3; counter++) {
                Optional<Rational> value = sample(call, counter, initial);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                Map<Variable, Rational> at = Map.of(t, Rational.of(counter), Variable.of("p1"), Rational.of(initial.get(0)), Variable.of("p2"), Rational.of(initial.get(1)));
                put(target, place, value.get());
                for (int i = 0; i < monomials.size(); i++) {
                    put(columns.get(i), place, values.number(monomials.get(i), at, CALLS).orElseThrow());
                }
                place++;
            }
        }
        columns.forEach(span::add);
        return span.express(target).flatMap(numbers -> {
            Term form = ZERO;
            for (int i = 0; i < monomials.size(); i++) {
                form = Reasoning.plus(form, Reasoning.times(Constant.of(numbers.get(i)), monomials.get(i)));
            }
            return proved(call, reasoning.ring().polynomial(form));
        });
    }

    /** {@return whether the differences of order {@link #HIGHEST_DEGREE} + 1 are 0, for one choice of initial values} */
    private boolean growsAsPolynomial(Application call) {
        List<Rational> differences = new ArrayList<>();
        for (int counter = 0; counter <= HIGHEST_DEGREE + 3; counter++) {
            Optional<Rational> value = sample(call, counter, SAMPLES.getLast());
            if (value.isEmpty()) {
                return false;
            }
            differences.add(value.get());
        }
        for (int order = 0; order <= HIGHEST_DEGREE; order++) {
            List<Rational> last = differences;
            differences = IntStream.range(1, last.size()).mapToObj(i -> last.get(i).minus(last.get(i - 1))).toList();
        }
        return differences.stream().allMatch(difference -> difference.signum() == 0);
    }

    private static void put(Map<Integer, Rational> vector, int place, Rational number) {
        if (number.signum() != 0) {
            vector.put(place, number);
        }
    }

    private List<Term> monomials(int initialValues) {
        List<Term> result = new ArrayList<>();
        List<Term> linear = new ArrayList<>(List.of(Constant.of(1)));
        for (int i = 1; i <= initialValues; i++) {
            linear.add(Variable.of("p" + i));
        }
        for (Term factor : linear) {
            Term power = factor;
            for (int degree = 0; degree <= HIGHEST_DEGREE; degree++) {
                result.add(power);
                power = Reasoning.times(power, t);
            }
        }
        return result;
    }

    private Optional<Theorem> superposition(FunctionSymbol function, int position) {
        Application call = general(function);
        Term low = at(call, position, 0);
        Term high = at(call, position, 1);
        Term claim = Reasoning.plus(low, Reasoning.times(call.argument(position), Reasoning.minus(high, low)));
        for (List<Integer> initial : SAMPLES) {
            for (int counter = 0; counter < 4; counter++) {
                Optional<Rational> value = sample(call, counter, initial);
                Map<Variable, Rational> where = new HashMap<>(Map.of(t, Rational.of(counter)));
                for (int i = 1; i < function.arity(); i++) {
                    where.put(Variable.of("p" + i), Rational.of(initial.get((i - 1) % 2)));
                }
                Optional<Rational> claimed = values.number(claim, where, CALLS);
                if (value.isEmpty() || claimed.isEmpty() || !value.get().equals(claimed.get())) {
                    return Optional.empty();
                }
            }
        }
        return proved(call, reasoning.ring().polynomial(claim));
    }

    private static Term at(Application call, int position, int number) {
        return Substitution.of(Map.of((Variable) call.argument(position), Constant.of(number))).apply(call);
    }

    private Optional<Theorem> proved(Application call, Polynomial form) {
        Term right = form.term();
        try {
            Optional<Theorem> zero = vanishing.prove(Reasoning.minus(call, right), Knowledge.none());
            List<Theorem> wholes = new ArrayList<>(call.arguments().stream().map(argument -> reasoning.assume(integer(argument))).toList());
            return zero.flatMap(proof -> integrality.prove(call, wholes).flatMap(whole -> reasoning.linear(Logic.equation(call, right), List.of(whole, proof))));
        } catch (Stuck stuck) {
            return Optional.empty();
        }
    }
}
