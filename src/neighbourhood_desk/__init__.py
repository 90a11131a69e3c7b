"""Neighbourhood Desk (Mesa de Barrio): an encrypted, offline desk for neighbourhood community managers."""

__version__ = "0.1.0"
