pathway = Low back pain
    .intro = Nine questions say how much help you need.
    .scope = For people over 16 with low back pain, and no operation.
    .emergency = Call { $emergency } now if you cannot pass water, are numb between the legs or both legs are weak.
    .about = Written from NICE NG59 and STarT Back as a trial of the format. No clinician has checked it.

page-red-flags = What cannot wait
page-startback = The last two weeks
fact-cauda_equina = Does any of these apply?
    .short = Nerve signs
    .why = They cannot wait.
    .find-out = Ask somebody to help you check.
    .is-none = None
    .is-saddle = Numb between the legs
    .is-bladder = Cannot pass water
    .is-bowel = Cannot hold stool
    .is-both_legs = Pain in both legs
    .is-weakness = A weak leg

fact-serious = Does any of these apply?
    .short = Danger signs
    .why = They can have a cause to look for.
    .find-out = Look at your letters.
    .is-none = None
    .is-cancer = Cancer
    .is-fever = Fever
    .is-fall = A fall
    .is-weight_loss = Losing weight
    .is-steroids = Steroids for long

fact-stiff_mornings = Are you stiff for over half an hour in the morning, and under 45?
    .short = Stiff mornings
    .why = It can be a rheumatic illness.
    .find-out = Time it tomorrow.
    .is-no = No
    .is-yes = Yes

fact-startback = Which of these are so?
    .short = Which of these are so
    .why = Each counts a point.
    .find-out = Think of the last 2 weeks.
    .is-none = None of these
    .is-leg_pain = Has the pain spread down your leg
    .is-neck_pain = Have you had pain in the shoulder or neck
    .is-short_walks = Have you only walked short distances
    .is-slow_dressing = Have you dressed more slowly
    .is-unsafe_active = Is it unsafe for you to be active
    .is-worry = Have you worried a lot of the time
    .is-terrible = Is it terrible, and will it never get better
    .is-no_joy = Have you not enjoyed what you used to enjoy

fact-bothersome = How bothersome was it?
    .short = Bothersome
    .why = It is part of the score.
    .find-out = Think of the last two weeks.
    .is-not_at_all = Not at all
    .is-slightly = Slightly
    .is-moderately = Moderately
    .is-very_much = Very much
    .is-extremely = Extremely

fact-weeks = For how many weeks have you had it?
    .short = Weeks
    .why = It decides what comes next.
    .find-out = Look at a calendar.
    .unit = weeks
    .unit-one = week

fact-nsaid_risk = Does any of these apply?
    .short = Risks of tablets
    .why = Some tablets do harm then.
    .find-out = Ask a pharmacist.
    .is-none = None
    .is-ulcer = A stomach ulcer
    .is-kidneys = Weak kidneys
    .is-heart = Heart disease
    .is-blood_thinner = A blood thinner

fact-vas = How bad is the pain, 0 to 10?
    .short = Pain
    .why = It decides what comes next.
    .find-out = Rate it.
    .unit = of 10

fact-tried--exercise = Did exercise help?
    .short = Exercise
    .why = It decides what comes next.
    .find-out = Think of before and after.
    .is-not_tried = Not tried
    .is-good = It helped
    .is-no_help = It did not help

fact-medial_branch = What did the medial branch block show?
    .short = Medial branch block
    .why = It shows where pain comes from.
    .is-not_done = Not done
    .is-positive = Positive
    .is-negative = Negative


score-total = STarT Back score
score-sub = STarT Back score for worry

condition-total4 = four points or more
condition-sub4 = four points or more in items 5 to 9
condition-cauda = signs of pressed nerves
condition-danger = danger signs
condition-no_nsaid = tablets may do harm
    .met = Not for you now: these tablets may do harm.
    .not-known = First find out whether these tablets may do harm. Ask a doctor.

step-red-flags = What cannot wait

step-risk = Risk

step-denervation-or-not = Pain that stays

step-emergency = Call { $emergency }
    .text = Nerves may be pressed.

step-look-for-cause = Be seen today
    .text = There may be a cause to treat.

step-rheumatology = See a rheumatologist
    .text = It may be a rheumatic illness.

step-low = Low risk
    .text = You will most likely get better soon.

step-medium = Medium risk
    .text = Exercise with guidance.
    .review = 6 to 12 weeks

step-high = High risk
    .text = Exercise, and help with worry.

step-specialist = See a specialist
    .text = Ask about the nerves of the small joints.

treatment-self-care = Keep active
    .what = Do what you can.

treatment-exercise = Group exercise
    .what = A course with others.

treatment-manual = Manual therapy
    .what = Only with exercise.

treatment-psychological = Talking therapy
    .what = Help with worry, along with exercise.

treatment-nsaid = Anti-inflammatory tablets
    .what = For a short time.

treatment-denervation = Radiofrequency denervation
    .what = Heat numbs small nerves.

