package org.dealercrm.host.web;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;

/** Events of the test component. */
public final class NoteEvents {

    private NoteEvents() {
    }

    public static String touch(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute("_EVENT_MESSAGE_", "touched");
        return "success";
    }

    public static String storeAndFail(HttpServletRequest request, HttpServletResponse response) throws GenericEntityException {
        Delegator delegator = (Delegator) request.getAttribute("delegator");
        delegator.create("TestNote", "noteKey", request.getParameter("noteKey"));
        request.setAttribute("_ERROR_MESSAGE_", "stored, but not liked");
        return "error";
    }

    public static String explode(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("the event exploded");
    }

    public static String odd(HttpServletRequest request, HttpServletResponse response) {
        return "an answer nobody declared";
    }
}
