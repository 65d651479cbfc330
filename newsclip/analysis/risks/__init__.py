"""Risks: what of an article could go wrong, who named it, how likely and how bad it is said to be."""

from newsclip.analysis.risks.finding import find_risks
from newsclip.analysis.risks.naming import read_risk

__all__ = ["find_risks", "read_risk"]
