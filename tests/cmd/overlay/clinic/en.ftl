treatment-brace = Brace from the shop at the entrance
