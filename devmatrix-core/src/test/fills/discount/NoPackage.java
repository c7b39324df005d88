// refused: SLOT-103
import java.math.BigDecimal;

final class TieredDiscountBusinessRules implements com.acme.shop.rule.TieredDiscount {
    @Override
    public BigDecimal discount(Cart cart) {
        return cart.total();
    }
}
