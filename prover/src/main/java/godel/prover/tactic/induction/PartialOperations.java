package godel.prover.tactic.induction;

import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Primitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Primitives on values that are not wholly known. */
final class PartialOperations {
    private final Forcing forcing;
    private final PartialEquality equality;

    PartialOperations(Forcing forcing) {
        this.forcing = forcing;
        this.equality = new PartialEquality(forcing);
    }

    /** {@return the result, or what waits for an argument} */
    Object apply(Primitive operation, Object[] arguments) {
        return computed(operation, arguments).orElseGet(() -> new Operation(operation, arguments));
    }

    private Optional<Object> computed(Primitive operation, Object[] arguments) {
        if (operation == Primitive.PAIR) {
            return Optional.of(new PartialPair(arguments[0], arguments[1]));
        }
        if (operation == Primitive.EQUAL) {
            return Optional.of(equality.same(arguments[0], arguments[1]));
        }
        List<Value> known = new ArrayList<>();
        for (Object argument : arguments) {
            Object value = forcing.force(argument);
            if (value instanceof Cell cell) {
                return arguments.length == 1 ? bySort(operation, cell) : shifted(operation, cell, arguments);
            }
            if (value instanceof PartialPair(Object head, Object tail)) {
                if (arguments.length == 1) {
                    return Optional.of(ofPair(operation, head, tail));
                }
                value = Symbol.NIL;
            }
            if (value instanceof Rational number) {
                forcing.chargeLength(number);
            }
            known.add((Value) value);
        }
        return Optional.of(PartialPair.of(operation.apply(known)));
    }

    /** What is known of a value of this sort before it is known itself. */
    private static Optional<Object> bySort(Primitive operation, Cell cell) {
        Cell.Kind kind = cell instanceof Cell.Shifted ? Cell.Kind.NUMBER : cell instanceof Cell.Unknown unknown ? unknown.kind : Cell.Kind.OTHER;
        if (kind == Cell.Kind.OTHER) {
            return Optional.empty();
        }
        return switch (operation) {
            case IS_NUMBER, IS_INTEGER -> Optional.of(Value.truth(kind == Cell.Kind.NUMBER));
            case IS_PAIR -> Optional.of(Value.truth(kind == Cell.Kind.DATA));
            case IS_SYMBOL -> Optional.of(Symbol.FALSE);
            case FLOOR -> kind == Cell.Kind.NUMBER ? Optional.of(cell) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Object ofPair(Primitive operation, Object head, Object tail) {
        return switch (operation) {
            case HEAD -> forcing.force(head);
            case TAIL -> forcing.force(tail);
            case SIZE -> throw new Programs.GivenUp();
            default -> operation.apply(List.of(Pair.of(Symbol.NIL, Symbol.NIL)));
        };
    }

    /** A sum or difference of an unknown number and a known one. */
    private Optional<Object> shifted(Primitive operation, Cell cell, Object[] arguments) {
        if (operation != Primitive.PLUS && operation != Primitive.MINUS) {
            return Optional.empty();
        }
        boolean isFirst = forcing.force(arguments[0]) == cell;
        Object other = forcing.force(arguments[isFirst ? 1 : 0]);
        if (!(other instanceof Rational number) || operation == Primitive.MINUS && !isFirst) {
            return Optional.empty();
        }
        Rational shift = operation == Primitive.PLUS ? number : Rational.ZERO.minus(number);
        return switch (cell) {
            case Cell.Unknown unknown -> Optional.of(plus(unknown, shift));
            case Cell.Shifted sum -> Optional.of(plus(sum.base, sum.shift.plus(shift)));
            case Waiting _ -> Optional.empty();
        };
    }

    private static Cell plus(Cell.Unknown unknown, Rational shift) {
        return shift.signum() == 0 ? unknown : new Cell.Shifted(unknown, shift);
    }

    private final class Operation extends Waiting {
        private final Primitive operation;
        private final Object[] arguments;

        Operation(Primitive operation, Object[] arguments) {
            this.operation = operation;
            this.arguments = arguments;
        }

        @Override
        Object again() {
            Optional<Object> result = computed(operation, arguments);
            if (result.isEmpty()) {
                forcing.block(this, firstCell().blockers());
            }
            return result.orElse(this);
        }

        private Cell firstCell() {
            for (Object argument : arguments) {
                if (forcing.force(argument) instanceof Cell cell) {
                    return cell;
                }
            }
            throw new IllegalStateException("nothing to wait for");
        }

        @Override
        Demand demand() {
            return Demand.of(firstCell());
        }
    }
}
