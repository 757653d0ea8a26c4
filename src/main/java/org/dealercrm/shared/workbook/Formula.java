package org.dealercrm.shared.workbook;

/**
 * A cell that computes itself: what it says when the file is made, and the formula by which it goes on.
 *
 * @param text  the formula without leading sign; {row} stands for the number of the row it stands in
 * @param value its present result, of the type of the column; null shows nothing
 */
public record Formula(String text, Object value) {

    String inRow(int rowNumber) {
        return text.replace("{row}", String.valueOf(rowNumber));
    }
}
