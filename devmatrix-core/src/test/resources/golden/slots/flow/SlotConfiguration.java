package com.acme.bakery.flow;

import org.springframework.context.annotation.Configuration;

/** The fills of this package; an open slot has none. */
@Configuration(value = "flow/slots", proxyBeanMethods = false)
class SlotConfiguration {}
