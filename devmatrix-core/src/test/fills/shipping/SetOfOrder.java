// refused: SLOT-115
package com.acme.shop.rule;

import java.util.List;
import java.util.Set;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        return Set.copyOf(parcels.stream().map(Parcel::label).toList()).stream().toList();
    }
}
