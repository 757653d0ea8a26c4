package org.dealercrm.dealership;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.Test;

/** Plates and VINs however they are typed. */
public class VehicleKeyTest {

    @Test
    public void aPlateIsKeptInCapitalsWithoutSigns() {
        for (String typed : List.of("abc-123", " ABC 123 ", "AbC123", "a.b.c.1.2.3")) {
            assertEquals(typed, Optional.of("ABC123"), VehicleKey.plate(typed));
        }
        assertEquals(Optional.of("AB1234C"), VehicleKey.plate("AB-12-34-C"));
    }

    @Test
    public void whatIsNoPlateIsNone() {
        for (String typed : List.of("", "ABC", "sin placa", "12", "ABCDEFGHIJK1", "ñandú")) {
            assertEquals(typed, Optional.empty(), VehicleKey.plate(typed));
        }
        assertEquals(Optional.empty(), VehicleKey.plate(null));
    }

    @Test
    public void aVinHasSeventeenSignsWithoutThoseThatLookLikeDigits() {
        assertEquals(Optional.of("9FDEMX00000ZZZ001"), VehicleKey.vin("9fdemx-00000-zzz001"));
        assertEquals(Optional.empty(), VehicleKey.vin("9FDEMO00000ZZZ001"));
        assertEquals(Optional.empty(), VehicleKey.vin("9FDEMX00000ZZZ01"));
    }
}
