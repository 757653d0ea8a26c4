package org.dealercrm.pqrs

import org.dealercrm.pqrs.form.FormChoices
import org.dealercrm.pqrs.form.PublicForm

Map errors = (request.getAttribute('formErrors') ?: [:]) as Map
boolean again = request.getAttribute('formToken') != null
Map sent = (request.getAttribute('formFields') ?: (again ? parameters : [:])) as Map
Closure typed = { String name -> sent[name] instanceof CharSequence ? sent[name] : '' }

FormChoices choices = FormChoices.of(delegator)
context.formToken = again ? request.getAttribute('formToken') : PublicForm.token(dispatcher, delegator)
context.form = PublicForm.FIELDS.collectEntries { [it, typed(it)] }
context.errors = errors
context.problems = errors.collect { field, text -> [field: field, text: text] }
context.refusal = request.getAttribute('formRefusal') ?: (context.errorMessageList ?: []).join(' ')
context.sentFiles = request.getAttribute('formFileNames') ?: []
context.types = choices.types(locale)
context.sites = choices.sites()
context.brands = choices.brands()
context.documents = FormChoices.documents(locale)
