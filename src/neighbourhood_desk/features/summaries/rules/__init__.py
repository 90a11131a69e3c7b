"""The method: what is counted, how it is rounded, what may be derived from it, and the audit that tries to undo it."""
