// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        @Nullable Parcel last = null;
        List<String> labels = new ArrayList<>();
        for (Parcel parcel : parcels) {
            last = parcel;
            if (last.weight().compareTo(new BigDecimal("20")) > 0 && !labels.contains(last.label())) {
                labels.add(last.label());
            }
        }
        return labels;
    }
}
