// refused: SLOT-136
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        parcels.sort(Comparator.comparing(Parcel::label));
        return parcels.stream().filter(parcel -> parcel.weight().compareTo(BigDecimal.valueOf(20)) > 0).map(Parcel::label).distinct().toList();
    }
}
