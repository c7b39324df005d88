// Where a user may not make a network namespace this promise is not shown, and the Invoker lists it as skipped.
try {
    return ['unshare', '--net', '--map-root-user', 'true'].execute().waitFor() == 0
} catch (IOException noSuchProgram) {
    return false
}
