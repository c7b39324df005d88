// refused: SLOT-104
package com.acme.shop.rule;

final class TieredDiscountBusinessRules implements TieredDiscount {}
