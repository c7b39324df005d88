// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        Set<String> seen = new HashSet<>();
        List<String> labels = new ArrayList<>();
        for (Parcel parcel : parcels) {
            if (parcel.weight().compareTo(new BigDecimal("20")) > 0 && seen.add(parcel.label())) {
                labels.add(parcel.label());
            }
        }
        return labels;
    }
}
