package org.dealercrm.host.widget.screen;

import org.apache.ofbiz.entity.transaction.GenericTransactionException;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.dealercrm.host.widget.Rendering;
import org.dealercrm.host.widget.WidgetRenderException;
import org.dealercrm.host.xml.XmlElement;

/** A named screen: one section, drawn inside a transaction. */
public final class Screen {
    private final String name;
    private final Section section;
    private final boolean transaction;
    private final int timeout;

    public Screen(XmlElement element, String file) {
        this.name = file + "#" + element.attr("name");
        this.section = new Section(element.child("section"), name);
        this.transaction = element.flag("use-transaction");
        this.timeout = Integer.parseInt(element.attr("transaction-timeout", "0"));
    }

    public void render(Rendering rendering) {
        render(rendering, false);
    }

    /** Draws the screen; with a shared scope its assignments stay visible to the caller. */
    void render(Rendering rendering, boolean shareScope) {
        boolean began = false;
        try {
            began = transaction && TransactionUtil.begin(timeout);
            if (shareScope) {
                section.renderHere(rendering);
            } else {
                section.render(rendering);
            }
            TransactionUtil.commit(began);
        } catch (GenericTransactionException e) {
            throw new WidgetRenderException("Error in the transaction of the screen [" + name + "]", e);
        } catch (RuntimeException e) {
            rollback(began, e);
            throw e;
        }
    }

    private void rollback(boolean began, RuntimeException cause) {
        try {
            TransactionUtil.rollback(began, "Error rendering the screen [" + name + "]", cause);
        } catch (GenericTransactionException e) {
            cause.addSuppressed(e);
        }
    }
}
