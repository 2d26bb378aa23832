package godel.prover.search.numbering;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Reads trees from cells, one after another. Reads nothing but what {@link Writer} writes; keeps its own stack. */
public final class Reader {
    private final IntUnaryOperator cells;
    private final int start;
    private final int end;
    private int position;

    /**
     * A reader of the cells from {@code start} up to {@code end}.
     *
     * @param end the position behind the last cell that may be read
     */
    public Reader(IntUnaryOperator cells, int start, int end) {
        this.cells = cells;
        this.start = start;
        this.position = start;
        this.end = end;
    }

    /** {@return the next cell as it is, such as a count} */
    public int cell() {
        if (position < 0 || position >= end) {
            throw new Malformed("no cell " + position + " to read");
        }
        return cells.applyAsInt(position++);
    }

    /** {@return a count: the next cell, which must not exceed the number of cells left} */
    public int count() {
        int count = cell();
        if (count < 0 || count > end - position) {
            throw new Malformed("a count of " + count + " before " + (end - position) + " cells");
        }
        return count;
    }

    /** {@return how many cells have been read} */
    public int consumed() {
        return position - start;
    }

    /** {@return whether nothing is left to read} */
    public boolean atEnd() {
        return position == end;
    }

    /**
     * {@return the value that begins here}
     *
     * @throws Malformed if none does
     */
    public Value value() {
        ArrayDeque<Waiting> open = new ArrayDeque<>();
        while (true) {
            int tag = cell();
            if (tag == Tag.PAIR) {
                open.push(new Waiting());
                continue;
            }
            Value value = atom(tag);
            while (!open.isEmpty() && open.peek().head != null) {
                value = Pair.of(open.pop().head, value);
            }
            if (open.isEmpty()) {
                return value;
            }
            open.peek().head = value;
        }
    }

    /**
     * {@return the term that begins here}
     *
     * @throws Malformed if none does
     */
    public Term term() {
        ArrayDeque<Building> open = new ArrayDeque<>();
        while (true) {
            int tag = cell();
            Term term;
            if (tag == Tag.APPLICATION) {
                Building building = new Building(FunctionSymbol.of(name(), count()));
                if (building.function.arity() > 0) {
                    open.push(building);
                    continue;
                }
                term = Application.of(building.function, List.of());
            } else {
                term = switch (tag) {
                    case Tag.VARIABLE -> Variable.of(name());
                    case Tag.CONSTANT -> Constant.of(value());
                    default -> throw new Malformed("no term begins with " + tag);
                };
            }
            while (!open.isEmpty() && open.peek().isLast()) {
                term = open.pop().with(term);
            }
            if (open.isEmpty()) {
                return term;
            }
            open.peek().arguments.add(term);
        }
    }

    private Value atom(int tag) {
        return switch (tag) {
            case Tag.INTEGER -> Rational.of(cell());
            case Tag.RATIONAL -> rational();
            case Tag.SYMBOL -> Symbol.of(name());
            default -> throw new Malformed("no value begins with " + tag);
        };
    }

    private Rational rational() {
        int sign = cell();
        BigInteger numerator = natural();
        BigInteger denominator = natural();
        if (sign != 1 && sign != -1 || denominator.signum() == 0) {
            throw new Malformed("no rational has the sign " + sign + " and the denominator " + denominator);
        }
        Rational number = Rational.of(sign < 0 ? numerator.negate() : numerator, denominator);
        boolean fitsCell = number.isInteger() && number.numerator().bitLength() < Integer.SIZE;
        if (fitsCell || !number.denominator().equals(denominator)) {
            throw new Malformed(number + " is not written in its only form");
        }
        return number;
    }

    private BigInteger natural() {
        int length = count();
        BigInteger natural = BigInteger.ZERO;
        for (int i = 0; i < length; i++) {
            int digit = cell();
            if (digit < 0 || i == 0 && digit == 0) {
                throw new Malformed("no digit " + digit + " at " + i);
            }
            natural = natural.shiftLeft(31).add(BigInteger.valueOf(digit));
        }
        return natural;
    }

    private String name() {
        if (position < end && cells.applyAsInt(position) < 0) {
            return Names.own(cell());
        }
        char[] characters = new char[count()];
        for (int i = 0; i < characters.length; i++) {
            int character = cell();
            if (character < 0 || character > Character.MAX_VALUE) {
                throw new Malformed("no character has the number " + character);
            }
            characters[i] = (char) character;
        }
        String name = new String(characters);
        if (Names.isOwn(name)) {
            throw new Malformed(name + " is not written in its only form");
        }
        return name;
    }

    /** A pair whose parts are being read. */
    private static final class Waiting {
        private Value head;
    }

    /** An application whose arguments are being read. */
    private static final class Building {
        private final FunctionSymbol function;
        private final List<Term> arguments = new ArrayList<>();

        private Building(FunctionSymbol function) {
            this.function = function;
        }

        private boolean isLast() {
            return arguments.size() + 1 == function.arity();
        }

        private Term with(Term last) {
            arguments.add(last);
            return Application.of(function, arguments);
        }
    }
}
