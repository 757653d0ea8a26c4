package org.dealercrm.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads .xls (BIFF 8); other documents in the same container, and protected workbooks, are refused by their name. */
final class XlsFile {

    private XlsFile() { }

    static List<Sheet> sheets(byte[] bytes, ReadingLimits limits) throws UnreadableFile {
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            checkIsWorkbook(container.getRoot());
            try (HSSFWorkbook workbook = new HSSFWorkbook(container)) {
                return sheets(workbook, limits);
            }
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFile(UnreadableFile.Reason.PROTECTED);
        } catch (OldExcelFormatException e) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_A_SPREADSHEET, Map.of("kind", "EXCEL_95"));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile(UnreadableFile.Reason.DAMAGED);
        }
    }

    private static void checkIsWorkbook(DirectoryNode root) throws UnreadableFile {
        if (root.hasEntry("EncryptedPackage")) {
            throw new UnreadableFile(UnreadableFile.Reason.PROTECTED);
        }
        if (root.hasEntry("WordDocument")) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_A_SPREADSHEET, Map.of("kind", FileKind.WORD.name()));
        }
        if (root.hasEntry("PowerPoint Document")) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_A_SPREADSHEET, Map.of("kind", FileKind.PRESENTATION.name()));
        }
        if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK") && !root.hasEntry("Book")) {
            throw new UnreadableFile(UnreadableFile.Reason.NOT_A_SPREADSHEET, Map.of("kind", FileKind.BINARY.name()));
        }
    }

    private static List<Sheet> sheets(HSSFWorkbook workbook, ReadingLimits limits) throws UnreadableFile {
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        List<Sheet> sheets = new ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            if (!workbook.isSheetHidden(index) && !workbook.isSheetVeryHidden(index)) {
                sheets.add(sheet(workbook.getSheetAt(index), from1904, limits));
            }
        }
        return sheets;
    }

    private static Sheet sheet(org.apache.poi.ss.usermodel.Sheet source, boolean from1904, ReadingLimits limits) throws UnreadableFile {
        limits.checkRows(source.getPhysicalNumberOfRows());
        List<SheetRow> rows = new ArrayList<>();
        for (Row row : source) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(cell(row.getCell(column)));
            }
            rows.add(new SheetRow(row.getRowNum() + 1, cells));
        }
        List<Sheet.Merge> merges = new ArrayList<>();
        for (CellRangeAddress range : source.getMergedRegions()) {
            if (range.getFirstColumn() == range.getLastColumn() && range.getLastRow() > range.getFirstRow()) {
                merges.add(new Sheet.Merge(range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn()));
            }
        }
        return new Sheet(source.getSheetName(), rows, merges, from1904);
    }

    private static Cell cell(org.apache.poi.ss.usermodel.Cell source) {
        if (source == null) {
            return Cell.BLANK;
        }
        CellType type = source.getCellType() == CellType.FORMULA ? source.getCachedFormulaResultType() : source.getCellType();
        return switch (type) {
        case NUMERIC -> DateUtil.isCellDateFormatted(source) && source.getLocalDateTimeCellValue() != null
                ? Cell.ofDate(source.getLocalDateTimeCellValue(), source.getNumericCellValue()) : Cell.ofNumber(source.getNumericCellValue());
        case STRING -> Cell.ofText(source.getRichStringCellValue().getString());
        case BOOLEAN -> Cell.ofText(Boolean.toString(source.getBooleanCellValue()));
        default -> Cell.BLANK;
        };
    }
}
