package godel.grammar.elaborate;

import godel.grammar.syntax.BottomUp;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.ParsedExpression;
import godel.grammar.syntax.Source;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import java.util.List;
import java.util.Map;

/**
 * From expressions to terms of the logic, which has no binders: {@code let} and {@code match} are expanded by
 * substitution. Since terms share equal parts, the expansion is no larger than the expression.
 *
 * <pre>
 * if c then x else y                      if(c, x, y)
 * let x = e in b                          b with e for x
 * match e { [] -> a, [h | t] -> b }       if(is_pair(e), b with head(e) for h and tail(e) for t, a)
 * </pre>
 */
public final class Elaboration {
    private final Source source;
    private final Signature signature;

    /**
     * @param source    where the expressions were read from, for the places of errors
     * @param signature the functions that may be used
     */
    public Elaboration(Source source, Signature signature) {
        this.source = source;
        this.signature = signature;
    }

    /**
     * {@return the formula that was read as a term; its unbound names are universally quantified variables}
     *
     * @throws DiagnosticException with all unknown functions and wrong numbers of arguments
     */
    public static Term formula(ParsedExpression parsed, Signature signature) {
        return new Elaboration(parsed.source(), signature).formula(parsed.expression());
    }

    /**
     * {@return the formula of an axiom or theorem as a term; its unbound names are universally quantified variables}
     *
     * @throws DiagnosticException with all unknown functions and wrong numbers of arguments
     */
    public Term formula(Expression formula) {
        return checked(formula, new NameCheck(source, signature).formula(formula));
    }

    /**
     * {@return the body of a definition, or another expression over the parameters alone, as a term}
     *
     * @throws DiagnosticException with all unknown functions and variables and wrong numbers of arguments
     */
    public Term body(Expression body, List<String> parameters) {
        return checked(body, new NameCheck(source, signature).body(body, parameters));
    }

    private Term checked(Expression expression, List<Diagnostic> errors) {
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors, source.text());
        }
        return BottomUp.<Expression, Term>compute(expression, Expression::children, Elaboration::term);
    }

    private static Term term(Expression expression, List<Term> children) {
        return switch (expression) {
            case Expression.Variable(String name) -> Variable.of(name);
            case Literal(Value value) -> Constant.of(value);
            case If _ -> Application.of(FunctionSymbol.of("if", 3), children);
            case Call(String function, _) -> Application.of(FunctionSymbol.of(function, children.size()), children);
            case Let(String name, _, _) -> Substitution.of(Map.of(Variable.of(name), children.get(0))).apply(children.get(1));
            case Match(_, _, String head, String tail, _) -> {
                Term subject = children.get(0);
                Substitution parts = Substitution.of(
                        List.of(Variable.of(head), Variable.of(tail)),
                        List.of(Application.of("head", subject), Application.of("tail", subject)));
                yield Application.of("if", Application.of("is_pair", subject), parts.apply(children.get(2)), children.get(1));
            }
        };
    }
}
