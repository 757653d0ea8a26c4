package org.dealercrm.indicator

import org.dealercrm.shared.MonthPeriod
import org.dealercrm.shared.Settings

MonthPeriod period = MonthPeriod.parse(parameters.periodId, Settings.today(delegator))
context.periodId = period.id()
context.monthLabel = period.label(locale)
context.previousPeriodId = period.previous().id()
context.nextPeriodId = period.next().id()
