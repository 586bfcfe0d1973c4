"""A page to prepare one interview by: what they ask, why one wants it, what to ask back."""
