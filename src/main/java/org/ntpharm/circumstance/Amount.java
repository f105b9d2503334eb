package org.ntpharm.circumstance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A quantity of a drug, or a range of quantities.
 *
 * @param low the least, empty where the text gives only the most
 * @param high the most, the same as {@code low} where the text gives one number
 */
public record Amount(Optional<BigDecimal> low, Optional<BigDecimal> high, Unit unit) {
    public Amount {
        low = low.map(Amount::plain);
        high = high.map(Amount::plain);
        if (low.isEmpty() && high.isEmpty()) {
            throw new IllegalArgumentException("an amount without a number");
        }
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException("not a range: " + low.get() + " to " + high.get());
        }
    }

    /** Whether it is one quantity. */
    public boolean exact() {
        return low.equals(high);
    }

    /** Such as {@code 10 mg/kg}, {@code 0.5..1 mg/kg}, {@code ..300 mg}, {@code 400.. mg}. */
    @Override
    public String toString() {
        String least = low.map(BigDecimal::toPlainString).orElse("");
        String most = high.map(BigDecimal::toPlainString).orElse("");
        return (exact() ? least : least + ".." + most) + " " + unit.ucum();
    }

    /** The same number in the one form that equals counts as equal. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
