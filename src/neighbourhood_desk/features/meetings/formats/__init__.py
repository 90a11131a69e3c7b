"""Minutes, notices and attendance sheets on paper."""
