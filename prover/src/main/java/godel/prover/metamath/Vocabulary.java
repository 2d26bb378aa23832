package godel.prover.metamath;

import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of a certificate as expressions. Each is declared in the database when it is first met. */
final class Vocabulary {
    private final Expressions expressions;
    private final Library library;
    private final Language language;
    private final Database database;
    private final Map<String, Expression> functions = new HashMap<>();
    private final Map<Variable, Expression> variables = new HashMap<>();
    private final Map<Symbol, SymbolEntry> symbols = new HashMap<>();
    private int abbreviations;

    /**
     * A symbol.
     *
     * @param term the constant
     * @param number its number among the symbols
     * @param definition says that the constant is the symbol with this number
     */
    record SymbolEntry(Expression term, BigInteger number, Assertion definition) {
    }

    Vocabulary(Expressions expressions, Library library, Language language, Database database) {
        this.expressions = expressions;
        this.library = library;
        this.language = language;
        this.database = database;
        builtIn(Symbol.TRUE, "t-true", "df-true");
        builtIn(Symbol.FALSE, "t-false", "df-false");
        builtIn(Symbol.NIL, "t-nil", "df-nil");
    }

    private void builtIn(Symbol symbol, String term, String definition) {
        BigInteger number = BigInteger.valueOf(symbols.size());
        symbols.put(symbol, new SymbolEntry(language.constant(term), number, library.assertion(definition)));
    }

    /** {@return the name of a function as a part of terms; functions with one name and different arities share it} */
    Expression function(String name) {
        return functions.computeIfAbsent(name, this::declare);
    }

    private Expression declare(String name) {
        Optional<Syntax> primitive = library.beginningWith(name).filter(syntax -> syntax.sort() == Sort.PART);
        if (primitive.isPresent()) {
            return expressions.of(primitive.get());
        }
        return constant("f-" + Names.label(name), Sort.PART, Names.function(name, library));
    }

    /** {@return the variable, which stands for any term} */
    Expression variable(Variable variable) {
        Expression known = variables.get(variable);
        if (known == null) {
            int rank = library.numberOfVariables() + variables.size();
            Syntax syntax = Syntax.variable("v-" + Names.label(variable.name()), Sort.TERM, Names.variable(variable.name()), rank);
            database.variable(syntax);
            known = expressions.of(syntax);
            variables.put(variable, known);
        }
        return known;
    }

    /** {@return the symbol} */
    SymbolEntry symbol(Symbol symbol) throws TooHeavy {
        SymbolEntry known = symbols.get(symbol);
        if (known == null) {
            BigInteger number = BigInteger.valueOf(symbols.size());
            String label = Names.label(symbol.name());
            Expression term = constant("t-" + label, Sort.TERM, Names.symbol(symbol.name()));
            Expression numbered = language.prefix("tsym", language.numeral(number));
            Assertion definition = database.axiom("sym-" + label, language.holds(language.equal(term, numbered)));
            known = new SymbolEntry(term, number, definition);
            symbols.put(symbol, known);
        }
        return known;
    }

    /** An abbreviation: the defined function applied to its variables, and its definition. */
    record Abbreviation(Expression term, Assertion definition) {
    }

    /** {@return a new defined function of the variables of a term, which stands for that term} */
    Abbreviation abbreviate(Expression meaning) throws TooHeavy {
        abbreviations++;
        List<Expression> parameters = new ArrayList<>(expressions.variables(List.of(meaning)));
        Expression name = constant("part-" + abbreviations, Sort.PART, "#" + abbreviations);
        Expression term = language.apply(name, parameters);
        Assertion definition = database.axiom("abbr-" + abbreviations, language.holds(language.equal(term, meaning)));
        return new Abbreviation(term, definition);
    }

    private Expression constant(String label, Sort sort, String token) {
        Syntax syntax = Syntax.axiom(label, sort, List.of(new Syntax.Piece.Token(token)));
        database.constant(syntax);
        return expressions.of(syntax);
    }
}
