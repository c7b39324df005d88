// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        return IntStream.range(0, parcels.size())
                .mapToObj(parcels::get)
                .filter(parcel -> parcel.weight().compareTo(new BigDecimal("20")) > 0)
                .map(Parcel::label)
                .distinct()
                .collect(Collectors.toList());
    }
}
