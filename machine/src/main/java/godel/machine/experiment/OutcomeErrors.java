package godel.machine.experiment;

import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Source;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;

/** What can be wrong with the outcomes of an action. */
final class OutcomeErrors {
    private OutcomeErrors() {
    }

    static Diagnostic form(Source source, Expression place) {
        return source.error(place, "an outcome has another form than [probability, reward, next world]")
                .hinting("an environment's step gives a list of these, such as [[1/5, 1, world], [4/5, 0, world]]");
    }

    static Diagnostic notRational(Source source, Expression place, Value found) {
        return source.error(place, "the probability " + found + " is not a number").at(found.toString())
                .hinting("an outcome is [probability, reward, next world]; probabilities are rational numbers such as 1/5");
    }

    static Diagnostic negative(Source source, Expression place, Rational found) {
        return source.error(place, "the probability " + found + " is negative").at(found.toString())
                .hinting("probabilities lie between 0 and 1");
    }

    static Diagnostic sum(Source source, Expression place, Rational sum) {
        Rational missing = Rational.ONE.minus(sum);
        String hint = missing.signum() > 0 ? missing + " is missing" : missing.negate() + " is too much";
        return source.error(place, "the probabilities sum to " + sum + ", not to 1").at(sum.toString()).hinting(hint);
    }

    static Diagnostic reward(Source source, Expression place, Value found) {
        return source.error(place, "the reward " + found + " is not a number").at(found.toString())
                .hinting("give worth(reward, remaining) in the environment if rewards are to be something else");
    }
}
