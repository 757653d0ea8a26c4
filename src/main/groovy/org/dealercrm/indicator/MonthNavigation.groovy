package org.dealercrm.indicator

import org.dealercrm.shared.Clock
import org.dealercrm.shared.MonthPeriod

MonthPeriod period = MonthPeriod.parse(parameters.periodId, Clock.today(timeZone.toZoneId()))
context.periodId = period.id()
context.monthLabel = period.label(locale)
context.previousPeriodId = period.previous().id()
context.nextPeriodId = period.next().id()
