// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        List<String> labels = new ArrayList<>();
        int i = 0;
        while (i < parcels.size()) {
            Parcel parcel = parcels.get(i);
            if (parcel.weight().subtract(BigDecimal.valueOf(20)).signum() > 0 && labels.indexOf(parcel.label()) < 0) {
                labels.add(parcel.label());
            }
            i++;
        }
        return labels;
    }
}
