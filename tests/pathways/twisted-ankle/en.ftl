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
    .authors = Made by the programmers of this software, who are not clinicians.
    .funding = Nobody paid for it.
    .evidence = We read the abstracts and pages that are named under each claim. Nobody searched for all there is.
    .limits = It has never seen your ankle. It knows only what you answer.
    .update = It changes when the software needs another test.
    .development = Nobody has tried it with patients or clinicians yet.

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
    .row-bruised = A bruise on the foot or ankle
    .row-cold_or_blue = Toes are cold, white or blue
    .row-numb = Toes are numb
    .row-bent = The ankle is bent out of shape
    .row-open_wound = A deep open wound

fact-snap = Did something snap at the back of the heel, and can you not push off with the foot?
    .short = Snap at the heel
    .why = The tendon there may be torn.
    .find-out = Try to stand on your toes, holding on to something.
    .is-no = No
    .is-yes = Yes
    .row-yes = Something snapped at the back of the heel, and the foot cannot push off

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
    .unit-one = day

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
    .why = Somebody has to test it with their hands.
    .is-no = No
    .is-yes = Yes

condition-limb_danger = a foot without blood or feeling, a bent ankle or an open wound
condition-maybe_broken = signs that a bone may be broken
condition-supervised_failed = exercises with a physiotherapist did not help
    .not-met = This comes after exercises with a physiotherapist, if they did not help.
    .not-known = First find out whether exercises with a physiotherapist helped. Ask them.

step-red-flags = Danger signs
step-bones = Could a bone be broken?
step-how-long = How long it has been

step-hospital-now = Go to a hospital now
    .text =
        Call { $emergency } or have somebody drive you. Do not walk on the foot.

        - Leave the shoe off.
        - Do not eat or drink until somebody has looked at it.
    .clinical = Neurovascular compromise, dislocation or open injury: immediate transfer.

step-seen-today = Have it looked at today
    .text = Go to an urgent care centre or an emergency department today.
    .clinical = Suspected Achilles tendon rupture or unclear perfusion: same-day assessment.

step-xray-today = Have an X-ray today
    .text = A bone may be broken. Do not put weight on the foot until an X-ray was taken.
    .clinical = Ottawa criteria positive or uncertain: radiograph today.

step-broken = A broken bone
    .text = Follow the plan you were given. If you were given none, call the clinic that took the X-ray tomorrow.
    .clinical = Fracture on radiograph: fracture clinic.

step-first-days = The first days
    .text = Most likely a ligament was stretched or torn. It heals with time, support and early movement.
    .clinical = Acute lateral ankle sprain: functional treatment.
    .decision = The decision to talk about: do you want a brace, tablets, or neither?

step-building-up = Building up
    .review = 6 weeks
    .text = Now strength and balance count more than rest.
    .clinical = Functional treatment; the anterior drawer test is reliable from day 4.
    .decision = The decision to talk about: how do you want to train, and with a brace or without?

step-long-lasting = When it lasts
    .review = 6 weeks
    .text = After six weeks there is still more to try, one step after the other.
    .clinical = Persistent symptoms after six weeks: assess for chronic ankle instability.
    .decision = The decision to talk about: what is the next step after all that you have tried?

treatment-protect = Protection and support
    .what = Keep weight off the ankle for some days, with a bandage.
    .clinical = Protection and compression
    .chance = There are no good numbers. Most sprains get better with time.
    .soon = The pain may ease within a few days.
    .harms = Too much rest makes the ankle stiff and weak.
    .undo = Yes. You can stop on any day.
    .recovery = You can walk with support. Some people need days off work.
    .certain = Not very sure. One guideline says: rest for ten days at most.
    .body = The bandage feels tight. Your toes must stay warm.
    .mind = Keeping still can be dull. It can also feel safe.
    .life = You may need help with shopping, stairs and children.
    .cost = A bandage costs little. It takes a few minutes a day.
    .before = First make sure that no bone is broken.
    .not-for = It is not for an ankle hurt more than ten days ago.
    .again = Look again after five days: can you put weight on it?
    .next = If it still hurts, have it examined. Then start exercises.
