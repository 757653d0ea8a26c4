package org.dealercrm.shared.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What a controlled form prints above its rows (ISO 9001, 7.5.2): identification, what the rows cover, who made it and when.
 *
 * @param code       code of the form, for example GC-FOR-06
 * @param title      its name in the reader's language
 * @param version    version of the form
 * @param validThru  day on which the form must be reviewed ("fecha de vigencia"), or null
 * @param period     period the rows belong to, as people read it
 * @param filter     what else limits the rows, as people read it
 * @param preparedBy name of the person who asked for the workbook
 * @param preparedAt moment of the export, local to the reader
 */
public record FormHeader(String code, String title, String version, LocalDate validThru, String period, String filter,
        String preparedBy, LocalDateTime preparedAt) {
}
