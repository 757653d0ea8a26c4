package org.dealercrm.indicator

import org.dealercrm.shared.Clock
import org.dealercrm.shared.MonthPeriod
import org.dealercrm.shared.Settings

MonthPeriod period = MonthPeriod.parse(parameters.periodId, Clock.today(Settings.zone(delegator)))
context.periodId = period.id()
context.monthLabel = period.label(locale)
context.previousPeriodId = period.previous().id()
context.nextPeriodId = period.next().id()
