// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    private static final BigDecimal LIMIT = new BigDecimal("20");

    @Override
    public List<String> heavy(List<Parcel> parcels) {
        Set<String> labels = new LinkedHashSet<>();
        for (Parcel parcel : parcels) {
            if (parcel.weight().compareTo(LIMIT) > 0) {
                labels.add(parcel.label());
            }
        }
        return List.copyOf(labels);
    }
}
