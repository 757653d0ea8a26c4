package org.dealercrm.proactive.whatsapp;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class GraphAnswerTest {

    private static SendResult error(int status, int code) {
        return GraphAnswer.read(status, "{\"error\":{\"message\":\"(#" + code + ") x\",\"type\":\"OAuthException\",\"code\":" + code + "}}");
    }

    @Test
    public void anAcceptedMessageHasAnId() {
        assertEquals(SendResult.accepted("wamid.A1", "573001112233"), GraphAnswer.read(200, "{\"messaging_product\":\"whatsapp\","
                + "\"contacts\":[{\"input\":\"573001112233\",\"wa_id\":\"573001112233\"}],\"messages\":[{\"id\":\"wamid.A1\"}]}"));
    }

    @Test
    public void errorsOfTheApiAreCertainAndNameWhatToDo() {
        assertEquals(SendResult.failed(GraphProblem.TOKEN, "190"), error(401, 190));
        assertEquals(SendResult.failed(GraphProblem.UNDELIVERABLE, "131026"), error(400, 131026));
        assertEquals(SendResult.failed(GraphProblem.TEMPLATE, "132001"), error(404, 132001));
        assertEquals(SendResult.failed(GraphProblem.TEMPLATE, "132015"), error(400, 132015));
        assertEquals(SendResult.failed(GraphProblem.RATE, "130429"), error(429, 130429));
        assertEquals(SendResult.failed(GraphProblem.RATE, "80007"), error(400, 80007));
        assertEquals(SendResult.failed(GraphProblem.PERMISSION, "200"), error(403, 200));
        assertEquals(SendResult.failed(GraphProblem.SERVICE, "131016"), error(503, 131016));
        assertEquals(SendResult.failed(GraphProblem.STOPPED, "131049"), error(400, 131049));
        assertEquals(SendResult.failed(GraphProblem.ACCOUNT, "131042"), error(400, 131042));
        assertEquals(SendResult.failed(GraphProblem.OTHER, "999999"), error(400, 999999));
    }

    @Test
    public void aStatusAloneTellsTooUnlessTheServerFailed() {
        assertEquals(SendResult.failed(GraphProblem.TOKEN, "HTTP 401"), GraphAnswer.read(401, ""));
        assertEquals(SendResult.failed(GraphProblem.OTHER, "HTTP 302"), GraphAnswer.read(302, "<html>"));
        assertEquals(SendResult.unknown(), GraphAnswer.read(502, "<html>Bad gateway</html>"));
    }

    @Test
    public void aGoodAnswerWithoutAnIdIsUnknown() {
        for (String body : new String[] {"", "null", "[]", "{", "{\"messages\":[]}", "{\"messages\":[{\"id\":{}}]}", "{\"messages\":[{\"id\":\"\"}]}"}) {
            assertEquals(body, SendResult.unknown(), GraphAnswer.read(200, body));
        }
    }
}
