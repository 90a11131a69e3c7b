"""The verbs for people, their households and relations, and for those who may be the same."""

from neighbourhood_desk.features.people.service.duplicates import DuplicateService, Hint
from neighbourhood_desk.features.people.service.households import HouseholdService
from neighbourhood_desk.features.people.service.merging import MergeService, Separated
from neighbourhood_desk.features.people.service.people import LinkCheck, PeopleService
from neighbourhood_desk.features.people.service.relations import RelationService

__all__ = ["DuplicateService", "Hint", "HouseholdService", "LinkCheck", "MergeService", "PeopleService", "RelationService", "Separated"]
