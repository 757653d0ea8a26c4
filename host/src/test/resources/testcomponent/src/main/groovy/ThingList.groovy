import java.sql.Timestamp

List<Map> all = (1..45).collect { int i ->
    [thingId: 'T' + i, thingName: 'Thing <' + i + '>', amount: i * 1000.25, quantity: i as Long, isActive: i % 2 == 0 ? 'Y' : 'N',
            fromDate: Timestamp.valueOf('2026-02-03 10:11:00')]
}
if (parameters.none == 'Y') {
    all = []
}
String order = parameters.sortField
if (order == '-thingName') {
    all = all.reverse()
}
context.things = parameters.noList == 'Y' ? null : all
