package godel.prover.search.numbering;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes trees as cells. Trees are written in full, shared parts as often as they occur, so there is a limit; it keeps
 * its own stack, so depth does no harm.
 */
public final class Writer {
    /** The most cells that one writer takes. */
    public static final int LIMIT = 1 << 20;

    private static final BigInteger BASE = BigInteger.ONE.shiftLeft(31);

    private int[] cells = new int[64];
    private int length;

    /**
     * {@return the numbering of {@code value}}
     *
     * @throws Malformed if it takes more than {@link #LIMIT} cells
     */
    public static int[] cells(Value value) {
        return new Writer().value(value).toArray();
    }

    /**
     * {@return the numbering of {@code term}}
     *
     * @throws Malformed if it takes more than {@link #LIMIT} cells
     */
    public static int[] cells(Term term) {
        return new Writer().term(term).toArray();
    }

    /** Appends a bare cell, such as a count; {@return this writer} */
    public Writer cell(int cell) {
        if (length == LIMIT) {
            throw new Malformed("more than " + LIMIT + " cells");
        }
        if (length == cells.length) {
            cells = Arrays.copyOf(cells, 2 * length);
        }
        cells[length++] = cell;
        return this;
    }

    /** Appends a value; {@return this writer} */
    public Writer value(Value value) {
        ArrayDeque<Value> open = new ArrayDeque<>();
        open.push(value);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Rational number -> number(number);
                case Symbol symbol -> cell(Tag.SYMBOL).name(symbol.name());
                case Pair pair -> {
                    cell(Tag.PAIR);
                    open.push(pair.tail());
                    open.push(pair.head());
                }
            }
        }
        return this;
    }

    /** Appends a term; {@return this writer} */
    public Writer term(Term term) {
        ArrayDeque<Term> open = new ArrayDeque<>();
        open.push(term);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Variable variable -> cell(Tag.VARIABLE).name(variable.name());
                case Constant constant -> cell(Tag.CONSTANT).value(constant.value());
                case Application application -> {
                    cell(Tag.APPLICATION).name(application.function().name()).cell(application.function().arity());
                    application.arguments().reversed().forEach(open::push);
                }
            }
        }
        return this;
    }

    /** {@return what was written} */
    public int[] toArray() {
        return Arrays.copyOf(cells, length);
    }

    private void number(Rational number) {
        if (number.isInteger() && number.numerator().bitLength() < Integer.SIZE) {
            cell(Tag.INTEGER).cell(number.numerator().intValueExact());
        } else {
            cell(Tag.RATIONAL).cell(number.signum()).natural(number.numerator().abs()).natural(number.denominator());
        }
    }

    private Writer natural(BigInteger natural) {
        List<Integer> digits = new ArrayList<>();
        for (BigInteger rest = natural; rest.signum() > 0; rest = rest.divide(BASE)) {
            digits.add(rest.mod(BASE).intValueExact());
        }
        cell(digits.size());
        digits.reversed().forEach(this::cell);
        return this;
    }

    private Writer name(String name) {
        if (Names.isOwn(name)) {
            return cell(Names.cell(name));
        }
        cell(name.length());
        for (int i = 0; i < name.length(); i++) {
            cell(name.charAt(i));
        }
        return this;
    }
}
