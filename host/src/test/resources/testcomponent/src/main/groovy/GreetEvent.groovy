request.setAttribute('greeting', "hello ${parameters.name} in ${locale}".toString())
return [_response_code_: 'polite', _event_message_: 'greeted']
