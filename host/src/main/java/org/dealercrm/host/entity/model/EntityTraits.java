package org.dealercrm.host.entity.model;

import org.dealercrm.host.xml.XmlElement;

/** The attributes of an entity beside its names. */
public record EntityTraits(String title, String description, String defaultResourceName, boolean enableLock, boolean noAutoStamp,
        boolean neverCache, boolean neverCheck, boolean autoClearCache, Integer sequenceBankSize) {

    static EntityTraits of(XmlElement e) {
        XmlElement description = e.child("description");
        return new EntityTraits(e.attr("title"), description == null ? "" : description.text().strip(), e.attr("default-resource-name"),
                e.flag("enable-lock"), e.flag("no-auto-stamp"), e.flag("never-cache"), e.flag("never-check"), e.flag("auto-clear-cache"),
                bankSize(e, null));
    }

    /** These traits with what an extend-entity sets. */
    EntityTraits extendedBy(XmlElement e) {
        return new EntityTraits(title, description, defaultResourceName,
                e.has("enable-lock") ? e.flag("enable-lock") : enableLock, e.has("no-auto-stamp") ? e.flag("no-auto-stamp") : noAutoStamp,
                e.has("never-cache") ? e.flag("never-cache") : neverCache, neverCheck,
                e.has("auto-clear-cache") ? e.flag("auto-clear-cache") : autoClearCache, bankSize(e, sequenceBankSize));
    }

    private static Integer bankSize(XmlElement e, Integer otherwise) {
        if (!e.has("sequence-bank-size")) {
            return otherwise;
        }
        int size = Integer.parseInt(e.attr("sequence-bank-size"));
        if (size < 1 || size > 5000) {
            throw e.refuse("has a sequence-bank-size outside 1..5000");
        }
        return size;
    }
}
