step-rest = Ruhe
