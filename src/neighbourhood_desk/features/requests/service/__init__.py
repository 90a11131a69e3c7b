"""What the manager does with requests."""

from neighbourhood_desk.exchange.column_map import samples
from neighbourhood_desk.features.requests.formats.targets import TARGETS
from neighbourhood_desk.features.requests.service.exporting import AUDIENCE_WORDS, EXPORTS, SUFFIXES, Exported, Outlook
from neighbourhood_desk.features.requests.service.files import Look, RequestFiles
from neighbourhood_desk.features.requests.service.mappings import read_mapping
from neighbourhood_desk.features.requests.service.requests import KIND, RequestFact, RequestService, Suggestion
from neighbourhood_desk.features.requests.service.sealing import SealedRequests, SealedText

__all__ = [
    "AUDIENCE_WORDS",
    "EXPORTS",
    "KIND",
    "SUFFIXES",
    "TARGETS",
    "Exported",
    "Look",
    "Outlook",
    "RequestFact",
    "RequestFiles",
    "RequestService",
    "SealedRequests",
    "SealedText",
    "Suggestion",
    "read_mapping",
    "samples",
]
