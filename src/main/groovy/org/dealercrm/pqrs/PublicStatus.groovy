package org.dealercrm.pqrs

context.refusal = request.getAttribute('formRefusal') ?: ''
context.caseNumber = request.getAttribute('askedNumber') ?: ''
context.state = request.getAttribute('caseState') ?: [:]
