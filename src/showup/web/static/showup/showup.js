// What pages gain where scripts run; everything works without.
