package org.dealercrm.host.entity.data;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.dealercrm.host.UnknownConstructException;
import org.dealercrm.host.xml.Vocabulary;
import org.dealercrm.host.xml.XmlElement;
import org.dealercrm.host.xml.XmlFile;

/** Loads one entity-engine-xml file in one transaction, writing in batches. Anything wrong names file and line and undoes the whole file. */
final class DataFile {
    private static final int BATCH = 100;
    private static final int TIMEOUT_SECONDS = 7200;
    private static final Set<String> WRAPPERS = Set.of("create", "create-update", "create-replace", "delete");

    private final Delegator delegator;
    private final List<GenericValue> batch = new ArrayList<>();
    private XmlElement batchStart;
    private int rows;

    private DataFile(Delegator delegator) {
        this.delegator = delegator;
    }

    /** Loads the file and returns how many rows it held. */
    static int load(Delegator delegator, URL url) throws GenericEntityException {
        XmlElement root = XmlFile.read(url, Vocabulary.of("entity-engine"));
        return load(delegator, "entity-engine-transform-xml".equals(root.name()) ? DataTemplate.expand(url, root) : root);
    }

    static int load(Delegator delegator, XmlElement root) throws GenericEntityException {
        boolean began = TransactionUtil.begin(TIMEOUT_SECONDS);
        try {
            DataFile file = new DataFile(delegator);
            file.read(root, "create-update");
            file.flush();
            TransactionUtil.commit(began);
            return file.rows;
        } catch (GenericEntityException | RuntimeException e) {
            TransactionUtil.rollback(began, "Data file " + root.file(), e);
            throw e;
        }
    }

    private void read(XmlElement parent, String action) throws GenericEntityException {
        for (XmlElement element : parent.children()) {
            if (WRAPPERS.contains(element.name())) {
                flush();
                read(element, element.name());
                flush();
            } else {
                apply(element, action);
                rows++;
            }
        }
    }

    private void apply(XmlElement element, String action) throws GenericEntityException {
        GenericValue value = DataRow.read(element, delegator, "create-replace".equals(action));
        switch (action) {
            case "create" -> {
                if (stored(value) == null) {
                    add(value, element);
                }
            }
            case "delete" -> {
                GenericValue there = stored(value);
                if (there != null) {
                    delegator.removeValue(there);
                }
            }
            default -> add(value, element);
        }
    }

    private GenericValue stored(GenericValue value) throws GenericEntityException {
        flush();
        return delegator.findOne(value.getEntityName(), value.getPrimaryKey(), false);
    }

    private void add(GenericValue value, XmlElement element) throws GenericEntityException {
        if (batch.isEmpty()) {
            batchStart = element;
        }
        batch.add(value);
        if (batch.size() == BATCH) {
            flush();
        }
    }

    private void flush() throws GenericEntityException {
        if (batch.isEmpty()) {
            return;
        }
        try {
            delegator.storeAll(batch);
        } catch (GenericEntityException e) {
            throw new UnknownConstructException(batchStart.location(),
                    "the " + batch.size() + " rows from here cannot be written: " + e.getMessage(), e);
        }
        batch.clear();
    }
}
