package godel.prover.checker;

import java.math.BigInteger;

/**
 * A value of the logic. Values are made by {@link Values} only, which makes every value once: equality is identity. Each has a
 * number of its own, so that larger values are found in the table by the numbers of their parts.
 */
sealed interface Value {

    int number();

    /** A rational number in lowest terms; the denominator is positive. */
    final class Number implements Value, Comparable<Number> {
        private final BigInteger numerator;
        private final BigInteger denominator;
        private final int number;

        Number(BigInteger numerator, BigInteger denominator, int number) {
            this.numerator = numerator;
            this.denominator = denominator;
            this.number = number;
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
        public int number() {
            return number;
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
    record Symbol(String name, int number) implements Value {
    }

    /** A pair of values. */
    final class Pair implements Value, Comparable<Pair> {
        private final Value head;
        private final Value tail;
        private final int number;

        Pair(Value head, Value tail, int number) {
            this.head = head;
            this.tail = tail;
            this.number = number;
        }

        Value head() {
            return head;
        }

        Value tail() {
            return tail;
        }

        @Override
        public int number() {
            return number;
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
