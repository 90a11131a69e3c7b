"""What makes a person's data fit to keep, how names and numbers compare, who may be the same person, and how two become one."""

from neighbourhood_desk.features.people.rules.fitness import alias_or_name, one_line, phones_from, problems, tidy

__all__ = ["alias_or_name", "one_line", "phones_from", "problems", "tidy"]
