pathway = Pneumonia: home or hospital?
    .intro = Five signs say where care is best.
    .scope = For adults whose doctor has found pneumonia.
    .emergency = Call { $emergency } now if lips turn blue or somebody cannot be woken.
    .about = Written from NICE as a trial of the format. No clinician has checked it.

page-red-flags = What cannot wait
page-curb = The five signs
fact-sepsis = Are there signs of sepsis?
    .short = Sepsis
    .why = It cannot wait.
    .find-out = Ask whoever examines.
    .is-no = No
    .is-yes = Yes

fact-confusion = Is there new confusion?
    .short = Confusion
    .why = It is one of the five.
    .find-out = AMT 8 or less.
    .is-no = No
    .is-yes = Yes

fact-rate = How many breaths per minute?
    .short = Breaths
    .why = It is one of the five.
    .find-out = Count for a minute.
    .unit = breaths per minute

fact-systolic = What is the upper blood pressure?
    .short = Upper pressure
    .why = It is one of the five.
    .find-out = Measure it.
    .unit = mmHg

fact-diastolic = What is the lower blood pressure?
    .short = Lower pressure
    .why = It is one of the five.
    .find-out = Measure it.
    .unit = mmHg

fact-age = How old?
    .short = Age
    .why = It is one of the five.
    .find-out = Look at the notes.
    .unit = years

fact-urea_unit = How was urea measured?
    .short = Urea unit
    .why = Labs use different units.
    .is-not_measured = Not measured
    .is-mmol_l = mmol/L
    .is-bun_mg_dl = BUN in mg/dL

fact-urea = How high is the urea?
    .short = Urea
    .why = It is one of the five.
    .find-out = Look at the lab report.
    .unit = mmol/L
    .unit-one = mmol/L

fact-bun = How high is the BUN?
    .short = BUN
    .why = It is one of the five.
    .find-out = Look at the lab report.
    .unit = mg/dL
    .unit-one = mg/dL

fact-home_safe = Can care be given safely at home?
    .short = Safe at home
    .why = The score is not everything.
    .find-out = Ask the family.
    .is-yes = Yes
    .is-no = No


score-curb = CURB-65
score-crb = CRB-65

condition-c = confusion
condition-u = urea above 7 mmol/L
condition-r = 30 breaths or more
condition-b = low blood pressure
condition-a = 65 or older
condition-two = two signs or more
condition-three = three signs or more

step-red-flags = What cannot wait

step-where = Urea

step-crb65 = Four signs

step-score = Five signs

step-home-or-not = Home

step-call = Call { $emergency }
    .text = It may be sepsis.

step-hospital-now = Go to hospital now
    .text = Three signs or more.

step-intensive = Hospital, and ask intensive care
    .text = Three signs or more.

step-hospital = Hospital
    .text = Two signs or more.

step-home = Home
    .text = One sign or none.

treatment-antibiotic = Antibiotic
    .what = A medicine against bacteria, within 4 hours.

