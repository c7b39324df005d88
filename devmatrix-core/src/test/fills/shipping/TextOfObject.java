// refused: SLOT-115
package com.acme.shop.rule;

import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        Object place = parcels;
        return List.of("" + place, String.valueOf(new int[0]));
    }
}
