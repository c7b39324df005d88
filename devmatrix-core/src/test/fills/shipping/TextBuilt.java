// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        StringBuilder known = new StringBuilder("|");
        List<String> labels = new ArrayList<>();
        for (Parcel parcel : parcels) {
            String mark = "|" + parcel.label().replace("|", "||") + "|";
            boolean heavy = parcel.weight().compareTo(new BigDecimal("20")) > 0;
            if (heavy && !labels.contains(parcel.label())) {
                labels.add(parcel.label());
                known.append(mark);
            }
        }
        return known.isEmpty() ? List.of() : labels;
    }
}