treatment-exercise = Exercises
    .what = Exercises for strength and balance, a little more each week.
    .clinical = Neuromuscular and proprioceptive training
    .chance = In one trial, 22 of 100 who trained at home had another sprain in a year. Without it, 33 of 100.
    .soon = You may feel surer on your feet after some weeks.
    .harms = It can hurt for a while if you do too much.
    .undo = Yes. You can stop on any day.
    .recovery = You need no time off. You can work and walk.
    .certain = Fairly sure. The trials agree that it helps, not on how much.
    .body = It is light work. The ankle may ache in the evening.
    .mind = It can feel good to do something yourself.
    .life = You can do it at home, with the family around.
    .cost = It is free. It takes some minutes on most days.
    .before = First the worst of the pain should be over.
    .not-for = It is not for a broken bone.
    .again = Look again after six weeks: does the ankle hold?
    .next = If it does not help, train with a physiotherapist.
treatment-exercise--supervised = Exercises with a physiotherapist
    .what = A programme made for you, and somebody who watches how you do it.
    .clinical = Supervised exercise therapy
    .chance = There are no good numbers on whether this is better than training on your own.
    .harms = It can hurt for a while. Somebody tells you when it is too much.
    .life = You have to go there. Some people do it after work.
    .cost = You may have to pay. It takes an hour or two a week.
    .before = First you should have tried exercises on your own.
    .next = If it does not help, ask for a specialist.
treatment-brace = Brace or tape
    .what = A stiff support that you take off again.
    .clinical = Semi-rigid orthosis or tape
    .chance = There are no good numbers. With exercises it helps most people.
    .soon = You may feel the support on the first day.
    .harms = It can rub the skin. Some people trust it too much.
    .undo = Yes. You can take it off on any day.
    .recovery = You need no time off. You can work with it.
    .certain = Fairly sure. A guideline and a review say the same.
    .body = It feels stiff in the shoe. You get used to it.
    .mind = It can feel safe. Some people worry without it.
    .life = You can wear it at work and at sport.
    .cost = It costs some money. Putting it on takes two minutes.
    .before = First the swelling should be less, so that it fits.
    .not-for = It is not for a foot with a wound or a rash.
    .again = Look again after six weeks: does the ankle still give way?
    .next = If it does not help, see somebody who knows ankles.
treatment-anti-inflammatory = Anti-inflammatory tablets
    .what = Tablets such as ibuprofen, for a few days.
    .clinical = Oral NSAIDs
    .chance = There are no good numbers here. They ease pain for many people.
    .soon = You may feel less pain within an hour or two.
    .harms = They can hurt the stomach and kidneys. They may slow healing.
    .undo = Yes. You can stop on any day.
    .recovery = You need no time off. Some people feel sick.
    .certain = Fairly sure for pain. Less sure about healing.
    .body = You swallow a tablet. The pain is less, the injury is still there.
    .mind = Less pain can help you sleep. It can also hide a warning.
    .life = Tell your family that you take them.
    .cost = They cost little. Taking them needs no time.
    .before = First ask a pharmacist what else you take.
    .not-for = They are not for weak kidneys, ulcers, blood thinners or in pregnancy.
    .again = Look again after three days: do you still need them?
    .next = If they do not help, ask for another kind of relief.
treatment-specialist = A specialist's opinion
    .what = An examination by somebody who treats ankles every day.
    .clinical = Orthopaedic or sports medicine referral
    .chance = There are no good numbers. It helps to know what is wrong.
    .soon = You know more on the same day.
    .harms = The examination can hurt. A scan may find things that do not matter.
    .undo = Yes. You can listen and then do nothing.
    .recovery = You need half a day. There is nothing to recover from.
    .certain = Not sure. Experts say it helps. Nobody has counted.
    .body = Somebody presses and moves your foot for some minutes.
    .mind = It can calm you. It can also bring bad news.
    .life = Take somebody along who can listen with you.
    .cost = You may wait weeks. Ask what it costs.
    .before = First exercises with a physiotherapist should have had their time.
    .not-for = It is not for the first days: then swelling hides too much.
    .again = Look again after the visit: do you know what to do?
    .next = If it does not help, ask for a second opinion.
treatment-ligament-surgery = Surgery on the ligament
    .what = The torn ligament is sewn or replaced.
    .clinical = Lateral ligament repair or reconstruction
    .chance = We do not know. Twenty trials could not show that it is better.
    .soon = You may feel the gain after some months.
    .harms = It can lead to a stiff ankle, an infection or a hurt nerve.
    .undo = No. What was sewn cannot be undone.
    .recovery = You need weeks with a boot, and time off work.
    .certain = Not sure. Experts and studies disagree on this.
    .body = You are put to sleep. It hurts for days, and the foot swells.
    .mind = Waiting for it can bring fear. Hope is part of it too.
    .life = You need help at home. You cannot drive for weeks.
    .cost = It costs a lot, and takes months with all the training.
    .before = First a physiotherapist, a brace and a specialist come.
    .not-for = It is not for an ankle that holds, or a fresh sprain.
    .again = Look again after three months: does the ankle hold?
    .next = If it does not help, training goes on. More surgery is rare.

