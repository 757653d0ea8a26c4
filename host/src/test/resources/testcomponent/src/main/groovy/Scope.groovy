plain = 'stays in the script'
context.byContext = 'context ' + guest + parameters.getClass().simpleName.substring(0, 0)
