pathway = The measles vaccine
    .intro = See if a dose is due.
    .scope = For children in a country with little measles: 12 and 15 months.
    .emergency = Call { $emergency } now if a child cannot breathe after a vaccine.
    .about = Written from WHO SMART guidelines as a trial of the format. No clinician has checked it.

page-before = Before the vaccine
fact-stop = Does any of these apply?
    .short = Reasons not to
    .why = A live vaccine can do harm then.
    .find-out = Look at the letters.
    .is-none = None
    .is-anaphylaxis = A severe reaction before
    .is-immune = A weak immune system
    .is-pregnant = Pregnant

fact-age_months = How old is the child?
    .short = Age
    .why = The schedule goes by age.
    .find-out = The card has the date of birth.
    .unit = months
    .unit-one = month

fact-doses = How many doses so far?
    .short = Doses so far
    .why = The schedule has two.
    .find-out = Look at the card.
    .unit = doses
    .unit-one = dose

fact-other_live = Was there another live vaccine?
    .short = Another live vaccine
    .why = Four weeks must lie between.
    .find-out = Look at the card.
    .is-no = No
    .is-yes = Yes

fact-weeks_since_live = How many weeks since the last live vaccine?
    .short = Weeks since
    .why = Four weeks must lie between.
    .find-out = Look at the card.
    .unit = weeks
    .unit-one = week

condition-stop_now = a reason not to
    .met = Not now: there is a reason not to give it.
    .not-known = First find out whether there is a reason not to give it. Ask a doctor.
condition-recent_live = a live vaccine in the last 4 weeks
    .met = Not yet: another live vaccine was given less than 4 weeks ago.
    .not-known = First find out when the last live vaccine was given. Look at the vaccine card.
step-before = Before the vaccine

step-schedule = The schedule

step-too-young = Not due yet
    .text = The first dose is due at 12 months.

step-wait-live = Wait until four weeks are over
    .text = Come back four weeks after the last live vaccine.

step-mcv1 = The first dose is due
    .text = Give it today.

step-mcv2-later = Not due yet
    .text = The second dose is due at 15 months.

step-mcv2 = The second dose is due
    .text = Give it today.

step-complete = Complete
    .text = No dose is due.

step-not-now = Talk to a doctor first
    .text = A live vaccine may do harm.

treatment-mcv = Measles vaccine
    .what = A live vaccine.


step-find-card = Find the card
    .text = Age and doses have to be known.

