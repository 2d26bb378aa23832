package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The axioms of certificates that need not be taken for granted, because the preamble proves them: those of the primitive functions. It
 * has a theorem for each, of the axiom's name. What counts is the formula: an axiom of such a name that says something else is no
 * instance of the theorem, and stays an axiom of the certificate.
 */
final class ProvedAxioms {
    private final Workshop workshop;

    ProvedAxioms(Workshop workshop) {
        this.workshop = workshop;
    }

    /** {@return the proof of an axiom's formula, in open form, if the preamble has a theorem of that name of which it is an instance} */
    Optional<Proof> proof(Item.Axiom axiom) throws TooHeavy {
        Optional<Assertion> theorem = workshop.library().theorem(axiom.name());
        if (theorem.isEmpty()) {
            return Optional.empty();
        }
        Expression pattern = theorem.get().conclusion().argument(0);
        Map<Expression, Term> found = new IdentityHashMap<>();
        if (!fits(pattern, axiom.formula(), found)) {
            return Optional.empty();
        }
        Map<Expression, Expression> instances = new IdentityHashMap<>();
        for (Map.Entry<Expression, Term> entry : found.entrySet()) {
            instances.put(entry.getKey(), workshop.representation().closed(entry.getValue()));
        }
        Proof instance = workshop.calculus().instance(theorem.get(), instances);
        Equation written = workshop.equality().symmetric(literal(pattern, axiom.formula()));
        return Optional.of(workshop.equality().carry(written, instance));
    }

    /** {@return whether the term is an instance of the pattern; what stands for the pattern's variables is added to {@code found}} */
    private boolean fits(Expression pattern, Term term, Map<Expression, Term> found) throws TooHeavy {
        if (pattern.isVariable()) {
            Term known = found.putIfAbsent(pattern, term);
            return known == null || known == term;
        }
        if (pattern.isClosed()) {
            return pattern == workshop.representation().closed(term);
        }
        if (!(term instanceof Application application) || !isCall(pattern, application)) {
            return false;
        }
        List<Expression> arguments = workshop.language().arguments(pattern);
        for (int i = 0; i < arguments.size(); i++) {
            if (!fits(arguments.get(i), application.argument(i), found)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCall(Expression pattern, Application application) {
        return workshop.language().isApplication(pattern)
                && workshop.language().arguments(pattern).size() == application.arguments().size()
                && workshop.language().name(pattern) == workshop.representation().vocabulary().function(application.function().name());
    }

    /** {@return that the open form of an instance of the pattern is equal to the same with no abbreviation inside the pattern} */
    private Equation literal(Expression pattern, Term term) throws TooHeavy {
        if (!(term instanceof Application application) || pattern.isVariable() || pattern.isClosed()) {
            return Equation.same(workshop.representation().open(term));
        }
        List<Equation> arguments = new ArrayList<>();
        for (int i = 0; i < application.arguments().size(); i++) {
            Term argument = application.argument(i);
            Expression part = workshop.language().arguments(pattern).get(i);
            arguments.add(part.isVariable() || part.isClosed()
                    ? Equation.same(workshop.representation().closed(argument))
                    : workshop.equality().transitive(workshop.sequents().unfolding(argument), literal(part, argument)));
        }
        return workshop.equality().congruent(workshop.representation().open(term), arguments);
    }
}
