package org.dealercrm.pqrs.form;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ClientAddressTest {

    @Test
    public void withoutTrustedProxiesTheHeaderIsNothing() {
        assertEquals("192.0.2.7", ClientAddress.of("192.0.2.7", "203.0.113.9", 0));
        assertEquals("192.0.2.7", ClientAddress.of("192.0.2.7", null, 0));
    }

    @Test
    public void whatTheOutermostProxyWroteCountsFromTheRight() {
        String header = "10.9.9.9, 203.0.113.9, 198.51.100.2";
        assertEquals("198.51.100.2", ClientAddress.of("192.0.2.7", header, 1));
        assertEquals("203.0.113.9", ClientAddress.of("192.0.2.7", header, 2));
        assertEquals("10.9.9.9", ClientAddress.of("192.0.2.7", header, 9));
        assertEquals("a proxy that wrote nothing", "192.0.2.7", ClientAddress.of("192.0.2.7", " , ", 1));
    }

    @Test
    public void anIpv6ClientIsItsNetwork() {
        assertEquals("2001:db8:a:b::/64", ClientAddress.of("2001:0DB8:000a:b:1:2:3:4", null, 0));
        assertEquals("2001:db8:a:b::/64", ClientAddress.of("192.0.2.7", "[2001:db8:a:b::77]:4711", 1));
        assertEquals("2001:db8:0:0::/64", ClientAddress.of("2001:db8::1", null, 0));
        assertEquals("0:0:0:0::/64", ClientAddress.of("::1", null, 0));
        assertEquals("203.0.113.9", ClientAddress.of("::ffff:203.0.113.9", null, 0));
    }

    @Test
    public void portsAndNonsenseDoNoHarm() {
        assertEquals("203.0.113.9", ClientAddress.of("x", "203.0.113.9:51000", 1));
        assertEquals(64, ClientAddress.of("x", "y".repeat(5000), 1).length());
        assertEquals("", ClientAddress.of(null, null, 0));
    }
}
