import java.sql.Date
import java.sql.Timestamp

if (parameters.newOne != 'Y') {
    context.thing = [noteKey: 'N1', plainText: 'a "quoted" <text>', amount: 1234.5, quantity: 1234567L, kind: 'B', flag: 'Y', owner: 'tester', nobody: 'noSuchUser', noteText: 'x</textarea>',
            noteDate: Timestamp.valueOf('2026-02-03 10:11:00'), born: Date.valueOf('1980-02-11')]
}
context.choices = [[id: 'T1', name: 'One'], [id: 'T2', name: 'Two']]
