// refused: SLOT-136
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        parcels.removeIf(parcel -> parcel.weight().compareTo(BigDecimal.valueOf(20)) <= 0);
        return parcels.stream().map(Parcel::label).distinct().toList();
    }
}
