pathway = A clot in the leg?
    .intro = See what the signs mean, and which test comes first.
    .scope = For adults with a swollen or painful leg. Not for use in pregnancy: then maternity sees you today.
    .emergency = Call { $emergency } now if you are short of breath, have chest pain, cough up blood or have fainted.
    .about = Written from NICE NG158 as a trial of the format. No clinician has checked it.

page-red-flags = First, what cannot wait
page-wells = The Wells score
fact-pe_signs = Chest pain, short of breath, coughing up blood, or fainted?
    .short = Signs of a lung clot
    .why = A clot that went to the lung is an emergency.
    .find-out = Think of the last days.
    .is-no = No
    .is-yes = Yes

fact-pregnant = Are you pregnant, or were you in the last 6 weeks?
    .short = Pregnancy
    .why = Other tests are used then.
    .find-out = A pregnancy test can tell.
    .is-no = No
    .is-yes = Yes

fact-wells = Which of these are there?
    .short = Which of these are there
    .why = Each counts in the Wells score.
    .find-out = Ask whoever examines.
    .is-none = None of these
    .is-cancer = Is there active cancer
    .is-paralysis = Is a leg paralysed, weak or in plaster
    .is-bedridden = In bed for 3 days or more, or a major operation within 12 weeks
    .is-tender = Is it tender along the deep veins
    .is-leg_swollen = Is the whole leg swollen
    .is-calf_swollen = Is the calf at least 3 cm bigger than the other
    .is-pitting = Does a dent stay when you press, in this leg only
    .is-collateral = Can you see new veins under the skin
    .is-previous = Was there a clot in a leg before

fact-alternative = Is something else at least as likely?
    .short = Another cause as likely
    .why = It takes two points away.
    .find-out = Ask whoever examined the leg.
    .is-no = No
    .is-yes = Yes

fact-scan_in_4h = Can the scan be had within 4 hours?
    .short = Scan within 4 hours
    .why = If not, a blood thinner bridges the time.
    .find-out = Ask the scan department.
    .is-yes = Yes
    .is-no = No

fact-scan = What did the scan of the leg veins show?
    .short = The scan
    .why = It shows a clot.
    .is-not_done = Not done yet
    .is-negative = No clot
    .is-positive = A clot

fact-d_dimer_done = Is the D-dimer back?
    .short = D-dimer back
    .why = It is a blood test.
    .is-no = No
    .is-yes = Yes

fact-age = How old are you?
    .short = Age
    .why = The limit of the blood test goes up with age.
    .find-out = Your passport has it.
    .unit = years

fact-d_dimer = How high is the D-dimer?
    .short = D-dimer
    .why = A low value makes a clot unlikely.
    .find-out = It is on the lab report. Above 4000, write 4000.
    .unit = µg/L FEU
    .unit-one = µg/L FEU

fact-second_scan = What did the second scan show, 6 to 8 days later?
    .short = Second scan
    .why = It finds a clot that has grown.
    .is-not_done = Not done yet
    .is-negative = No clot
    .is-positive = A clot

fact-bleeding = Does any of these apply?
    .short = Risk of bleeding
    .why = A blood thinner can do harm.
    .find-out = Look at the list of medicines and the lab report.
    .is-none = None
    .is-active_bleeding = Bleeding now
    .is-anticoagulated = Takes a blood thinner
    .is-egfr_below_15 = eGFR below 15


score-wells_points = Wells score
number-over_limit = D-dimer above ten times the age

condition-wells_likely = a Wells score of 2 points or more
condition-dd_positive = a D-dimer above the limit for the age
condition-unsafe = a blood thinner may do harm
    .met = Not now: a blood thinner may do harm.
    .not-known = First find out whether a blood thinner is safe. Ask the team.

step-red-flags = What cannot wait

step-wells = The Wells score

step-likely = A clot is likely

step-after-positive-d-dimer = The second scan

step-unlikely = A clot is not likely

step-unlikely-unscanned = Unlikely, and no scan yet

step-suspect-pe = Call { $emergency } now
    .text = A clot may have gone to your lung.

step-maternity = Be seen by maternity today
    .text = Other tests are used in pregnancy.

step-dvt = There is a clot
    .text = Start treatment today.

step-scan-in-4h = A scan within 4 hours
    .text = The scan comes first.

step-scan-in-24h = A D-dimer now and a scan within 24 hours
    .text = A blood thinner bridges the time until the scan.

step-d-dimer-after-scan = A D-dimer now
    .text = The scan was clear. The blood test decides if a second scan is needed.

step-d-dimer-first = A D-dimer within 4 hours
    .text = If the result takes longer, a blood thinner bridges the time.

step-repeat-scan = Stop the blood thinner; scan again in 6 to 8 days
    .text = A small clot may grow and be seen then.

step-no-dvt = A clot is unlikely
    .text = Stop the blood thinner. Think of other causes.


treatment-anticoagulation = Blood thinner
    .what = A medicine that keeps the clot from growing.

treatment-anticoagulation--interim = Blood thinner until the result is there
    .what = The same medicine, until the test is done.

alongside-ask-haematology = Ask before giving a blood thinner
    .text = A haematologist can say what is safe.
    .unsure = Find out whether a blood thinner may do harm. A haematologist can say what is safe.

