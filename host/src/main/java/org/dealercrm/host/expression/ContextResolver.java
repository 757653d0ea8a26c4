package org.dealercrm.host.expression;

import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import javax.el.ArrayELResolver;
import javax.el.BeanELResolver;
import javax.el.ELContext;
import javax.el.ELResolver;
import javax.el.PropertyNotFoundException;

/** Resolves names in the context map and parts of maps, lists, arrays and beans. Read only. */
final class ContextResolver extends ELResolver {
    private static final BeanELResolver BEANS = new BeanELResolver(true);
    private static final ArrayELResolver ARRAYS = new ArrayELResolver(true);
    private final Map<String, ?> variables;

    ContextResolver(Map<String, ?> variables) {
        this.variables = variables;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null || base instanceof Map) {
            context.setPropertyResolved(true);
            return MapPath.entry(base == null ? variables : (Map<?, ?>) base, property);
        }
        if (base instanceof List<?> list && !(property instanceof String)) {
            context.setPropertyResolved(true);
            int index = ((Number) property).intValue();
            return index >= 0 && index < list.size() ? list.get(index) : null;
        }
        return base.getClass().isArray() ? ARRAYS.getValue(context, base, property) : BEANS.getValue(context, base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null) {
            throw new PropertyNotFoundException("no object for the method " + method);
        }
        return BEANS.invoke(context, base, method, types, arguments);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return Object.class;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw new UnsupportedOperationException("expressions only read");
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return Collections.emptyIterator();
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }
}
