pathway = My pathway
    .intro = A small pathway to start from. Replace every word of it.
    .scope = This is for adults. It helps you prepare for a visit. It is not a diagnosis.
    .emergency = Call { $emergency } now if you cannot breathe or cannot be woken.
    .about = This is an example. Nobody has checked it.

page-red-flags = Danger signs

fact-fever = How many times did you have a fever?
    .short = Fever
    .why = A fever can be a sign that you should be seen today.
    .find-out = Take your temperature.
    .is-0 = None
    .is-1 = Mild, once
    .is-2 = High, twice or more

fact-group = Which of these fit?
    .short = Group
    .why = It is an example.
    .find-out = Look at your letter.
    .is-a = The first
    .is-b = The second
    .is-q = The last

fact-litres = How much do you drink in a day?
    .short = Drinking
    .why = It is an example.
    .find-out = Count the glasses.
    .unit = litres

fact-days = For how many days have you had this?
    .short = Days with it
    .why = Most of these get better within two weeks.
    .find-out = Think back to the last day without it.
    .unit = days

step-red-flags = Danger signs
step-how-long = How long it has been

step-be-seen-today = Be seen today
    .text = A fever with this should be looked at today. Call your clinic.

step-rest = Give it time
    .text = Most people get better within two weeks.

step-see-somebody = Make an appointment
    .text = This has lasted for two weeks or more. Ask for a visit within the next days.

treatment-self-care = Rest and self-care
    .what = Rest, drink enough, and do what feels good.
