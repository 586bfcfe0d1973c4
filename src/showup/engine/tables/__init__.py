"""The model as tables: states, actions and moves of each opportunity, laid end to end."""
