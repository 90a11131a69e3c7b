"""The sample neighbourhood: an invented desk with two years of work, so that every page has something to show.

Everything is made from a seed and a day, in the records of the features and by their own rules; the people, telephone numbers and
organisations do not exist, and the outlines of the six neighbourhoods are our own sketch.
"""

from __future__ import annotations

from neighbourhood_desk.desk.sample.build import SampleCounts, build_sample

__all__ = ["SampleCounts", "build_sample"]
