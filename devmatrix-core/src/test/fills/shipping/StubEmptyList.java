// refused: SLOT-109
package com.acme.shop.rule;

import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        return List.of();
    }
}
