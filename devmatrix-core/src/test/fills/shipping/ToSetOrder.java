// refused: SLOT-115
package com.acme.shop.rule;

import java.util.List;
import java.util.stream.Collectors;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        return List.copyOf(parcels.stream().map(Parcel::label).collect(Collectors.toSet()));
    }
}
