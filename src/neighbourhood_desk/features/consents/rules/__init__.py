"""What a consent covers and when it counts, the texts that ship, and how consents are said."""
