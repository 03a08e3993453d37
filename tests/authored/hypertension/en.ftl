pathway = High blood pressure
    .intro = See what your numbers mean, and what comes next.
    .scope = For adults. Not for pregnancy.
    .emergency = Call { $emergency } now if you have chest pain, are confused or cannot breathe.
    .about = Written from NICE NG136 as a trial of the format. No clinician has checked it.

page-clinic = Blood pressure in the clinic
page-danger = What cannot wait
page-risk = Risk
page-kidney = The kidneys
fact-clinic_sys = What was the higher number in the clinic?
    .short = Upper number
    .why = It decides what comes next.
    .find-out = The lower of the last two readings.
    .unit = mmHg

fact-clinic_dia = What was the lower number in the clinic?
    .short = Lower number
    .why = It decides what comes next.
    .find-out = The lower of the last two readings.
    .unit = mmHg

fact-fundus = Is there bleeding or swelling at the back of the eye?
    .short = Back of the eye
    .why = It means the pressure does harm now.
    .find-out = An optician can look today.
    .is-no = No
    .is-yes = Yes

fact-threat = Does any of these apply now?
    .short = Signs of harm now
    .why = These cannot wait.
    .find-out = Ask somebody who is with you.
    .is-none = None
    .is-confusion = New confusion
    .is-chest_pain = Chest pain
    .is-heart_failure = Short of breath from the heart
    .is-kidney_injury = Kidneys suddenly worse

fact-phaeo = Do you have spells of headache, sweating and a racing heart?
    .short = Spells
    .why = A rare tumour can cause them.
    .find-out = Think of the last weeks.
    .is-no = No
    .is-yes = Yes

fact-abpm = Was it measured at home or with a 24-hour device?
    .short = Home or 24 hours
    .why = It shows the usual pressure.
    .is-not_done = Not yet
    .is-done = Yes

fact-abpm_sys = What was the average of the upper number?
    .short = Average upper number
    .why = It shows the usual pressure.
    .find-out = It is on the report.
    .unit = mmHg

fact-abpm_dia = What was the average of the lower number?
    .short = Average lower number
    .why = It shows the usual pressure.
    .find-out = It is on the report.
    .unit = mmHg

fact-age = How old are you?
    .short = Age
    .why = Treatment depends on it.
    .find-out = Your passport has it.
    .unit = years

fact-origin = Is your family of black African or African-Caribbean origin?
    .short = Family origin
    .why = Some medicines work less well then.
    .find-out = Ask your family.
    .is-other = No
    .is-black = Yes

fact-pregnancy = Are you pregnant, planning to be, or breastfeeding?
    .short = Pregnancy
    .why = Some medicines harm the child.
    .find-out = A test can tell.
    .is-no = No
    .is-pregnant = Pregnant
    .is-planning = Planning
    .is-breastfeeding = Breastfeeding

fact-diabetes = Do you have diabetes?
    .short = Diabetes
    .why = Treatment depends on it.
    .find-out = Look at your letters.
    .is-no = No
    .is-type1 = Type 1
    .is-type2 = Type 2

fact-organ_damage = Has the pressure harmed the heart, eyes or kidneys?
    .short = Organ damage
    .why = Then treatment starts earlier.
    .find-out = Look at your letters.
    .is-no = No
    .is-yes = Yes

fact-cvd = Have you had a heart attack, angina or a stroke?
    .short = Heart or stroke
    .why = Then treatment starts earlier.
    .find-out = Look at your letters.
    .is-no = No
    .is-yes = Yes

fact-qrisk = What is your QRISK?
    .short = QRISK
    .why = It is the risk of the next ten years.
    .find-out = Your practice can work it out.
    .unit = %
    .unit-one = %

fact-egfr = What is your eGFR?
    .short = eGFR
    .why = It shows how the kidneys work.
    .find-out = It is on the lab report.
    .unit = ml/min/1.73m²
    .unit-one = ml/min/1.73m²

fact-acr = What is the ACR in your urine?
    .short = ACR
    .why = It shows harm to the kidneys.
    .find-out = It is on the lab report.
    .unit = mg/mmol
    .unit-one = mg/mmol

fact-ccb_problem = Do your ankles swell from amlodipine, or can you not take it?
    .short = Problem with CCB
    .why = Then another medicine comes first.
    .find-out = Think of what you took.
    .is-no = No
    .is-yes = Yes

