// refused: SLOT-115
package com.acme.shop.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        Map<String, String> labels = new HashMap<>();
        for (Parcel parcel : parcels) {
            labels.put(parcel.label(), parcel.label());
        }
        return new ArrayList<>(labels.values());
    }
}
