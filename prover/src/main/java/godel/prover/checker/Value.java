package godel.prover.checker;

import java.math.BigInteger;

/**
 * A value of the logic. Values are made by {@link Values} only, which makes every value once: equality is identity. Each has a
 * number of its own, so that larger values are found in the table by the numbers of their parts.
 */
abstract sealed class Value extends Counted {
    private final int number;

    private Value(int number) {
        this.number = number;
    }

    final int number() {
        return number;
    }

    /** A rational number in lowest terms; the denominator is positive. */
    static final class Number extends Value implements Comparable<Number> {
        private final BigInteger numerator;
        private final BigInteger denominator;

        Number(BigInteger numerator, BigInteger denominator, int number) {
            super(number);
            this.numerator = numerator;
            this.denominator = denominator;
        }

        BigInteger numerator() {
            return numerator;
        }

        BigInteger denominator() {
            return denominator;
        }

        boolean isInteger() {
            return denominator.equals(BigInteger.ONE);
        }

        @Override
        public int hashCode() {
            return 31 * numerator.hashCode() + denominator.hashCode();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Number that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
        }

        /** Any total order will do: it keeps the table fast when hashes are made to clash. */
        @Override
        public int compareTo(Number that) {
            int byNumerator = numerator.compareTo(that.numerator);
            return byNumerator != 0 ? byNumerator : denominator.compareTo(that.denominator);
        }
    }

    /** A symbol. */
    static final class Symbol extends Value {
        private final String name;

        Symbol(String name, int number) {
            super(number);
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    /** A pair of values. */
    static final class Pair extends Value implements Comparable<Pair> {
        private final Value head;
        private final Value tail;

        Pair(Value head, Value tail, int number) {
            super(number);
            this.head = head;
            this.tail = tail;
        }

        Value head() {
            return head;
        }

        Value tail() {
            return tail;
        }

        @Override
        public int hashCode() {
            return 0x9E3779B9 * head.number() + 0x85EBCA6B * tail.number();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Pair that && head == that.head && tail == that.tail;
        }

        /** Any total order will do: it keeps the table fast when hashes are made to clash. */
        @Override
        public int compareTo(Pair that) {
            int byHead = Integer.compare(head.number(), that.head.number());
            return byHead != 0 ? byHead : Integer.compare(tail.number(), that.tail.number());
        }
    }
}
