// accepted
package com.acme.shop.rule;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class HeavyParcelsBusinessRules implements HeavyParcels {
    @Override
    public List<String> heavy(List<Parcel> parcels) {
        Map<String, List<Parcel>> byLabel = parcels.stream()
                .filter(parcel -> parcel.weight().compareTo(new BigDecimal("20")) > 0)
                .collect(Collectors.groupingBy(Parcel::label, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byLabel.keySet());
    }
}
