package org.apache.ofbiz.base.util;

import java.util.List;

/** Root of OFBiz's checked exceptions; carries an optional list of messages. */
public class GeneralException extends Exception {
    private static final long serialVersionUID = 1L;

    private List<String> messages;

    public GeneralException() {
    }

    public GeneralException(String msg) {
        super(msg);
    }

    public GeneralException(String msg, Throwable nested) {
        super(msg, nested);
    }

    public GeneralException(Throwable nested) {
        super(nested);
    }

    public GeneralException(String msg, List<String> messages) {
        super(msg);
        this.messages = messages;
    }

    public GeneralException(String msg, List<String> messages, Throwable nested) {
        super(msg, nested);
        this.messages = messages;
    }

    public GeneralException(List<String> messages) {
        this.messages = messages;
    }

    /** The message with that of the cause in parentheses, as OFBiz shows it. */
    @Override
    public String getMessage() {
        Throwable nested = getCause();
        return nested == null ? super.getMessage() : super.getMessage() + " (" + nested.getMessage() + ")";
    }

    public List<String> getMessageList() {
        return messages;
    }

    public String getNonNestedMessage() {
        return super.getMessage();
    }

    public Throwable getNested() {
        return getCause() == null ? this : getCause();
    }
}
