package org.dealercrm.pqrs;

import java.util.Map;
import java.util.Optional;

import org.apache.ofbiz.base.util.UtilMisc;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.pqrs.PqrsReply.Refusal;

/** Taking cases in. */
public final class PqrsServices {

    private PqrsServices() { }

    /** Registers what a customer puts forward: it gets its number, its term and the request of OFBiz. */
    public static Map<String, Object> register(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        GenericValue row = dctx.getDelegator().makeValue("PqrsCase");
        Registration registration = new Registration(dctx, context);
        Optional<Refusal> refusal = registration.read(row);
        if (refusal.isPresent()) {
            return PqrsReply.refused(refusal.get(), context);
        }
        registration.write(row);
        Map<String, Object> result = PqrsReply.done("DealercrmPqrsRegistered", "custRequestId", row.get("custRequestId"), context);
        result.put("successMessage", PqrsReply.text("DealercrmPqrsRegistered", UtilMisc.toMap("number", row.get("caseNumber")), context));
        result.put("caseNumber", row.get("caseNumber"));
        result.put("dueDate", row.get("dueDate"));
        return result;
    }

    /** Writes the row of a year unless it is there. */
    public static Map<String, Object> openYear(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        return PqrsSerial.open(dctx.getDelegator(), (Long) context.get("caseYear"));
    }
}
