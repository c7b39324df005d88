// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    private boolean isHeavy(Parcel parcel) {
        return parcel.weight().compareTo(BigDecimal.valueOf(20)) > 0;
    }

    @Override
    public List<String> heavy(List<Parcel> parcels) {
        return parcels.stream()
                .filter(this::isHeavy)
                .map(parcel -> parcel.label())
                .collect(Collectors.collectingAndThen(Collectors.toCollection(LinkedHashSet::new), List::copyOf));
    }
}
