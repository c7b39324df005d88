// refused: SLOT-115
package com.acme.shop.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        Set<String> labels = new HashSet<>();
        parcels.forEach(parcel -> labels.add(parcel.label()));
        return List.copyOf(labels);
    }
}
