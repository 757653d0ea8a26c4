package org.dealercrm.calendar.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.ofbiz.entity.GenericEntityException;

import org.dealercrm.shared.queue.WorkQueue;

/**
 * The waiting records of a queue whose person may be contacted. Who was contacted today or asked not to be is left out; when nobody may be
 * contacted at this hour, the records come all the same, so that one can prepare the call. A decision is taken once: ask before writing,
 * so that claiming the next record reads no contacts.
 */
public final class CallableNow implements WorkQueue.Waiting {
    private static final int MOST = 1000;
    private static final int GROWTH = 4;
    private static final int AHEAD = 60;

    private final ContactPolicy policy;
    private final WorkQueue.Waiting waiting;
    private final Whom whom;
    private final Instant at;
    private final Map<String, ContactQuestion> questions = new HashMap<>();
    private final Map<String, ContactDecision> decisions = new HashMap<>();
    private final Set<String> contacted = new HashSet<>();

    private CallableNow(ContactPolicy policy, WorkQueue.Waiting waiting, Whom whom, Instant at) {
        this.policy = policy;
        this.waiting = waiting;
        this.whom = whom;
        this.at = at;
    }

    /** Tells whom each record would contact; a record without question contacts nobody and is never held back. */
    @FunctionalInterface
    public interface Whom {
        /** The questions by the id of their record. */
        Map<String, ContactQuestion> of(Collection<String> ids) throws GenericEntityException;
    }

    /** The callable ones among the waiting. */
    public static CallableNow of(ContactPolicy policy, WorkQueue.Waiting waiting, Whom whom, Instant at) {
        return new CallableNow(policy, waiting, whom, at);
    }

    /** Decides about the first waiting ones now, before the transaction writes, and offers no more the person whom it contacts. */
    public CallableNow lookAhead(ReportedContact contacting) throws GenericEntityException {
        return contacting == null ? lookAhead((ContactQuestion) null) : lookAhead(contacting.question());
    }

    /** The same for a contact that another service keeps. */
    public CallableNow lookAhead(ContactQuestion contacting) throws GenericEntityException {
        if (contacting != null) {
            contacted.addAll(contacting.personKeys());
        }
        first(AHEAD, List.of());
        return this;
    }

    @Override
    public List<String> first(int max, List<String> excluded) throws GenericEntityException {
        Set<String> seen = new HashSet<>();
        Set<String> later = new LinkedHashSet<>();
        for (int ask = max; ; ask *= GROWTH) {
            List<String> ids = waiting.first(ask, excluded);
            List<String> fresh = ids.stream().filter(seen::add).toList();
            decide(fresh);
            List<String> now = new ArrayList<>();
            for (String id : fresh) {
                ContactDecision decision = decisions.get(id);
                if (decision == null || decision.allowed() && !isContacted(id)) {
                    now.add(id);
                } else if (decision.waitsOnlyForTime() && !isContacted(id)) {
                    later.add(id);
                }
            }
            if (!now.isEmpty()) {
                return now.subList(0, Math.min(max, now.size()));
            }
            if (ids.size() < ask || ask > MOST && later.size() >= max) {
                return later.stream().limit(max).toList();
            }
        }
    }

    private boolean isContacted(String id) {
        return questions.get(id).personKeys().stream().anyMatch(contacted::contains);
    }

    private void decide(List<String> ids) throws GenericEntityException {
        List<String> unknown = ids.stream().filter(id -> !decisions.containsKey(id)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, ContactQuestion> found = new HashMap<>(whom.of(unknown));
        found.values().removeIf(question -> question.personKeys().isEmpty());
        questions.putAll(found);
        Map<ContactQuestion, ContactDecision> answers = policy.checkAll(new LinkedHashSet<>(found.values()), at);
        for (String id : unknown) {
            decisions.put(id, found.containsKey(id) ? answers.get(found.get(id)) : null);
        }
    }
}