fact-heart_failure_now = Do you have heart failure?
    .short = Heart failure
    .why = Then another medicine comes first.
    .find-out = Look at your letters.
    .is-no = No
    .is-yes = Yes

fact-potassium = How high is your potassium?
    .short = Potassium
    .why = The fourth medicine depends on it.
    .find-out = It is on the lab report.
    .unit = mmol/L

fact-tried--step1 = How did the first medicine go?
    .short = First medicine
    .why = It decides what comes next.
    .find-out = Look at your readings.
    .is-not_tried = None yet
    .is-controlled = Controlled
    .is-not_controlled = Not controlled

fact-tried--step2 = How did two medicines go?
    .short = Two medicines
    .why = It decides what comes next.
    .find-out = Look at your readings.
    .is-not_tried = None yet
    .is-controlled = Controlled
    .is-not_controlled = Not controlled

fact-tried--step3 = How did three medicines go?
    .short = Three medicines
    .why = It decides what comes next.
    .find-out = Look at your readings.
    .is-not_tried = None yet
    .is-controlled = Controlled
    .is-not_controlled = Not controlled


condition-severe = 180/120 or more
condition-raised = 140/90 or more
condition-accelerated = 180/120 or more, with signs of harm now
condition-abpm_raised = an average of 135/85 or more
condition-abpm_stage2 = an average of 150/95 or more
condition-stage2 = stage 2
condition-ckd = kidney disease
condition-high_risk = a high risk
condition-a_drug_first = an A medicine comes first
condition-no_a_drug = a child may be harmed
    .met = Not now: these medicines can harm an unborn child.
    .not-known = First find out whether a pregnancy is possible. Ask the person.

step-danger = What cannot wait

step-who = Pregnancy

step-is-it-raised = Is it raised?

step-ladder = What was tried

step-treat-or-not = Is a medicine needed?

step-same-day-referral = Go to hospital now
    .text = The pressure does harm now.

step-severe = Tests and a second reading within 7 days
    .text = The pressure is very high. Look for harm as soon as possible.

step-ng133 = See the maternity team
    .text = Other rules hold in pregnancy.

step-not-raised = It is not raised
    .text = Measure again within 5 years.

step-offer-abpm = Measure it over 24 hours
    .text = One reading is not enough.

step-not-hypertension = It is not high blood pressure
    .text = Measure again within 5 years.

step-specialist = See a specialist
    .text = Under 40, look for a cause.

step-consider = A medicine is an option
    .text = Talk about what it would do for you.

step-lifestyle-only = No medicine for now
    .text = Measure again each year.

step-step1 = One medicine
    .text = Start with one.
    .review = 4 weeks

step-step2 = Two medicines
    .text = Add a second one.
    .review = 4 weeks

step-step3 = Three medicines
    .text = Take all three kinds.
    .review = 4 weeks

step-step4 = A fourth medicine
    .text = First check that the three are taken.

step-go-on = Go on as you are
    .text = Measure again each year.


treatment-abpm = A 24-hour reading
    .what = A small device measures it day and night.

    .measures = The usual pressure.
    .if-positive = Treatment is discussed.
    .if-negative = It is measured again within 5 years.
    .downside = The cuff can disturb sleep.
treatment-lifestyle = Food, salt, exercise, alcohol, smoking
    .what = What you can do yourself.

treatment-a-drug = ACE inhibitor or ARB
    .what = A medicine ending in -pril or -sartan.

treatment-c-drug = Calcium-channel blocker
    .what = A medicine such as amlodipine.

treatment-d-drug = Thiazide-like diuretic
    .what = A medicine such as indapamide.

treatment-a-c-d = All three kinds
    .what = An A, a C and a D medicine.

treatment-spironolactone = Spironolactone
    .what = A fourth medicine.

treatment-alpha-or-beta = Alpha-blocker or beta-blocker
    .what = A fourth medicine.

alongside-target-80 = The target
    .text = Below 150/90 in the clinic.
    .unsure = From age 80 on: below 150/90 in the clinic. Tell the team the age first.

alongside-target = The target
    .text = Below 140/90 in the clinic.
    .unsure = Below age 80: below 140/90 in the clinic. Tell the team the age first.

alongside-kidney = The kidneys
    .text = Other targets hold with kidney disease.
    .unsure = With kidney disease other targets hold. First find out the ACR.

