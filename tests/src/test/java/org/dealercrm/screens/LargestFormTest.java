package org.dealercrm.screens;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.ClassRule;
import org.junit.Test;

import org.dealercrm.testing.RunningHost;

public class LargestFormTest {

    @ClassRule
    public static final RunningHost HOST = new RunningHost();

    private static String answer(String path, String head, String body) throws IOException {
        URI address = URI.create(HOST.publicAddress());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST " + address.getPath() + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Content-Type: multipart/form-data; boundary=x\r\n" + head + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
            return read(socket.getInputStream());
        }
    }

    /** What the server says before it waits for the rest of the body, which never comes. */
    private static String read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        assertTrue(head.toString(), length.find());
        return head + new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8);
    }

    @Test
    public void moreThanAFormMaySendIsRefusedBeforeItIsRead() throws Exception {
        String answer = answer("/control/submit", "Content-Length: 80000000", "--x");
        assertEquals(answer, "HTTP/1.1 413", answer.substring(0, 12));
        assertTrue(answer, answer.contains("5 archivos de 10 MB") && answer.contains("5 files of 10 MB"));
    }

    @Test
    public void aBodyThatDoesNotSayHowLargeItIsIsRefused() throws Exception {
        String answer = answer("/control/submit", "Transfer-Encoding: chunked", "3\r\n--x\r\n");
        assertEquals(answer, "HTTP/1.1 411", answer.substring(0, 12));
    }

    @Test
    public void everyAddressOfThePublicPagesIsGuarded() throws Exception {
        String answer = answer("/control/main", "Content-Length: 80000000", "--x");
        assertEquals(answer, "HTTP/1.1 413", answer.substring(0, 12));
    }
}
