pathway = Broken
    .intro = One
    .scope = Two
    .emergency = Three
    .about = Four

fact-fever = Do you have a fever?
    .short = Fever
    .why = It can be a sign of something worse.
    .find-out = Take your temperature.
    .is-no = No
    .is-yes = Yes

step-first = Fever
step-today = Be seen today
    .text = Call your clinic.
step-rest = Rest
    .text = It passes.
