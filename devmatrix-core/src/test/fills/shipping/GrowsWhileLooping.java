// refused: SLOT-113
package com.acme.shop.rule;

import java.util.ArrayList;
import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        List<String> labels = new ArrayList<>(List.of("a"));
        for (int i = 0; i < labels.size(); i++) {
            labels.add("b");
        }
        return parcels.isEmpty() ? List.of() : labels;
    }
}
