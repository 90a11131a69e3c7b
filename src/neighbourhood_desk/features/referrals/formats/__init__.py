"""What leaves of referrals: sheets and letters as PDF and text, appointments as calendar files."""
