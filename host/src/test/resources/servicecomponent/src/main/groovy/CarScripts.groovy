Map greet() {
    success([greeting: "Hello ${parameters.modelName}".toString()])
}

Map callFailing() {
    run service: 'logCar', with: [text: 'from Groovy', response: 'error']
    success()
}

Map failSoftly() {
    failure('softly')
}

Map checkPermission() {
    boolean allowed = security.hasEntityPermission('CAR', '_' + parameters.mainAction, userLogin)
    Map result = success()
    result.hasPermission = allowed
    if (!allowed) {
        result.failMessage = "no ${parameters.mainAction} for ${parameters.resourceDescription}".toString()
    }
    result
}
