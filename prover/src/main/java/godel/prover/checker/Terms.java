package godel.prover.checker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table in which every term is made once, and the few terms that the rules speak of. A term made while a line is checked stays
 * if something uses it when the line ends.
 */
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
    private final Limits limits;
    private final List<Term> fresh = new ArrayList<>();
    private int next;
    private int live;
    private int mostLive;

    /** Terms over the values of this table. */
    Terms(Values values, Limits limits) {
        this.values = values;
        this.limits = limits;
        for (Function function : new Function[] {IF, EQUAL, LESS, IS_INTEGER, NOT, IMPLIES}) {
            functions.put(function, function);
        }
    }

    /** {@return how many terms there were at once, at most} */
    int mostLive() {
        return mostLive;
    }

    Function function(String name, int arity) throws Refusal {
        Function sought = new Function(name, arity);
        Function known = functions.get(sought);
        if (known == null) {
            if (functions.size() >= limits.names()) {
                throw Refusal.limit("different functions", limits.names());
            }
            functions.put(sought, sought);
            known = sought;
        }
        return known;
    }

    Term.Variable variable(String name) throws Refusal {
        Term.Variable known = variables.get(name);
        if (known == null) {
            known = new Term.Variable(name, add());
            variables.put(name, known);
            fresh.add(known);
        }
        return known;
    }

    Term.Constant constant(Value value) throws Refusal {
        Term.Constant known = constants.get(value);
        if (known == null) {
            known = new Term.Constant(value, add());
            constants.put(value, known);
            value.use();
            fresh.add(known);
        }
        return known;
    }

    /** {@return the constant term of this value, or null if no line has made it} */
    Term knownConstant(Value value) {
        return constants.get(value);
    }

    /** {@return the application; the array passes to the term and must not be changed, its length is the arity} */
    Term.Application apply(Function function, Term... arguments) throws Refusal {
        Term.Application sought = new Term.Application(function, arguments, next);
        Term.Application known = applications.get(sought);
        if (known == null) {
            add();
            applications.put(sought, sought);
            for (Term argument : arguments) {
                argument.use();
            }
            fresh.add(sought);
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

    /** Keeps everything made so far for good. */
    void keepAll() {
        fresh.forEach(Term::use);
        endLine();
    }

    /** Forgets what was made since the last line and is not used. */
    void endLine() {
        // Wholes are younger than their parts.
        for (int i = fresh.size() - 1; i >= 0; i--) {
            if (!fresh.get(i).isUsed()) {
                dropIfUnused(fresh.get(i));
            }
        }
        fresh.clear();
        mostLive = Math.max(mostLive, live);
    }

    /** Takes note that a term has one user less. */
    void leave(Term term) {
        term.leave();
        if (!term.isUsed()) {
            dropIfUnused(term);
        }
    }

    private void dropIfUnused(Term term) {
        ArrayDeque<Term> open = new ArrayDeque<>();
        open.push(term);
        while (!open.isEmpty()) {
            Term unused = open.pop();
            if (!unused.goes()) {
                continue;
            }
            live--;
            switch (unused) {
                case Term.Variable variable -> variables.remove(variable.name());
                case Term.Constant constant -> {
                    constants.remove(constant.value());
                    values.leave(constant.value());
                }
                case Term.Application application -> {
                    applications.remove(application);
                    for (Term argument : application.arguments()) {
                        argument.leave();
                        open.push(argument);
                    }
                }
            }
        }
    }

    private int add() throws Refusal {
        if (live >= limits.items()) {
            throw Refusal.limit("distinct terms at once", limits.items());
        }
        if (next == Integer.MAX_VALUE) {
            throw Refusal.limit("terms made", next);
        }
        live++;
        return next++;
    }
}
