package org.dealercrm.host.widget.condition;

import org.apache.ofbiz.base.util.collections.MapStack;

/** Decides over the context whether a section, menu item or the like is drawn. */
public interface Condition {
    Condition ALWAYS = context -> true;

    boolean test(MapStack<String> context);
}
