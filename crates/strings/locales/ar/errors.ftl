### Errors of the window: `error-<code>` says what happened, `error-<code>-help` what to do.