alongside-as-it-is = No new treatment now
    .text = You can also wait and see. That is a choice like the others.
    .clinical = Natural course without new treatment
    .chance = Most sprains get better in weeks. In one trial, 33 of 100 athletes had another one within a year.
    .soon = The pain often gets less from week to week.
    .harms = The ankle can stay weak, and you may twist it again.
    .undo = Yes. You can start a treatment on any day.
    .recovery = You need no time off for it.
    .certain = Fairly sure. Many people were followed for a year.
    .body = You go on as now. The pain tells you what is too much.
    .mind = It can feel free. It can also make you worry.
    .life = You keep your plans, and leave out what hurts.
    .cost = It costs nothing, and takes no time.
    .again = Look again after six weeks: does it hurt, or give way?
    .next = If it gets no better, all the other ways are still open.
alongside-come-back = When to come back
    .text = If your toes turn blue, white or numb, go to a hospital.
alongside-examine-again = Have it examined again
    .text = On day four or five an examination shows the ligament better than on the first day.
    .measures = It measures whether the ligament is torn.
    .if-positive = If it is torn, a brace and training matter more.
    .if-negative = If it is whole, you can move more, and sooner.
    .downside = It can hurt. A loose ligament that never troubled you may be found.
alongside-next-sprain = Before you go back to sport
    .text = Keep up the exercises. They make another sprain less likely.
    .unsure = If you go back to sport, keep up the exercises. They make another sprain less likely.

claim-ottawa = If no bone is tender and you can take four steps, a break is unlikely: fewer than 14 in 1,000.
claim-toes = Toes that turn blue, white or numb are a reason to be seen at once.
claim-tendon = If the tendon at the heel may be torn, have it examined as soon as possible.
claim-brace-and-exercise = A brace or tape together with exercises helps most.
claim-late-examination = The ligament can be judged best four to five days after the injury.
claim-ten-days = If the ankle is kept still at all, then for ten days at most.
claim-nsaid = Anti-inflammatory tablets can ease pain and swelling. They have side effects and may slow healing.
claim-reinjury = With an exercise programme, fewer people had another sprain within a year.
claim-balance-training = In one trial, 22 of 100 athletes who trained their balance had another sprain within a year. Without it, 33 of 100 did.
    .outcome = had another sprain
    .with = balance training at home
    .without = usual care alone
    .span = within one year
claim-surgery-unproven = Twenty trials could not show that surgery gives a better result. After it, more people had stiff ankles and other harm.
claim-surgery-last = Surgery is for a few people whom nothing else has helped.

value-undo = Being able to stop it or undo it
value-sport-soon = Going back to sport soon
value-own-pace = Little time and money
value-no-harm = Staying safe from harm

explainer-healing = How a sprain heals
    .intro = This is the usual way. Yours may take more time, or less.
    .first-days-title = The first days
    .first-days =
        The ankle is swollen, and it hurts.

        - Keep it still for ten days at most.
        - Have it looked at again on day four or five. Then more can be seen.
    .weeks-after-title = The weeks after
    .weeks-after = Now exercise is what helps most, with a brace or tape. It also makes another sprain less likely.
    .to-ask-title = What you can ask
    .to-ask =
        Ask somebody who knows ankles:

        - Which exercises are right for me?
        - When may I run again?

correction-keep-still = “You must keep the ankle still until nothing hurts any more.”
    .true = If you keep it still at all, then for ten days at most.
correction-tablets-heal = “Anti-inflammatory tablets make a sprain heal.”
    .true = They can ease pain and swelling. They may also slow healing, and they have side effects.
correction-surgery-better = “With surgery the ankle gets better than without.”
    .true = Twenty trials could not show that. More ankles were stiff after surgery.
correction-balance = “Training your balance keeps you from the next sprain.”
    .true = In one trial, 22 of 100 athletes who trained had another sprain within a year. Without it, 33 of 100 did.

contradiction-too-early-to-say = You twisted the ankle less than a week ago. A week is too short to know that training with a physiotherapist does not help.

disagreement-surgery = Is surgery better for a torn ligament?
    .more-stable = Some say yes: when doctors tested it, the ankle was firmer after surgery.
    .unproven = Some say that nobody knows. Without one weak trial, people felt no better. More ankles were stiff.
    .here = This pathway offers surgery only to a few people whom nothing else has helped.

term-ligament = ligament
    .means = a strong band that holds two bones together
