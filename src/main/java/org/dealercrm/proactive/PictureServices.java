package org.dealercrm.proactive;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.DispatchContext;
import org.apache.tika.Tika;

import org.dealercrm.shared.StoredFiles;

/** The picture of a campaign: uploaded by who may change it, opened by customers through an address that nobody can guess. */
public final class PictureServices {
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png", "image/webp", "image/gif");
    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int KEY_BYTES = 16;
    private static final Tika DETECTOR = new Tika();
    private static final SecureRandom RANDOM = new SecureRandom();

    private PictureServices() { }

    /** Keeps a picture, which its content must be; another picture gets another address. */
    public static Map<String, Object> upload(DispatchContext dctx, Map<String, ? extends Object> context) throws GenericEntityException {
        Delegator delegator = dctx.getDelegator();
        GenericValue userLogin = (GenericValue) context.get("userLogin");
        GenericValue campaign = CampaignReach.of(delegator, dctx.getSecurity(), userLogin).changeable((String) context.get("marketingCampaignId"));
        if (campaign == null) {
            return Answers.refused("DealercrmProactiveNotYours", context);
        }
        ByteBuffer upload = (ByteBuffer) context.get("uploadedFile");
        if (upload == null || upload.remaining() == 0 || upload.remaining() > LARGEST) {
            return Answers.refused("DealercrmProactivePictureSize", context);
        }
        byte[] bytes = new byte[upload.remaining()];
        upload.duplicate().get(bytes);
        String mimeTypeId = DETECTOR.detect(bytes);
        if (!PICTURES.contains(mimeTypeId)) {
            return Answers.refused("DealercrmProactiveNoPicture", context);
        }
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        campaign.set("pictureFileId", StoredFiles.store(delegator, (String) context.get("_uploadedFile_fileName"), mimeTypeId, bytes, userLogin));
        campaign.set("pictureKey", HexFormat.of().formatHex(key));
        campaign.store();
        return Answers.done("DealercrmProactivePictureSaved", context);
    }

    /** The picture that an address names, as a stored file, or null. */
    public static GenericValue ofKey(Delegator delegator, String pictureKey) throws GenericEntityException {
        GenericValue campaign = pictureKey == null || !pictureKey.matches("[0-9a-f]{32}") ? null
                : EntityQuery.use(delegator).from("ProactiveCampaign").where("pictureKey", pictureKey).queryFirst();
        return campaign == null || campaign.get("pictureFileId") == null ? null
                : EntityQuery.use(delegator).from("StoredFile").where("storedFileId", campaign.get("pictureFileId")).queryOne();
    }
}
