"""A body's sessions: notice, agenda, attendance, live minutes, decisions, and actions that live on as follow-ups."""
