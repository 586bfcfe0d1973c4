"""Tables become a situation, the engine answers, the answer is kept and can be replayed."""
