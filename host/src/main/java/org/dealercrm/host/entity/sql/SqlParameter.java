package org.dealercrm.host.entity.sql;

import org.dealercrm.host.entity.value.JavaType;

/** A value for a question mark; the type is null when only the value knows it. */
public record SqlParameter(JavaType type, Object value) { }
