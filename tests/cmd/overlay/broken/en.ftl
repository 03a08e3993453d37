treatment-brase = Brace
treatment-brace =
    .waht = Brace
