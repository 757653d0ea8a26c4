package org.dealercrm.host.service;

import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.DelegatorFactory;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.model.ModelReader;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.LocalDispatcher;
import org.apache.ofbiz.service.ServiceContainer;
import org.dealercrm.host.component.Component;
import org.dealercrm.host.component.Components;
import org.dealercrm.host.entity.DatabaseConfig;
import org.dealercrm.host.entity.EntityEngine;
import org.dealercrm.host.entity.data.DataLoad;
import org.dealercrm.host.entity.model.DatabaseKind;
import org.dealercrm.host.entity.model.EntityModels;
import org.dealercrm.host.entity.schema.SchemaUpdate;
import org.junit.rules.ExternalResource;

/**
 * Class rule: entity and service engine with the standard components and the test component on a fresh Derby in memory.
 * Afterwards it puts back what another host of this JVM had.
 */
public final class ServiceHost extends ExternalResource {

    private static int count;

    private List<URL> formerRoots;
    private List<Delegator> formerDelegators;
    private ServiceDefinitions formerDefinitions;
    private EntityEngine engine;
    private LocalDispatcher dispatcher;

    @Override
    protected void before() throws Exception {
        count++;
        formerRoots = Components.all().stream().map(Component::root).toList();
        formerDelegators = Stream.of("default", "test").map(DelegatorFactory::getDelegator).filter(Objects::nonNull).toList();
        List<URL> roots = new ArrayList<>();
        List.of("common", "party", "workeffort", "product", "marketing", "order", "commonext").forEach(name -> roots.add(Components.builtIn(name)));
        roots.add(Components.folder(Path.of(ServiceHost.class.getResource("/servicecomponent/ofbiz-component.xml").toURI()).getParent()));
        List<Component> components = Components.load(roots);
        EntityModels models = EntityModels.load(components);
        String url = "jdbc:derby:memory:service" + count + ";create=true";
        try (Connection connection = DriverManager.getConnection(url)) {
            SchemaUpdate.run(connection, models, DatabaseKind.ofJdbcUrl(url));
        }
        engine = EntityEngine.start(new ModelReader(models), new DatabaseConfig(url, null, null));
        formerDefinitions = ServiceDefinitions.install(ServiceDefinitions.load(components, engine.delegator()));
        dispatcher = ServiceContainer.getLocalDispatcher("service-test-" + count, engine.delegator());
        new DataLoad(engine.delegator()).readers(components, List.of("seed", "demo"));
        components.forEach(component -> component.entityFiles("eca", "main").forEach(engine::loadEcas));
        engine.ecaServices(new EntityRuleServices(() -> dispatcher));
    }

    @Override
    protected void after() {
        try {
            if (TransactionUtil.isTransactionInPlace()) {
                TransactionUtil.rollback();
            }
            dispatcher.deregister();
            engine.close();
            Components.load(formerRoots);
            formerDelegators.forEach(DelegatorFactory::register);
            ServiceDefinitions.install(formerDefinitions);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public Delegator delegator() {
        return engine.delegator();
    }

    public LocalDispatcher dispatcher() {
        return dispatcher;
    }

    /** Runs a service with pairs of name and value. */
    public Map<String, Object> run(String service, Object... pairs) throws GenericServiceException {
        return dispatcher.runSync(service, map(pairs));
    }

    public Map<String, Object> runAs(String userLoginId, String service, Object... pairs) throws GenericServiceException {
        Map<String, Object> context = map(pairs);
        context.put("userLogin", user(userLoginId));
        return dispatcher.runSync(service, context);
    }

    public GenericValue user(String userLoginId) {
        return one("UserLogin", "userLoginId", userLoginId);
    }

    public GenericValue one(String entityName, Object... pairs) {
        try {
            return EntityQuery.use(delegator()).from(entityName).where(pairs).queryFirst();
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    public long count(String entityName, Object... pairs) {
        try {
            return EntityQuery.use(delegator()).from(entityName).where(pairs).queryCount();
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
