"""What the manager does with requests."""

from neighbourhood_desk.features.requests.service.requests import KIND, RequestFact, RequestService, Suggestion
from neighbourhood_desk.features.requests.service.sealing import SealedRequests, SealedText

__all__ = ["KIND", "RequestFact", "RequestService", "SealedRequests", "SealedText", "Suggestion"]
