package org.dealercrm.pqrs.answer;

import java.util.List;

/**
 * What a letter says.
 *
 * @param letterhead the dealership, and lines under it such as the site and its address
 * @param placeAndDay "Bogotá, 20 de noviembre de 2026"
 * @param reference  "Radicado: 2026-000123"
 * @param addressee  the customer and where they are reached, a line each
 * @param subject    with the word for it: "Asunto: ..."
 * @param signature  who signs, and what they are
 * @param language   of the text, for readers: es or en
 */
public record Letter(List<String> letterhead, String placeAndDay, String reference, List<String> addressee, String subject, String body,
        List<String> signature, String language) {
}
