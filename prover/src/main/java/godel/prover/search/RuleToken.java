package godel.prover.search;

/**
 * A derived rule as a token: short for {@code apply-rule} with the rule's number and m = n = 0.
 *
 * @param number the rule's number, counted on from the kernel's
 */
public record RuleToken(DerivedRule rule, int number) implements Token {

    @Override
    public String text() {
        return rule.name();
    }

    @Override
    public TokenClass kind() {
        return TokenClass.RULE;
    }

    @Override
    public int operands() {
        return 0;
    }

    @Override
    public String meaning() {
        return "applies the derived rule " + rule.name() + ", number " + number + ", and appends the theorems that it proves";
    }
}
