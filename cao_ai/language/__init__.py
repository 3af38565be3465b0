"""The language of agreements (`.cao`): as written, as meant, and printed in its normal form."""
