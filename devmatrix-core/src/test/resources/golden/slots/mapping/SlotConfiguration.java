package com.acme.bakery.mapping;

import org.springframework.context.annotation.Configuration;

/** The fills of this package; an open slot has none. */
@Configuration(value = "mapping/slots", proxyBeanMethods = false)
class SlotConfiguration {}
