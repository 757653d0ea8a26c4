package org.dealercrm.dealership;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

/** A setting keeps the kind of its value. */
public class SettingChangeTest {

    @Test
    public void aNumberStaysAWholeNumber() {
        assertTrue(SettingChange.sameKind("100", "7"));
        assertFalse(SettingChange.sameKind("100", "7.5"));
        assertFalse(SettingChange.sameKind("100", "-7"));
        assertFalse(SettingChange.sameKind("100", ""));
    }

    @Test
    public void aTimeZoneStaysATimeZone() {
        assertTrue(SettingChange.sameKind("America/Bogota", "America/Tijuana"));
        assertFalse(SettingChange.sameKind("America/Bogota", "Bogota"));
    }

    @Test
    public void aCountryStaysACountry() {
        assertTrue(SettingChange.sameKind("CO", "MX"));
        assertFalse(SettingChange.sameKind("CO", "Colombia"));
        assertFalse(SettingChange.sameKind("CO", "XX"));
    }

    @Test
    public void aYesOrNoStaysOne() {
        assertTrue(SettingChange.sameKind("Y", "N"));
        assertFalse(SettingChange.sameKind("Y", "yes"));
    }

    @Test
    public void roleGroupsStayRoleGroups() {
        assertTrue(SettingChange.sameKind("DEALERCRM_AFTERSALES DEALERCRM_CRM_LEAD", "DEALERCRM_GENERAL"));
        assertFalse(SettingChange.sameKind("DEALERCRM_AFTERSALES DEALERCRM_CRM_LEAD", "gerente@example.com"));
    }

    @Test
    public void otherTextsAreFree() {
        assertTrue(SettingChange.sameKind("hola", "adiós"));
    }
}
