package godel.prover.checker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The SHA-256 digests of axioms and definitions: of the text of the line, in which every number of a term or value is replaced
 * by the digest of that term or value, and the line's own number, where it has one, is left out. So they depend on what is said
 * and not on how a file numbers it, and cost no more than the distinct subterms.
 */
final class Digests {
    private final Budget budget;

    Digests(Budget budget) {
        this.budget = budget;
    }

    /** {@return the digest of {@code axiom NAME CLASS formula}, in hexadecimal} */
    String of(Proof.Axiom axiom) throws Refusal {
        return digest("axiom " + axiom.name() + " " + axiom.category() + " " + new Parts().of(axiom.formula()));
    }

    /** {@return the digest of {@code define NAME PARAMETERS body measure component ..}, in hexadecimal} */
    String of(Definition definition) throws Refusal {
        Parts parts = new Parts();
        List<String> names = definition.parameters().stream().map(Term.Variable::name).toList();
        StringBuilder text = new StringBuilder("define ").append(definition.function().name()).append(' ')
                .append(names.isEmpty() ? "-" : String.join(",", names)).append(' ').append(parts.of(definition.body()));
        if (!definition.measure().isEmpty()) {
            text.append(" measure");
            for (Term component : definition.measure()) {
                text.append(' ').append(parts.of(component));
            }
        }
        return digest(text.toString());
    }

    /** {@return the digest of a formula alone, in hexadecimal} */
    String of(Term term) throws Refusal {
        return new Parts().of(term);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The digests of the parts of one line, each computed once, with a stack of its own. */
    private final class Parts {
        private final Map<Object, String> done = new IdentityHashMap<>();

        String of(Term whole) throws Refusal {
            ArrayDeque<Object> open = new ArrayDeque<>();
            open.push(whole);
            while (!open.isEmpty()) {
                Object next = open.peek();
                List<Object> missing = parts(next).stream().filter(part -> !done.containsKey(part)).toList();
                if (missing.isEmpty()) {
                    open.pop();
                    if (!done.containsKey(next)) {
                        // Writing a number in decimal takes longer the longer it is.
                        budget.visit(next instanceof Value.Number number ? 1 + number.numerator().bitLength() + number.denominator().bitLength() : 1);
                        done.put(next, digest(text(next)));
                    }
                } else {
                    missing.forEach(open::push);
                }
            }
            return done.get(whole);
        }

        private List<Object> parts(Object whole) {
            return switch (whole) {
                case Term.Constant constant -> List.of(constant.value());
                case Term.Application application -> List.of((Object[]) application.arguments());
                case Value.Pair pair -> List.of(pair.head(), pair.tail());
                default -> List.of();
            };
        }

        private String text(Object whole) {
            String kind = switch (whole) {
                case Term.Variable variable -> "variable " + variable.name();
                case Term.Constant _ -> "constant";
                case Term.Application application -> "apply " + application.function().name();
                case Value.Number number -> "number " + number.numerator() + (number.isInteger() ? "" : "/" + number.denominator());
                case Value.Symbol symbol -> "symbol " + symbol.name();
                default -> "pair";
            };
            List<String> words = new ArrayList<>(List.of(kind));
            parts(whole).forEach(part -> words.add(done.get(part)));
            return String.join(" ", words);
        }
    }
}
