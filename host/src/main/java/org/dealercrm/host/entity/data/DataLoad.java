package org.dealercrm.host.entity.data;

import java.net.URL;
import java.util.Collection;
import java.util.List;

import org.apache.ofbiz.base.util.Debug;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.dealercrm.host.component.Component;

/** Loads data files: reader by reader, within a reader component by component, within a component as declared. */
public final class DataLoad {
    private static final String MODULE = DataLoad.class.getName();

    private final Delegator delegator;

    public DataLoad(Delegator delegator) {
        this.delegator = delegator;
    }

    /** Loads the data files of these readers and returns the number of rows. */
    public int readers(Collection<Component> components, List<String> readers) throws GenericEntityException {
        int rows = 0;
        for (String reader : readers) {
            for (Component component : components) {
                for (URL url : component.dataFiles(reader)) {
                    rows += file(url);
                }
            }
        }
        return rows;
    }

    /** Loads one file and returns the number of rows. */
    public int file(URL url) throws GenericEntityException {
        long start = System.currentTimeMillis();
        int rows = DataFile.load(delegator, url);
        Debug.logInfo("Loaded " + rows + " rows from " + url + " in " + (System.currentTimeMillis() - start) + " ms", MODULE);
        return rows;
    }
}
