pathway = A clot in the leg?
    .intro = See what the signs mean, and which test comes first.
    .scope = For adults with a swollen or painful leg. If you are pregnant, or were in the last 6 weeks, maternity should see you today.
    .emergency = Call { $emergency } now if you are short of breath, have chest pain, cough up blood or have fainted.
    .about = Written from NICE NG158 as a trial of the format. No clinician has checked it.

page-red-flags = First, what cannot wait
page-wells = The Wells score

fact-pe_signs = Do you have chest pain, are you short of breath, do you cough up blood, or have you fainted?
    .short = Signs of a lung clot
    .why = A clot that has gone to the lung is an emergency.
    .find-out = Think of the last days.
    .is-no = No
    .is-yes = Yes

fact-pregnant = Are you pregnant, or were you in the last 6 weeks?
    .short = Pregnancy
    .why = Other tests are used then.
    .find-out = A pregnancy test can tell.
    .is-no = No
    .is-yes = Yes

fact-wells = Which of these are true of you or the leg?
    .short = Signs and history
    .why = Each adds a point to the Wells score.
    .find-out = Ask whoever examines the leg.
    .is-none = None of these
    .is-cancer = Cancer that is treated now, was treated in the last 6 months, or cannot be cured
    .is-paralysis = A leg that is paralysed or weak, or was in plaster lately
    .is-bedridden = Lately in bed for 3 days or more, or a major operation in the last 12 weeks
    .is-tender = The leg is tender along the deep veins
    .is-leg_swollen = The whole leg is swollen
    .is-calf_swollen = The calf is at least 3 cm bigger around than the other
    .is-pitting = A press with the finger leaves a dent, in this leg only
    .is-collateral = Extra veins show under the skin, and they are not varicose veins
    .is-previous = A clot in a deep vein before

fact-alternative = Is another cause at least as likely as a clot?
    .short = Another cause as likely
    .why = It takes two points away.
    .find-out = Ask whoever examined the leg.
    .is-no = No
    .is-yes = Yes

fact-scan_in_4h = Can you have the result of a scan within 4 hours?
    .short = Scan within 4 hours
    .why = If not, a blood thinner covers the wait.
    .find-out = Ask the scan department.
    .is-yes = Yes
    .is-no = No

fact-scan = What did the scan of the leg veins show?
    .short = The scan
    .why = It can show a clot.
    .is-not_done = Not done yet
    .is-negative = No clot
    .is-positive = A clot

fact-d_dimer_done = Is the result of the D-dimer test there?
    .short = D-dimer result there
    .why = It is a blood test for clots.
    .is-no = No
    .is-yes = Yes

fact-age = How old are you?
    .short = Age
    .why = Above 50, the limit of the blood test goes up with age.
    .find-out = Count the years since your date of birth.
    .unit = years

fact-d_dimer = How high is the D-dimer?
    .short = D-dimer
    .why = A low value makes a clot unlikely.
    .find-out = It is on the lab report. Write 509 as 500, and so on. Above 4000, write 4000.
    .unit = µg/L FEU
    .unit-one = µg/L FEU

fact-second_scan = What did the second scan show, 6 to 8 days later?
    .short = Second scan
    .why = It can find a clot that has grown.
    .is-not_done = Not done yet
    .is-negative = No clot
    .is-positive = A clot

fact-bleeding = Do any of these apply to you?
    .short = Risk of bleeding
    .why = A blood thinner can do harm.
    .find-out = Look at the list of medicines and the lab report.
    .is-none = None of these
    .is-active_bleeding = I am bleeding now
    .is-anticoagulated = I take a blood thinner already
    .is-egfr_below_15 = My kidney value (eGFR) is below 15

score-wells_points = Wells score
number-over_limit = D-dimer less ten times the age

condition-wells_likely = a Wells score of 2 points or more
condition-dd_positive = a D-dimer at or above the limit for the age
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

step-scan-in-24h = A scan within 24 hours
    .text = Have the D-dimer taken first, if that is not done yet. A blood thinner covers the wait for the scan.

step-d-dimer-after-scan = A D-dimer now
    .text = The scan was clear. The blood test decides whether a second scan is needed.

step-d-dimer-first = A D-dimer within 4 hours
    .text = If the result takes longer, a blood thinner covers the wait.

step-repeat-scan = A second scan in 6 to 8 days
    .text = A small clot may have grown by then. Until the scan, stop the blood thinner that was started for this. Do not stop one that you take for another reason.

step-no-dvt = A clot is unlikely
    .text = Think of other causes. Stop the blood thinner that was started for this. Do not stop one that you take for another reason. Have the leg seen again if it gets worse.

treatment-anticoagulation = Blood thinner
    .what = A medicine that keeps the clot from growing.

treatment-anticoagulation--interim = Blood thinner until the result is there
    .what = The same medicine, until the test is done.

alongside-ask-haematology = Ask before a blood thinner is given
    .text = A blood specialist (haematologist) can say what is safe.
    .unsure = Find out whether a blood thinner may do harm. A blood specialist (haematologist) can say what is safe.
