package org.apache.ofbiz.base.util;

/** Root of OFBiz's unchecked exceptions. */
public class GeneralRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public GeneralRuntimeException() {
    }

    public GeneralRuntimeException(String msg) {
        super(msg);
    }

    public GeneralRuntimeException(String msg, Throwable nested) {
        super(msg, nested);
    }

    public GeneralRuntimeException(Throwable nested) {
        super(nested);
    }

    /** The message with that of the cause in parentheses, as OFBiz shows it. */
    @Override
    public String getMessage() {
        Throwable nested = getCause();
        return nested == null ? super.getMessage() : super.getMessage() + " (" + nested.getMessage() + ")";
    }

    public String getNonNestedMessage() {
        return super.getMessage();
    }

    public Throwable getNested() {
        return getCause() == null ? this : getCause();
    }
}
