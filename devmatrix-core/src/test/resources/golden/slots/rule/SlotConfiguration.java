package com.acme.bakery.rule;

import org.springframework.context.annotation.Configuration;

/** The fills of this package; an open slot has none. */
@Configuration(value = "rule/slots", proxyBeanMethods = false)
class SlotConfiguration {}
