package org.dealercrm.trafficlight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.datasource.GenericHelperInfo;
import org.apache.ofbiz.entity.jdbc.SQLProcessor;
import org.apache.ofbiz.entity.util.EntityQuery;

/** The tables of the lights as set-based SQL reaches them. */
final class LightTables {
    private static final String GROUP = "org.apache.ofbiz";
    /** A database reads the rows of so many ids by their index; of many more it would read the whole table. */
    private static final int CHUNK = 250;

    private final Delegator delegator;
    private final GenericHelperInfo helperInfo;

    LightTables(Delegator delegator) {
        this.delegator = delegator;
        this.helperInfo = delegator.getGroupHelperInfo(GROUP);
    }

    Delegator delegator() {
        return delegator;
    }

    /** The name of an entity's table, with its schema. */
    String name(String entityName) {
        return delegator.getModelEntity(entityName).getTableName(helperInfo.getHelperBaseName());
    }

    SQLProcessor processor() {
        return new SQLProcessor(delegator, helperInfo);
    }

    boolean isEmpty(String entityName) throws GenericEntityException {
        return EntityQuery.use(delegator).from(entityName).maxRows(1).queryList().isEmpty();
    }

    /** Which types of activities each column counts. */
    Map<String, Collection<String>> typesByCounter() throws GenericEntityException {
        Map<String, Collection<String>> types = new HashMap<>();
        for (GenericValue type : EntityQuery.use(delegator).from("FollowUpActivityType").orderBy("activityTypeId").cache().queryList()) {
            types.computeIfAbsent(type.getString("counterId"), first -> new ArrayList<>()).add(type.getString("activityTypeId"));
        }
        return types;
    }

    /** The prospects that an import created or whose activities it wrote, and others, in portions that one statement takes. */
    List<LightScope> ofRun(String intakeRunId, Collection<String> others) throws GenericEntityException {
        List<String> ids = new ArrayList<>(others);
        for (String entityName : List.of("Prospect", "FollowUpActivity")) {
            SqlPart sql = SqlPart.of("SELECT DISTINCT R.SALES_OPPORTUNITY_ID FROM " + name(entityName)
                    + " R WHERE R.INTAKE_RUN_ID = {} AND R.SALES_OPPORTUNITY_ID IS NOT NULL", intakeRunId);
            try (SQLProcessor reader = processor()) {
                sql.prepare(reader);
                ResultSet rows = reader.executeQuery();
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            } catch (SQLException e) {
                throw new GenericEntityException("Prospects of an import could not be read", e);
            }
        }
        return portions(ids);
    }

    static List<LightScope> portions(List<String> salesOpportunityIds) {
        List<String> ids = salesOpportunityIds.stream().distinct().sorted().toList();
        List<LightScope> scopes = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            scopes.add(LightScope.of(ids.subList(from, Math.min(ids.size(), from + CHUNK))));
        }
        return scopes;
    }
}
