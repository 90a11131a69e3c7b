"""The pure decisions about referrals: their way, what may pass, what to check, where else to ask, when to press."""
