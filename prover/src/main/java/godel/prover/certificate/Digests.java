package godel.prover.certificate;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Proposal;
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
 * SHA-256 digests of axioms and definitions, in hexadecimal, as the format has them: of the text of their lines, with the digests of
 * terms and values in the place of their numbers. They do not depend on the certificate.
 */
public final class Digests {
    private final Map<Object, String> done = new IdentityHashMap<>();

    private Digests() {
    }

    /** {@return the digest of an axiom: its name, its kind and its formula} */
    public static String of(Axiom axiom) {
        return digest("axiom " + axiom.name() + " " + axiom.kind() + " " + new Digests().part(axiom.formula()));
    }

    /** {@return the digest of a definition: the function, its parameters, its body and its measure} */
    public static String of(Proposal proposal) {
        Digests parts = new Digests();
        List<String> parameters = proposal.parameters().stream().map(Variable::name).toList();
        StringBuilder text = new StringBuilder("define ").append(proposal.function().name()).append(' ')
                .append(parameters.isEmpty() ? "-" : String.join(",", parameters)).append(' ').append(parts.part(proposal.body()));
        if (!proposal.measure().isEmpty()) {
            text.append(" measure");
            proposal.measure().forEach(component -> text.append(' ').append(parts.part(component)));
        }
        return digest(text.toString());
    }

    /** {@return the digest of a formula} */
    public static String of(Term formula) {
        return new Digests().part(formula);
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

    private String part(Term whole) {
        ArrayDeque<Object> open = new ArrayDeque<>();
        open.push(whole);
        while (!open.isEmpty()) {
            Object next = open.peek();
            List<?> missing = parts(next).stream().filter(part -> !done.containsKey(part)).toList();
            if (missing.isEmpty()) {
                done.computeIfAbsent(open.pop(), made -> digest(text(made)));
            } else {
                missing.forEach(open::push);
            }
        }
        return done.get(whole);
    }

    private static List<?> parts(Object whole) {
        return switch (whole) {
            case Constant constant -> List.of(constant.value());
            case Application application -> application.arguments();
            case Pair pair -> List.<Value>of(pair.head(), pair.tail());
            default -> List.of();
        };
    }

    private String text(Object whole) {
        String kind = switch (whole) {
            case Variable variable -> "variable " + variable.name();
            case Constant _ -> "constant";
            case Application application -> "apply " + application.function().name();
            case Rational number -> "number " + number;
            case Symbol symbol -> "symbol " + symbol.name();
            default -> "pair";
        };
        List<String> words = new ArrayList<>(List.of(kind));
        parts(whole).forEach(part -> words.add(done.get(part)));
        return String.join(" ", words);
    }
}
