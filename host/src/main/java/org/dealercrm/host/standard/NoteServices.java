package org.dealercrm.host.standard;

import java.util.Map;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Notes, and notes on parties. */
public final class NoteServices {

    private NoteServices() {
    }

    public static Map<String, Object> createNote(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        return answer(write(call, call.text("partyId", call.ownPartyId())));
    }

    /** Puts a new note, or the existing one that is named, on a party. */
    public static Map<String, Object> createPartyNote(DispatchContext dctx, Map<String, ?> context) throws GenericEntityException {
        StandardCall call = StandardCall.of(dctx, context);
        if (call.text("noteId") == null && call.text("note") == null) {
            return call.error("HostNoteNeedsText");
        }
        String noteId = call.text("noteId") == null ? write(call, call.ownPartyId()) : call.text("noteId");
        call.delegator().create("PartyNote", "partyId", call.text("partyId"), "noteId", noteId);
        return answer(noteId);
    }

    private static String write(StandardCall call, String author) throws GenericEntityException {
        GenericValue note = call.delegator().makeValue("NoteData", "noteName", call.text("noteName"), "noteInfo", call.text("note"),
                "noteDateTime", call.now(), "noteParty", author);
        return call.delegator().createSetNextSeqId(note).getString("noteId");
    }

    private static Map<String, Object> answer(String noteId) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        result.put("noteId", noteId);
        return result;
    }
}
