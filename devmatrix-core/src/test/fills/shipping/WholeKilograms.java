// refused: SLOT-131
package com.acme.shop.rule;

import java.util.List;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        return parcels.stream().filter(parcel -> parcel.weight().intValue() > 20).map(Parcel::label).distinct().toList();
    }
}
