"""What the manager does with requests."""

from neighbourhood_desk.features.requests.service.requests import KIND, RequestFact, RequestService, Suggestion

__all__ = ["KIND", "RequestFact", "RequestService", "Suggestion"]
