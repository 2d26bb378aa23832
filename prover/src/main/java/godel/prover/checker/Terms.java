package godel.prover.checker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The table in which every term is made once, and the few terms that the rules speak of. */
final class Terms {
    static final Function IF = new Function("if", 3);
    static final Function EQUAL = new Function("equal", 2);
    static final Function LESS = new Function("<", 2);
    static final Function IS_INTEGER = new Function("is_integer", 1);
    static final Function NOT = new Function("not", 1);
    static final Function IMPLIES = new Function("implies", 2);

    private final Map<Function, Function> functions = new HashMap<>();
    private final Map<String, Term.Variable> variables = new HashMap<>();
    private final Map<Value, Term.Constant> constants = new IdentityHashMap<>();
    private final Map<Term.Application, Term.Application> applications = new HashMap<>();
    private final Values values;
    private final int limit;
    private int count;

    /** Terms over the values of this table, at most so many. */
    Terms(Values values, int limit) {
        this.values = values;
        this.limit = limit;
        for (Function function : new Function[] {IF, EQUAL, LESS, IS_INTEGER, NOT, IMPLIES}) {
            functions.put(function, function);
        }
    }

    Function function(String name, int arity) {
        Function sought = new Function(name, arity);
        Function known = functions.putIfAbsent(sought, sought);
        return known == null ? sought : known;
    }

    Term.Variable variable(String name) throws Refusal {
        Term.Variable known = variables.get(name);
        if (known == null) {
            known = new Term.Variable(name, next());
            variables.put(name, known);
        }
        return known;
    }

    Term.Constant constant(Value value) throws Refusal {
        Term.Constant known = constants.get(value);
        if (known == null) {
            known = new Term.Constant(value, next());
            constants.put(value, known);
        }
        return known;
    }

    /** {@return the constant term of this value, or null if no line has made it} */
    Term knownConstant(Value value) {
        return constants.get(value);
    }

    /** {@return the application; the array passes to the term and must not be changed, its length is the arity} */
    Term.Application apply(Function function, Term... arguments) throws Refusal {
        Term.Application sought = new Term.Application(function, arguments, count);
        Term.Application known = applications.get(sought);
        if (known == null) {
            next();
            applications.put(sought, sought);
            known = sought;
        }
        return known;
    }

    Term.Application equal(Term left, Term right) throws Refusal {
        return apply(EQUAL, left, right);
    }

    Term.Application not(Term term) throws Refusal {
        return apply(NOT, term);
    }

    Term.Application implies(Term condition, Term consequence) throws Refusal {
        return apply(IMPLIES, condition, consequence);
    }

    Term yes() throws Refusal {
        return constant(values.truth(true));
    }

    Term no() throws Refusal {
        return constant(values.falsity());
    }

    /** {@return {@code if(is_integer(m), if(<(m, 0), 'false, 'true), 'false)}} */
    Term natural(Term m) throws Refusal {
        return apply(IF, apply(IS_INTEGER, m), apply(IF, apply(LESS, m, constant(values.zero())), no(), yes()), no());
    }

    /**
     * {@return the formula that says that the first list is lexicographically below the second, of the same length}: for one
     * component {@code <(a, b)}, for more {@code if(<(a, b), 'true, if(equal(a, b), rest, 'false))}
     */
    Term less(List<Term> smaller, List<Term> larger) throws Refusal {
        int last = smaller.size() - 1;
        Term result = apply(LESS, smaller.get(last), larger.get(last));
        for (int i = last - 1; i >= 0; i--) {
            Term a = smaller.get(i);
            Term b = larger.get(i);
            result = apply(IF, apply(LESS, a, b), yes(), apply(IF, equal(a, b), result, no()));
        }
        return result;
    }

    /** {@return the application with other arguments} */
    Term.Application withArguments(Term.Application term, Term[] arguments) throws Refusal {
        return Arrays.equals(term.arguments(), arguments) ? term : apply(term.function(), arguments);
    }

    private int next() throws Refusal {
        if (count >= limit) {
            throw Refusal.limit("distinct terms", limit);
        }
        return count++;
    }
}
