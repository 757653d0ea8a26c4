package org.dealercrm.proactive.simulation;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.service.LocalDispatcher;

/** The room in which the agents sit at one moment: the product, the telephones, and who says to work on which record. */
final class Floor {
    final Delegator delegator;
    final LocalDispatcher dispatcher;
    final LocalDateTime now;
    private final Dials telephones;
    private final Map<String, String> workers = new ConcurrentHashMap<>();
    private final List<String> faults = new CopyOnWriteArrayList<>();

    Floor(Delegator delegator, LocalDispatcher dispatcher, LocalDateTime now, Dials telephones) {
        this.delegator = delegator;
        this.dispatcher = dispatcher;
        this.now = now;
        this.telephones = telephones;
    }

    /** An agent was given a record; whoever else was given it before must have left it. */
    void takes(String agent, String recordId) {
        String other = workers.putIfAbsent(recordId, agent);
        if (other != null && !other.equals(agent)) {
            fault(agent + " and " + other + " were both given " + recordId);
        }
    }

    void leaves(String recordId) {
        workers.remove(recordId);
    }

    void rings(GenericValue record, String channel) throws IOException {
        telephones.ring(new Dials.Dial(now, channel, record.getString("proactiveRecordId"), record.getString("partyId"), record.getString("phoneE164")));
    }

    /** What the one who kills the server reads. */
    void outcomeWritten() {
        System.out.println("outcome");
    }

    void fault(String what) {
        faults.add(now + ": " + what);
    }

    List<String> faults() {
        return faults;
    }
}
