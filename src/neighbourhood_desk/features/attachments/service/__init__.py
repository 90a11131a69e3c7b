"""The verbs for files beside records."""

from neighbourhood_desk.features.attachments.service.attachments import Added, AttachmentService
from neighbourhood_desk.features.attachments.service.reading import read_file

__all__ = ["Added", "AttachmentService", "read_file"]
