"""Claims: who said what in an article, and which statements deserve a check."""

from newsclip.analysis.claims.finding import find_claims
from newsclip.analysis.claims.prefilling import read_claim

__all__ = ["find_claims", "read_claim"]
