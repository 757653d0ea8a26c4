package org.dealercrm.host.widget.action;

import org.apache.ofbiz.base.util.GeneralException;
import org.apache.ofbiz.base.util.collections.MapStack;

/** A step that prepares data before widgets are drawn; an exception ends the page. */
public interface Action {
    void run(MapStack<String> context) throws GeneralException;
}
