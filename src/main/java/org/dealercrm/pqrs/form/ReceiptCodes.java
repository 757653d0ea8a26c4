package org.dealercrm.pqrs.form;

import org.apache.ofbiz.entity.Delegator;
import org.apache.ofbiz.entity.GenericEntityException;
import org.apache.ofbiz.entity.GenericValue;
import org.apache.ofbiz.entity.util.EntityQuery;

import org.dealercrm.shared.Clock;

/** The codes of receipts, of which only digests are kept. */
final class ReceiptCodes {

    private ReceiptCodes() { }

    /** A new code of a case; the answer is the only time that it is seen. */
    static String issue(Delegator delegator, String custRequestId, String issuedForId, GenericValue userLogin) throws GenericEntityException {
        String code = ReceiptCode.of(FormKey.random(16));
        keep(delegator, custRequestId, code, issuedForId, userLogin);
        return code;
    }

    static void keep(Delegator delegator, String custRequestId, String code, String issuedForId, GenericValue userLogin)
            throws GenericEntityException {
        delegator.create("PqrsReceiptCode", "custRequestId", custRequestId, "codeHash", hash(delegator, code), "issuedForId", issuedForId,
                "issuedDate", Clock.now(), "issuedByUserLogin", userLogin == null ? null : userLogin.get("userLoginId"));
    }

    /** The case with that number, when the code is one of its codes; else null, whichever of the two is wrong. */
    static GenericValue find(Delegator delegator, String caseNumber, String typedCode) throws GenericEntityException {
        String number = caseNumber == null ? "" : caseNumber.strip();
        GenericValue found = number.matches("\\d{4}-\\d{1,12}") ? EntityQuery.use(delegator).from("PqrsCase")
                .where("caseYear", Long.valueOf(number.substring(0, 4)), "caseSerial", Long.valueOf(number.substring(5))).queryFirst() : null;
        String id = found == null ? "" : found.getString("custRequestId");
        GenericValue code = EntityQuery.use(delegator).from("PqrsReceiptCode")
                .where("custRequestId", id, "codeHash", hash(delegator, ReceiptCode.read(typedCode))).queryOne();
        return code == null ? null : found;
    }

    private static String hash(Delegator delegator, String code) throws GenericEntityException {
        return FormKey.digest(delegator).of("receipt", code);
    }
}
