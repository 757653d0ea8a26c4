package org.dealercrm.pqrs

import org.dealercrm.pqrs.form.Treatment

def text = Treatment.inForce(delegator, locale)
context.treatment = [title: text.title ?: '', paragraphs: (text.bodyText ?: '').split(/\r?\n\s*\r?\n/).toList(), version: text.treatmentId]
