package org.dealercrm.host.web;

import java.nio.ByteBuffer;
import java.util.Map;

import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.ofbiz.service.ServiceUtil;

/** Services of the test component. */
public final class NoteServices {

    private NoteServices() {
    }

    public static Map<String, Object> createNote(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        if ("refused".equals(context.get("noteText"))) {
            return ServiceUtil.returnError("This note is refused");
        }
        GenericValue note = dctx.getDelegator().makeValue("TestNote");
        note.setPKFields(context);
        note.setNonPKFields(context);
        note.create();
        Map<String, Object> result = ServiceUtil.returnSuccess("Note stored");
        result.put("noteKey", context.get("noteKey"));
        result.put("plainText", context.get("plainText"));
        return result;
    }

    public static Map<String, Object> takeFile(DispatchContext dctx, Map<String, ? extends Object> context) {
        Map<String, Object> result = ServiceUtil.returnSuccess();
        ByteBuffer file = (ByteBuffer) context.get("uploadedFile");
        result.put("fileReport", context.get("_uploadedFile_fileName") + ", " + context.get("_uploadedFile_contentType") + ", "
                + context.get("_uploadedFile_size") + ", " + (file == null ? "no file" : file.remaining() + " bytes"));
        result.put("remark", context.get("remark"));
        return result;
    }
}
