package org.apache.ofbiz.base.component;

import org.apache.ofbiz.base.util.GeneralException;

/** A component cannot be found or read. */
public class ComponentException extends GeneralException {
    private static final long serialVersionUID = 1L;

    public ComponentException(String msg) {
        super(msg);
    }

    public ComponentException(String msg, Throwable nested) {
        super(msg, nested);
    }
}
