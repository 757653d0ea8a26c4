package org.dealercrm.pqrs.form;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.service.DispatchContext;

import org.dealercrm.shared.Settings;
import org.dealercrm.shared.SystemCall;

/** Who uses the public pages, how often, and with which files. */
final class FormAccess {
    private static final Map<String, String> LIMITS = Map.of("SUBMIT", "pqrs.form.attemptsPerHour", "STATUS", "pqrs.status.perHour");
    private static final long OTHERWISE = 30;

    private FormAccess() { }

    /** The digest under which the client of a public page is counted. */
    static String addressHash(Delegator delegator, Map<String, ? extends Object> context) throws GenericEntityException {
        String address = ClientAddress.of((String) context.get("remoteAddress"), (String) context.get("forwardedFor"),
                Settings.number(delegator, "pqrs.form.trustedProxies", 0));
        return FormKey.digest(delegator).of("address", address);
    }

    /** Counts this attempt and answers whether it is one too many; the count stays even when all else is undone. */
    static boolean tooMany(DispatchContext dctx, Map<String, ? extends Object> context, String useKindId) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        String hash = addressHash(delegator, context);
        SystemCall.apart(dctx, "notePqrsFormUse", Map.of("useKindId", useKindId, "addressHash", hash));
        return FormUses.count(delegator, useKindId, hash) > Settings.number(delegator, LIMITS.get(useKindId), OTHERWISE);
    }

    /** The files of a form: maps with name and bytes. */
    static List<FormFile> files(List<?> sent) {
        List<FormFile> files = new ArrayList<>();
        for (Object each : sent == null ? List.of() : sent) {
            Map<?, ?> file = (Map<?, ?>) each;
            files.add(new FormFile((String) file.get("name"), bytes((ByteBuffer) file.get("bytes"))));
        }
        return files;
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
