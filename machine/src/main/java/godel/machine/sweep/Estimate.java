package godel.machine.sweep;

import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean of a sample, and how far the expectation may be from it: Student's 95 % confidence interval, mean ± t · s / √n
 * with n - 1 degrees of freedom.
 *
 * @param count     how many numbers there are
 * @param mean      of them; NaN where there are none
 * @param halfWidth of the interval; NaN where there are fewer than two
 */
public record Estimate(int count, double mean, double halfWidth) {
    private static final double CONFIDENCE = 0.95;

    /** {@return the estimate from these numbers} */
    public static Estimate of(List<Double> sample) {
        int count = sample.size();
        double mean = sample.stream().mapToDouble(Double::doubleValue).sum() / count;
        if (count < 2) {
            return new Estimate(count, mean, Double.NaN);
        }
        double squares = sample.stream().mapToDouble(number -> (number - mean) * (number - mean)).sum();
        double quantile = new TDistribution(count - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        return new Estimate(count, mean, quantile * Math.sqrt(squares / (count - 1) / count));
    }

    /** {@return mean and interval, with a dash for what is not known} */
    @Override
    public String toString() {
        if (count == 0) {
            return "-";
        }
        String text = String.format(Locale.ROOT, "%.1f", mean);
        return Double.isNaN(halfWidth) ? text : text + " ± " + String.format(Locale.ROOT, "%.1f", halfWidth);
    }
}
