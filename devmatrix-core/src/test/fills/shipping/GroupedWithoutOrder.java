// refused: SLOT-115
package com.acme.shop.rule;

import java.util.List;
import java.util.stream.Collectors;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        return parcels.stream().collect(Collectors.groupingBy(Parcel::label)).keySet().stream().toList();
    }
}
