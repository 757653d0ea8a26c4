package org.dealercrm.proactive.simulation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.transaction.TransactionUtil;
import org.apache.ofbiz.entity.util.EntityQuery;
import org.apache.ofbiz.service.GenericServiceException;
import org.apache.ofbiz.service.ServiceUtil;
import org.dealercrm.calendar.contact.ContactChannel;
import org.dealercrm.calendar.contact.ContactPurpose;
import org.dealercrm.calendar.contact.ContactQuestion;
import org.dealercrm.calendar.contact.QueueContact;
import org.dealercrm.proactive.call.ProactiveQueue;
import org.dealercrm.shared.queue.WorkQueue;

/** An agent at work at one moment: does what the call screen offers, and sometimes goes away in the middle of it. */
final class Agent implements Callable<Void> {
    private static final String ID = "proactiveRecordId";
    private static final int MESSAGE = 6;

    private final Floor floor;
    private final String name;
    private final Random random;
    private final GenericValue user;

    Agent(Floor floor, int number, Random random) throws Exception {
        this.floor = floor;
        this.name = CampaignRows.agent(number);
        this.random = random;
        this.user = EntityQuery.use(floor.delegator).from("UserLogin").where("userLoginId", name).queryOne();
    }

    @Override
    public Void call() {
        try {
            String next = null;
            for (int calls = 0; calls < Plan.CALLS; calls++) {
                next = next == null ? claimed() : next;
                if (next == null) {
                    return null;
                }
                floor.takes(name, next);
                next = work(next, random.nextInt(Plan.LEFT));
                if (next == null) {
                    return null;
                }
                next = next.isEmpty() ? null : next;
            }
        } catch (Exception e) {
            floor.fault(name + " was stopped by " + e);
            e.printStackTrace(System.out);
        }
        return null;
    }

    private String claimed() throws Exception {
        boolean message = random.nextInt(MESSAGE) == 0;
        Map<String, Object> answer = run("claimProactiveRecord", message ? Map.of("channelId", "WHATSAPP") : Map.of());
        if (ServiceUtil.isError(answer)) {
            floor.fault("Claim refused: " + ServiceUtil.getErrorMessage(answer));
        }
        return (String) answer.get(ID);
    }

    /** Answers the next record, empty when it must be claimed first, null when the agent goes away. */
    private String work(String id, int leaving) throws Exception {
        if (leaving == 0) {
            return null;
        }
        GenericValue record = record(id);
        ContactChannel channel = "PROR_WHATSAPP".equals(record.get("statusId")) ? ContactChannel.WHATSAPP : ContactChannel.CALL;
        String state = (String) QueueContact.of(floor.dispatcher, user, new ContactQuestion(record.getString("partyId"), record.getString("phoneE164"),
                channel, ContactPurpose.COMMERCIAL, record.getString("brandId"), record.getString("facilityId")), new Locale("es")).get("state");
        if (!"BEGUN".equals(state)) {
            Map<String, Object> started = run("startProactiveCall", Map.of(ID, id));
            if (!ServiceUtil.isSuccess(started)) {
                return givesBack(id, state, ServiceUtil.getErrorMessage(started));
            }
            floor.rings(record, channel.name());
        } else if (record.get("openCommEventId") == null) {
            return givesBack(id, "BLOCKED", "");
        }
        return leaving == 1 ? null : channel == ContactChannel.WHATSAPP ? message(id) : outcome(id, leaving == 2);
    }

    private String givesBack(String id, String state, String why) throws Exception {
        if ("ALLOWED".equals(state) && !why.contains("día")) {
            floor.fault("Shown as allowed, yet refused: " + why);
        }
        floor.leaves(id);
        run("releaseProactiveRecord", Map.of(ID, id));
        return Plan.open(floor.now) ? "" : null;
    }

    private String message(String id) throws Exception {
        floor.leaves(id);
        Map<String, Object> answer = run("createProactiveMessage", Map.of(ID, id, "messageOutcomeId", "SENT", "claimToken", token()));
        if (!ServiceUtil.isSuccess(answer)) {
            floor.fault("Message refused: " + ServiceUtil.getErrorMessage(answer));
        }
        floor.outcomeWritten();
        return "";
    }

    private String outcome(String id, boolean undone) throws Exception {
        Map<String, Object> input = new HashMap<>(Map.of(ID, id, "claimToken", token(), "claimNext", random.nextBoolean() ? "Y" : "N"));
        input.putAll(new SaidOnThePhone(floor.now, random).answer());
        if (undone) {
            boolean began = TransactionUtil.begin();
            run("createProactiveContact", input);
            TransactionUtil.rollback(began, "The agent's machine went off", null);
            return null;
        }
        floor.leaves(id);
        Map<String, Object> answer = random.nextInt(Plan.TWICE) == 0 ? twice(input) : run("createProactiveContact", input);
        if (!ServiceUtil.isSuccess(answer) && input.containsKey("appointmentSlot")) {
            input.keySet().removeIf(key -> key.startsWith("appointment"));
            input.put("proactiveOutcomeId", "PRO_REFUSED");
            input.put("noBookingReasonId", "NBR_NO_SLOT");
            answer = run("createProactiveContact", input);
        }
        if (!ServiceUtil.isSuccess(answer)) {
            floor.fault("Outcome refused: " + ServiceUtil.getErrorMessage(answer) + " " + input);
        }
        floor.outcomeWritten();
        String next = (String) answer.get("nextRecordId");
        return next == null ? "" : next;
    }

    /** Pressed twice: one of the two is written. */
    private Map<String, Object> twice(Map<String, Object> input) throws Exception {
        CompletableFuture<Map<String, Object>> other = CompletableFuture.supplyAsync(() -> {
            try {
                return run("createProactiveContact", input);
            } catch (GenericServiceException e) {
                throw new IllegalStateException(e);
            }
        });
        Map<String, Object> answer = run("createProactiveContact", input);
        Map<String, Object> otherAnswer = other.get();
        if (ServiceUtil.isSuccess(answer) && ServiceUtil.isSuccess(otherAnswer)) {
            floor.fault("Written twice: " + input);
        }
        return ServiceUtil.isSuccess(answer) ? answer : otherAnswer;
    }

    private GenericValue record(String id) throws Exception {
        return EntityQuery.use(floor.delegator).from("ProactiveRecord").where(ID, id).queryOne();
    }

    private String token() throws Exception {
        return WorkQueue.of(floor.delegator, ProactiveQueue.ID).claimOf(user).orElseThrow().token();
    }

    private Map<String, Object> run(String service, Map<String, Object> input) throws GenericServiceException {
        Map<String, Object> context = new HashMap<>(input);
        context.putAll(Map.of("userLogin", user, "locale", new Locale("es"), "timeZone", TimeZone.getTimeZone(Plan.ZONE)));
        return floor.dispatcher.runSync(service, context);
    }
}
