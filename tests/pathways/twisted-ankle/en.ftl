# An exercise for the tests; see pathway.toml.

pathway = A twisted ankle
    .intro = A few questions about an ankle that you twisted, and what to talk about next.
    .scope =
        This is for adults who twisted an ankle. It is not for an ankle that hurts without an injury.

        It does not ask about the knee or the hip:

        - if one of them hurts as well, have it looked at
        - if you fell from a height, go to a hospital
    .emergency = Call { $emergency } now if your foot is cold, blue or numb after an injury.
    .about = This pathway exists to test the software. Nobody has validated it, it makes no diagnosis, and you should not act on it.

page-red-flags = Danger signs
    .text = Answer for how the foot is now.
page-bones = Could a bone be broken?
page-tried = What you have tried

lane-danger = Danger signs
lane-healing = Healing
lane-lasting = When it lasts

fact-looks = Do you see or feel any of these on the foot or ankle?
    .short = Foot and ankle
    .why = A foot without blood or feeling must be treated within hours.
    .find-out = Take off the shoe and sock, and compare with the other foot.
    .is-none = None of these
    .is-bruised = A bruise
    .is-cold_or_blue = Toes cold, white or blue
    .is-numb = Toes numb
    .is-bent = Ankle bent out of shape
    .is-open_wound = A deep open wound

fact-snap = Did something snap at the back of the heel, and can you not push off with the foot?
    .short = Snap at the heel
    .why = The tendon there may be torn.
    .find-out = Try to stand on your toes, holding on to something.
    .is-no = No
    .is-yes = Yes

fact-tender = Where does it hurt when you press on the bone?
    .short = Tender bone
    .why = Pain at one of these places can mean a broken bone.
    .find-out = Press with one finger, first on the outer and the inner knob of the ankle, then on the outer and the inner edge of the foot.
    .is-none = Nowhere on the bone
    .is-outer_ankle = The outer knob of the ankle
    .is-inner_ankle = The inner knob of the ankle
    .is-outer_foot = The outer edge of the foot
    .is-inner_foot = The inner edge of the foot

fact-four_steps = Could you take four steps, right after it or now? Limping counts.
    .short = Four steps
    .why = Who cannot take four steps may have a broken bone.
    .find-out = Try it, next to a table you can hold on to.
    .is-yes = Yes
    .is-no = No

fact-xray = What did an X-ray show?
    .short = X-ray
    .why = An X-ray decides whether a bone is broken.
    .is-not_done = No X-ray was taken
    .is-no_break = No break
    .is-break = A break

fact-days = How many days ago did you twist it?
    .short = Days since
    .why = What helps changes from the first days to the weeks after.
    .unit = days

fact-risk = Does any of these apply to you?
    .short = Risks with anti-inflammatory tablets
    .why = With these, anti-inflammatory tablets can do harm.
    .find-out = Ask your pharmacist.
    .is-none = None of these
    .is-ulcer = Stomach ulcer, now or before
    .is-kidney = Weak kidneys
    .is-blood_thinner = A blood thinner
    .is-pregnant = Pregnant

fact-gives_way = Does the ankle give way?
    .short = Giving way
    .why = An ankle that gives way may have a loose ligament.
    .find-out = Think of the last week on uneven ground.
    .is-no = No
    .is-yes = Yes

fact-tried--exercise = Exercises on your own: how did they go?
    .short = Exercises on your own
    .why = What did not help is not repeated.
    .find-out = Think of exercises for strength and balance that you did for weeks.
    .is-not_tried = Not tried
    .is-good = Helped well
    .is-some = Helped a little
    .is-no_help = Did not help

fact-tried--supervised = Exercises with a physiotherapist: how did they go?
    .short = Exercises with a physiotherapist
    .why = This is the step after exercises on your own.
    .find-out = Look for the letters of the practice.
    .is-not_tried = Not tried
    .is-good = Helped well
    .is-some = Helped a little
    .is-no_help = Did not help

fact-tried--brace = A brace or tape: how did it go?
    .short = Brace or tape
    .why = What did not help is not repeated.
    .find-out = A brace is a stiff support; an elastic stocking is none.
    .is-not_tried = Not tried
    .is-good = Helped well
    .is-some = Helped a little
    .is-no_help = Did not help

fact-sport = Do you want to go back to a sport with running or jumping?
    .short = Back to sport
    .why = There the next sprain is likeliest.
    .find-out = Think of the next three months.
    .is-no = No
    .is-yes = Yes

fact-loose = Was a loose ligament found on examination?
    .short = Loose ligament
    .why = Only an examination can show this.
    .is-no = No
    .is-yes = Yes

condition-limb_danger = a foot without blood or feeling, a bent ankle or an open wound
condition-maybe_broken = signs that a bone may be broken
condition-supervised_failed = exercises with a physiotherapist did not help

step-red-flags = Danger signs
step-bones = Could a bone be broken?
step-how-long = How long it has been

step-hospital-now = Go to a hospital now
    .text =
        Call { $emergency } or have somebody drive you. Do not walk on the foot.

        - Leave the shoe off.
        - Do not eat or drink until somebody has looked at it.

step-seen-today = Have it looked at today
    .text = Go to an urgent care centre or an emergency department today.

step-xray-today = Have an X-ray today
    .text = A bone may be broken. Do not put weight on the foot until an X-ray was taken.

step-broken = A broken bone
    .text = Follow the plan you were given. If you were given none, call the clinic that took the X-ray tomorrow.

step-first-days = The first days
    .text = Most likely a ligament was stretched or torn. It heals with time, support and early movement.

step-building-up = Building up
    .review = 6 weeks
    .text = Now strength and balance count more than rest.
    .clinical = Functional treatment; the anterior drawer test is reliable from day 4.

step-long-lasting = When it lasts
    .review = 6 weeks
    .text = After six weeks there is still more to try, one step after the other.

treatment-protect = Protection and support
    .what = Keep weight off the ankle for some days, with a bandage.
treatment-exercise = Exercises
    .what = Exercises for strength and balance, a little more each week.
treatment-exercise--supervised = Exercises with a physiotherapist
    .what = A programme made for you, and somebody who watches how you do it.
treatment-brace = Brace or tape
    .what = A stiff support that you take off again.
treatment-anti-inflammatory = Anti-inflammatory tablets
    .what = Tablets such as ibuprofen, for a few days.
treatment-specialist = A specialist's opinion
    .what = An examination by somebody who treats ankles every day.
treatment-ligament-surgery = Surgery on the ligament
    .what = The torn ligament is sewn or replaced.

alongside-come-back = When to come back
    .text = If your toes turn blue, white or numb, go to a hospital.
alongside-examine-again = Have it examined again
    .text = On day four or five an examination shows the ligament better than on the first day.
alongside-next-sprain = Before you go back to sport
    .text = Keep up the exercises. They make another sprain less likely.

claim-ottawa = If no bone is tender and you can take four steps, a break is unlikely: fewer than 14 in 1,000.
claim-toes = Toes that turn blue, white or numb are a reason to be seen at once.
claim-tendon = If the tendon at the heel may be torn, have it examined as soon as possible.
claim-brace-and-exercise = A brace or tape together with exercises helps most.
claim-late-examination = The ligament can be judged best four to five days after the injury.
claim-ten-days = If the ankle is kept still at all, then for ten days at most.
claim-nsaid = Anti-inflammatory tablets can ease pain and swelling. They have side effects and may slow healing.
claim-reinjury = With an exercise programme the odds of another sprain within a year were 40 in 100 lower.
claim-surgery-last = Surgery is for a few people whom nothing else has helped.
