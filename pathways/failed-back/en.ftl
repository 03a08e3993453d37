# Persistent pain after spine surgery: every word a reader sees, in English.
# Ids are those of pathway.toml; a dot in an id becomes two hyphens (tried.exercise -> tried--exercise).
# Short sentences, one idea each, for reading grade 6. Numbers are those of evidence.toml, with the same denominators.

pathway = Pain that stays or comes back after back surgery
    .intro =
        You may still have pain after an operation on the low back. Or the pain came back. This page helps you get ready to talk with your care team.

        It first asks about signs that cannot wait. Then it asks about your pain, your surgery and what you have tried. At the end it shows what to talk about next, and why.

        Some people search for this as “failed back surgery syndrome (FBSS)”. That name does not mean that you failed. It does not mean that your surgeon failed. A newer name is “persistent spinal pain syndrome type 2”.
    .scope =
        This page is for adults who had surgery on the low back. It is not made for surgery on the neck or upper back, or for anyone under 18. It asks everybody about signs that cannot wait.

        Call { $emergency } now, and do not answer questions first, if you have:

        - a stiff neck with fever, or new confusion
        - bad belly pain, bleeding from the gut, or a cold leg after spine surgery through the front
        - a bad rash or swelling of the face or throat after a new medicine
        - shaking and fever after a new medicine, or after two medicines were combined

        This page is for learning. It is not a diagnosis.
    .emergency =
        Call { $emergency } now for any sign below, or for thoughts of ending your life. For such thoughts you can also call { $crisis }.

        { -safety-net }
    .signs = New or growing weakness, numbness between the legs, no bladder or bowel control, chest pain, trouble breathing, thoughts of ending your life? Call now.
    .about =
        This page is for learning, and for getting ready for a visit. It does not give a diagnosis. It does not tell you how much of a medicine to take. It cannot replace a doctor who knows you.

        This page has not been clinically validated. No clinician has signed it off. It is not a medical device.

        “Not sure” is always a fair answer. For urgent signs we then take the safe side. For treatments we then wait for an answer from your care team.
    .authors = The authors of this open project wrote it. No clinician has put a name to it yet.
    .funding = Nobody paid for it. No maker of devices or medicines took part. The authors gain nothing from what you choose.
    .evidence =
        We looked for guidelines, reviews and studies about pain after spine surgery. We did not search for every study there is. Of most sources we read the summary only.

        Each number says whom it is about, what it was compared with, and over what time. If nobody has checked a statement yet, the page says so. Where experts disagree, you see each side.
    .limits =
        It does not know you, your exam or your scans. It knows only what you answer. It is not made for children, for the neck or upper back, or for back pain without surgery. Rare causes may be missing.

        A number about a group cannot tell what will happen to you. Many of the studies are small, old or paid by makers.
    .update = It is looked over at least once a year, and sooner after a large new study or a safety warning. The project lists each change that may lead to another answer.
    .development = Nobody has tested it with patients or clinicians yet. We walked it through cases from published reports, and a program checked the safety rules for every possible set of answers. That cannot replace a test with people.

# ---------------------------------------------------------------- lists that several messages share

# What cannot wait, for whoever is told to wait: the same words everywhere (A14). Above it stands whom to call; its last
# line says what is less urgent. A term cannot hold a number to call.

-safety-net =
    - new or growing weakness
    - numb or less feeling between the legs
    - you cannot pass urine, or you leak urine or stool
    - new pain, numbness or weakness in both legs
    - chest pain, or trouble breathing
    - very drowsy
    - pain that rises fast, by the hour
    - fever, or a wound that is red, open or wet. For these alone, call your surgical team the same day. If nobody answers, go to an emergency room.

# What makes a fever an emergency (A1).

-sepsis-signs =
    - new confusion, or slurred speech
    - blue, gray or blotchy skin
    - hard breathing
    - no urine all day
    - shaking that you cannot stop
    - a stiff neck with fever
    - so ill that you fear to die

# ---------------------------------------------------------------- answers used by several questions

-no = No
-yes = Yes
-not-tried = Not tried
-no-help = Tried: little or no help (pain less than 30% lower)
-some-help = Tried: some help (pain 30% to 49% lower)
-good-help = Tried: good help (pain at least half lower)
-why-tried = What you have tried shapes what makes sense next.
-find-tried = Look at your visit letters, or ask your clinic for a list of your treatments.

# ---------------------------------------------------------------- now: signs that cannot wait
# A label that worries says all of it by itself: a list may show it without its question.

fact-bladder_bowel = Do you have new or worse trouble with your bladder, bowels or sexual feeling?
    .short = Bladder and bowels
    .why = You may not be able to pass urine, or not feel when you need to. You may leak urine or stool. These can be signs of pressure on the nerves to the bladder. One sign alone is enough.
    .find-out = Think of the last time you passed urine. Could you start, feel it and empty fully? If you cannot tell what is new, choose “not sure”. Then it needs a check today.
    .is-none = No trouble that is new or worse
    .is-new_change = New or worse trouble with bladder, bowels or sexual feeling
    .is-old_unchanged = Trouble that is old and has not changed
    .row-new_change = New or worse trouble with bladder, bowels or sexual feeling

fact-saddle = Is any of this new or worse: numb, tingling or less feeling around the anus, genitals or inner thighs?
    .short = Feeling between the legs
    .why = The nerves to this area also serve the bladder and bowels. A new change here needs help right away.
    .find-out = Notice how it feels when you wipe or wash. Does it feel duller than before?
    .is-no = No, or it is old and has not changed
    .is-yes = New or worse: numb, tingling or less feeling around the anus, genitals or inner thighs
    .row-yes = New or worse: numb, tingling or less feeling around the anus, genitals or inner thighs

fact-weakness = Is a leg, foot, arm or hand weak?
    .short = Weakness
    .why = With new or growing weakness, a nerve may be pressed. It may not recover if help comes late.
    .find-out = Has someone seen a foot drag? Does it slap the floor? Compare with last week. Do not test your strength alone: you could fall.
    .is-none = No weakness that is new or growing
    .is-old_stable = Weakness that is old and has not changed
    .is-new_mild = A leg, foot, arm or hand: weakness that is new but mild
    .is-severe_or_worsening = A leg, foot, arm or hand: new and severe weakness, or it is getting weaker
    .row-severe_or_worsening = A leg, foot, arm or hand newly very weak, or getting weaker
    .row-new_mild = A leg, foot, arm or hand: weakness that is new but mild

fact-cord_signs = Do you have clumsy hands, or unsteady or stiff walking?
    .short = Clumsy hands, unsteady walking
    .why = These can mean that something presses on the spinal cord. If they are new, or get worse fast, it is an emergency.
    .find-out = Think of buttons, keys and your handwriting. Ask someone who sees you walk. If you have walked stiffly for long, and it has not changed, that is “old”.
    .is-none = Nothing of this that is new or getting worse
    .is-old_unchanged = Old, and it has not changed
    .is-slowly_worse = Clumsy hands, or unsteady or stiff walking: slowly getting worse
    .is-new_or_fast = Clumsy hands, or unsteady or stiff walking: new, or getting worse fast
    .row-new_or_fast = Clumsy hands, or unsteady or stiff walking: new, or getting worse fast
    .row-slowly_worse = Clumsy hands, or unsteady or stiff walking: slowly getting worse

fact-airway_neck = After a neck operation: is there new or growing trouble breathing or swallowing, or is the neck swollen?
    .short = Breathing after a neck operation
    .why = After a neck operation, a bleed can press on the airway. This can still happen days later.
    .find-out = Ask someone to look at your neck and listen to you breathe. Compare with this morning. Does it grow, or does it ease?
    .is-no = No, or no neck operation
    .is-easing = After a neck operation: trouble breathing or swallowing, or a swollen neck, but it is easing
    .is-yes = After a neck operation: new or growing trouble breathing or swallowing, or a swollen neck
    .row-yes = After a neck operation: new or growing trouble breathing or swallowing, or a swollen neck
    .row-easing = After a neck operation: trouble breathing or swallowing, or a swollen neck, but it is easing

fact-bilateral = In about the last 2 weeks, have both legs become newly painful, numb or weak, or clearly worse?
    .short = Both legs, newly
    .why = New trouble in both legs can be a sign of pressure on many nerves at once. Old trouble in both legs is a “no” here.
    .find-out = Think back two weeks. Was one leg fine then that is not fine now?
    .is-no = No, or it is old and has not changed
    .is-yes = In about the last 2 weeks: both legs newly painful, numb or weak, or clearly worse
    .row-yes = In about the last 2 weeks: both legs newly painful, numb or weak, or clearly worse

# ---------------------------------------------------------------- today

fact-infection_signs = Do you have a fever or chills?
    .short = Fever or chills
    .why = Back pain with fever can mean an infection in the spine. With a stiff neck or new confusion, stop here and call { $emergency } now.
    .find-out = Take your temperature if you can. Some people with an infection have no fever. That is why we ask about other signs, too.
    .is-no = { -no }
    .is-yes = Fever or chills
    .row-yes = Fever or chills

fact-wound = How does the wound from your surgery look?
    .short = Your wound
    .why = A wound can show an infection or a leak of spinal fluid early.
    .find-out = Ask someone to look, or take a photo of the wound.
    .is-healed = Healed, dry and calm, or none to see
    .is-red_or_pus = The wound is red, open, or leaking pus
    .is-clear_fluid_or_swelling = The wound leaks clear fluid, or there is a soft swelling under it
    .is-not_applicable = There is no wound
    .row-red_or_pus = The wound is red, open, or leaking pus
    .row-clear_fluid_or_swelling = The wound leaks clear fluid, or has a soft swelling under it

fact-postural_headache = Do you have a new headache that is worse when you sit or stand, and better when you lie down?
    .short = Headache when upright
    .why = This kind of headache can come from a leak of spinal fluid. It can show up long after surgery.
    .find-out = Lie flat for a while, then sit up. Does the headache change?
    .is-no = { -no }
    .is-yes = A new headache: worse when I sit or stand, better when I lie down
    .row-yes = A new headache: worse upright, better lying down

fact-infection_now = As far as you know, do you have an infection now?
    .short = Infection now
    .why = An infection in another place may spread to the spine or to a device. Help that comes late can mean an abscess. Procedures wait until it is over.
    .find-out = Think of the last weeks: a doctor, a dentist, antibiotics. It counts as “now” until a doctor has said that it is over. If someone thinks you may have one, choose “not sure”.
    .is-none = None that I know of
    .is-healed = I had one, and a doctor has said that it is over
    .is-elsewhere = An infection now in the urine, a tooth, the skin, the chest or elsewhere
    .is-spine_wound_or_device = An infection now in the spine, the wound or a device
    .row-spine_wound_or_device = An infection now in the spine, the wound or a device
    .row-elsewhere = An infection now somewhere else: urine, tooth, skin, chest

fact-infection_risk = Does any of these fit you? Choose all that apply.
    .short = Risks of infection
    .why = With these, an infection in the spine is more likely. It can grow without a fever. Nobody here judges you.
    .find-out = Look at your list of medicines and diagnoses, or ask your doctor. “Not sure” counts as a risk.
    .is-none = None of these
    .is-diabetes = Diabetes
    .is-low_immunity = Low defenses against infection: steroid medicine, chemo or dialysis
    .is-injected_drugs = Injected drugs that were not prescribed
    .is-recent_spine_needle = A recent needle in the spine, such as an injection
    .is-recent_infection = An infection in the last 3 months
    .row-diabetes = Diabetes
    .row-low_immunity = Low defenses: steroid medicine, chemo or dialysis
    .row-injected_drugs = Injected drugs that were not prescribed
    .row-recent_spine_needle = A recent needle in the spine, such as an injection
    .row-recent_infection = An infection in the last 3 months

fact-test_alarm = Have you been told of an infection, of fluid near the spine, or of a high blood test for inflammation (CRP or ESR)?
    .short = Told of an alarming test
    .why = Such a result needs a closer look soon. If you were told, or are not sure, we ask at once what the MRI and the blood test showed.
    .find-out = Look at letters, messages or reports from your clinic. Or call and ask if a result needs action.
    .is-no = { -no }
    .is-yes = I was told of an infection, of fluid, or of a high CRP or ESR
    .row-yes = Told of infection, fluid near the spine, or a high CRP or ESR

fact-fracture_tumour_flags = Does any of these fit you? Choose all that apply.
    .short = Injury, cancer, weak bones
    .why = These raise the chance that something besides the old problem is causing the pain. If you have or had cancer, it counts, even many years later.
    .find-out = Ask your clinic if you were ever treated for cancer or weak bones.
    .is-none = None of these
    .is-trauma = A recent bad fall, crash or other injury
    .is-cancer = I have or had cancer
    .is-fragility = Weak bones or long use of steroid medicine, and a fall or strain, even a small one
    .is-weight_loss = I lost weight and do not know why
    .row-trauma = A recent bad fall, crash or other injury
    .row-cancer = Cancer, now or ever before
    .row-fragility = Weak bones or long use of steroids, and a fall or strain, even a small one
    .row-weight_loss = Weight loss, not known why

fact-vte_flags = Do you have chest pain, trouble breathing, or a newly swollen or sore calf?
    .short = Chest or calf
    .why = A blood clot can form after surgery. In the lungs it is an emergency.
    .find-out = Compare both calves. Is one thicker, warmer or sore when you press it?
    .is-none = None of these
    .is-calf = One calf is newly swollen or sore
    .is-chest = Chest pain, trouble breathing, or passing out
    .row-chest = Chest pain, trouble breathing, or passing out
    .row-calf = One calf is newly swollen or sore

fact-overdose_signs = Is the person with pain very drowsy, hard to wake, or breathing slowly?
    .short = Very drowsy, slow breathing
    .why = Pain medicines, or a pain pump, can slow breathing. You can answer for someone else.
    .find-out = Speak to the person and shake a shoulder. Count the breaths. Look for blue lips.
    .is-no = { -no }
    .is-yes = Very drowsy, hard to wake, or breathing slowly
    .row-yes = Very drowsy, hard to wake, or breathing slowly

fact-sepsis_signs = Is one of these signs of sepsis there now?
    .short = Signs of sepsis
    .why = Sepsis is a dangerous reaction of the body to an infection. It needs help at once. It can come without a fever.
    .find-out = Ask someone how you look and speak. What has long been so, and has not changed, does not count. On brown or black skin, look at the palms and the soles of the feet. You can answer for someone else.
    .is-no = None of these signs
    .is-yes = Confusion or slurred speech; blue, gray or blotchy skin; hard breathing; no urine all day; shaking you cannot stop; stiff neck with fever; or so ill you fear to die
    .row-yes = Confusion or slurred speech; blue, gray or blotchy skin; hard breathing; no urine all day; shaking you cannot stop; stiff neck with fever; or so ill you fear to die

# ---------------------------------------------------------------- mood and scope

fact-suicidality = Pain can wear people down. Do you have thoughts of ending your life?
    .short = Thoughts of ending your life
    .why = Many people with long pain have such thoughts. You deserve help with them, now. This page does not send your answer to anyone.
    .find-out = If you cannot tell, talk to someone you trust, or call { $crisis }. You can do that at any hour.
    .is-none = No
    .is-passive = At times I wish I were not here, but I have no plan
    .is-active = I think of ending my life and have thought about how, or I might act on it
    .row-active = I think of ending my life and have thought about how, or I might act on it
    .row-passive = At times I wish I were not here, but I have no plan

fact-adult = Is the person with pain 18 years or older?
    .short = 18 or older
    .why = This page is written for adults. For a child, the child’s care team knows what fits.
    .is-yes = Yes, 18 or older
    .is-no = No, under 18
    .row-no = The person with pain is under 18

fact-region = In which part of the spine was the operation that this is about?
    .short = Part of the spine
    .why = This page is written for low-back operations. In the neck or upper back, other things matter. Signs that cannot wait are the same for everybody.
    .find-out = Look where the scar is, or read the operation report. After more than one operation, choose the one that this pain belongs to.
    .is-low_back = The low back
    .is-neck = The neck
    .is-upper_back = The upper back, between neck and low back
    .row-neck = The operation was on the neck
    .row-upper_back = The operation was on the upper back, between neck and low back

fact-implants = Do you have a device in your body for pain now?
    .short = Device for pain
    .why = Signs of infection or new weakness are more urgent with a device.
    .find-out = Look for a device card in your wallet. A trial lead taken out less than 4 weeks ago counts as “trial lead”.
    .is-none = No
    .is-scs_trial = A trial lead of a spinal cord stimulator, now or in the last 4 weeks
    .is-scs_implant = A spinal cord stimulator
    .is-pump = A pain pump that gives medicine into the spine
    .row-scs_trial = A stimulator trial lead in the spine, now or in the last 4 weeks
    .row-scs_implant = A spinal cord stimulator
    .row-pump = A pain pump that gives medicine into the spine

# ---------------------------------------------------------------- asked after a tick

fact-device_problem = Do you have a new problem since you have the device?
    .short = Problem with the device
    .why = New weakness or numbness, fever, or a red or leaking skin pocket can mean an infection or pressure near the spine.
    .find-out = Look at the skin over the device. With a pump, also think of the last refill: did pain, sweating, stiffness or drowsiness start after it?
    .is-no = { -no }
    .is-yes = New weakness, numbness or fever, a red or leaking skin pocket, or sudden illness after a pump refill
    .is-not_applicable = I have no device

fact-pump_supply = Does your pump give its medicine as it should?
    .short = Medicine in the pump
    .why = If the medicine stops all at once, the body can react badly. This can be deadly.
    .find-out = Listen to the pump. Any alarm counts. With one make of pump, two tones mean that the medicine has stopped. Look up the date of your refill.
    .is-ok = No alarm, and filled on time
    .is-alarm_or_missed = The pump gives an alarm, or a refill was missed
    .is-ill_with_it = Ill with the pump: sweating, shaking, itching, stiffness, fever, confusion, drowsy, or pain back at once

fact-night_pain = Is there pain at night that does not let up, whatever way you lie?
    .short = Pain at night
    .why = With cancer, now or before, or with weight loss, such pain needs a check soon.
    .find-out = Think of the last nights. Could you find a way to lie that eased the pain?
    .is-no = { -no }
    .is-yes = Pain at night that does not let up

# ---------------------------------------------------------------- tests

fact-mri = What did your most recent MRI for this pain show? Choose all that apply.
    .short = MRI result
    .why = The MRI helps to find a cause that can be treated. It counts only if it was made for the pain you have now.
    .find-out = Read the last lines of the MRI report (“impression”), or ask your clinic for a copy. A CT scan counts if you cannot have an MRI.
    .is-not_done = No MRI for this pain yet
    .is-recurrent_disc = A disc bulges or has slipped again
    .is-stenosis = Tight space around nerves at the operated level (stenosis)
    .is-adjacent_stenosis = Tight space next to a fusion
    .is-scar_only = Scar around nerves
    .is-arachnoiditis = Nerve roots stuck together (arachnoiditis)
    .is-infection_or_abscess = Infection or abscess that has not healed
    .is-fluid_collection = A pocket of fluid
    .is-no_compression = Nothing that presses on a nerve

fact-crp = What did a recent blood test for inflammation show (CRP or ESR)?
    .short = Blood test for inflammation
    .why = A high value can point to an infection. Procedures wait until that is cleared up. A normal value does not rule an infection out.
    .find-out = Ask your clinic for your last CRP or ESR result. “CRP” and “ESR” are names of the tests.
    .is-normal = Normal
    .is-raised = Too high
    .is-not_done = Not done

# ---------------------------------------------------------------- health and medicines

fact-contraindications = Does any of these fit you? Choose all that apply.
    .short = Health points for safety
    .why = With each of these, a needle, a device or surgery can be unsafe for you.
    .find-out = Look at your list of pills and health problems, or ask your doctor.
    .is-none = None of these
    .is-anticoagulated_or_coagulopathy = I take a blood thinner, or I bleed easily
    .is-pregnancy = I am or may be pregnant
    .is-pacemaker_icd = I have a pacemaker or a heart defibrillator
    .is-cannot_use_device = I could not work a device with a remote control
    .is-needs_regular_mri = I need MRI scans often
    .is-unfit_for_anaesthesia = A doctor told me that anesthesia is too risky for me

fact-opioid_use = Do you take one of these strong pain medicines (opioids) now? Choose all that apply.
    .short = Opioids now
    .why = Opioids can slow breathing. Some of them do not mix well with other pills. We do not ask how much you take.
    .find-out = Read the names on the packs, or show them to a pharmacist. Morphine is one. So are oxycodone, hydrocodone and codeine.
    .is-none = None of these
    .is-tramadol_or_tapentadol = Tramadol or tapentadol
    .is-other_as_needed = Another opioid, only when I need it
    .is-other_daily = Another opioid, every day
    .is-patch = An opioid patch on the skin
    .is-methadone_or_buprenorphine = Methadone or buprenorphine

# ---------------------------------------------------------------- time and pain

fact-weeks_since_surgery = How many weeks ago was your last spine surgery?
    .short = Time since surgery
    .why = Pain in the first weeks is often part of healing. Later pain calls for other steps.
    .find-out = Find the date on your operation report. One year is 52 weeks.
    .unit = weeks
    .unit-one = week

# ---------------------------------------------------------------- the pain now

fact-pain_site = Where is the pain worst?
    .short = Where it hurts most
    .why = Leg pain and back pain often have different causes.
    .find-out = Point with one finger to the worst place on most days.
    .is-leg = In the leg
    .is-back = In the back
    .is-both = Leg and back about the same
    .is-buttock = In the buttock, below the belt line

fact-pain_similarity = How does this pain compare with the pain before your surgery?
    .short = Same or new pain
    .why = A new kind of pain can have a new cause.
    .find-out = Think of the place, the feeling, and what sets it off.
    .is-same = The same kind of pain
    .is-new_or_different = New, or different

fact-nrs = How strong is the pain on a usual day? 0 is no pain, 10 is the worst you can think of.
    .short = Pain, 0 to 10
    .why = Strong pain with certain signs needs a check sooner. The number also helps to see later if a treatment worked.
    .find-out = A rough number is fine. If the pain has changed lately, think of today. If you use a stimulator, think of a day without it.

fact-pain_trend = How has the pain changed lately?
    .short = Change of the pain
    .why = Pain that grows can mean that something new has begun. Pain that grows within hours needs a check today or sooner.
    .find-out = Compare with last week and with yesterday. Think of what you could do then, and what you can do now.
    .is-steady = It is about the same
    .is-easing = It is easing
    .is-worse = It is getting worse, over days to weeks
    .is-fast_worse = It is getting worse within hours to a day, and the medicine I was given does not hold it

# ---------------------------------------------------------------- the operation

fact-surgery_type = What was your last spine surgery?
    .short = Last surgery
    .why = Some causes of pain come only after certain operations.
    .find-out = Read the title of the operation report, or ask your surgeon’s office.
    .is-discectomy = Part of a disc was taken out (discectomy)
    .is-decompression = Space was made for nerves (decompression, laminectomy)
    .is-fusion = Bones were joined, often with screws (fusion)
    .is-disc_replacement = A disc was replaced
    .is-other = Something else

# ---------------------------------------------------------------- before a procedure

fact-n_surgeries = How many spine operations have you had in this region?
    .short = Number of surgeries
    .why = The more operations there were, the less another one tends to help.
    .find-out = Count every operation in the same part of the spine, or ask your clinic.
    .is-1 = One
    .is-2 = Two
    .is-3 = Three
    .is-4plus = Four or more

fact-relief_interval = After the surgery, how long was the pain better?
    .short = Relief after surgery
    .why = The time until pain came back gives a hint about its cause.
    .find-out = Ask family, or look in messages or a diary from that time.
    .is-none = It was never better
    .is-under_1_month = Less than 1 month
    .is-1_to_6_months = 1 to 6 months
    .is-over_6_months = More than 6 months

# ---------------------------------------------------------------- what else scans and X-rays showed

fact-hardware = What do your scans say about screws, rods or cages?
    .short = Screws and rods
    .why = Loose, broken or badly placed metal can cause pain.
    .find-out = Look for “hardware” or “implant” in the CT or X-ray report, or ask your surgeon.
    .is-none = I have none
    .is-ok = In place and whole
    .is-loose_or_broken = Loose or broken
    .is-malpositioned = In a wrong place

fact-instability = Do X-rays show that your spine moves too much, or is out of balance?
    .short = Movement or balance
    .why = Too much movement or a lost balance can be a cause that surgery may treat.
    .find-out = This needs X-rays while you stand and bend. Ask your clinic if they were made.
    .is-no = No
    .is-unstable = It moves or slips too much
    .is-imbalance = It is out of balance: bent forward or sideways
    .is-not_done = No such X-rays yet

fact-ct_fusion = If bones were joined: has the fusion become solid?
    .short = Is the fusion solid?
    .why = A fusion that is not solid can hurt. Not every one does.
    .find-out = A CT scan shows it best. Ask your surgeon.
    .is-not_applicable = I had no fusion
    .is-solid = Yes, it is solid
    .is-nonunion = No, it is not solid
    .is-not_done = Nobody has checked yet

fact-concordant = Did a spine specialist say that the scan fits your pain and your exam?
    .short = Does the scan fit the pain?
    .why = Many scans show changes that cause no pain. Surgery on a finding that does not fit rarely helps.
    .find-out = Ask: “Does what you see on the scan explain the pain I have?” If no specialist has said so yet, choose “not sure”.
    .is-yes = Yes, it fits
    .is-no = No, it does not fit
    .is-unclear = They said it is unclear

# ---------------------------------------------------------------- procedures so far

fact-blocks = Did you have test injections to find the source of the pain? What was the result?
    .short = Test injections
    .why = A test injection numbs one spot. If the pain goes away for a while, that spot may be the source.
    .find-out = Ask the pain clinic for the result and whether it was checked a second time.
    .is-none_done = None done
    .is-sij_positive = The joint at the low back and pelvis is the source (sacroiliac joint)
    .is-facet_positive = Small joints of the spine are the source (facet joints)
    .is-root_positive = One nerve root is the source
    .is-negative = No source was found

fact-months_of_pain = For how many months have you had this pain?
    .short = Months of pain
    .why = Some treatments are weighed only after six months.
    .find-out = Count from when this pain began or came back.
    .unit = months
    .unit-one = month

# ---------------------------------------------------------------- confirmed by a clinician

fact-odi = What is the disability score, from 0 to 100 (Oswestry score)? Enter 0 if there is none.
    .short = Disability score
    .why = From 40 on, it counts as many limits, whatever the patient has said. A low score takes no caution away.
    .find-out = The form is licensed and not shown here. Enter the score of a form that was filled in at the clinic.

# ---------------------------------------------------------------- the pain in the long run

fact-neuropathic = Does the pain burn, prickle or feel like electric shocks, or is the skin there numb?
    .short = Nerve-type pain
    .why = Nerve-type pain responds to other treatments than pain from joints or muscles.
    .find-out = A clinic can check it with a short test, such as the DN4.
    .is-no = { -no }
    .is-yes = { -yes }

fact-limits = How many of these 7 are hard on most days because of pain: walk 10 minutes, stand 10 minutes, sit 30 minutes, dress or wash, sleep, work or housework, go out?
    .short = Limits on most days
    .why = It shows how much the pain limits your day. Some treatments are weighed only with many limits. This count is ours, and it has not been validated: nobody has tested how well it works.
    .find-out = Go through them one by one. Count each that is hard on most days because of pain.
    .is-one_two = One or two
    .is-none = None of them
    .is-three_four = Three or four
    .is-five_seven = Five, six or all seven

fact-claudication = Do your legs hurt when you stand or walk, and ease when you sit or bend forward?
    .short = Leg pain on walking
    .why = This can mean that the nerves have too little space.
    .find-out = Notice how far you can walk. Is it easier when you lean on a shopping cart?
    .is-no = { -no }
    .is-yes = { -yes }

fact-mechanical = Is there a sharp or catching pain when you move, which eases when you lie down?
    .short = Pain on movement
    .why = This can mean that part of the spine moves too much.
    .find-out = Notice what happens when you turn in bed or get up from a chair.
    .is-no = { -no }
    .is-yes = { -yes }

fact-stooped = Is it hard or impossible to stand up straight?
    .short = Standing straight
    .why = It can mean that the spine has lost its balance.
    .find-out = Stand with your heels at a wall. Can your head reach the wall with straight knees?
    .is-no = { -no }
    .is-yes = { -yes }

fact-tried--education = Have you had lessons or advice on how to live with this pain and stay active?
    .short = Learning about pain
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

# ---------------------------------------------------------------- treatments so far

fact-tried--exercise = Have you done guided exercise or physical therapy for this pain?
    .short = Exercise or physical therapy
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--psych_care = Have you had talk therapy or other psychological care for the pain?
    .short = Psychological care
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--programme = Have you been in a pain program, where a team trains with you for weeks?
    .short = Pain program
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--meds = Have you tried medicines for this pain that are not opioids?
    .short = Medicines without opioids
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--epidural = Have you had an injection near the nerves of the spine (epidural)?
    .short = Epidural injection
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--rfa_or_sij = Have you had a procedure on spine joints or the joint at the pelvis, such as heat treatment of small nerves?
    .short = Joint procedure
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--adhesiolysis = Have you had a procedure to loosen scar with a thin tube (adhesiolysis)?
    .short = Loosening of scar
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--scs = Have you lived with an implanted spinal cord stimulator?
    .short = Stimulator
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--pump = Have you lived with an implanted pain pump?
    .short = Pain pump
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

# ---------------------------------------------------------------- implants so far

fact-scs_trial = In the last 12 months, have you had a test period with a spinal cord stimulator for this pain? How did it go?
    .short = Stimulator test
    .why = A lasting stimulator makes sense only after a test that worked. An old test, or one for another pain, does not tell enough.
    .find-out = Ask the clinic that did the test for its report. Look at the date. If it is longer ago, choose “No test”.
    .is-not_done = No test for this pain in the last 12 months
    .is-under_50 = Pain was less than half lower
    .is-at_least_50 = Pain was at least half lower
    .is-complication = It was stopped because something went wrong

fact-pump_trial = Have you had a test of pain medicine given into the spine? How did it go?
    .short = Pump test
    .why = A pump makes sense only after a test that worked.
    .find-out = Ask the clinic that did the test for its report.
    .is-not_done = No test
    .is-failed = It did not help enough
    .is-passed = It helped enough

fact-opioid_mme = How much opioid medicine is taken in a day, in morphine units (MME)? Enter 0 if none, or if it is not known.
    .short = Opioid amount
    .why = Any amount brings up advice on opioid safety. No amount takes caution away, and patients are never asked for it.
    .find-out = Take it from the prescriptions. A pharmacist can work out the number of morphine units.
    .unit = morphine units (MME) a day
    .unit-one = morphine unit (MME) a day

fact-sedatives = Does one of these fit: a calming pill such as diazepam, gabapentin or pregabalin with an opioid, or sleep apnea?
    .short = Calming pills, sleep apnea
    .why = Together with opioids, each of these can slow breathing.
    .find-out = Show your list of pills to a pharmacist. Ask someone if you stop breathing in your sleep.
    .is-no = { -no }
    .is-yes = { -yes }

fact-overdose_risk = Does any of these fit you? Choose all that apply.
    .short = Risks with strong medicines
    .why = With these, opioids and some pills for nerve pain can do more harm.
    .find-out = Look at your list of health problems, or ask your doctor.
    .is-none = None of these
    .is-past_overdose = I have had an overdose before
    .is-age_65_plus = I am 65 or older
    .is-kidney_or_liver = My kidneys or my liver do not work well
    .is-lung_disease = I have a lung disease
    .is-break_then_restart = I paused opioids and started again

fact-psych = Did a health professional check how mood, worry and stress go with your pain? What was found?
    .short = Mood, worry and stress
    .why = Long pain affects mood, and mood affects pain. Care for it comes first or alongside. It never means that your pain is not real.
    .find-out = Ask your doctor or pain clinic for a short mood check, or for the report of an evaluation.
    .is-low = Checked: little strain
    .is-moderate = Checked: some strain
    .is-high_or_untreated = Checked: much strain, not treated yet
    .is-evaluated_cleared = Full evaluation done, and treatment can go ahead
    .is-not_done = Not checked

fact-substance = Has alcohol or another drug become a problem for you?
    .short = Alcohol or drugs
    .why = Treatment for this can help you. Some procedures are safer after it. Nobody here judges you.
    .find-out = Think of the last year. If you are unsure, your doctor can ask a few short questions with you.
    .is-none = { -no }
    .is-past_recovered = In the past, and I have recovered
    .is-active_untreated = Yes, and I am not in treatment

fact-nicotine = Do you smoke, vape or use nicotine in another way?
    .short = Nicotine
    .why = After a fusion, bones fail to join more often in people who smoke. This is something that can change.
    .find-out = Count cigarettes and vapes. Ask your surgeon if patches or gum matter for you.
    .is-no = { -no }
    .is-yes = { -yes }

fact-preference = What matters most to you now?
    .short = What matters to you
    .why = When several options fit, your wishes decide.
    .find-out = Talk it over with someone close to you. You can change your mind later.
    .is-avoid_surgery = I want to avoid surgery
    .is-fastest_relief = I want relief as soon as possible
    .is-best_long_term_function = I want to do more in the long run
    .is-avoid_implant = I want to avoid a device in my body

fact-surgeon_reviewed = Has a spine surgeon reviewed this case with the images?
    .short = Surgeon’s review
    .why = No operation is shown as an option without it.
    .is-no = Not confirmed
    .is-yes = Confirmed

fact-mdt_agreed = Has a team from several fields agreed to this treatment (multidisciplinary team)?
    .short = Team agreed
    .why = A stimulator or a pump is not shown as an option without it.
    .is-no = Not confirmed
    .is-yes = Confirmed

fact-opioid_reduction_attempted = Was an attempt made to lower opioids?
    .short = Opioids lowered
    .why = A pump is not shown as an option without it.
    .is-no = Not confirmed
    .is-yes = Confirmed

fact-refill_logistics_ok = Is it settled who refills the pump, where and when?
    .short = Pump refills
    .why = A pump that runs dry is dangerous.
    .is-no = Not confirmed
    .is-yes = Confirmed

fact-anticoagulation_managed = Is there a plan for blood thinners or bleeding problems for this procedure?
    .short = Bleeding plan
    .why = Without a plan, no needle, device or operation is shown as an option.
    .is-no = Not confirmed
    .is-yes = Confirmed

# ---------------------------------------------------------------- pages

page-now = Do any of these apply now?
    .text = Tick what applies, to you or to whom you answer for. In doubt, press the question mark.

page-today = And any of these?
    .text = They tell how soon somebody should see you.

page-ticked = More about what you just said
    .text = These questions belong to one of your answers.

page-mood-and-scope = How you feel, and whom this page is for
    .text = This is asked of everybody. Does any of it apply?

page-time-and-pain = How long ago, and how strong
page-tests = Tests for this pain
    .text = Have your reports at hand if you can. “Not sure” is fine. Then you will see what to ask your clinic.

page-pain-now = Your pain now
page-your-operation = Your surgery
page-scans = Scans, X-rays and movement
    .text = Have your reports at hand if you can. “Not sure” is fine.

page-before-a-procedure = Before a procedure
    .text = Your answers help to choose care that is safe for you. Nobody here judges you.

page-procedures-so-far = Test injections and procedures so far
page-implants-so-far = Stimulator and pump so far
page-your-pain = Your pain and your day
page-tried = What you have tried
    .text = Tell us how much each thing helped. If you are not sure how much, choose “not sure”.

page-medicines = Your health and your medicines
    .text = Please do not stop or change a medicine because of these questions. It can be dangerous to stop some of them fast.

page-clinician = For a clinician to confirm
    .text = Only a clinician sets these. Until then they read as “not confirmed”, or as 0.

# ---------------------------------------------------------------- lanes

lane-danger = Signs that cannot wait
lane-simple-care = Care without a procedure
lane-cause = Finding the cause
lane-procedures = Procedures with a needle
lane-implants-surgery = Devices and operations
lane-living-well = Living well over time

# ---------------------------------------------------------------- emergencies: the heading is what to do

step-red-flags = Are there signs that cannot wait?

# Naloxone and rescue breathing rest on claim A10-overdose, which was read second hand.

step-emergency-overdose = Call { $emergency } now: too drowsy, or breathing too slowly
    .clinical = Suspected opioid toxicity, oral or intrathecal: reduced consciousness or respiratory depression. Emergency services, naloxone, airway support; consider a recent pump refill or reprogramming.
    .text =
        This can be too much of a pain medicine. Breathing can stop.

        - Say: “Very drowsy, breathing slowly, takes pain medicine.” If there is a pain pump, say so.
        - Give naloxone if you have it. Follow its leaflet.
        - Stay with the person. Try to keep them awake.
        - If breathing stops, do as the operator tells you. Give rescue breaths if you know how.
        - Do not let the person “sleep it off”.

# The page fills in the numbers, by country. The advice not to stay alone has status memory: to be checked before release.

step-emergency-crisis = Call { $emergency } or { $crisis } now: you do not have to be alone with this
    .text =
        We are glad you told us. Pain like yours can bring such thoughts. They can pass, and people can help you right now.

        - Call { $emergency } if you are in danger. To talk to someone at any hour, call { $crisis }.
        - Say: “I have thoughts of ending my life, and I might act on them.”
        - Ask someone to stay with you until help is there.
        - Ask someone to keep your medicines. If you take an opioid, tell them, and have naloxone close by.
        - Move away from anything else you could use to hurt yourself.
    .clinical = Active suicidal ideation with plan or intent. Emergency psychiatric assessment; do not leave alone; restrict means, medicines included; naloxone where an opioid is used.

# To sit or lie as one breathes best has status memory.

step-emergency-airway = Call { $emergency } now: your breathing may be in danger
    .clinical = Suspected airway compromise after neck surgery (hematoma or swelling): new or growing dyspnea, dysphagia or neck swelling. Emergency airway and surgical assessment; onset some days after the operation counts.
    .text =
        After a neck operation, a bleed or swelling can close the airway. Breathing can stop fast. It can also come some days after the operation.

        - Say: “I had a neck operation. I have trouble breathing,” or “My neck is swelling.” Say since when.
        - Sit or lie in the way in which you breathe best.
        - Do not stay alone, and do not drive yourself.
        - Do not wait for a call back from a clinic.

step-emergency-clot = Call { $emergency } now: possible blood clot in the lungs
    .clinical = Suspected pulmonary embolism after spine surgery. Emergency assessment and imaging.
    .text =
        Chest pain, trouble breathing or passing out can mean a blood clot in the lungs. This can happen after surgery.

        - Say: “I had spine surgery. I have chest pain,” or “I have trouble breathing.”
        - Do not drive yourself.
        - Do not wait for a swollen leg.
        - Do not wait for a call back from a clinic.

step-emergency-sepsis = Call { $emergency } now: this can be sepsis
    .clinical = Suspected sepsis, or meningitis with neck stiffness, after spine surgery; fever may be absent. Sepsis pathway; look for a spinal, wound or device source (blood cultures, CRP, ESR, MRI with gadolinium once stable).
    .text =
        In sepsis, an infection harms the whole body. It can get worse fast. With a stiff neck and fever, the infection can be around the brain.

        - Say: “I had spine surgery, and I am very ill. Could it be sepsis?” Say each sign.
        - Tell them about the wound, about a device in your body, and about antibiotics you take.
        - Do not wait for a fever. Sepsis can come without one.
        - Do not drive yourself.

step-emergency-cauda-equina = Call { $emergency } or go to the emergency room now: possible pressure on the nerves to the bladder
    .clinical = Suspected cauda equina syndrome (new sphincter or sexual dysfunction, saddle anesthesia or new bilateral leg signs), postoperative hematoma included. Emergency MRI and spine surgery on call; isolated retention counts.
    .text =
        Nerves to your bladder, bowels and legs may be under pressure. Waiting can leave lasting harm.

        - Say: “I had spine surgery. I need to be checked for cauda equina syndrome.” Say each new sign.
        - Ask for an emergency MRI, and that the spine surgery team is called.
        - Do not wait for more signs. In one published case, not being able to pass urine was the only sign.
        - Do not wait for your next appointment, or for the pain to get worse.

step-emergency-weakness = Call { $emergency } or go to the emergency room now: weakness that is severe or gets worse
    .clinical = Severe or progressive motor deficit after spine surgery. Emergency MRI and surgical review; the recognized exception to non-operative care first.
    .text =
        A nerve or the spinal cord may be under pressure. It may not recover if help comes late.

        - Say: “I had spine surgery. My leg is getting weaker,” or “My foot has dropped.” Say since when.
        - Ask for an emergency MRI, and that the spine surgery team is called.
        - Do not wait for pain. Weakness without pain counts too.
        - Do not wait to see if exercise or rest helps.

step-emergency-cord = Call { $emergency } or go to the emergency room now: possible pressure on the spinal cord
    .clinical = Suspected acute or fast myelopathy after spine surgery: new hand clumsiness, gait disturbance or spasticity. Emergency MRI that includes the cervical and thoracic cord; spine surgery on call.
    .text =
        Clumsy hands, or a walk that is newly stiff or unsteady, can mean pressure on the spinal cord. Waiting can leave lasting harm.

        - Say: “I had spine surgery. My hands have become clumsy,” or “I cannot walk safely any more.” Say since when.
        - Ask for an emergency MRI of the spinal cord, not only of the low back. Ask that the spine surgery team is called.
        - Do not wait for pain. These signs count without it.
        - Do not walk alone, so that you do not fall.

step-emergency-pump = Call { $emergency } now: you are ill, and your pump may have stopped
    .clinical = Suspected intrathecal withdrawal (opioid, baclofen) or pump malfunction: sweating, agitation, itching, rigidity, fever, confusion, sudden return of pain. Emergency; call the pump team, interrogate the pump; withdrawal can be fatal. If drowsy, consider overdose.
    .text =
        When the medicine of a pump stops, the body can go into withdrawal. This can be deadly. If you are very drowsy, too much of it may be coming.

        - Say: “I have a medicine pump in my body. It may have stopped, and I am ill.”
        - Is it baclofen? Say that first. Say when the pump was last filled, and bring the pump card.
        - Ask that the team who looks after the pump is called.
        - Do not drive yourself, and do not stay alone.
        - Do not wait for the next refill, or for a call back.

step-emergency-device = Call { $emergency } or go to the emergency room now: danger sign with a pain device
    .clinical = Stimulator or intrathecal pump with new neurological deficit, infection sign or known device infection (fever not required), abscess on MRI, wound or pocket problem, or a complication of a trial. Exclude epidural abscess, hematoma and catheter-tip mass before any reprogramming: blood cultures, CRP, ESR, emergency MRI with gadolinium where the device allows it; call the implanting team.
    .text =
        With a stimulator or a pain pump, these signs can mean an infection, or pressure near the spinal cord.

        - Say: “I have a device in my spine.” Say which one, and each new sign. Bring the device card.
        - Were you told that the device is infected? Go now, also without a fever. If you wait, pus can collect near the spine.
        - Do not stop antibiotics you were given. Not started? Ask first.
        - Ask that the team who placed the device is called. With a pump, say when it was last filled.
        - Do not try to fix it with the remote control first.

step-emergency-infection = Call { $emergency } or go to the emergency room now: possible infection near the spinal cord
    .clinical = Suspected spinal infection (fever, pus, raised CRP, abscess or known infection) with new deficit, cauda equina or cord signs, fever not required; or abscess on MRI with fever. Blood cultures, CRP, ESR, emergency MRI with gadolinium; surgical review.
    .text =
        An infection near the spine can press on nerves fast. New weakness, numbness, an unsteady walk or trouble in both legs makes it an emergency. So does fever with an abscess, which is a pocket of pus.

        - Say: “I had spine surgery. I may have an infection in the spine.” Say each new sign, and what a scan or blood test showed.
        - Ask for blood tests, and for an emergency MRI with contrast.
        - An old MRI that was normal does not rule it out. In one published case the first MRI was normal.
        - Do not wait for a fever. Many people with an abscess have none.
        - Do not stop antibiotics you were given. Not started? Ask first.

step-emergency-leak = Call { $emergency } or go to the emergency room now: a leak with fever, or fluid that may press on nerves
    .clinical = Suspected CSF leak with systemic signs of infection: exclude meningitis. Or fluid collection with new deficit, cauda equina or cord signs: hematoma, abscess or tense pseudomeningocele. CRP, ESR, emergency MRI with gadolinium; spine surgery on call.
    .text =
        A leak of spinal fluid with fever can mean an infection around the brain and spine. A pocket of fluid with new weakness, numbness or an unsteady walk can press on nerves.

        - Say: “I had spine surgery. I may have a leak of spinal fluid, and I have a fever.”
        - Or say: “My scan showed a pocket of fluid. Now I have new weakness,” or “numbness.”
        - Tell them about a headache, a stiff neck, confusion or fluid from the wound.
        - Ask that the spine surgery team is called.
        - Do not wait for a stiff neck, or for a call back from a clinic.

step-emergency-spine = Call { $emergency } or go to the emergency room now: new nerve signs that need a scan today
    .clinical = New weakness with trauma, fragility, cancer or weight loss, or in the first postoperative week; or cancer, past or present, with any new neurological sign. Exclude hematoma, fracture and malignant cord compression: emergency MRI, of the whole spine where there is or was cancer.
    .text =
        New weakness cannot wait in the first week after surgery, or with an injury, weak bones or weight loss. If you have or had cancer, no new nerve sign can wait: weakness, numbness, or an unsteady walk. A bleed, a break or a growth may press on nerves.

        - Say: “I had spine surgery. I have new weakness,” or say which sign is new. Tell them about the surgery date, a fall, or cancer.
        - Ask for a scan now, and that the spine surgery team is called.
        - Do not wait for it to get worse.
        - Do not wait for your next appointment.

step-emergency-pain = Call { $emergency } or go to the emergency room now: pain that rises by the hour after surgery
    .clinical = Pain escalating within hours in weeks 0 to 2 after surgery, not held by the prescribed medicine: suspected postoperative epidural hematoma. Pain may come before any deficit. Neurological examination, emergency MRI, spine surgery on call; consider infection.
    .text =
        In the first two weeks after surgery, pain that rises by the hour, and that your medicine does not hold, can mean a bleed near the nerves. Strong pain is often the first sign.

        - Say: “I had spine surgery. My pain rises by the hour, and my medicine does not hold it. Could it be a bleed?” Say the date of the surgery.
        - Ask for an exam of strength and feeling, and for an emergency MRI. Ask that the spine surgery team is called.
        - Say if you take a blood thinner.
        - Do not take more medicine than you were told to take.
        - Do not wait for weakness or numbness.

# ---------------------------------------------------------------- same day: each says what to do if nobody answers

step-same-day-overdose = Call the clinic that prescribes your pain medicine before you take more
    .clinical = Possible opioid or sedative toxicity, uncertain. Contact with the prescriber before the next dose; emergency room if not reached within the hour; naloxone at hand; no driving, not alone.
    .text =
        You are not sure whether pain medicine makes you too drowsy. That has to be checked now.

        - Call before the next dose, patch or pump button. If there is no answer within the hour, go to the emergency room.
        - Do not drive or stay alone. Let someone take you.
        - Say: “I may be too drowsy from my medicine. What should I do now?”
        - Ask about naloxone, a medicine that can reverse an opioid overdose.
        - Do not drink alcohol, and do not take anything extra to sleep.
        - Call { $emergency } at once if someone is hard to wake, breathes slowly or has blue lips.

# Numbers and advice: see step-emergency-crisis.

step-same-day-crisis = Talk to someone today about these thoughts
    .clinical = Passive suicidal ideation, or uncertain. Safety assessment the same day; restrict means, medicines included; naloxone where an opioid is used. Gentle base care may stand beside it when this is the only flag.
    .text =
        Thank you for being open. Living with pain is hard, and such thoughts are a sign that you need more support. You can get it today.

        - Call your doctor or clinic today. Say: “I have thoughts that life is not worth living.”
        - If nobody answers, or at any hour, call { $crisis }. You can also go to an emergency room.
        - Tell someone close to you, and try not to be alone today.
        - Ask someone to keep your medicines. If you take an opioid, ask about naloxone too.
        - Call { $emergency } at once if you start to make a plan, or feel you might act.

        You can read the rest here after you have talked to someone.

step-same-day-airway = Call the team who operated on your neck today
    .clinical = Dyspnea, dysphagia or swelling after neck surgery, easing or uncertain. Examination the same day; low threshold for emergency airway assessment.
    .text =
        After a neck operation, a bleed or swelling can press on the airway. You said that it is easing, or you were not sure. Someone has to check it today.

        - Say: “I had a neck operation. I have had trouble breathing,” or “trouble swallowing,” or “a swollen neck.” Say since when.
        - If nobody answers, go to an emergency room today.
        - Do not stay alone until you have been checked.
        - Call { $emergency } at once if it comes back or grows, or if it gets hard to breathe or swallow.

step-same-day-clot = Call your surgical team today about a possible blood clot
    .clinical = Possible venous thromboembolism, or uncertain. Ask about the chest first; duplex ultrasound of the leg the same day.
    .text =
        A blood clot can form after surgery. In the lungs it is an emergency.

        - First the chest. Call { $emergency } at once for chest pain, trouble breathing or passing out.
        - Then the calf. If one is newly swollen or sore, it can be a clot in the leg. Say: “I had spine surgery, and one calf is swollen or sore.” Ask for an ultrasound today.
        - If nobody answers, go to an emergency room or urgent care today.

step-same-day-cauda-equina = Call your surgical team today about your bladder, numbness or legs
    .clinical = Cauda equina symptoms uncertain. Examination the same day, with perineal sensation and post-void residual; low threshold for MRI.
    .text =
        You are not sure about a sign that can mean pressure on the nerves to the bladder. Someone has to check it today.

        - Say: “I am not sure if I have signs of cauda equina syndrome. Can I be checked today?”
        - If nobody answers, go to an emergency room today.
        - Call { $emergency } at once if you cannot pass urine, or leak urine or stool.
        - Call { $emergency } at once if you feel less, numb or tingling around the anus, genitals or inner thighs.
        - Call { $emergency } at once if both legs newly hurt, go numb or get weak.

step-same-day-weakness = Call your surgical team today about the weakness
    .clinical = New mild or uncertain weakness. Neurological examination the same day; MRI as indicated.
    .text =
        New weakness, even if mild, needs an exam today. You may also be here because you were not sure.

        - Say: “I had spine surgery, and my leg or foot may be weaker.” Say since when.
        - Ask for an exam of your strength, and whether you need an MRI.
        - If nobody answers, go to an emergency room or urgent care today.
        - Call { $emergency } at once if it gets worse, or if you lose control of bladder or bowels.

step-same-day-cord = Call your surgical team today about your hands or your walk
    .clinical = Slowly progressive or uncertain myelopathic signs after spine surgery. Neurological examination the same day; MRI that includes the cervical and thoracic cord.
    .text =
        Clumsy hands, or a walk that slowly gets stiff or unsteady, can mean pressure on the spinal cord. You may also be here because you were not sure. Someone has to check it today.

        - Say: “I had spine surgery. My hands are getting clumsy,” or “My walk is getting unsteady.” Say since when.
        - Ask whether you need an MRI of the spinal cord, not only of the low back.
        - If nobody answers, go to an emergency room today.
        - Take care that you do not fall.
        - Call { $emergency } at once if it gets worse fast, or for new or growing weakness, or bladder or bowel trouble.

step-same-day-pump = Call the pump team now, at any hour
    .clinical = Intrathecal pump alarm, missed refill, or uncertain. Pump team at any hour; emergency room if not reached within 1 hour or if baclofen. A two-tone alarm means that delivery has stopped. Withdrawal can be fatal.
    .text =
        The medicine of your pump may run out or stop, or you are not sure. Stopping fast can be deadly. Call also if you feel well.

        - Call the pump team now, at any hour. If they are not reached within 1 hour, or it is a baclofen pump, go to the emergency room.
        - An alarm with two tones means that the drug stops.
        - Say which medicine is in the pump, and when it was last filled. Have the pump card with you.
        - Do not stay alone, and do not drive yourself.
        - Call { $emergency } at once if you sweat, shake, itch or get stiff, or if the pain is back at once.
        - Call { $emergency } at once if you get a fever, are confused or are very drowsy.

step-same-day-device = Call the team who placed your device today
    .clinical = Possible device problem, uncertain. Review by the implanting team the same day.
    .text =
        You are not sure about a problem with your device. Someone has to check it today.

        - Say which device you have, and what is new.
        - Have someone look at the skin over the device for redness, swelling or fluid.
        - If nobody answers, go to an emergency room today.
        - Call { $emergency } at once for fever, new weakness or numbness, a red or leaking spot, or strong drowsiness.

step-same-day-infection = Call your surgical team today about a possible infection
    .clinical = Possible postoperative spinal infection (fever, wound, raised CRP or ESR, imaging, or known infection), or sepsis signs uncertain. CRP, ESR, blood cultures and MRI with gadolinium the same day; neither one normal MRI nor a normal CRP excludes it, and fever may be absent.
    .text =
        Fever, a red or leaking wound, or a test can point to an infection. In the spine it may hide deep down.

        - Say: “I had spine surgery. I may have an infection.” Tell them about fever, the wound and your tests.
        - Ask for CRP and ESR, which are blood tests, and for an MRI with contrast.
        - One normal test does not always rule it out. Ask for another look if you stay ill.
        - Do not stop antibiotics you were given. Not started? Ask first. Getting worse? Go now.
        - If nobody answers, go to an emergency room today.

        Call { $emergency } at once for new or growing weakness, and for signs of sepsis. Sepsis can come without a fever:

        { -sepsis-signs }

step-same-day-infection-elsewhere = Call a doctor today about the infection
    .clinical = Active infection elsewhere (urinary, dental, skin, chest), or uncertain. Treatment the same day: risk of spread to spine or device. All procedures closed until declared healed. With new or growing spinal pain: CRP, ESR, MRI with gadolinium.
    .text =
        An infection of a tooth, the urine, the skin or the chest can spread to the spine. You may also be here because you were not sure. No injection, device or planned operation until it is healed.

        - Call your doctor or dentist. Say: “I have an infection, and I had spine surgery.” Say if you have metal or a device in your spine.
        - Do not stop antibiotics you were given. Not started? Ask first. Getting worse? Go now.
        - Is back pain new or growing? Then ask for CRP and ESR, which are blood tests, and for an MRI with contrast.
        - If nobody answers, go to urgent care or an emergency room today.

        Call { $emergency } at once for new or growing weakness, and for signs of sepsis. Sepsis can come without a fever:

        { -sepsis-signs }

step-same-day-blood-tests = Ask for blood tests and a scan today: it could be an infection
    .clinical = Growing or new spinal pain with a risk of infection or before week 12, severe or of unknown severity; or an alarming result reported and no MRI known. CRP, ESR, blood cultures and MRI with gadolinium the same day. Fever is often absent; a normal CRP does not lower the urgency.
    .text =
        Pain that is new or grows can come from an infection in the spine. Or you were told of a test that may show one. There may be no fever. It can also have another cause, but this has to be clear today.

        - Call your surgical team. Say: “I had spine surgery, and my pain grows. Could it be an infection?” Tell them about diabetes, weak defenses, needles, an infection or a test.
        - Ask for CRP and ESR, which are blood tests, and for an MRI with contrast.
        - A normal CRP does not rule it out. Ask for another look if the pain grows.
        - Do not stop antibiotics you were given. Not started? Ask first. Getting worse? Go now.
        - If nobody answers, go to an emergency room today.
        - Call { $emergency } at once for new or growing weakness, numbness between the legs, confusion, or if you feel very ill.

step-same-day-leak = Call your surgical team today about a leak or a pocket of fluid
    .clinical = Suspected CSF leak or pseudomeningocele, or fluid collection with severe or growing pain, a risk of infection or raised CRP. Operating team the same day; CRP, ESR, MRI with gadolinium.
    .text =
        A headache that is worse upright, clear fluid, or a soft swelling can mean that spinal fluid leaks. A pocket of fluid on a scan has to be looked at today if the pain is strong or grows, or if it may be infected.

        - Say: “I may have a leak of spinal fluid after spine surgery,” or “My scan showed a pocket of fluid.” Say how long ago the surgery was.
        - With a headache, lie flat until you have had advice.
        - With a pocket of fluid, ask for CRP and ESR, which are blood tests, and for an MRI with contrast.
        - If nobody answers, go to an emergency room today.
        - Call { $emergency } at once for fever, a stiff neck, confusion, or new weakness or numbness.

step-same-day-spine = Call your surgical team today: you may need an X-ray or scan
    .clinical = Trauma, or fragility with new or severe pain, after spine surgery. Imaging the same day for fracture or hardware failure.
    .text =
        Pain after an injury can come from a break or from metal that moved. With weak bones, a small strain can be enough.

        - Say: “I had spine surgery, and I was hurt,” or “I have weak bones and new or strong pain.”
        - Ask for an X-ray or a scan today.
        - If nobody answers, go to an emergency room or urgent care today.
        - Call { $emergency } at once for new weakness, numbness between the legs, or loss of bladder control.

step-same-day-cancer = Call your doctor or cancer team today about this pain
    .clinical = Past or present cancer with severe, growing, nocturnal or new spinal pain, or unexplained weight loss with severe nocturnal pain, without deficit: referral within 24 hours for suspected metastatic cord compression; MRI of the whole spine.
    .text =
        If you have or had cancer, back pain that is new, strong, growing or bad at night has to be checked fast. So does strong pain at night with weight loss you cannot explain. It does not mean that cancer causes it.

        - Call your doctor or cancer team. Say: “I have or had cancer, and my back pain is new,” or say how it has changed.
        - Or say: “I lost weight without trying, and the pain is strong at night.”
        - Ask to be seen within 24 hours, and whether you need an MRI of the whole spine.
        - If nobody answers, go to an emergency room today.
        - Call { $emergency } at once for new or growing weakness, numbness, an unsteady walk, or bladder or bowel trouble.

step-same-day-pain = Call your surgical team today about the strong pain
    .clinical = Pain escalating within hours after week 2 or at an unknown time, or severe pain in the first postoperative week. Neurological examination the same day: hematoma, infection, early recurrence or insufficient analgesia; imaging as indicated.
    .text =
        Pain that rises within hours, or very strong pain in the first days after surgery, needs an exam today. A bleed, an infection or a pressed nerve has to be ruled out. It can also be pain of healing that needs better relief.

        - Say: “I had spine surgery. My pain is very strong, and my medicine does not hold it.” Say the date of the surgery.
        - Ask for an exam of strength and feeling, and what else can ease the pain.
        - Do not take more medicine than you were told to take.
        - If nobody answers, go to an emergency room today.
        - Call { $emergency } at once if it rises by the hour in the first two weeks after surgery.
        - Call { $emergency } at once for new or growing weakness, numbness between the legs, or bladder or bowel trouble.

# ---------------------------------------------------------------- within days: each ends with what cannot wait

step-urgent-infection-check = Ask for an appointment within days about the raised blood test
    .clinical = Raised inflammatory markers without other flags. Infection work-up within days (repeat CRP and ESR, MRI with gadolinium as indicated); all procedures closed until explained.
    .text =
        A raised CRP or ESR after spine surgery can point to an infection. It can also have another cause. It has to be cleared up before any procedure.

        - Call your surgical team. Say: “My blood test for inflammation is raised after spine surgery.”
        - Ask for a repeat of CRP and ESR, and whether you need an MRI with contrast.
        - Call them the same day if the pain grows or changes. An infection can come without a fever.
        - Do not stop antibiotics you were given. Not started? Ask first. Getting worse? Go now.

        Call { $emergency } now for any of these:

        { -safety-net }

step-urgent-cancer-check = Ask for an appointment within days to check for another cause
    .clinical = Past or present cancer, or unexplained weight loss, without severe, growing, nocturnal or new pain and without deficit. Urgent clinic; MRI with gadolinium as indicated.
    .text =
        You told us that you have or had cancer, or that you lost weight and do not know why. It does not mean that cancer causes this pain. It has to be checked before other steps.

        - Call your doctor. Say: “I have back pain, and I have or had cancer,” or “I lost weight without trying.”
        - Ask whether you need an MRI with contrast.
        - Call the same day if the pain is new, grows, gets strong or wakes you at night.

        Call { $emergency } now for an unsteady walk, or for any of these:

        { -safety-net }

step-urgent-fracture-check = Ask for an appointment within days to check your bones
    .clinical = Bone fragility or long steroid use with minor strain, without new or severe pain. Urgent clinic; imaging for insufficiency fracture.
    .text =
        With weak bones or long use of steroids, a small fall or strain can break a bone in the spine.

        - Call your doctor or surgical team. Say: “I have weak bones, and I had a fall or strain.”
        - Ask whether you need an X-ray or a scan.
        - Call the same day if the pain becomes new, strong or sudden.

        Call { $emergency } now for any of these:

        { -safety-net }

step-urgent-blood-tests = Ask for blood tests within days: it could be an infection
    .clinical = Growing or new spinal pain with a risk of infection, or growing pain before week 12, not severe. CRP, ESR and MRI with gadolinium within days. Fever is often absent; a normal CRP does not lower the urgency, and growing pain with an ESR above 50 after week 2 is discitis until disproved.
    .text =
        Pain that is new or grows can come from an infection in the spine. It can build up slowly. It can also have another cause, but this has to be clear soon.

        - Call your surgical team. Say: “I had spine surgery, and my pain grows. Could it be an infection?”
        - Ask for CRP and ESR, which are blood tests, and for an MRI with contrast.
        - Take your temperature. There may be no fever, and that does not rule it out.
        - A normal CRP does not rule it out either. Ask for another look if the pain grows.
        - Call the same day if the pain gets strong.

        Call { $emergency } now for any of these:

        { -safety-net }

# ---------------------------------------------------------------- behind the red flags

step-checked = What does the first check leave open?

step-urgent-causes = Is there a cause that a team should see soon?

step-scope = Is this page made for you?

step-out-of-scope-child = Ask the child’s care team
    .clinical = Under 18, no red flag. Outside this pathway: education only, referral to the pediatric care team.
    .text =
        This page is for adults after low-back operations. What it says about treatments may not fit before the age of 18. Ask the child’s care team.

        - Tell them where it hurts, since when, and what was operated.
        - Ask who looks after pain in children near you.

        These signs cannot wait. Call { $emergency } now for any of them:

        { -safety-net }

step-out-of-scope-region = Ask your surgical team: this page may not fit your operation
    .clinical = Surgery on the cervical or thoracic spine, or region unknown; no red flag. Outside this pathway: education only, referral to the operating team. Safety net includes cord and airway signs.
    .text =
        This explorer is for low-back operations. For the neck or upper back ask your surgical team. Not sure where you had surgery? Your operation report says it.

        These signs cannot wait:

        { -safety-net }
        - clumsy hands, or a stiff or unsteady walk, new or getting worse fast
        - after a neck operation: new or growing trouble breathing or swallowing, or a neck that swells

        Call { $emergency } now for any of them.

step-pregnancy = Is a pregnancy possible?

step-specialist = Ask your care teams what is safe in pregnancy
    .clinical = Pregnancy, no red flag. Education only; fluoroscopic injections, stimulators, pumps and gabapentinoids are closed. Obstetric and spine teams together.
    .text =
        You said that you are or may be pregnant. Then injections with X-ray, stimulators, pumps and some medicines are not for now.

        - Tell your pregnancy care team about the back pain and the past surgery.
        - Ask them and your spine team which exercises and which pain relief are safe for you.
        - Do not stop a medicine on your own. Ask first.

        You can come back here later. Call { $emergency } now for any of these:

        { -safety-net }

step-later-collection = Does a scan show a pocket of fluid, some time after surgery?

step-urgent-surgical-review = Ask for an appointment within days with your spine surgeon
    .clinical = Malpositioned hardware with early new leg pain, a disc replacement that is loose or malpositioned, or a deficit behind a flag. Urgent surgical review with CT; this is a review, not a recommendation to operate. Root block is an option for root pain.
    .text =
        You told us about a sign that a surgeon should look at soon. A nerve may be in danger. Or a part from the operation, such as an artificial disc, is loose or not in its place. This page shows no operation here. The surgeon decides with you.

        - Call your surgical team. Say what is new since the operation, and since when.
        - Ask whether you need a CT scan, and bring the pictures you have.
        - Ask what can be done without an operation. For pain from a nerve, an injection at the nerve may be one way.

        Call { $emergency } now for any of these:

        { -safety-net }

step-infection-team = Ask for an appointment within days with your spine surgery or infection team
    .clinical = Infection or abscess on MRI, raised CRP, or known infection of spine, wound or device, once the flag has been seen. Infection pathway (blood cultures, CRP, ESR, MRI with gadolinium, biopsy); no injection, device or elective revision.
    .text =
        A scan, a blood test or your team points to an infection. No injection, device or planned operation should go ahead before this is settled.

        - Call your surgical team. Say what the scan or blood test showed.
        - Ask whether they need blood cultures, CRP and ESR again, an MRI with contrast, or a sample from the spine.
        - Do not stop antibiotics you were given. Not started? Ask first, because they can hide the germ from the tests. Getting worse? Go now.
        - Do not wait for a fever. Not everyone with an infection has one.

        Call { $emergency } now for any of these:

        { -safety-net }

step-leak-team = Ask for an appointment within days with your surgical team about the pocket of fluid
    .clinical = Fluid collection on MRI before week 12 or at an unknown time, no red flag. Operating team within days: pseudomeningocele, seroma, hematoma or abscess. CRP, ESR, MRI with gadolinium; fever may be absent.
    .text =
        Your MRI shows a pocket of fluid. It can be spinal fluid, blood or pus. Your surgical team should look at it soon.

        - Ask what the fluid is. Ask for CRP and ESR, which are blood tests, and for an MRI with contrast if you had none. Pus can be there without a fever.
        - Ask what happens if you wait. Some leaks close without an operation.
        - Ask when rest, a drain, a repair or washing out would be needed.
        - Call the same day if the pain grows, or for a headache that is worse upright or clear fluid.

        Call { $emergency } now for fever with a stiff neck, or for any of these:

        { -safety-net }

step-leak-team-later = Ask your surgical team about the pocket of fluid
    .clinical = Fluid collection on MRI from week 12 on, no red flag. Operating team to characterize it (CRP, ESR, MRI with gadolinium); procedures stay closed.
    .text =
        Your MRI shows a pocket of fluid, and your surgery was some time ago. Your surgical team should look at it before other steps.

        - Ask what the fluid is, and whether it explains your pain.
        - Ask for CRP and ESR, which are blood tests, and for an MRI with contrast if you had none. Pus can be there without a fever.
        - Ask whether it can be watched, or should be repaired.
        - Call the same day if the pain grows, or for a headache that is worse upright or clear fluid.

        Call { $emergency } now for any of these:

        { -safety-net }

step-time = How long ago was the surgery?

step-early-leg-pain = Ask for an appointment within days with your operating team about the new leg pain
    .clinical = New leg pain before week 6 without a proven lesion. Operating team within days; CT to exclude malposition.
    .text =
        New leg pain in the first weeks can come from a nerve that is touched. Your operating team should look at it soon.

        - Say: “I have leg pain that is new since the operation.” Say where it runs.
        - Ask whether you need a CT scan. An MRI is hard to read in the first weeks.

        Call { $emergency } now for any of these:

        { -safety-net }

step-recovery = You are still healing: follow the plan of your operating team
    .review = 12 weeks, counted from the operation
    .clinical = Before week 6, no flag, no proven lesion. Expected postoperative course; safety-net advice. If pain grows: CRP, ESR, MRI with gadolinium; fever may be absent.
    .text =
        In the first weeks, pain is often part of healing. Your operating team knows what was done and what is normal for you.

        - Follow their advice on moving, lifting and wound care.
        - Walk a little, as often as they allow.
        - Ask when your next check is.
        - If the pain grows instead of easing, call them; if it is strong, the same day. Ask for CRP and ESR, which are blood tests, and for an MRI with contrast. An infection can come without a fever.
        - Call them the same day for a headache when upright, or a swollen calf.

        Call { $emergency } now for any of these:

        { -safety-net }

        Come back here 12 weeks after the operation if pain stays.

step-early-review = Ask your surgeon to review how you are healing
    .review = 12 weeks, counted from the operation
    .clinical = Week 6 to 11, or interval unknown, no flag, no proven lesion. Surgeon review and physiotherapy; reassess at week 12. If pain grows: CRP, ESR, MRI with gadolinium; fever may be absent.
    .text =
        Some weeks have passed, or the time is not known. Pain at this stage is a reason for a check, not for a procedure.

        - Ask your surgeon to examine you, and to tell you what to expect.
        - Ask about physical therapy, and which movements are fine now.
        - Ask whether a scan is needed, and what it would change.
        - If the pain grows, call your surgical team; if it is strong, the same day. Ask for CRP and ESR, which are blood tests, and for an MRI with contrast. An infection can come without a fever.

        Call { $emergency } now for any of these:

        { -safety-net }

        Come back here 12 weeks after the operation if pain stays.

step-how-bad = How bad are pain and limits now?

step-response = Has something helped enough already?

step-maintain = Keep going with what helps
    .review = a year
    .clinical = Responder with NRS below 5, at most two of seven limits and no ODI of 40 or more; no unsettled finding. Maintenance; no procedure; yearly review.
    .text =
        Something you tried has helped, and pain and limits are lower now. That is worth protecting. A procedure would add risk.

        - Keep up what helped, such as movement, sleep and pacing.
        - Plan for bad days. A flare often settles with the steps that helped before.
        - See your clinic once a year, or sooner if the pain changes.
        - Start again at the first question if a new sign comes up.

step-trial-result = Did a stimulator test help enough?

step-lesion = Is there a cause that an operation could change?

step-operation-gate = Are the conditions for a planned operation met?

step-no-lesion = Is there only scar, or nothing that presses?

step-scar = Does scar around nerves change what can be tried?

step-needle-gate = Are the conditions for a needle procedure met?

step-stimulator-gate = Are the conditions for a stimulator met?

step-pump-gate = Are the conditions for a pain pump met?

step-what-next = What comes next without a procedure?

step-early-lesion = Talk with your surgeon about what was found
    .review = 12 weeks, counted from the operation
    .clinical = Lesion proven before week 12, no procedure gate open. Surgical opinion on concordance; base care; reassess at week 12.
    .decision = The decision to talk about: wait and treat without an operation for now, or ask the surgeon about acting sooner.
    .text =
        A scan or X-ray shows a possible cause, and your surgery was less than 12 weeks ago. Ask your surgeon what it means for you.

        - Ask whether the finding fits your pain and your exam.
        - Ask what happens if you wait. Some findings settle with time and movement.
        - Ask what would make an operation sensible, and what would make it urgent.
        - If the pain grows, call your surgical team; if it is strong, the same day. An infection can come without a fever.

        Call { $emergency } now for any of these:

        { -safety-net }

step-base-care = Build the base: movement, knowledge and support
    .review = 6 to 12 weeks
    .clinical = Persistent pain after spine surgery (PSPS type 2), no procedure gate open. Exercise, education, psychologically informed care; time-limited drug trial; reassess after 6 to 12 weeks (30% or ODI 10).
    .decision = The decision to talk about: which parts of this care to start with, and whether to add a medicine.
    .text =
        For most people, this is the part that carries everything else. Give it 6 to 12 weeks, with guidance. It stays useful whatever comes later.

        - Ask for guided exercise that starts at your level and grows slowly.
        - Ask for help with sleep, worry and pacing. Pain is real, and the mind is part of how it feels.
        - Ask about simple medicines, and about a date to stop them if they do not help.
        - Agree on one goal, such as a walk or an hour of work, and write it down.

        Then look again. Pain that is 30% lower, or 10 points less on the disability score, is a change that matters.

step-programme = Ask about a pain program
    .review = 3 months, counted from the end of the program
    .clinical = Exercise and psychological care tried, no gate open. Refer to an intensive interdisciplinary pain program; outcome is function.
    .decision = The decision to talk about: whether a pain program fits your life now, and what else to keep.
    .text =
        You have tried exercise and psychological care one by one. A pain program brings them together, with a team, for many hours over some weeks.

        - Ask which programs are near you, and how many hours they run. More intensive ones do better.
        - Ask what they expect from you, and what it costs.
        - Ask how they help you get back to the things you care about.

        It aims at what you can do. Pain may ease less.

step-long-term = Make a plan for the long run
    .review = a year
    .clinical = Program completed or pump in place, no gate open. Long-term self-management with yearly review; no further procedure likely to add.
    .decision = The decision to talk about: what to keep, what to repeat, and what to leave.
    .text =
        You have already gone a long way. For now, nothing else is open, or a next procedure is not likely to add much. That does not mean that nobody can help.

        - Keep the parts that helped, and repeat a course when you need it.
        - Look after sleep, mood and movement. Ask for help early when one of them slips.
        - See your clinic at least once a year.
        - A second opinion is always a fair choice.

        Start again at the first question if a new sign or a new pain comes up.

step-options = Options to weigh with your care team
    .review = 6 to 12 weeks
    .clinical = At least one procedure gate open. Preference-sensitive: weigh each open option against base care and no new treatment, with its number, harms and dissent.
    .decision = The decision to talk about: stay with care without a procedure for now, or try one of the options below.
    .text =
        Your answers leave more than one way open. None of them is the winner. Care without a procedure stays possible at any time.

        Good questions for your visit:

        - How sure are you that this fits my pain? How many people like me were helped?
        - What happens if I do nothing now?
        - What can go wrong, and can it be undone?
        - Who would advise against it, and why?
        - When do we look again, and when do we stop?

# ---------------------------------------------------------------- alongside whatever is chosen

alongside-check-your-answers = Some of your answers do not fit together
    .text =
        This happens easily. Reports are hard to read, and dates get mixed up. Please look at these answers again. If you are not sure, say so.

        Until they fit, no procedure is shown. A plan should not rest on an answer that may be wrong. Your clinic can help with what the reports say.

# A10: the talk is for everybody who takes an opioid. It stands here too for calming medicines without one.

alongside-opioid-safety = Stay safe with opioids and calming medicines
    .text =
        If you take an opioid, ask your doctor or pharmacist about naloxone to keep at home, whatever the dose. Show others how to use it.

        - Do not stop on your own. Ask for a plan to go down slowly.
        - Do not add alcohol or extra pills for sleep.
        - Call { $emergency } if someone is hard to wake, breathes slowly or has blue lips.

        Naloxone is a medicine that can reverse an overdose. The US drug agency (FDA) advises this talk for everybody who takes an opioid. Calming medicines, alcohol and sleep apnea can slow breathing more.
    .unsure =
        You were not sure whether you take an opioid or a calming medicine: look at the packages, or ask a pharmacist. If you take an opioid, ask about naloxone to keep at home, whatever the dose.

        - Do not add alcohol or extra pills for sleep.
        - Do not stop a medicine on your own.
        - Call { $emergency } if someone is hard to wake, breathes slowly or has blue lips.

        Naloxone is a medicine that can reverse an overdose.

alongside-opioid-and-risk = An opioid is more risky for you: tell whoever prescribes it
    .text =
        After a break, ask before you start again.

        An earlier overdose, being 65 or older, trouble with kidneys, liver or lungs, or a new start after a break can make an overdose more likely.
    .unsure =
        You were not sure about an opioid, or about what makes one more risky.

        That is an earlier overdose, being 65 or older, trouble with kidneys, liver or lungs, or a new start after a break. If any of it fits you, tell whoever prescribes it.

alongside-opioid-and-substance = An opioid with alcohol or drugs, now or in the past: tell whoever prescribes it
    .text =
        An overdose is then more likely.

        To say so brings you safer care, and blame has no place in it.
    .unsure =
        You were not sure about an opioid, or about alcohol or drugs.

        If both are part of your life, or drugs or alcohol were, an overdose is more likely. To say so brings you safer care, and blame has no place in it.

alongside-opioid-and-sedatives = An opioid with a calming or sleep medicine: ask whether you need both
    .text =
        Do not stop either on your own. Ask for a slow plan.

        Together they can slow breathing more than each alone.
    .unsure =
        You were not sure whether you take both: look at the packages, or ask a pharmacist. Do not stop either on your own.

        Together they can slow breathing more than each alone.

alongside-pregnancy-care = Tell every team that you are or may be pregnant
    .text =
        Call your pregnancy care team as well. Do not stop a medicine on your own. Do not wait longer with a check because of the pregnancy.

        When every team knows, they can choose scans and medicines that are safe for both of you.
    .unsure =
        You were not sure about a pregnancy. Ask for a test. Do not wait longer with a check because of it.

        When every team knows that it is possible, they can choose scans and medicines that are safe.

alongside-opioid-review = Ask for a review of your opioid medicine
    .text = Ask whether the opioid still helps you do more. If not, ask for a slow plan to lower it. More of it is not a next step here. Do not stop on your own.
    .unsure = If you take an opioid: ask whether it still helps you do more. If not, ask for a slow plan to lower it. Do not stop on your own.

alongside-treat-first = Get support for mood, stress, alcohol or drugs first
    .text =
        This is not a refusal. Treat this first, then look again at stimulators, pumps and planned operations. An emergency never has to wait for it.

        Such treatments tend to go better afterwards. The care can start now, together with exercise.

alongside-stop-nicotine = Get help to stop nicotine
    .text =
        Before an operation that joins bones, this pathway asks you to stop smoking or vaping. Ask your clinic for help with stopping.

        Bones fail to join more often in people who smoke. It is hard to stop alone.
    .unsure =
        You were not sure about nicotine, or about what a scan showed. If you smoke or vape: before an operation that joins bones, this pathway asks you to stop. Ask your clinic for help with stopping.

        Bones fail to join more often in people who smoke.

alongside-imaging-mri = Ask whether you need an MRI
    .measures = An MRI shows discs, scar, tight spaces, and signs of infection near the nerves.
    .if-positive = If it shows something that fits your pain and your exam, a specialist can say what that opens.
    .if-negative = If nothing presses on a nerve, another operation is not likely to help. Your pain is just as real.
    .downside = Many scans show changes that cause no pain. That can bring worry and more tests. A normal scan can also miss an early infection.
    .text = You have no MRI for this pain yet. After spine surgery, an MRI without and with contrast is the usual first test. Ask what it would change for you. If the pain is mild and easing, it may not be needed.
    .unsure = You were not sure about an MRI, or about the pain it would be for. Ask your clinic whether you had one, and what it showed. After spine surgery, an MRI without and with contrast is the usual first test.

alongside-imaging-ct = Ask whether you need a CT scan or bending X-rays
    .measures = A CT scan shows bone and metal. Bending X-rays show how much a part moves.
    .if-positive = If a fusion is not solid, metal is loose, or a part slips, ask if that fits your pain. Ask if an infection was ruled out.
    .if-negative = If all is solid and steady, the cause has to be looked for elsewhere.
    .downside = Not every fusion that stays unsolid hurts. The finding may have nothing to do with your pain. Both tests use X-rays.
    .text = A CT scan can show if a fusion is solid. X-rays while you bend can show if a part moves too much. Ask which of the two would help in your case.
    .unsure = You were not sure about your operation, your scans or the pain. Ask what was done, and what the scans showed. A CT scan can show if a fusion is solid. X-rays while you bend can show if a part moves too much.

alongside-standing-films = Ask for X-rays of the whole spine while you stand
    .measures = They show the balance of your whole spine while you stand.
    .if-positive = If the balance is lost and it limits you, a center for such spines can say what is possible.
    .if-negative = If the balance is kept, another reason has to be looked for.
    .downside = A change in balance need not be the cause of your pain. The test uses X-rays.
    .text = You find it hard to stand straight. X-rays of the whole spine show if it has lost its balance.
    .unsure = You were not sure whether it is hard to stand straight. If it is, X-rays of the whole spine show whether it has lost its balance.

alongside-blood-tests = Ask for blood tests for infection
    .measures = They show if there is inflammation somewhere in the body.
    .if-positive = If a value is too high, an infection has to be looked for first. Procedures wait.
    .if-negative = If both are normal, an infection is less likely. It is not ruled out: ask for another look if the pain grows.
    .downside = Other things raise these values too, such as a recent operation. That can lead to more tests.
    .text =
        A slow infection can loosen metal or keep bones from joining. It can come without a fever. Ask also whether you need an MRI with contrast. The tests come before any procedure.

        CRP and ESR are simple blood tests for it.
    .unsure =
        You were not sure about these blood tests, or about what your scans showed. Ask whether CRP and ESR were done, and what they showed. The tests come before any procedure.

        A slow infection can loosen metal or keep bones from joining. It can come without a fever.

alongside-sacroiliac-tests = Ask for an exam of the joint at the pelvis
    .measures = They check if the joint between spine and pelvis is the source of your pain.
    .if-positive = If test injections take the pain away twice, a treatment of this joint can be weighed.
    .if-negative = If they do not, this joint is not likely the source. Treatments for it fall away.
    .downside = One test injection can seem to work by chance. So a second one is often done. Each needle has a small risk.
    .text = Pain in the buttock after surgery can come from the sacroiliac joint. This is where the spine meets the pelvis. A set of hand tests, then a test injection, can check it.
    .unsure = You were not sure where it hurts most, or which test injections you had. If it is the buttock, the pain can come from the sacroiliac joint. This is where the spine meets the pelvis. A set of hand tests, then a test injection, can check it.

alongside-facet-block-test = Ask about a test injection for the small spine joints
    .measures = It checks if the small joints of the spine are the source of your pain.
    .if-positive = If it takes the pain away, heat treatment can be weighed.
    .if-negative = If it does not, these joints are not likely the source. Heat treatment falls away.
    .downside = It can seem to work by chance. It may lead to a treatment that adds little to exercise.
    .text = Back pain without a clear finding may come from the small joints of the spine. A test injection can check it. Ask what would follow, and what the result would change.
    .unsure = It is not known yet if a finding explains your pain. Ask what your scans showed. Back pain without a clear finding may come from the small joints of the spine. A test injection can check it.

alongside-nerve-tests = Ask whether tests of the nerves would help
    .measures = They show how well nerves and muscles work.
    .if-positive = If a nerve is damaged, they can help tell which one, or find another illness of nerves.
    .if-negative = If they are normal, nerve-type pain is still possible.
    .downside = After surgery, they can show old damage that has nothing to do with the pain now. Small needles can be unpleasant.
    .text = You have nerve-type pain, and nothing seems to press on a nerve. Tests of nerves and muscles can sometimes tell more. They do not treat the pain.
    .unsure = You were not sure what your MRI showed. Ask for the result first: it tells whether something presses on a nerve. If nothing does, tests of nerves and muscles can sometimes tell more. They do not treat the pain.

alongside-no-nsaid = Take care with anti-inflammatory pills
    .text = With a blood thinner or a bleeding problem, pills such as ibuprofen or naproxen can cause bleeding. Ask your doctor or pharmacist before you take any.
    .unsure = You were not sure if you take a blood thinner or bleed easily. If you do, pills such as ibuprofen or naproxen can cause bleeding. Ask your doctor or pharmacist before you take any.

alongside-second-opinion = A second opinion is always a fair choice
    .text = You can ask another specialist at any time. Bring your operation report and your scans. A good team will not mind.
    .clinical = Second opinion
    .chance = { -no-numbers } It can confirm the plan, or find a cause or a way that was missed. Both can help you to decide.
    .soon = As soon as you get a visit. Ask about the wait.
    .harms = Two opinions can differ, which can confuse. A long wait can delay care. { -no-numbers }
    .undo = Yes. You decide which advice to follow.
    .recovery = None. It is a visit.
    .certain = Not sure how often it changes the plan. It is this pathway’s rule that you can always ask for one. We found nobody who advises against it.
    .body = An exam, and perhaps another scan. Nothing else is done to your body.
    .mind = It can bring calm, or new doubt. You do not offend anyone by asking.
    .life = A day for the visit, and perhaps a trip. Take someone with you if you can.
    .cost = The price of a visit. Ask who pays, and bring your reports so that tests are not done twice.
    .before = Get copies of your reports and scans. Write down what you want to ask.
    .not-for = Signs that cannot wait. With those, get help now and ask for other views later.
    .again = After the visit. Look at whether you now understand the cause, the options and their risks.
    .next = Ask both teams to talk to each other. You can also wait, with a date to look again.

alongside-watchful-waiting = No new treatment now: wait and watch
    .text = Waiting is a choice too, as long as no sign appears that cannot wait. Agree on a date to look again. Agree on what would make you act sooner.
    .clinical = Watchful waiting, no new treatment now
    .chance = We found no study of simply waiting after spine surgery.
    .soon = Nobody can say when pain eases, or if it does. { -untimed }
    .harms = A sign that cannot wait can be missed. Pain and limits may go on. { -no-numbers }
    .undo = Yes. You can choose another way at any time.
    .recovery = None. You go on with your days as you can.
    .certain = Not sure: nobody has studied it, and it depends on the cause. Experts advise care without an operation first for most nerve pain. Weakness that is severe or gets worse is the exception.
    .body = Nothing is done to your body. Pain may ease, stay or grow.
    .mind = To wait can be a relief, or hard to bear. A set date helps.
    .life = No time off for a procedure. Pain may still limit work and family life.
    .cost = It costs little. Lost work days can cost more. Plan a visit to look again.
    .before = A check that there is no sign that cannot wait.
    .not-for = Not for new or growing weakness, bladder or bowel trouble, fever, or any sign that cannot wait.
    .again = This pathway’s rule: after 6 to 12 weeks, or sooner with a new sign. Look for { -change }.
    .next = Ask what else is open, and whether the wait has changed that.

alongside-compare-scs-surgery = Repeat operation or stimulator: ask about both
    .text = With new or growing weakness, an unstable spine or an infection, an operation comes first. Without these, ask your team which of the two they would do first for you, and why.
    .unsure = It is not known yet if you have a cause that an operation could change. Ask what your scans show. If there is one, ask which they would do first for you, an operation or a stimulator, and why. With new or growing weakness, an unstable spine or an infection, an operation comes first.

alongside-adjacent-or-loose = Trouble next to a fusion, or loose metal: ask what your team would do
    .text = An operation, a stimulator and care without a procedure are all in use. Ask what your team would do, and why. Ask what would happen if you waited.
    .unsure = This is for you if a scan showed narrowing next to a fusion, or loose metal. You were not sure: ask what your scans showed. An operation, a stimulator and care without a procedure are all in use. Ask what your team would do, and why.

alongside-earlier-operations = Each earlier operation lowers the chance of a good result
    .text = You have had more than one operation. Ask what makes this one different. Care without an operation stays open to you.
    .unsure = If you have had more than one operation, ask what makes this one different. Care without an operation stays open to you.

alongside-discuss-fusion = Ask whether a fusion would be added, and why
    .text = You have had several operations at the same place. Ask whether a fusion would be added, what it would change, and what it would risk.
    .unsure = If you have had several operations at the same place, ask whether a fusion would be added. Ask what it would change, and what it would risk.

alongside-psych-evaluation = Ask for an evaluation by a psychologist
    .measures = It looks at mood, worry, sleep, habits, hopes and support.
    .if-positive = If there is much strain, help for it comes first. Then you look again.
    .if-negative = If there is little strain, a test of a stimulator or pump can be weighed.
    .downside = It takes time, and it can feel as if someone doubts your pain. It can also delay a treatment.
    .text = In this pathway, a stimulator or pump comes only after such an evaluation. It looks at mood, hopes, sleep and support. It is not a test of whether your pain is real.
    .unsure = This is for you if a stimulator or a pump may be weighed. You were not sure about something that decides it, so ask your team. In this pathway, such an evaluation comes first. It looks at mood, hopes, sleep and support. It is not a test of whether your pain is real.

alongside-back-only-stimulator = Mostly back pain: a stimulator helped fewer people
    .text = Most studies of stimulators are about leg pain. In the one study about mostly back pain, few people had half of their pain gone. Look at the numbers below with your team.
    .unsure = It is not known yet if a stimulator is an option for you. Most studies of stimulators are about leg pain. In the one study about mostly back pain, few people had half of their pain gone. Look at the numbers below with your team.

alongside-stimulator-evidence = Before a stimulator: what to ask about the studies
    .text = Ask: “What do you see in your own patients? Which studies do you trust, and who paid for them? When would we take it out?”
    .unsure = It is not known yet if a stimulator is an option for you. If your team brings it up, ask: “What do you see in your own patients? Which studies do you trust, and who paid for them? When would we take it out?”

alongside-mri-pacemaker = Devices, MRI scans and heart devices
    .text = Ask whether you can have an MRI with this device. Some heat treatments (diathermy) are not safe with it. If you have a pacemaker or heart defibrillator, the heart team has to agree first.
    .unsure = If you have a device in your spine, or are weighing one: ask whether you can have an MRI with it. Some heat treatments (diathermy) are not safe with it. If you have a pacemaker or heart defibrillator, the heart team has to agree first.

alongside-scs-stop = When a stimulator did not help enough
    .text = Doing the same again is not likely to help. You can ask an expert center once about another kind of stimulation. If a device is in place and does not help, ask about switching it off or taking it out.
    .unsure = You were not sure how a stimulator or its test helped. Ask for the result. If it helped too little, doing the same again is not likely to help. You can ask an expert center once about another kind of stimulation.

alongside-stimulator-trial-running = While the test leads are in
    .text =
        The test usually lasts some days. Write down pain, sleep and what you can do.

        Call { $emergency } for fever, new or growing weakness, numbness, bladder trouble, bad back pain, or a red or leaking spot. Infections have started within days.
    .unsure =
        If you have test leads in now: write down pain, sleep and what you can do.

        Call { $emergency } for fever, new or growing weakness, numbness, bladder trouble, bad back pain, or a red or leaking spot. Infections have started within days.

alongside-stimulator-follow-up = Regular checks of your stimulator
    .text = See the team in the first months and then each year. If it helps less, they can change the program first. If it does not help after that, ask about taking it out.
    .unsure = If you have a stimulator: see the team in the first months and then each year. If it helps less, they can change the program first. If it does not help after that, ask about taking it out.

alongside-pump-follow-up = Regular checks of your pump
    .text =
        Never miss a refill. A pump that runs dry or stops suddenly is dangerous. If it beeps, or a refill was missed, call the pump team at any hour. If they are not reached within 1 hour, or it is a baclofen pump, go to the emergency room.

        Call { $emergency } for new or growing weakness, numbness, bladder trouble, strong drowsiness, or if you are suddenly ill.
    .unsure =
        If you have a pump: never miss a refill. A pump that runs dry or stops suddenly is dangerous. If it beeps, or a refill was missed, call the pump team at any hour. If they are not reached within 1 hour, or it is a baclofen pump, go to the emergency room.

        Call { $emergency } for new or growing weakness, numbness, bladder trouble, strong drowsiness, or if you are suddenly ill.

# ---------------------------------------------------------------- the rungs of the ladder

rung-moving = Moving and understanding
rung-medicines = Medicines
rung-needles = Injections and other needle procedures
rung-stimulation = Spinal cord stimulation
rung-pump = Pain pump
rung-operation = Another operation
rung-waiting = Waiting and looking again
rung-second-opinion = A second opinion

# ---------------------------------------------------------------- treatments

# A kind of operation says only what differs; the rest it has from the operation. `-leaflet` marks a time or a
# recovery from a leaflet that was read (claim G-typical), `-untimed` that no source was found for one.

# What several treatments say.

-no-numbers = We found no good numbers.
-no-time = No time is given.
-untimed = We found no source for a time.
-leaflet = This is rough, from leaflets of clinics.
-change = 30% less pain, or 10 points less on the disability score

treatment-education = Learning about pain and pacing
    .what = You learn how pain works, how to spread effort over the day, and how to sleep and move better. It fits beside everything else.
    .clinical = Pain education and self-management
    .chance = { -no-numbers } Guidance asks for it at every step. On its own it may do little; it helps the rest to work.
    .soon = { -untimed }
    .harms = We know of no serious harm. It takes time, and advice that does not fit you can feel like blame.
    .undo = Yes. You can change it or stop at any time.
    .recovery = None. You go on with your days as you can.
    .certain = Fairly sure that it belongs to good care. We found no source that advises against it.
    .body = You change how you sit, move, rest and sleep, in small steps. Nothing is done to your body.
    .mind = Knowing more can ease fear. It can also be hard to hear that pain may stay.
    .life = You spread effort over the day. It helps if your family and your work know the plan.
    .cost = Some visits, classes or reading. Often it costs little. Ask what there is near you.
    .before = Nothing. You can start now, beside any other care.
    .not-for = It can fit everybody. But signs that cannot wait come first.
    .again = This pathway’s rule: after 4 to 6 weeks. Look for a goal you reached, or 10 points less on the disability score.
    .next = Keep the parts that help. Add guided exercise, or support for mood and sleep.

treatment-exercise = Guided exercise and physical therapy
    .what = A therapist builds a plan of strength, walking and control that starts at your level. A flare can happen at first. After a fusion, ask your surgeon when to start.
    .clinical = Supervised exercise therapy
    .chance = One study had 60 people with back pain after disc surgery. After 1 year, 48 of 100 called exercise with cognitive care a success. After a fusion it was 50 of 100.
    .soon = { -untimed }
    .harms = Pain can flare for a time, mostly at the start. Tell your therapist, so that the plan can change. { -no-numbers }
    .undo = Yes. You can slow down or stop at any time.
    .recovery = None. You go on with your days as the plan allows.
    .certain = Fairly sure. A review found strong support for it. The one study after disc surgery was small.
    .body = You move and train a little more each week. Your muscles may be sore at first.
    .mind = Moving with pain can be scary. Fear can ease when you see what you can do.
    .life = It takes regular hours, at the clinic and at home. Work can often go on.
    .cost = Visits over some months. Ask how many, and who pays for them.
    .before = After a fusion, your surgeon says when to start. Signs that cannot wait come first.
    .not-for = Stop and get help for new or growing weakness or bladder trouble. With weak bones, the plan needs care.
    .again = This pathway’s rule: after 6 to 12 weeks. Look for { -change }.
    .next = Change the plan, or add psychological care or a pain program. Then ask what else is open.

treatment-psychological-care = Psychological care for pain
    .what = You learn skills for pain, worry and sleep, alone or in a group. One kind is cognitive behavioral therapy (CBT). It never means that the pain is not real.
    .clinical = Cognitive behavioral therapy (CBT), acceptance and commitment therapy (ACT)
    .chance = We found no good numbers for this care on its own. Together with exercise, 48 of 100 people called it a success after 1 year. After a fusion it was 50 of 100.
    .soon = { -untimed }
    .harms = Few harms are known. To talk about hard things can feel worse at first. { -no-numbers }
    .undo = Yes. You can stop, or change the therapist, at any time.
    .recovery = None. Work and daily life go on.
    .certain = Not very sure. In long back pain, it eased pain a little, for a short time. A report tells of 492 people: with it, limits were lower after 3 years. It was not about surgery. After spine surgery, the evidence is of low certainty.
    .body = You talk, and you practice breathing, rest and sleep. Nothing is done to your back.
    .mind = You talk about pain, worry and loss. It never means that the pain is not real.
    .life = Regular meetings, alone or in a group. What you learn can help at home and at work.
    .cost = Visits over some weeks or months. Ask about the wait, and who pays.
    .before = A short check of mood, worry and sleep. It can start together with exercise.
    .not-for = With thoughts of ending your life, or a loss of touch with what is real, care for that comes first.
    .again = This pathway’s rule: after 8 to 12 weeks. Look for more that you can do, and less low mood and worry.
    .next = Try a new kind of care, or someone new to work with. Or ask about a pain program.

treatment-pain-programme = Pain program with a team
    .what = Several professionals train with you, often many hours over some weeks. It aims at what you can do. It takes time and can cost money.
    .clinical = Interdisciplinary pain rehabilitation
    .chance = { -no-numbers } Programs with many hours help people do more. Pain itself may ease less.
    .soon = { -untimed }
    .harms = It is tiring, and pain can flare. It takes time and can cost money. { -no-numbers }
    .undo = Yes. You can leave at any time. What you learned stays with you.
    .recovery = No healing time. You may need time off work while it runs.
    .certain = Fairly sure that it helps people do more. Less sure that it helps with a return to work after surgery. With few hours, it is no better than usual care.
    .body = You train, walk and rest, for many hours. Expect tired days.
    .mind = You work on fear, mood and sleep, next to people who live with pain too.
    .life = For some weeks there is little time for other things. Plan it with work and family.
    .cost = It takes much time and can cost a lot. Ask about the wait, and who pays.
    .before = Pain that still limits you after simpler care. Or much strain on your mood, or a wish to lower opioids.
    .not-for = A time when a mental illness is not stable. Care for that comes first.
    .again = This pathway’s rule: at the end, and 3 months later. Look for more that you can do, at home and at work, and less opioid medicine.
    .next = Repeat the parts that helped. Make a plan for the long run, or ask for a second opinion.

treatment-simple-analgesics = Simple pain medicines
    .what = Anti-inflammatory pills come first, such as ibuprofen or naproxen. Ask about your stomach, kidneys, heart and blood thinners before you take them. Acetaminophen alone: NICE advises against. (It is also called paracetamol. NICE writes British guidance.)
    .clinical = NSAIDs; acetaminophen (paracetamol)
    .chance = Pills against inflammation lowered lasting back pain by about 3 points of 100 more than placebo, over up to 16 weeks. We found no good numbers for acetaminophen, or after spine surgery.
    .soon = { -untimed } This pathway’s rule: judge it after 2 to 4 weeks.
    .harms = Pills against inflammation can cause bleeding. They can harm the kidneys or the heart. Too much acetaminophen can harm the liver. { -no-numbers }
    .undo = Yes. When you stop, the effect wears off.
    .recovery = None. Work and daily life go on.
    .certain = Not very sure. The evidence is of low certainty, and not about people after surgery.
    .body = You take pills. Your stomach may hurt or feel upset.
    .mind = It can feel safer to have something at hand for bad days.
    .life = Most days go on as before. Tell your care team about every pill you take, also those without a prescription.
    .cost = Often cheap, with few visits. Ask if you need blood tests.
    .before = A check of your kidneys, stomach, heart and other medicines. In the first months after a fusion, ask your surgeon.
    .not-for = Pills against inflammation may not be safe in pregnancy. The same goes for kidney disease, an ulcer, a weak heart or a blood thinner.
    .again = This pathway’s rule: after 2 to 4 weeks. Look for 30% less pain. If it is not there, ask about stopping.
    .next = Put more weight on exercise and on support for mood and sleep. Ask what else there is for nerve-type pain.

treatment-antidepressants = Antidepressants used for pain
    .what = These pills are used for nerve-type pain in the leg. You may feel sick or sleepy, or fall. Agree on a date to stop if they do not help.
    .clinical = SNRI, tricyclic antidepressants
    .chance = For back pain, one kind (SNRI) brings a small gain: about 5 of 100 points more than placebo, over 3 to 13 weeks. Another kind (tricyclics) brings little or none. For leg pain, nobody knows.
    .soon = Often 1 to 2 weeks, and up to 8 for the full effect. { -leaflet }
    .harms = You may feel sick or sleepy, or fall. { -no-numbers } More people stopped them than stopped placebo.
    .undo = Yes, but slowly. Your doctor plans with you how to stop.
    .recovery = None. Take care with driving until you know how you feel.
    .certain = Fairly sure that the gain for back pain is small. For leg pain, not sure at all. For back pain, British guidance (NICE) advises against all kinds. The studies were not about pain after surgery.
    .body = You take a pill for weeks or longer. You may feel sick or sleepy, mostly at first.
    .mind = Your mood may change, for better or worse. Tell someone at once if dark thoughts come.
    .life = Feeling sleepy can get in the way of work, driving and family time.
    .cost = Often cheap, with some visits. Ask about the price where you live.
    .before = Signs of nerve-type pain, in a leg. A check of your mood, heart, liver, and of what else you take.
    .not-for = Not for pain in the back alone. Not with tramadol, tapentadol, an opioid patch, methadone or buprenorphine, or an addiction that is not treated. Some are not safe with heart rhythm trouble, glaucoma, liver disease or high blood pressure. Nor if it is hard to pass urine. If you are not sure, ask first.
    .again = This pathway’s rule: after 4 to 8 weeks. Look for 30% less pain. If it is not there, ask how to stop slowly.
    .next = Stop slowly with your doctor. Ask about another kind, or go on with care without pills.

treatment-gabapentinoids = Gabapentin or pregabalin
    .what = These medicines are used for nerve-type pain. They can cause dizziness, falls and misuse. With opioids they can slow breathing. Agree on a date to stop if they do not help.
    .clinical = Gabapentinoids (α2δ ligands)
    .chance = In studies of sciatica, they helped little or not at all. We found no good numbers for pain after spine surgery.
    .soon = Often some days, and up to a month for the full effect. { -leaflet }
    .harms = They can cause dizziness, falls and misuse. With opioids, calming pills or lung disease, and in older people, they can slow your breath. { -no-numbers }
    .undo = Yes, but slowly. Your doctor plans with you how to stop.
    .recovery = None. Take care with driving until you know how you feel.
    .certain = Experts disagree. British guidance lists them for nerve pain in general, and advises against them for sciatica.
    .body = You take a medicine for weeks or longer. You may feel dizzy or sleepy, mostly at first.
    .mind = Some people feel foggy or low. Tell your doctor if your mood drops.
    .life = Dizziness can get in the way of work and driving. At home, you may fall more easily.
    .cost = Often cheap, with some visits. Ask about the price where you live.
    .before = Signs of nerve-type pain. A check of your kidneys, liver and lungs, and of what else you take.
    .not-for = Not with any opioid, calming pills or sleep apnea. Not with a disease of the lungs, kidneys or liver, from age 65, or in pregnancy. Not if you have an addiction, or had one. If you are not sure of one of these, ask first.
    .again = This pathway’s rule: after 4 to 8 weeks. Look for 30% less pain. If it is not there, ask how to stop slowly.
    .next = Stop slowly with your doctor. Ask about another kind, or go on with care without pills.

treatment-opioids = Opioids
    .what = These are strong pain medicines such as morphine or oxycodone. Starting or raising them is never a next step in this pathway. If you take them, ask for a review and do not stop on your own.
    .clinical = Long-term opioid therapy
    .chance = { -no-numbers } Little lasting gain is expected. A review says that they rarely help after failed back surgery.
    .soon = They rarely help with lasting pain. { -untimed }
    .harms = Overdose: breathing can stop. They can also cause addiction, constipation, hormone trouble and, at times, more pain. { -no-numbers }
    .undo = Only in part. The body gets used to them. Stopping is hard and has to be slow.
    .recovery = No healing time. To go down slowly can take long.
    .certain = Fairly sure that they should not be routine. Guidance prefers other treatments for long pain. In a study of 347 people with new pain, they helped no more than placebo; it was not about surgery.
    .body = Constipation, nausea and sleepiness are common. With time, the same amount may help less.
    .mind = You may feel foggy, low or trapped. To need a medicine is not a weakness.
    .life = Driving and some work may not be safe. People at home should know where naloxone is.
    .cost = Regular visits and checks. Ask what help there is to go down slowly.
    .before = Starting or raising them is not a step here. If you take them, in any amount, ask for a check of risks, and for naloxone at home.
    .not-for = Nobody starts them in this pathway. Danger is highest with sleep apnea, calming pills, addiction, lung disease, an earlier overdose or thoughts of ending your life.
    .again = If you take them: at each visit. Look for both: less pain, and more that you can do. If not, ask for a slow way down.
    .next = Ask for a slow plan to lower them, and for other care instead. Do not stop on your own.

treatment-epidural-injection = Epidural injection
    .what = A doctor injects numbing medicine, often with a steroid, near a nerve of the spine, guided by X-ray. Any effect wears off. Rare harm can be serious.
    .clinical = Epidural steroid injection (caudal, interlaminar, transforaminal)
    .chance = One study had 140 people after surgery. After 1 year, 59 of 100 were at least half better with a steroid, 53 of 100 without it. Nobody got a placebo. In a review not only about surgery, one more got better for each 4 people, for up to 3 months.
    .soon = Often days to 2 weeks. { -leaflet }
    .harms = After such procedures, about 9 of 100 people had lasting pain or stiffness (low certainty). { -no-time } The FDA in the US warns of rare stroke, paralysis, loss of sight and death.
    .undo = It wears off. Rare grave harm may stay.
    .recovery = Often none, or a few days. { -leaflet }
    .certain = Experts disagree. British guidance keeps it for new, severe leg pain. A US review says it likely helps for a short time. A BMJ guideline of 2025 is strongly against it. 34 societies asked the BMJ to take it back, and the BMJ refused.
    .body = You lie still while X-rays guide a needle. It can sting. A leg may feel numb for a while.
    .mind = It is hard when pain comes back. Ask first what is likely, and for how long.
    .life = Someone should take you home. Plan a quiet day.
    .cost = A clinic visit each time. Ask how many are planned, and who pays.
    .before = Leg pain that fits a nerve on the scan, and about 6 weeks of simpler care.
    .not-for = Not if a narrow canal makes your legs hurt when you walk. It does not fit with an infection, a pocket of fluid, pregnancy, an allergy to the drug, or nerve roots that stick together. Nor with a pump or a test wire. Blood thinners need a plan first.
    .again = This pathway’s rule: after 2 to 6 weeks. Look for pain at least half lower for 3 weeks or more.
    .next = If two did not help, stop. Go on with exercise and support, and ask what else is open.

treatment-facet-radiofrequency = Heat treatment for small spine joints
    .what = After a test injection that worked, a doctor heats the tiny nerves of the small spine joints. The nerves grow back. Experts disagree about it.
    .clinical = Medial branch radiofrequency ablation
    .chance = In three studies of 681 people with back pain, heat added nothing that matters to exercise after 3 months. We found no good numbers for people after spine surgery.
    .soon = Often 3 to 6 weeks. { -leaflet }
    .harms = Nerves can be sore, skin can be numb or burned. After such procedures, about 9 of 100 people had lasting pain or stiffness (low certainty). { -no-time }
    .undo = It wears off, as the nerves grow back. { -untimed }
    .recovery = It can be sore for 5 to 7 days. { -leaflet }
    .certain = Experts disagree. Some guidelines allow it after a test injection that worked. One of 2025 is strongly against it, for lasting spine pain in general.
    .body = You lie still while needles heat tiny nerves. Your back may be sore after it.
    .mind = It is hard when relief fades. Ask first what is likely, and for how long.
    .life = Someone should take you home. Plan a quiet day or two.
    .cost = Visits for test injections come first. Ask what each costs, and who pays.
    .before = A test injection that took the back pain away for a while. And 3 to 6 months of simpler care.
    .not-for = Not with a disc replacement that is loose or in a wrong place. It does not fit with an infection, a pocket of fluid, pregnancy, a pump, a test wire, or metal in the way of the needle. A pacemaker or blood thinner needs a plan first.
    .again = This pathway’s rule: after 4 to 12 weeks. Look for pain at least half lower.
    .next = If two did not help, stop. Go on with exercise and support, and ask what else is open.

treatment-sacroiliac-procedures = Procedures for the joint at the pelvis
    .what = After a test injection that worked, a doctor injects the sacroiliac joint, or heats its nerves. A fusion of this joint is a question for a specialist, and cannot be undone.
    .clinical = Sacroiliac joint injection, lateral branch radiofrequency ablation
    .chance = In a study of 30 people, heat gave 53 of 100 at least half relief after 6 months. After 1 month: 73 of 100 with heat, 20 of 100 with a steroid injection.
    .soon = Often within 2 weeks. { -leaflet }
    .harms = Nerves can be sore, skin can be numb, and it can bleed. After such procedures, about 9 of 100 people had lasting pain or stiffness (low certainty). { -no-time }
    .undo = An injection or heat wears off. A fusion of the joint cannot be undone.
    .recovery = It can be sore for 5 to 7 days. { -leaflet }
    .certain = Not sure: this study was small. In three studies of 681 people with back pain, heat added nothing that matters to exercise after 3 months. In a study of 63 people, a fusion of the joint was not clearly better than a sham operation.
    .body = You lie still while X-rays guide a needle to the joint. It may be sore after it.
    .mind = It is hard when relief fades. Ask first what is likely, and for how long.
    .life = Someone should take you home. Plan a quiet day or two.
    .cost = Visits for test injections come first. Ask what each costs, and who pays.
    .before = Hand tests that point to the joint, then a test injection that took the pain away for a while.
    .not-for = It does not fit with an infection, a pocket of fluid, pregnancy, a pump or a test wire. Blood thinners need a plan first. Weak bones speak against a fusion.
    .again = This pathway’s rule: after 4 to 12 weeks. Look for pain at least half lower.
    .next = If two did not help, stop. A fusion of the joint is a question for a specialist.

treatment-adhesiolysis = Loosening of scar through a thin tube
    .what = A doctor guides a thin tube to the scar around nerves and injects salt water and medicine. Any effect wears off, so it may be repeated.
    .clinical = Percutaneous epidural adhesiolysis (Racz procedure)
    .chance = One center studied 120 people over 2 years. With about 6 procedures each, 82 of 100 were at least half better. After a simple injection it was 5 of 100.
    .soon = Often within 1 to 2 weeks. { -leaflet }
    .harms = There can be a hole in the sac around the nerves, an infection, or low blood pressure. It can be hard to pass urine. A tube can break. { -no-numbers }
    .undo = It wears off. Rare grave harm may stay.
    .recovery = Often until the day after the tube is out. { -leaflet }
    .certain = Not sure. The main study and the review in favor share one lead author. A second study had no group without the procedure.
    .body = You lie still while a thin tube goes to the scar. It can burn or press.
    .mind = It can take many rounds. Agree first on when you would stop.
    .life = Someone should take you home. Plan some quiet days each time.
    .cost = Several clinic visits, perhaps far from home. Ask what each costs, and who pays.
    .before = Leg pain, and scar on the scan. An epidural injection that did not help. No cause that surgery could change.
    .not-for = It does not fit with an infection, a pocket of fluid, pregnancy, nerve roots that stick together, or unclear bladder trouble. Nor with a pump or a test wire. Blood thinners need a plan first.
    .again = This pathway’s rule: after 3 months. Look for pain at least half lower, and more that you can do.
    .next = Stop. This pathway tries it once. Ask about a stimulator, or go on with exercise and support.

treatment-peripheral-nerve-stimulation = Stimulation of a nerve outside the spine
    .what = A thin wire near a small nerve gives mild current, for some weeks or longer. It can be removed. It is still early to say how well it works.
    .clinical = Peripheral nerve stimulation (PNS)
    .chance = { -no-numbers } Studies are early, and makers paid for most of them.
    .soon = We do not know. { -untimed }
    .harms = A wire that breaks, sore skin, infection. { -no-numbers }
    .undo = It is removable. A piece of a broken wire may stay behind.
    .recovery = We have no good figure. Ask how to wash, lift and sleep with the wire.
    .certain = Not sure at all. Nobody knows yet how well it works, or for whom.
    .body = A thin wire goes in through the skin. You may feel a buzz. The skin can get sore.
    .mind = To live with a wire takes patience. It is hard if it does not help.
    .life = You carry a small device. Ask about work, sport, driving and water.
    .cost = Several visits. Ask first what it costs, and who pays.
    .before = Pain in one clear place, guided exercise that did not help enough, and a check of your mood.
    .not-for = It does not fit with an infection, a pocket of fluid or pregnancy, with a pump or a test wire, or if you could not work the device. Mental illness or addiction is treated first. Blood thinners need a plan first.
    .again = This pathway’s rule: at the end of the test, and 3 months later. Look for pain at least half lower.
    .next = The wire comes out. Go on with exercise and support, or ask for a second opinion.

treatment-scs-trial = Test of a spinal cord stimulator
    .what = For nerve-type pain, a thin wire is placed near the spinal cord for some days. You find out at home if it helps. Then the wire comes out again.
    .clinical = Spinal cord stimulation (SCS) screening trial
    .chance = In published studies, 72 to 82 of 100 people passed the test. After 12 months, 61 to 65 of 100 still had a good result. No comparison group is given.
    .soon = You see it during the test, which often lasts 3 to 7 days.
    .harms = There can be an infection, a bleed near the spinal cord, or a hole in the sac around the nerves. { -no-numbers } In one case, an abscess formed in 3 to 4 days.
    .undo = Yes. The wire comes out. A serious harm may stay.
    .recovery = The wire is often in for 3 to 7 days. Until it is out, you bend and lift less.
    .certain = Rules ask for a test. One study of 66 people found no clear difference with or without one after 36 months.
    .body = A wire is placed through a needle. You may feel a tingle. Your back may be sore.
    .mind = Hope can shape how you judge it. Write down pain, sleep and what you do.
    .life = Plan some days off. Ask about driving, washing, and help at home.
    .cost = Several visits. Ask what it costs, and who pays if it does not help.
    .before = Strong nerve-type pain for 6 months. Simpler care was tried. A psychologist has seen you, and the team agrees. No such test for this pain in the last 12 months.
    .not-for = Not for pain that is not nerve-type. It does not fit with an infection, a pocket of fluid, pregnancy or a very unstable spine. Not if weakness needs surgery, if you cannot safely be put to sleep, or could not work the device. Addiction is treated first. Blood thinners need a plan first.
    .again = At the end of the test. Look for pain at least half lower, with the same activity and no more pain medicine.
    .next = The wire comes out. You can ask an expert center once about another kind, or for a second opinion.
    .measures = It shows if stimulation eases your pain at home, and what you can do then.
    .if-positive = If at least half of the pain is gone, a lasting device can be weighed.
    .if-negative = If not, this kind is not implanted. An expert center can be asked once about another kind.
    .downside = It can seem to work for some days and fade later. The test itself can cause an infection or a bleed.

treatment-scs-implant = Spinal cord stimulator
    .what = A small device under the skin sends mild current to wires near the spinal cord. It is removable, but taking it out is another operation. It needs checks for years.
    .clinical = Spinal cord stimulator (SCS) implant
    .chance = After 6 months, at least half of the leg pain was gone for 48 of 100 people; 9 of 100 with usual care. Half of mostly back pain: about 14 against 5 of 100. One study found no clear gain over placebo.
    .soon = { -untimed }
    .harms = Of 42 people who kept it, 13 needed a new operation for it within 2 years. By insurance codes, about 2 of 100 had harm to the spinal cord in 30 days. In 4 years, the FDA got 497 reports with a death; that is no proof of the cause.
    .undo = It is removable, but not free of risk. To take it out, you need surgery again.
    .recovery = Often 6 weeks with limits. { -leaflet }
    .certain = Experts disagree. Studies against usual care say that it helps; makers paid for most of them. A placebo study, two large reviews and insurance data say little or no. In 2024, Australia took 12 devices off its list.
    .body = Wires and a small device are put in by surgery. You may feel a tingle. It can be sore where the device sits.
    .mind = Some feel more in control. Others feel let down when it helps less.
    .life = You use a remote control. Ask about work, driving, MRI scans and heat treatments.
    .cost = It costs much, and needs checks for years. Ask who pays, also if it has to be operated on again.
    .before = A test that worked, for this pain, in the last 12 months. A psychologist has seen you, and the team agrees. A plan for when it would come out.
    .not-for = It does not fit with an infection, a pocket of fluid, pregnancy or a very unstable spine. Not if weakness needs surgery, if you cannot safely be put to sleep, or could not work the device. Addiction is treated first. Blood thinners need a plan first.
    .again = This pathway’s rule: after 4 to 6 weeks, 3, 6 and 12 months, then each year. Look for pain at least half lower, or 30% with a goal reached.
    .next = First other settings. With no benefit after 6 months, ask if it should be switched off or taken out.

treatment-pump-trial = Test of medicine into the spine
    .what = A doctor gives a small amount of medicine into the fluid around the spine, and you are watched. It shows if a pump could help.
    .clinical = Intrathecal drug delivery trial
    .chance = { -no-numbers } It can show if a pump may help. It cannot show for how long.
    .soon = You see it during the test, which often lasts about 2 days. { -leaflet }
    .harms = Headache, infection, or slow breathing, which can be deadly. That is why you are watched. { -no-numbers }
    .undo = Yes. The medicine wears off, and a tube comes out. A serious harm may stay.
    .recovery = Often about 2 days in hospital, under watch. { -leaflet }
    .certain = Not sure. Experts agreed on rules for it, but we found no study that compares it with other care.
    .body = A needle or thin tube goes into the fluid around the spine. You lie still and are watched.
    .mind = It can be scary, and hopes can be high. Ask who watches over you at night.
    .life = Some days away from work and family. Someone should take you home.
    .cost = A stay, and visits before and after. Ask what it costs, and who pays.
    .before = Five or more of the 7 daily things we ask about are hard, or a clinician finds 40 or more on the disability score. A stimulator failed or does not fit. A psychologist has seen you. You tried to lower opioids. A sure place for refills.
    .not-for = It does not fit with an infection, a pocket of fluid, pregnancy or a very unstable spine, or if you cannot safely be put to sleep. Mental illness or addiction is treated first. Blood thinners need a plan first.
    .again = This pathway’s rule: at the end of the test. Look for pain at least half lower, and more that you can do.
    .next = No pump is placed. Make a plan for the long run, or ask for a second opinion.
    .measures = It shows if medicine in the spinal fluid eases your pain, and how you bear it.
    .if-positive = If it helps enough, a pump can be weighed.
    .if-negative = If not, a pump is not implanted. Other care goes on.
    .downside = It cannot tell how well a pump helps after years. Breathing can slow down, so you are watched.

treatment-intrathecal-pump = Pain pump
    .what = A pump under the skin puts a drug into the fluid around the spine. It needs refills for as long as you have it. It can be taken out, but a sudden stop is a danger.
    .clinical = Intrathecal drug delivery (implanted pump)
    .chance = In 27 people who kept a pump for about 20 years, pain fell from 9 to 4 of 10 points. At another center, 24 of 25 gave it up over 13 years. No study compares it with other care.
    .soon = { -untimed }
    .harms = About 4 of 100 people with an opioid pump died within a year. With a stimulator, fewer died. The causes are not known. There can be an overdose, withdrawal, infection, or a lump at the tube.
    .undo = It can be taken out, with surgery. It is a danger to stop it all at once.
    .recovery = Often 2 to 3 weeks off work. { -leaflet }
    .certain = Not sure, and experts disagree. One panel backs it for some chosen people. One center has given it up.
    .body = A pump sits under the skin, with a tube to the spine. A needle through the skin refills it.
    .mind = Some are glad to take fewer pills. Others feel tied to the clinic, or fear that it fails.
    .life = Refills set your calendar. Ask about work, travel, scans and sport.
    .cost = It costs much, and needs refills for years. In 37 people, it needed surgery again in 24 of 100 cases.
    .before = A test that worked. Five or more of the 7 daily things we ask about are hard, or a clinician finds 40 or more on the disability score. A stimulator failed or does not fit. A psychologist has seen you. You tried to lower opioids. A sure place for refills.
    .not-for = It does not fit with an infection, a pocket of fluid, pregnancy or a very unstable spine, or if you cannot safely be put to sleep. Nor with no safe way to get refills. Mental illness or addiction is treated first. Blood thinners need a plan first.
    .again = This pathway’s rule: after 1, 3 and 6 months, then at each refill. Look for 30% less pain, more that you can do, and fewer opioid pills.
    .next = Ask for a slow, safe way to end it, and about taking it out. Never stop it on your own.

treatment-revision-surgery = Repeat operation
    .what = A surgeon operates again on a cause that was found and that fits your pain. It cannot be undone. Without such a cause, it is not an option.
    .clinical = Revision spine surgery
    .chance = A year after a first operation, 66 of 100 people felt well enough. After four or more earlier ones it was 22 of 100. The cause matters too.
    .soon = It depends on the kind of operation. { -untimed }
    .harms = Infection, harm to a nerve, blood clots, a tear in the sac around the nerves. One team had problems in about 10 of 100 operations, over about 3 years.
    .undo = No. You cannot undo surgery.
    .recovery = From some weeks to many months, by the kind of operation. { -leaflet }
    .certain = Not very sure: most reports had no group to compare. In one small study of leg pain, after about 3 years, it was a success for 12 of 100 people. A stimulator was a success for 39 of 100.
    .body = You are asleep for it. After that, the wound hurts, and you lift little for a time.
    .mind = Hope and fear are both normal. Ask what makes this operation different.
    .life = Time off work, and help at home, for weeks or longer.
    .cost = A hospital stay and visits after it. Ask what it costs, and who pays.
    .before = A cause on the scan that fits your pain. A surgeon looked at it. You tried other care first, and your mood is cared for.
    .not-for = Not for pain without a clear cause, for scar alone, or if you cannot safely be put to sleep. Not in pregnancy, or with a test wire in place. An infection, a pocket of fluid or an addiction is treated first. Blood thinners need a plan first.
    .again = This pathway’s rule: after 6 weeks, 3 months and 12 months. Look for a disability score of 22 or less, or 10 points less.
    .next = Go on with exercise and support. Ask for a second opinion: each further operation tends to help less.

treatment-revision-surgery--hardware-revision = Moving or removing metal
    .what = A screw or cage that touches a nerve is moved or taken out. If the pain is not urgent, an injection at the nerve may be tried first.
    .clinical = Hardware revision or removal
    .chance = { -no-numbers } In published cases, one person got better after surgery. One got better after an injection at the nerve.
    .certain = Not sure: there are only single cases. They differ on what helped.
    .before = A CT scan shows that a screw or cage touches a nerve. It fits your leg pain, and a surgeon looked at it.

treatment-revision-surgery--repeat-discectomy = Repeat disc operation
    .what = The piece of disc that slipped again is taken out. Some people also get better without it.
    .clinical = Repeat discectomy
    .chance = In reports, 71 to 89 of 100 people had a good or very good result. There was no group to compare. If the disc slipped again early, results after 6 months were alike with and without surgery. { -no-time }
    .soon = Faster than without surgery, often within some weeks. { -leaflet }
    .harms = There can be an infection, harm to a nerve, or a tear in the sac around the nerves. After disc surgery, a disc slips again in 5 to 15 of 100 people.
    .recovery = Often some weeks. { -leaflet }
    .certain = Not very sure: most reports had no comparison group. Experts disagree on adding a fusion.
    .before = A disc that slipped again and fits your leg pain. A surgeon looked at it. Often you try simpler care first.

treatment-revision-surgery--decompression = Making space for nerves
    .what = Bone or tissue that presses on a nerve is taken away. It needs a spine that is stable.
    .clinical = Revision decompression (laminectomy, foraminotomy)
    .harms = There can be an infection, harm to a nerve, or a tear in the sac around the nerves. The spine can slip: after open surgery, 10 of 105 people later needed a fusion.
    .recovery = { -untimed } Ask your surgeon.
    .certain = Fairly sure that results fall with each earlier operation: many people were counted. How much this one adds is not well known.
    .not-for = Not for a spine that slips or is out of balance, for scar alone, or if you cannot safely be put to sleep. Not in pregnancy, or with a test wire in place. An infection, a pocket of fluid or an addiction is treated first. Blood thinners need a plan first.

treatment-revision-surgery--fusion-extension = Making a fusion longer
    .what = The level next to an old fusion is joined as well. The next level can wear later.
    .clinical = Extension of fusion for adjacent segment disease
    .chance = We found no good numbers of people helped. Next to an old fusion, the disability score fell from 32 to 28. After a first operation it fell from 28 to 15. { -no-time }
    .soon = Bone often needs 3 to 4 months to join, and up to 12. { -leaflet }
    .harms = There can be an infection, or harm to a nerve or blood vessel. Bones do not join in 5 to 35 of 100 fusions. Next to a fusion, about 8 of 100 people had surgery again, over about 7 years.
    .recovery = Often 4 weeks to 6 months off work. { -leaflet }
    .certain = Not sure, and teams differ. Some make a longer fusion, some try a stimulator, some wait. We found no study that compares these.
    .before = Tight space next to a fusion that fits your pain. You tried other care first. You use no nicotine.

treatment-revision-surgery--nonunion-revision = Repeat fusion where bone did not join
    .what = Loose metal is changed and bone is added, often through the front. An infection has to be ruled out first. Recovery takes months.
    .clinical = Revision for pseudarthrosis (ALIF, circumferential fusion)
    .chance = We found no good numbers for pain. Through the front, bones joined in 81 to 88 of 100. From the back, 35 to 51 of 100 still did not join. Joined bones do not always mean less pain. { -no-time }
    .soon = Bone often needs 3 to 4 months to join, and up to 12. { -leaflet }
    .harms = Bones may still not join. There can be an infection, or harm to a nerve or blood vessel. One team had problems in about 10 of 100 operations, over about 3 years.
    .recovery = Often 4 weeks to 6 months off work. { -leaflet }
    .certain = Not sure: the reports do not compare it with other care. Some teams try a stimulator first, or wait.
    .before = A CT scan shows bones that did not join, or loose metal. Blood tests are normal. You tried other care first. You use no nicotine.

treatment-revision-surgery--stabilising-fusion = Fusion of a spine that moves too much
    .what = Bones that slip against each other are joined with screws and bone.
    .clinical = Instrumented fusion for instability
    .chance = In one series, 10 people had a fusion for a new slip. They felt better after it. One team called 84 of 100 repeat operations a success, over about 3 years. Other reports: 12 to 82 of 100.
    .soon = Bone often needs 3 to 4 months to join, and up to 12. { -leaflet }
    .harms = You can get an infection. A nerve or blood vessel can be hurt. Bones do not join in 5 to 35 of 100 fusions. One team had problems in about 10 of 100 cases, over about 3 years.
    .recovery = Often 4 weeks to 6 months off work. { -leaflet }
    .certain = Experts disagree. For pain alone, a fusion was not better than exercise with cognitive care. With a clear slip, reports look better. But they had no group to compare.
    .before = X-rays show a slip that fits your pain. You tried other care first. You use no nicotine.

treatment-revision-surgery--deformity-correction = Straightening of the spine
    .what = Bone is cut and the spine is set upright again. It is a large operation for a specialist center.
    .clinical = Osteotomy for sagittal imbalance
    .chance = We found no good numbers of people helped. In 28 people, pain fell. There was no group to compare. { -no-time }
    .soon = Bone often needs 3 to 4 months to join, and up to 12. { -leaflet }
    .harms = Of 28 people, 7 had problems. In other reports, up to 45 of 100 needed surgery again. You can get an infection. A nerve can be hurt, or bones may not join.
    .recovery = { -untimed } Ask your surgeon.
    .certain = Not sure: the group was small, with no other group to compare. Ask a specialist center what it sees.
    .before = X-rays while you stand, at a specialist center. Weak bones are treated. You tried other care first. You use no nicotine.

# ---------------------------------------------------------------- answers that do not fit together

contradiction-union-too-early = Bones need many months to join. You say that the fusion is not solid, and that your surgery was less than 12 weeks ago. Please look at the date again. Or ask your surgeon what the scan can tell so early.

contradiction-new-and-long = You say that this pain is not like the one before your surgery, which was less than 12 weeks ago. You also say that you have had it for more than 6 months. If it is the old pain, choose “The same kind of pain”. If it is new, count the months from when it began. Or look at the date of the surgery again.

contradiction-hardware-without-fusion = After one operation on a disc or to make space, there are most often no screws and no fusion. You say that metal is loose, broken or in a wrong place, or that a fusion is not solid. Was there another operation, or was it a fusion? The operation report says what was done.

# ---------------------------------------------------------------- what can be behind the pain

explainer-causes = What can be behind the pain?
    .intro = Pain after back surgery can have more than one cause. Some were there before, some come with the operation, some come later. None of this means that you did something wrong.
    .before-title = Before the operation
    .before =
        One review looked at first planned operations on the low back.

        - Low mood, worry and stronger pain before surgery went with less relief after it. That is very unsure.
        - How long the pain had lasted made no difference. That is somewhat sure.

        In other studies, people who smoke more often had bones that did not join, or another operation. This can change. For body weight we found no source.
    .during-title = During the operation
    .during =
        - A nerve may still have too little space. Over about 7 years, about 12 of 100 people had another operation after surgery for a tight space.
        - So much may be taken away that a bone slips. After open surgery to make space, 10 of 105 people later needed a fusion for a new slip. After that, they felt clearly better.
        - A screw or another piece of metal may sit in a wrong place.
    .after-title = After the operation
    .after =
        - A disc can slip again. After disc surgery this happens to 5 to 15 of 100 people. Other reports range from under 1 to 25 of 100.
        - The level next to a fusion can wear. About 8 of 100 people had a new operation there, over about 7 years.
        - Scar forms. In 29 people, the amount of scar did not go with the amount of pain.
        - A fusion may not become solid: 5 to 35 of 100. Not all of these hurt.
        - An infection can come, in 0 to 18 of 100 people. It depends on what is done.
        - Spinal fluid can leak. The sac around the nerves tears in under 1 to about 14 of 100 operations.

# ---------------------------------------------------------------- you may have read

correction-twelve-weeks = Pain that goes on for more than 12 weeks after back surgery can be “failed back surgery syndrome”. You are not back at square one.
    .true = This page also takes 12 weeks as the time to look at the next steps. There is more than one way on. Signs that cannot wait are never left that long.

correction-numb-saddle = Numb, burning or stiff feelings belong to this kind of pain.
    .true = In the back and legs, that can be. It is not so between the legs. Numb, tingling or less feeling around the anus, genitals or inner thighs is an emergency when it is new. Call your emergency number then.

correction-who-gets-it = Being overweight, smoking and long pain are “psychological disorders” that make surgery fail.
    .true = They are no such disorders. None of this is your fault. In one review, low mood, worry and stronger pain before surgery went with less relief after it. That is very unsure. How long the pain had lasted made no difference. Smoking makes it harder for bones to join. For body weight we found no source.

correction-cord = Surgery for a tight space takes pressure off the spinal cord.
    .true = In the low back it is mostly nerves that get more space. We have not yet checked this against a source.

correction-level-above = The level above a fusion wears the fusion down.
    .true = It is the next level itself that can wear. About 8 of 100 people had a new operation next to a fusion, over about 7 years.

correction-scar = Scar holds nerves tight, and that makes the pain.
    .true = In 29 people, the amount of scar did not go with the amount of pain. Surgery on scar alone is not likely to help and makes more scar.

correction-infection = An infection can be behind the pain.
    .true = A fever, or a wound that is red or leaks pus, needs a call today. With new weakness or trouble in both legs it is an emergency. Do not wait for a fever. With an abscess near the spinal cord, only a third to two thirds of people have one.

correction-headache = Headaches are one of the usual signs of this kind of pain.
    .true = A new headache that is worse when you sit or stand can come from a leak of spinal fluid. Call your surgical team the same day. With a fever it is an emergency.

correction-no-union = A fusion may not join, and screws may come loose.
    .true = Between 5 and 35 of 100 fusions do not become solid. Not all of these hurt. It happens more often in people who smoke.

correction-disc-repair = Surgery to repair a disc fails more often than other back surgery.
    .true = We found no source for this.

correction-second-slip = When a disc slips a second time, it is a small slip that was hidden until then.
    .true = It is a new slip. One small study looked at people who had another disc operation. Their pain had been gone for 31 months on average. Only people who had been free of pain for more than 6 months took part.

correction-repeats = Each new operation fails more often. Care without surgery comes first. What can be fixed should be fixed.
    .true = In one large register, 66 of 100 people felt well enough a year after a first operation. After four or more earlier ones it was 22 of 100. To fix a finding makes sense only if it fits your pain.

correction-therapy = Exercise and talk therapy can help.
    .true = In one small study after disc surgery, 48 of 100 people called such care a success after 1 year. After a fusion it was 50 of 100.

correction-injections-and-pumps = Injections and pain pumps can help when other care did not.
    .true =
        On injections, sources do not agree. In one study without a placebo, about 53 to 59 of 100 people were at least half better after 12 months.

        A pump comes last. Of 100 people with an opioid pump, about 4 died within a year. The causes are not known. In one center, 24 of 25 people gave it up. In one small series, 24 of 100 needed surgery again for the pump.

correction-stimulator-cuts-pain = A stimulator needs only a small operation. It cuts the pain and helps you do more.
    .true = Against a placebo, this is not shown. In one study of 50 people, limits in daily life fell about as much with placebo. Two large reviews found little or no such gain over a placebo or a sham device. One of them is very unsure. Added to usual care, the gain was small or unsure.

correction-return-to-work = A stimulator helps people get back to work.
    .true = In one center, 2 of 21 people who did not work before went back to work. There was no comparison group. Most other reports found more.

correction-lower-risk = A stimulator has a lower risk than another operation.
    .true = That is so for the first 90 days. In one study, about 7 of 100 people had problems with a stimulator. After another operation it was about 14 of 100. But within 2 years, about one fifth of devices were revised or taken out.

correction-completely-reversible = A stimulator can be undone completely.
    .true = It can be taken out, in another operation. But putting it in can do harm. Within 30 days, about 2 of 100 people had harm to the spinal cord, by insurance codes. Such codes may count too many.

# ---------------------------------------------------------------- what is known: numbers

claim-N01 = One study had 100 people with mostly leg pain after surgery. Over 6 months, at least half of the leg pain was gone for 48 of 100 with a device. With usual care it was 9 of 100. There was no placebo. Medtronic, a maker of such devices, paid for it.
    .outcome = at least half of the leg pain gone
    .with = stimulator
    .without = usual care
    .span = after 6 months

claim-N02 = In the same study over 12 months, it was 34 of 100 with the device, against 7 of 100 with usual care.
    .outcome = at least half of the leg pain gone
    .with = stimulator
    .without = usual care
    .span = after 12 months

claim-N03 = After 24 months, it was 37 of 100 against 2 of 100, counted by the group people started in. Counted by the treatment they had at the end, it was 47 of 100 against 7 of 100.
    .outcome = at least half of the leg pain gone
    .with = started with a stimulator
    .without = started with usual care
    .span = after 24 months

claim-N04 = In that study, 13 of 42 people who kept the stimulator needed a new operation for it within 24 months.
    .outcome = a new operation because of the stimulator
    .with = kept the stimulator
    .span = within 24 months

claim-N05 = One small study had 50 people with leg pain. After about 3 years, a device was a success for about 39 of 100. A repeat operation was one for about 12 of 100. People could change: 5 of 24 changed to surgery, and 14 of 26 to the device.
    .outcome = called a success
    .with = stimulator
    .without = repeat operation
    .span = after about 3 years

claim-N06 = One study compared two kinds of spinal cord device, with no placebo. Of the 171 who passed a test (198 began), at least half of back pain gone: 85 and 44 of 100. The first number is for high frequency, the second for the older kind. For leg pain it was about 83 and 56 of 100. That was after 3 months. Nevro, a maker of such devices, paid for it.
    .outcome = at least half of the back pain gone
    .with = high frequency stimulator
    .without = older kind of stimulator
    .span = after 3 months

claim-N07 = One study had 134 people, and no placebo. Some had a device that adjusts itself, some a fixed one. Over 36 months, at least half of the pain was gone for about 78 of 100. With the fixed one it was about 49 of 100. Saluda Medical, a maker of such devices, paid for it.
    .outcome = at least half of the pain gone
    .with = self-adjusting stimulator
    .without = fixed stimulator
    .span = after 36 months

claim-N08 = One study had 218 people with mostly back pain. Over 6 months, at least half of the back pain was gone for 15 of 110 with a device. With other care it was 5 of 108. Medtronic, a maker of such devices, paid for it.
    .outcome = at least half of the back pain gone
    .with = stimulator
    .without = other care
    .span = after 6 months

claim-N09 = In that study, 102 people had a stimulator. Over 6 months, about 18 of 100 had a problem from it. About 12 of 100 needed another operation.
    .outcome = a problem from the stimulator
    .with = stimulator
    .span = within 6 months

claim-N10 = One study had 100 people, for 24 weeks. Burst current was at least as good as the older kind. About 71 of 100 liked it better. People knew which kind they had. St. Jude Medical (now Abbott), a maker of such devices, paid for it.
claim-N11 = One study with a placebo had 50 people with leg pain after surgery, for 3 months each. Limits in daily life fell by about 11 points of 100 with burst current. With placebo they fell by about 9 points. That could be chance.
claim-N12 = A large review had 13 studies (699 people with low back pain). It found that the device likely helps little or not at all beyond placebo. Its authors advise to use it only within studies. A letter says that the review left out studies that matter.
claim-N13 = A second large review found no gain that matters over a sham device. It is very unsure about it. Added to usual care, the gain was small or unsure.
claim-N14 = One study used insurance data on 7,560 people over 2 years. With a device, there was no drop in opioids, injections or spine surgery. About one fifth of devices were revised or taken out.
claim-N15 = One study compared implants with and without a test first, and followed 66 people. After 36 months, pain differed by less than 1 of 10 points, which could be chance. Official rules still ask for a test.
claim-N16 = In published studies, 72 to 82 of 100 people passed the test. After 12 months, 61 to 65 of 100 still had a good result.
claim-N17 = One study looked at people well suited for a stimulator. Over 6 months, 86 of 100 without severe strain in mind or life improved. With severe strain it was 60 of 100.
claim-N18 = In 4 years, the US agency FDA received almost 108 thousand reports about stimulators. Almost 78 thousand spoke of an injury, and 497 of a death. A report is no proof of the cause.
claim-N19 = One study used the insurance codes of 8,326 people with a new device. Within 30 days, about 21 of 1,000 had harm to the spinal cord. About 7 of 1,000 had a bleed in the spine. Such codes may count too many.
    .outcome = harm to the spinal cord, by insurance codes
    .with = new stimulator
    .span = within 30 days

claim-N20 = Reviews give these numbers of 1,000 people with a stimulator. Any problem: 300 to 430. A wire that moved: 15 to 132. An infection: 25 to 140. A leak of spinal fluid: 3 to 80.
claim-N21 = One center studied 120 people over 2 years. With loosening of scar, 82 of 100 were at least half better, against 5 of 100 after a simple injection. They needed about 6 procedures each. This is the work of a single center.
    .outcome = at least half better
    .with = loosening of scar, about 6 times
    .without = simple injection
    .span = over 2 years

claim-N22 = One study had 60 people and no group without the procedure. At 12 weeks, one day of it helped about 77 of 100, three days about 83 of 100. That could be chance.
    .outcome = called a success
    .with = one day of the procedure
    .without = three days of it
    .span = after 12 weeks

claim-N23 = One study had 140 people after surgery, and no placebo. Over 12 months, 53 of 100 were at least half better with numbing injections, and 59 of 100 with a steroid added. Over 24 months it was 47 and 58 of 100.
    .outcome = at least half better
    .with = numbing injections with a steroid
    .without = numbing injections alone
    .span = after 12 months

claim-N24 = One study had 60 people with back pain after disc surgery. After 1 year, 48 of 100 called guided exercise and cognitive care a success. After a fusion it was 50 of 100.
    .outcome = called a success
    .with = exercise with cognitive care
    .without = fusion
    .span = after 1 year

claim-N24-nine-years = After 9 years, limits were about the same after a fusion and after exercise care. By then, about a third of the exercise group had had surgery. About a third of the fusion group had surgery again.
claim-N25 = One register counted 26,723 operations. A year after a first one, 66 of 100 people felt well enough. After four or more earlier ones it was 22 of 100.
    .outcome = felt well enough
    .with = after four or more earlier operations
    .without = after a first operation
    .span = after 12 months

claim-N26 = In 4,940 people, results a year later were a little worse with each earlier operation: less than half a point on a health score.
claim-N28 = One team did 124 repeat operations. Over about 3 years, it called 84 of 100 a success. About 10 of 100 had problems. Other reports range from 12 to 82 of 100.
claim-N29 = In published series, 71 to 89 of 100 people had a good or excellent result after a repeat disc operation. These series had no comparison group.
claim-N30 = After a repeat fusion from the back, 35 to 51 of 100 still did not become solid. Through the front it became solid in 81 to 88 of 100. A solid fusion does not always mean less pain.
claim-N31 = In one study of 148 people, about 82 of 100 had much less pain 2 years after a fusion of this joint. Three needed another operation. People knew what they got. SI-BONE, a maker of such implants, paid for it.
    .outcome = much less pain
    .with = fusion of this joint
    .span = after 2 years

claim-N31-sham = In a study of 63 people, half had a sham operation, and nobody knew who. After 6 months, pain was 1 of 10 points lower with a fusion of this joint. That could be chance.
claim-N32 = On a scale of 100 points, one kind of antidepressant (SNRI) lowered back pain by about 5 points more than placebo. That was over 3 to 13 weeks. More people stopped antidepressants than placebo.
claim-N33 = Of 1,000 people with an opioid pump, about 1 died within 3 days, 4 within a month and 39 within a year. That is more than after a stimulator or disc surgery. The causes are not known. Three of the authors work for a maker of pumps.
    .outcome = died
    .with = opioid pump
    .span = within a year

claim-N34 = One small series had 37 people, over up to 6 years. The pump needed surgery again in 24 of 100 cases. In later years it was 12 of 100.
claim-N35 = In one center, 24 of 25 people gave up the pump over 13 years. Seven of them had to stop urgently.
claim-N36 = In 78 people, a camera showed severe scar in about 83 of 100. MRI found it in about 16 of 100.
claim-N37 = Experts agreed on a change that matters: 30%, or 2 of 10 points of pain, or 10 of 100 points of disability.
claim-N38 = After procedures for spine pain, 86 of 1,000 people had lasting pain or stiffness. In 14 of 1,000, the sac around the nerves was punctured. These numbers are of low certainty.
claim-N39 = One center tested a stimulator in 39 people with mostly back pain, and 34 passed. A worn disc nearby: 8 of 9 went on and had less pain. Loose or broken metal: 7 of 10. There was no comparison group.

# ---------------------------------------------------------------- what is known: signs that cannot wait

claim-A1-isolated-retention = In one published case, loss of bladder emptying was the only sign after a disc operation. A bleed was found on day 7.
claim-A1-mri-first = British standards put an emergency MRI for these signs before routine scans. Signs alone cannot rule it out.
claim-A1-mri-normal = In one hospital, 23 people were sent with such signs. MRI was normal for 10 of them. In 5, a disc pressed on these nerves. In another, 15 of 75 scans showed a cause.
claim-A1-sepsis = British guidance says that people with sepsis can feel very ill and have no fever. Signs are confusion, slurred speech, blue, grey or blotchy skin, trouble breathing, or no urine all day.
claim-A2-deficit = Severe or growing weakness is a known exception to trying other care first.
claim-A2-device-delay = If an infection of a stimulator is found late, it can spread to the bone, to the space near the spinal cord or to the lining of the brain. When it is deep, the device has to come out.
claim-A3-triad = With an abscess near the spinal cord, a third to two thirds of people have a fever. Sources differ. Only 13 to 37 of 100 show all three classic signs.
claim-A3-normal-mri = In one published case, the first MRI after a fusion was normal. A week later, MRI showed an abscess.
claim-A3-risks = An abscess near the spinal cord is more likely with diabetes, low immunity or injected drugs. So it is after a recent infection, or a recent needle near the spine.
claim-A3-growing = An older study of 6 people with an infected disc says: from two weeks after surgery, back pain that grows with an ESR above 50 counts as an infection until that is ruled out.
claim-A3-normal-crp = In one study, 61 people had an infection around metal in the spine that was found late. In 26 of them, the blood test CRP was normal.
claim-A4-meningitis = In one hospital, 21 people had an infection around the brain after 20,178 spine operations. Most had a fever, a stiff neck or were confused, and all had at least two of these.
claim-A5-leak = The sac around the nerves tears in 1 to 137 of 1,000 spine operations. It depends on what is done, and on the study.
claim-A6-infection = After spine surgery, 0 to 18 of 100 people get an infection. It depends on what is done.
claim-A6-bleed = In one hospital, 14 of 3,371 people had a bleed near the nerves after spine surgery. It began on day 0 to 7. After surgery on the low back, strong pain was often the first sign.
claim-A7-fracture = Guidance on imaging lists a possible fracture as a case of its own. Only its title was read.
claim-A7-cord-compression = British guidance speaks of people who have or had cancer. Signs of pressure on the spinal cord need help at once. Back pain that is strong, grows or keeps you awake at night needs a specialist within 24 hours.
claim-A8-cancer = Guidance says to think of cancer, infection and injury when back symptoms are new or changed.
claim-A8-airway = After 785 neck operations from the front, a bleed closed the airway in 9 people. In 6 of them it came within a day, in 3 at about day 3.
claim-A8-cord = Clumsy hands, numbness, poor balance or falls can mean pressure on the spinal cord in the neck. If it is found late, harm can stay.
claim-A9-clots = In pooled studies, about 35 of 10,000 people had a blood clot after spine surgery. Single studies range from 15 to almost 3,000 of 10,000.
claim-A10-overdose = Opioids can slow or stop breathing. The risk is higher with larger amounts, calming medicines or sleep apnea.
claim-A10-naloxone = The US agency FDA asks doctors to talk about naloxone with everyone who gets an opioid for pain.
claim-A10-risk = An overdose is more likely after an earlier one, with an addiction, calming pills, sleep apnea or lung disease. The same goes for kidney or liver failure, for age 65 and more, and for a high amount after a break. Pages that repeat US advice say so.
claim-A11-suicide = Someone who might act on thoughts of ending their life needs help at once, and someone to stay with them. Other such thoughts need a talk with a doctor or a crisis line the same day.
claim-B32-means = Two US states give advice for a crisis. One says: ask someone to keep your medicines. The other says: lock all medicines up, or take them out of the house.
claim-A11-gabapentinoids = The US agency FDA warns that gabapentin and pregabalin can slow breathing. The danger is with opioids or calming medicines, with lung disease, and in older people.
claim-A11-antidepressants = A paper asks for caution with antidepressants beside some opioids, as they can clash. This pathway goes further: beside these, it does not show antidepressants.
claim-A12-device-infection = In one published case, an abscess formed 3 to 4 days into a stimulator test. The person had no known risk.
claim-A13-pump-mass = Any new sign in nerves with a pump calls for an MRI. A lump can grow at the tip of the tube.
claim-A13-withdrawal = If a pump with baclofen suddenly stops, stiffness comes back, with itching, fever or seizures. It can end in death.
claim-A12-withdrawal = A page that repeats a US warning says this. When baclofen from a pump suddenly stops, there can be high fever, confusion and stiff muscles. In rare cases it ends in death.
claim-A12-alarm = A maker of pumps says that an alarm of two tones means that the drug has stopped.
claim-A14-haematoma = A bleed near the nerves can show within hours or days of surgery. Published cases describe it.
claim-A15-front-surgery = Eight published cases tell of a blocked leg artery after surgery through the front. In another series, a blood vessel was hurt in about 7 of 100 operations.
claim-A15-saddle = A British standard counts changed feeling around the anus or genitals, when it is new or getting worse, as a sign of pressure on these nerves. The area may be small.
claim-A16-drug-reaction = In one published case, a person on tramadol had shaking, high fever and confusion a month after an antidepressant was added.

# ---------------------------------------------------------------- what is known: words, tests, causes

claim-B-term = Many experts find the name “failed back surgery syndrome” misleading. Newer names exist.
claim-B-definition = Experts define it as new, returning or lasting back or leg pain after spine surgery.
claim-B-entry = Pain for more than 3 months counts as chronic. Starting this pathway at 12 weeks is our own rule.
claim-B-share = By recent estimates, about 20 of 100 people still have pain after low back surgery. Older studies range from 10 to 40 of 100.
claim-B-six-months = British rules for a stimulator ask for at least 6 months of strong nerve-type pain, and a test first.
claim-B-order = The order here is this pathway’s rule. It combines several published ones: urgent signs first, then care without procedures, then procedures, then devices.
claim-C-mri = After back surgery, an MRI without and with contrast is the usual first test for new or growing symptoms.
claim-C-scar-or-disc = In small studies, MRI with contrast could often tell scar from disc. Contrast helps, but it can be wrong.
claim-C-early-mri = An MRI is hard to read in the first weeks after surgery. Changes settle after about a month.
claim-C-ct-fusion = A thin-cut CT and bending X-rays show if a fusion is solid. If it is not, doctors should think of an infection.
claim-B29-bacteria = At one center, bacteria were found in about 42 of 100 people with loose screws. In people whose screws were not loose it was about 18 of 100.
claim-C-si-block = One study chose 52 people by their signs after a fusion. Two test injections pointed to the joint at the pelvis in 21 of them.
claim-C-change = A change that matters is 30%, or 2 of 10 points of pain, or 10 of 100 points of disability.
claim-D1-early-recurrence = In 75 people whose disc slipped again within 6 months, results after 6 months were alike with and without surgery. Relief came faster with surgery.
claim-D1-recurrence = After disc surgery, a disc slips again in 5 to 15 of 100 people. Other reports range from under 1 to 25 of 100.
claim-D1-new-slip = In one study of 31 people, about 31 months without pain went by before the disc slipped again. So this is something new.
claim-D2-reoperation = Over about 7 years, about 12 of 100 people had another operation after surgery for a tight space (29,680 people). Smoking was one risk.
claim-D3-scar = In 29 people, the amount of scar did not go with the amount of pain. Surgery on scar alone is not likely to help and makes more scar.
claim-D4-arachnoiditis = For nerve roots that stick together, operations have had mixed results, and can make more scar. Scan pictures do not tell how it will go on.
claim-D5-nonunion = Between 5 and 35 of 100 fusions do not become solid. Not all of these hurt. It happens more often in people who smoke.
claim-D6-root-block = Published cases differ: with a screw near a nerve, one person got better after an injection, another after an operation.
claim-D7-adjacent = About 8 of 100 people had a new operation next to a fusion, over about 7 years. One study scored limits from 0 to 100. They fell from 32 to 28 after such an operation, and from 28 to 15 after a first one.
claim-D8-unstable = After open surgery to make space, 10 of 105 people later needed a fusion for a new slip. After that, they felt clearly better.
claim-D9-imbalance = In 28 people whose spine was straightened, 7 had problems, 11 in all. None had new nerve damage, and pain fell.
claim-D9-reoperation = In some reports on straightening of the spine, up to 45 of 100 needed surgery again.
claim-D10-si-joint = One study had 34 people with back pain after a fusion. This joint was the source in 32 of 100. In a review it was 29 of 100.
claim-D13-leak = Some leaks close without an operation. A pocket of fluid can also show up years later.
claim-D-no-lesion = Experts say that pain alone, without a clear finding, is no reason to operate again.
claim-D-without-operation-first = Experts advise other care first for most nerve pain after surgery. Severe or growing weakness is the exception.
claim-C7-mood = In a review of 6,899 people, low mood, worry and stronger pain before a first operation went with less relief after it. That is of very low certainty.
claim-C7-not-length = In the same review, how long pain had lasted before the operation did not matter for relief. That is of moderate certainty.
claim-C7-nerves = In adults the spinal cord mostly ends near the top of the low back. Nerves run on below it. So surgery there mostly frees nerves, not the cord.
claim-B23-no-study = We found no study of simply waiting after spine surgery.

# ---------------------------------------------------------------- what is known: treatments, and who disagrees

claim-E1-education = Guidance asks for information and self-care advice at every step.
claim-E2-exercise = A review of care after failed back surgery found strong support for active exercise.
claim-E3-psychological = In long back pain, this care eased pain by about 5 of 100 points more than usual care. It did so for a short time only. After spine surgery, evidence of low certainty says that rehab helps people back to work.
claim-E3-three-years = A report tells of a study of 492 people with long back pain. They learned to change thoughts, fears and ways to move. After 3 years, limits were about 4 of 24 points lower than with usual care. It was not about surgery.
claim-E4-programme = Intensive programs improve what people can do. Programs with few hours are no better than usual care.
claim-E5-simple = In 6 studies of 1,354 people, pills against inflammation lowered lasting back pain a little. It was about 3 points of 100 more than with placebo, over up to 16 weeks.
claim-B25-order = A page that repeats British guidance (NICE) says: for back pain, think of anti-inflammatory pills first. Acetaminophen alone: NICE advises against. (It is also called paracetamol.)
claim-B24-antidepressants = A page that repeats British guidance says: for back pain NICE advises against all kinds of antidepressants. What NICE says of lasting pain in general leaves back pain to that advice.
claim-B24-kinds = A large review of 2025 looked at antidepressants for back pain. One kind (SNRI) likely brings a small gain over placebo. Another kind (tricyclics) likely does little or nothing for pain. For leg pain, the effect is not known.
claim-E7-gabapentinoids = In studies of sciatica, these medicines helped little or not at all. Use after surgery borrows from other nerve pain.
claim-E8-opioids = Guidance prefers other treatments for long pain. A review says opioids rarely help after failed back surgery.
claim-E8-acute = A study of 347 people with new back or neck pain compared an opioid with a placebo. After 6 weeks, there was no gain. It was not about surgery.
claim-E9-warning = The FDA in the US warns of rare but grave harm: stroke, paralysis, loss of sight, death.
claim-E9-repeat = In one study, an injection counted as a success when pain was at least half lower for 3 weeks or more.
claim-B26-sciatica = A US review of 90 trials looked at nerve pain from the neck or back. For each 4 people who had the injections, one more likely got better, for up to 3 months. Whether they help for longer is not known.
claim-B26-stenosis = The same review looked at a canal of the spine that is too narrow. There, the injections likely do not lower pain.
claim-B26-nice = A health service that follows British guidance (NICE) uses them only for new and severe nerve pain in the leg. It does not use them for leg pain when walking from a narrow canal.
claim-B26-bmj = A review of 81 trials found that such procedures bring little or no relief beyond a sham. A guideline in the journal BMJ rests on it, and advises strongly against them for lasting spine pain.
claim-B26-retraction = In 2025, 34 societies of doctors who do such procedures asked the BMJ to take its guideline back. The BMJ refused.
claim-E10-mint = Three studies had 681 people with back pain from small spine joints or the pelvis joint. After 3 months, heat treatment added nothing that matters to an exercise program. There was no placebo.
claim-E11-si-ablation = In a study of 30 people, heat treatment gave 53 of 100 at least half relief at 6 months. At 1 month it was 73 of 100, against 20 of 100 after a steroid injection.
    .outcome = at least half relief
    .with = heat treatment
    .span = after 6 months

claim-E12-adhesiolysis = A review found three good studies in favor. The lead author of the review also led the study of 120 people.
claim-E13-peripheral = There is no reliable number for this treatment yet. Most studies are early and paid by the makers.
claim-E14-trial-first = The US agency FDA asks for a test before a stimulator is implanted. It often lasts 3 to 7 days, and success often means half of the pain gone.
claim-E14-not-for = It is not for people who cannot work the device. It is not for a very unstable spine. Nor is it for a pressed nerve with serious weakness that needs surgery. It is not for people who cannot safely have surgery. Nor is it for those who need certain heat treatments.
claim-E14-psych = A review of 62 studies lists reasons to treat first. Among them are untreated addiction, psychosis, and depression with thoughts of suicide. People whose depression was treated did better.
claim-E14-before-implant = Experts ask for a psychological evaluation before a lasting device. Some teams do a test with a thin wire before it.
claim-E14-success = Experts call the test a success when pain is at least half lower, activity is kept, and no more pain medicine is needed.
claim-B27-australia = In 2024, Australia took 12 stimulators off its list and set conditions for 70. It did not call back any that people already have.
claim-B27-thirteen = A review put 13 trials with 1,561 people together. After 6 months, stimulators did better than usual care.
claim-B27-follow-up = After the study with a placebo, its people were followed for 6 months. They then knew what they had, and could change it. We did not find the result.
claim-C7-work = At one center, 21 people did not work before they got a stimulator. Over more than 8 years on average, 2 of them went back to work.
claim-C7-90-days = In one report, 65 of 1,000 people had a complication within 90 days of a stimulator. After another operation it was 144 of 1,000.
claim-E16-pump-rules = Experts ask for two things before a pump. One is a check by a psychologist. The other is an attempt to lower opioids.
claim-E17-no-trial = We found no study that compares a pump with other care, by chance, after spine surgery.
claim-E17-long-series = In 27 people who kept a pump for about 20 years, pain fell from 9 to 4 of 10 points. Three of them had opioid poisoning. People who gave up the pump were not counted.
claim-F-disc-fusion = A review of 27 papers up to 2014 found no good comparison of disc surgery with and without a fusion, for a disc that slipped again.
claim-D12-trial = In a study of 60 people whose disc slipped again, pain and limits were lower 24 months after an operation with a fusion. It took longer, and people lost more blood.
claim-D12-look-back = One surgeon looked back at 276 people. With a fusion there was less pain, but screws or cages could be in a wrong place or move.
claim-F-cautious = This pathway’s rule: “not sure” about an urgent sign counts as possible. “Not sure” about safety keeps a procedure closed.
claim-F-stop-repeating = This pathway’s rule: after two procedures of the same kind that did not help, do not repeat it.
claim-F-stop-smoking = This pathway’s rule: stop nicotine before a planned operation that joins bones.
claim-G-typical = Leaflets of clinics give rough times until something helps, times of recovery, and common side effects. They differ from team to team. Most are not only about people after spine surgery.

# ---------------------------------------------------------------- what matters

value-no-operation = Not having another operation
value-undo = Being able to undo it
value-nothing-left-inside = Having nothing left inside my body
value-fast-relief = Feeling better soon
value-daily-life = What I can do in daily life, in the long run
value-few-visits = Few visits, little time off and low cost
value-no-serious-harm = Staying safe from rare but serious harm

# ---------------------------------------------------------------- where experts disagree

disagreement-operate-or-stimulate = Operate again first, or try a stimulator first?
    .stimulator-first = A European panel favors a stimulator for nerve pain in the leg when nothing calls for surgery. In the one small study that compared both, it helped more people than a repeat operation. And results get worse with each earlier operation.
    .operation-first = If something clearly presses on a nerve, an operation can take the cause away. With serious weakness or a very unstable spine, a stimulator is not for you.
    .here = With serious weakness, an unstable spine or an infection, this pathway puts the operation first. Otherwise it shows both, because nobody knows which is better for you.

disagreement-does-stimulation-work = Do spinal cord stimulators work?
    .it-helps = In studies against usual care, the device helped more people; a review of 13 trials agrees. New kinds did better than older ones. There was no placebo, and makers paid for most. A letter says that a large review left out studies that matter.
    .little-or-no-more = In a study with a placebo, nothing clear set them apart. Those people were followed after it, but then they knew what they had. Two large reviews found that it helps little or not at all beyond placebo. Insurance data showed no drop in opioids or surgery. In 2024, Australia took 12 devices off its list and set conditions for 70, with no recall.
    .here = This pathway does not settle it. It shows both kinds of numbers, and tells you that they clash. It shows a test only for nerve-type pain, and asks for a test before any implant.

disagreement-epidural = Are epidural injections worth trying?
    .in-favor = Pain doctors gave them their best grade after spine surgery, in 2022. A US review says that for each 4 people with nerve pain, one more likely gets better, for up to 3 months. And 34 groups of doctors asked the BMJ to take back its advice against them. The BMJ refused.
    .against = The BMJ, a journal, strongly advises against them for lasting spine pain, based on 81 trials. It is not clear if these looked at pain after surgery. British advice keeps them for new and severe leg pain. It is against them when a narrow canal makes the legs hurt on walking. There, the US review found no less pain.
    .steroid-adds-little = Numbing medicine alone helped about as many people as numbing medicine with a steroid.
    .here = This pathway shows them only for leg pain from a nerve that fits the scan or a test, and as a rule after exercise. It never shows them when a narrow canal makes the legs hurt on walking. If one does not help, it is not shown again.

disagreement-facet-heat = Should small spine joints be treated with heat?
    .after-a-test = Two groups of pain doctors allow it after a test injection that worked.
    .against = A guideline of 2025 strongly advises against it for lasting spine pain. In three studies, it added nothing that matters to guided exercise.
    .with-conditions = British guidance allows it if other care failed, the pain is at least moderate, and a test injection worked.
    .here = This pathway shows it only after a test injection that worked, and as a rule after exercise. If it does not help, it is not shown again.

disagreement-scar-loosening = Does loosening of scar through a thin tube help?
    .it-helps = One center found a large benefit over 2 years. A review found three good studies in favor.
    .not-convinced = The review and the main study have the same lead author. The simple injection it was compared with helped 5 of 100 people there. In another study by this author, simple injections helped about half. Such a gap raises doubt.
    .here = This pathway shows it once, for leg pain with scar only, after an epidural injection that did not help.

disagreement-fusion-for-pain = Does a fusion help against back pain after surgery?
    .not-for-pain = For back pain after disc surgery, a fusion was no better than guided exercise, also 9 years later. By then, a third of each group had been operated on, or operated on again. British guidance advises against fusion for low back pain outside of studies.
    .for-a-finding = Surgeons report good results where there is a clear finding, such as a spine that slips. These reports had no comparison group.
    .here = This pathway shows a fusion for a finding that a specialist says fits the pain. It never shows one for pain alone.

disagreement-gabapentin = Do gabapentin and pregabalin help?
    .for-nerve-pain = British guidance on nerve pain in general lists them among the first medicines to try.
    .not-for-leg-pain = British guidance on leg pain from the back (sciatica) advises against them. In studies of sciatica they helped little or not at all.
    .here = This pathway shows them for nerve-type pain only, with a date to stop. It never shows them with opioids or calming pills, with a disease of the lungs, kidneys or liver, from age 65, in pregnancy, or with an addiction now or before.

disagreement-test-first = Does a stimulator need a test first?
    .always = US and British rules ask for a test that worked before an implant.
    .no-need = In one study, people with and without a test had about the same pain after 36 months.
    .here = This pathway follows the rules. A test can spare you an implant that does not help.

disagreement-opioid-pump = Should opioids go into the spine through a pump?
    .for-some = A panel of experts supports it for selected people. A few people have kept a pump for about 20 years, with less pain.
    .given-up = One center stopped starting pumps, and most of its people came off them. Data show more deaths in the first year than after a stimulator.
    .here = This pathway shows a pump last: after a stimulator failed or does not fit, after an attempt to lower opioids, and after a test.

disagreement-how-long-how-much = How long must pain last before a stimulator, and how much must a test help?
    .stricter = British rules ask for 6 months of pain. Many teams call a test a success if half of the pain is gone.
    .looser = One British health service accepts 3 months. One study went on if pain fell by 2 of 10 points. Experts call 30% less pain a change that matters.
    .here = This pathway waits 6 months and asks for half of the pain gone, because an implant is a long commitment.

disagreement-psychologist-when = When should a psychologist be involved?
    .before-a-test = Some experts look at mind and life when they choose whom to test. Results were worse with severe strain.
    .before-the-implant = Practice rules ask for it before a lasting device. Some teams do a test with a thin wire before it.
    .here = This pathway asks for it before the test, so that help with mood or stress can start early.

disagreement-disc-and-fusion = If a disc slipped again, should a fusion be added?
    .disc-only = Many people had a good result with a disc operation alone. A review of 2016 found no good comparison.
    .with-fusion = Later, a study of 60 people and a look back at 276 found less pain with a fusion. The operation was longer, and screws or cages could cause problems.
    .here = For a spine that does not slip, this pathway shows the smaller operation. After several operations it asks you to discuss a fusion.

disagreement-how-many-signs = How many signs call for an emergency scan of the nerves to the bladder?
    .any-sign = One sign can be enough. In a published case there was only one. In a study, doctors could not tell by exam who had pressure on these nerves.
    .clear-signs = Most of these scans show no such pressure. Some protocols use a bladder scan to sort who goes first.
    .here = This pathway takes any one new sign as an emergency. A scan too many does less harm than a day too late.

disagreement-adjacent-or-loose = Trouble next to a fusion, or loose metal, without weakness: what now?
    .operate = A longer or repeat fusion can make the spine solid. The gain in daily life was smaller than after a first operation.
    .stimulate = One center tried a stimulator in such people, and most of them had less pain. There was no comparison group.
    .neither = Experts advise care without an operation first for most nerve pain after surgery.
    .here = This pathway shows each way that your answers leave open. We found no study that compares the three.

# ---------------------------------------------------------------- safety rules in words, for whoever signs them

safety-I1 = New bladder or bowel change, saddle numbness or new signs in both legs: always an emergency.
safety-I1--not-sure = Not sure about bladder, saddle or both legs: seen the same day at the latest.
safety-I2 = Weakness that is severe or gets worse: an emergency.
safety-I2--new = New mild weakness, or not sure: the same day.
safety-I3--overdose = Signs of an overdose: an emergency.
safety-I3--crisis = Active thoughts of suicide: an emergency.
safety-I3--possible = Possible overdose, or passive or possible thoughts of suicide: the same day.
safety-I3--clot = Chest pain, trouble breathing or collapse: an emergency.
safety-I3--possible-clot = A sore or swollen calf, or not sure about a clot: the same day.
safety-I3--injury = A recent injury, or not sure: the same day.
safety-I3--spine = Injury, cancer, weak bones or weight loss: within days at the latest.
safety-I3--new-weakness = New weakness with injury, cancer, weak bones or weight loss, or in week 0: an emergency.
safety-I3--fragility = Weak bones with new or strong pain: the same day.
safety-I4 = With an infection, or any sign or test of one, no procedure is shown.
safety-I4--infection = Fever, or a red wound or one with pus: the same day.
safety-I4--tests = A raised CRP or ESR: within days at the latest.
safety-I4--emergency = Fever with new weakness, new signs in both legs or an abscess on MRI, or an abscess with new weakness: an emergency.
safety-I4--new-pain = An infection on MRI, or a raised CRP with new pain or pain not only in the leg: the same day.
safety-I5 = A headache when upright, or clear fluid or swelling at the wound: the same day.
safety-I5--emergency = Fever with signs of a leak: an emergency.
safety-A1--sepsis = Any sign of sepsis is an emergency by itself, with or without fever.
safety-A1--not-sure = Not sure about signs of sepsis: the same day.
safety-A2--today = An infection now, wherever it is: the same day.
safety-A2--device = A known infection of spine, wound or device with a device in place: an emergency, without fever too.
safety-A2--procedures = During an infection no procedure is shown.
safety-A2--not-healed = An infection or abscess on MRI counts as not healed: no procedure is shown.
safety-A3--risk-strong = A risk of infection with growing or new strong pain, not only in the leg: the same day.
safety-A3--risk = A risk of infection with growing or new pain, not only in the leg: within days at the latest.
safety-A3--early-strong = Strong and growing pain before week 12, not only in the leg: the same day.
safety-A3--early = Growing pain before week 12, not only in the leg: within days at the latest.
safety-A3--alarm = Told of an alarming test while neither MRI nor CRP is known: the same day.
safety-A3--alarm-open = Someone told of a test whose value nobody knows is shown no procedure until it is known.
safety-A4--neuro = Signs of infection with any new nerve sign: an emergency, without fever too.
safety-A4--device = An abscess on MRI with a device in place: an emergency.
safety-A4--device-test = A raised CRP with a device in place: the same day at the latest.
safety-A5--care = Pregnancy, or not sure: the advice for it stands beside every result in scope.
safety-A5--only-routine = One more reason against a procedure never lowers an urgency.
safety-A6--hours = Pain rising by the hour in weeks 0 to 2: an emergency.
safety-A6--fast = Pain rising by the hour at any time: the same day at the latest.
safety-A6--first-day = Pain of 9 or 10 in week 0: the same day.
safety-A6--fluid-neuro = A pocket of fluid with any new nerve sign: an emergency.
safety-A6--fluid-strong = A pocket of fluid with strong or growing pain, a risk of infection or a raised CRP: the same day.
safety-A6--fluid-early = A pocket of fluid before week 12: within days at the latest.
safety-A6--fluid = With a pocket of fluid, or not sure of one, no procedure is shown.
safety-A7--neuro = Cancer now or in the past with any new nerve sign: an emergency.
safety-A7--cancer-today = Cancer now or in the past with night, strong, growing or new pain: the same day.
safety-A7--cancer = Cancer now or in the past, or weight loss: within days at the latest.
safety-A7--weight-today = Weight loss with strong pain at night: the same day.
safety-A8--airway = New or growing airway or neck signs after a neck operation: an emergency.
safety-A8--airway-possible = Airway or neck signs that ease, or not sure: the same day.
safety-A8--cord = New or fast signs of the spinal cord: an emergency.
safety-A8--cord-possible = Signs of the spinal cord that slowly get worse, or not sure: the same day.
safety-A10--any = Whoever takes or may take an opioid, whatever the dose, is told of naloxone below an emergency.
safety-A10--everybody = The same beside a card for today, in scope or not.
safety-A10--risk = An opioid with another risk of an overdose: a line of its own.
safety-A10--substance = An opioid with alcohol or drug use, now or in the past: a line of its own.
safety-A10--sedatives = An opioid with a sedative: a line of its own.
safety-A11--gabapentinoids = No gabapentinoid with an opioid, a sedative, substance use, lung, kidney or liver disease, age 65 or more, or pregnancy; not knowing counts.
safety-A11--antidepressants = No antidepressant with tramadol, tapentadol, a patch, methadone, buprenorphine or active substance use; not knowing counts.
safety-A11--substance = With active or unknown substance use, neither gabapentinoids nor antidepressants nor opioids are shown.
safety-A12--ill = Ill with a pump that may have stopped: an emergency.
safety-A12--alarm = A pump alarm or a missed refill, or not sure: the same day.
safety-B24--site = Antidepressants only for nerve pain that reaches the leg.
safety-B24--nerve = Medicines for nerve pain only where the pain is certainly of that kind.
safety-B26 = No epidural injection for pain on walking with a narrow canal.
safety-B27 = A stimulator trial only for nerve pain.
safety-B28--mild = With mild pain and few limits no procedure is shown.
safety-B28--pump = A pump only with five or more limits, or an ODI of 40 or more.
safety-B28--unknown-limits = Strong pain alone is enough: unknown limits do not close a repeat discectomy that is otherwise open.
safety-B28--unknown-pain = Many limits alone are enough: unknown pain does not close a repeat discectomy that is otherwise open.
safety-B28--early = Strong pain, many limits and a wish for fast relief open an early repeat discectomy.
safety-B29--maintain = Nobody is told just to go on while a scan shows metal, union, stability or fluid to be looked into.
safety-B29--blood-tests = Loose metal or no union with no CRP known: blood tests for infection are asked for.
safety-B29--disc = A disc replacement that is loose or misplaced: a surgeon within days, in any week.
safety-B29--no-operation = A disc replacement that is loose or in a wrong place is looked at first: no operation and no injection is shown.
safety-F5--early-leg-pain = New leg pain in the first weeks is seen within days, also where a scan is not known.
safety-B29--facet = No facet ablation with a disc replacement that is loose or misplaced.
safety-B31--union = No union before week 12 cannot be judged: no procedure until the answers fit.
safety-B31--new-and-long = New pain since an operation of less than 12 weeks ago cannot have lasted more than 6 months: no procedure until the answers fit.
safety-B31--hardware = One operation without metal, yet bad metal or no union: no procedure until the answers fit.
safety-I32 = Under 18, or not certainly the low back: nothing but education is shown.
safety-I32--ends = Under 18, or not certainly the low back: no routine ending but those out of scope.
safety-I32--in-scope = No adult with a low-back operation is turned away.
safety-R6--second-opinion = Every routine ending in scope shows a second opinion.
safety-R6--education = Every routine ending shows education.
safety-R6--urgent = Beside an emergency or a card for the next days no treatment is shown.
safety-R6--same-day = Beside a card for today no medicine, program or procedure is shown.
safety-I6--concordant = No planned operation unless finding, pain and exam certainly fit.
safety-I6--lesion = No planned operation without a lesion that it can change.
safety-I6--base-care = But for a repeat discectomy, no planned operation before exercise was tried.
safety-I6--surgeon = No operation before a surgeon has reviewed it.
safety-I6--week-6 = But for a repeat discectomy, no planned operation before week 6.
safety-I6--evaluation = No planned operation before mood and stress were looked at.
safety-I6--anaesthesia = Unfit for anesthesia: no operation and no implant.
safety-I6--trial-lead = No planned operation while test leads are in.
safety-I6--misplaced = Metal is revised only if it is misplaced and the leg hurts.
safety-I6--disc = A repeat discectomy only for a disc that slipped again in a steady spine.
safety-I6--narrow = A decompression only for a narrow canal in a steady spine, from week 12 on.
safety-I6--next-level = A longer fusion only for narrowing next to the fusion, from week 12 on.
safety-I6--union = A repeat fusion only for loose metal or a proven nonunion, and with a normal CRP.
safety-I6--unstable = A stabilizing fusion only for a spine that slips.
safety-I6--imbalance = A correction of posture only for a proven imbalance, from week 12 on.
safety-I7 = Scar, arachnoiditis, no pressure or facet pain alone never lead to an operation.
safety-I7--arachnoiditis = With arachnoiditis, no injection or loosening of scar near the nerves.
safety-I8--implant = A stimulator is implanted only after a trial with at least half of the pain gone.
safety-I8--trial = No stimulator without a cleared evaluation and the team’s agreement, or against a contraindication, an infection or an unmanaged bleeding risk.
safety-I8--time = No stimulator before 6 months of pain, below a pain of 5, for buttock pain only, for an unstable spine, after one that did not help, or beside another device.
safety-I8--once = A stimulator trial is shown once, and not with a device in place.
safety-I9--evaluation = No stimulator or pump before an evaluation has cleared the way.
safety-I9--treat-first = High strain or active substance use is treated before implants and planned operations.
safety-I9--wording = Where this closes something, the advice to treat first is shown.
safety-I10--trial = A pump only after a trial that passed.
safety-I10--once = A pump trial is shown once.
safety-I10--last = A pump only after a stimulator failed or is not suitable.
safety-I10--base-care = No pump and no stimulator trial before exercise, medicines and psychological care or a program were tried.
safety-I10--team = No pump before the team agrees, opioids were lowered where possible, refills are secured and pain has lasted 6 months.
safety-I11--never = An opioid is never a next step.
safety-I11--safety = At 50 MME a day or more, or with a sedative, opioid safety is shown.
safety-I11--mix = No gabapentinoid beside an opioid or a sedative.
safety-I12 = Where something is weighed, education, exercise, a second opinion and no new treatment stand beside it.
safety-I13--facet = Facet ablation only after a positive block.
safety-I13--sacroiliac = Sacroiliac procedures only after a positive block.
safety-I13--epidural = An epidural injection only for leg pain from a nerve that fits, and not again once it failed or helped well.
safety-I13--scar = Loosening of scar once, for leg pain with scar only, after an epidural injection that failed.
safety-I13--repeat = A heat or sacroiliac treatment that failed, or helped well, is not shown again.
safety-I13--device = No needle procedure with test leads or a pump in place.
safety-I13--surface = Peripheral nerve stimulation only for back or buttock pain, after exercise helped too little, and not against a contraindication.
safety-I14 = No planned fusion or correction while nicotine is used, or unknown.
safety-I14--stop-first = Where nicotine closes one, help with stopping is shown.
safety-F5--scan = Without a known MRI no procedure is shown.
safety-F5--tests = Unknown CRP, weeks, reasons against a procedure or devices: none is shown.
safety-F5--substance = Unknown substance use or strain: no stimulation, pump or operation is shown.
safety-I16--implants = No stimulator or pump before week 12.
safety-I16--programme = No pain program before week 12.
safety-I16--needles = No needle procedure before week 6.
safety-I16--recovery = Before week 6 no procedure is shown, unless a lesion is proven.
safety-I18 = One more sign of injury, cancer, weak bones or weight loss never lowers an urgency.
safety-I21 = After more than one operation, care without an operation and a second opinion stay in sight.
safety-I22 = A danger sign with a device: an emergency.
safety-I22--signs = A device with new weakness, fever, a wound problem or a complication of the trial: an emergency.
safety-I22--possible = A possible device problem: the same day.
safety-I23 = With a bleeding risk no procedure is shown until a clinician has managed it.
safety-I24 = In pregnancy, or not sure, no procedure and no gabapentinoid is shown.

# ---------------------------------------------------------------- words explained where they stand

term-fbss = failed back surgery syndrome
    .means = An older name for pain that stays or comes back after back surgery. It does not mean that anybody failed.

term-psps = persistent spinal pain syndrome type 2
    .means = A newer name for spine pain that stays or comes back after surgery.

term-cauda-equina = cauda equina syndrome
    .means = Pressure on the bundle of nerves to bladder, bowels and legs. It is an emergency.

term-mri = MRI
    .means = Pictures made with a strong magnet, without X-rays. They show nerves, discs and scar.

term-ct = CT scan
    .means = Many X-ray pictures put together. It shows bone and metal well.

term-contrast = contrast
    .means = A fluid given into a vein that makes some parts stand out in a scan.

term-crp = CRP
    .means = A blood test that rises with inflammation.

term-esr = ESR
    .means = Another blood test that rises with inflammation.

term-abscess = abscess
    .means = A pocket of pus, caused by an infection.

term-sepsis = sepsis
    .means = A reaction of the whole body to an infection. It can kill, and needs help at once.

term-dn4 = DN4
    .means = A short test for nerve-type pain.

term-oswestry = Oswestry score
    .means = A score from 0 to 100. It tells how much back pain limits your day.

term-mme = MME
    .means = A way to add up different opioids, as if all of them were morphine.

term-opioid = opioid
    .means = A strong pain medicine such as morphine or oxycodone.

term-naloxone = naloxone
    .means = A medicine that can reverse an opioid overdose.

term-steroid = steroid
    .means = A medicine that lowers inflammation.

term-placebo = placebo
    .means = A treatment that looks real and has no active part. It shows what hope and time do.

term-stenosis = stenosis
    .means = A space that has become too tight for the nerves in it.

term-arachnoiditis = arachnoiditis
    .means = Nerve roots that stick together inside their sac.

term-nerve-root = nerve root
    .means = The first part of a nerve, where it leaves the spine.

term-sciatica = sciatica
    .means = Pain that runs down the leg from a nerve in the back.

term-fusion = fusion
    .means = An operation that joins bones of the spine into one.

term-sacroiliac = sacroiliac joint
    .means = The joint where the spine meets the pelvis.

term-epidural = epidural
    .means = Into the space around the sac that holds the nerves of the spine.

term-stimulator = spinal cord stimulator
    .means = A small device that sends mild current to wires near the spinal cord.

# ---------------------------------------------------------------- conditions, as the page explains them
# Each stands in "Not while this holds: …" and "First needed: …", so it is no sentence.

condition-cauda_equina = signs of pressure on the nerves to the bladder
condition-cauda_equina_in_doubt = possible signs of pressure on the nerves to the bladder
condition-new_weakness = new or growing weakness
condition-new_neuro = new signs that nerves or the spinal cord are pressed
condition-has_device = a device for pain in the body
condition-strong_pain = pain that is strong, or may be
condition-worse = pain that is getting worse, or may be
condition-fast_worse = pain that gets worse within hours to a day
condition-new_pain = a new or different kind of pain
condition-possibly_new = pain that is new, or may be
condition-not_leg_only = pain that is not in the leg alone, or may not be
condition-abscess = an infection or abscess on the MRI
condition-device_emergency = a danger sign with a pain device
condition-device_in_doubt = a possible danger sign with a pain device
condition-infected = signs of an infection
condition-infection_emergency = signs of an infection near the spinal cord
condition-infection_same_day = signs of a possible infection
condition-infection_risk_any = a risk of infection, or a possible one
condition-growing_infection = signs that an infection in the spine may be growing
condition-diabetes_alone_late = diabetes as the only risk, more than a year after surgery, with pain that is not worse
condition-alarm_without_tests = word of an alarming test, and no MRI result
condition-growing_infection_same_day = signs that an infection in the spine may be growing, for today
condition-fluid = a pocket of fluid on the MRI
condition-leak = signs of a leak of spinal fluid
condition-leak_emergency = a possible leak with fever, or a pocket of fluid with new signs in the nerves
condition-fluid_same_day = a pocket of fluid with a sign that it cannot wait
condition-leak_same_day = signs of a possible leak of spinal fluid
condition-spine_emergency = new signs in the nerves with an injury, weak bones, cancer or weight loss, or just after surgery
condition-spine_same_day = an injury, or weak bones with new or strong pain
condition-cancer_same_day = cancer, now or before, or weight loss, with pain that cannot wait
condition-weakness_same_day = weakness that is new but mild, or not sure
condition-pain_emergency = pain that gets worse within hours, in the first 2 weeks after surgery
condition-first_day_pain = very strong pain in the first week after surgery, or a doubt about it
condition-pain_same_day = pain that gets worse within hours, or very strong pain just after surgery
condition-out_of_scope = an age, or a part of the spine, that this page is not for
condition-other_flag = another sign that cannot wait
condition-passive_thoughts_alone = thoughts of not being here, and no other sign that cannot wait
condition-red_flag = a sign that cannot wait
condition-union_too_early = a fusion called “not solid” before week 12
condition-new_and_long = pain that is new since a surgery, and older than that surgery
condition-hardware_without_fusion = trouble with metal or a fusion, after one operation without either
condition-contradictory = answers that do not fit together
condition-early_lesion = a clear finding before week 12
condition-long_enough = 12 weeks or more since surgery, or pain for more than 3 months
condition-new_leg_pain = new pain in the leg
condition-early_leg_pain = new leg pain in the first 6 weeks
condition-malposition = metal in a wrong place, with leg pain
    .not-met = No metal in a wrong place was found that fits the leg pain.
    .not-known = First find out whether metal is in a wrong place. Ask your surgeon.
condition-malposition_early = metal in a wrong place, with leg pain soon after surgery
condition-disc_replacement_off = a replaced disc that is loose, broken or in a wrong place
condition-surgical_emergency = signs that a surgeon has to look at first
condition-infection = an infection of the spine, the wound or a device, or a test that points to one
condition-late_stenosis = a tight space, 12 weeks or more after surgery
condition-nonunion = a fusion that has not become solid in time
    .not-met = No fusion was found that failed to become solid in time.
    .not-known = First find out whether the fusion has become solid. Ask your surgeon about a CT scan.
condition-loose = loose or broken metal
condition-metal = screws, rods or cages
    .not-met = You have no screws, rods or cages, so there is none to move or take out.
condition-metal_or_fusion = a fusion, or screws, rods or cages
    .not-met = You had no fusion and have no screws, rods or cages, so there is no fusion to repeat.
condition-imbalance = a spine out of balance, 12 weeks or more after surgery
    .not-met = No spine out of balance was found, or it is too early to say.
    .not-known = First find out whether the spine is out of balance. Ask your surgeon.
condition-correctable_lesion = a cause that an operation could change
    .met = A cause was found that an operation could change. A surgeon should look at it first.
    .not-met = No cause was found that an operation could change.
    .not-known = First find out whether there is a cause that an operation could change. Ask your surgeon.
condition-fusing_lesion = a cause that an operation with a fusion could change
condition-disabling = pain or limits that are still strong
    .not-met = This is weighed when pain or limits stay strong. By your answers they are not. Tell your team if that changes.
    .not-known = First find out how strong the pain and the limits are. Your team has short forms for it.
condition-exercise_tried = exercise was tried
    .not-met = Exercise therapy comes first, and was not tried yet. Ask how to start.
    .not-known = First find out whether exercise therapy was tried, and whether it helped. Ask your physical therapist.
condition-mind_tried = psychological care or a pain program was tried
    .not-met = Psychological care or a pain program comes first, and was not tried yet. Ask your team about it.
    .not-known = First find out whether psychological care or a pain program was tried. Ask your team.
condition-medicines_tried = medicines were tried
    .not-met = Medicines come first, and were not tried yet. Ask your doctor which could fit you.
    .not-known = First find out which medicines were tried, and whether they helped. Ask your doctor or pharmacist.
condition-base_care_tried = care without a procedure was tried
condition-base_care_failed = care without a procedure was tried and has not helped enough
condition-responded = something has helped
condition-mild = little pain and few limits
condition-unsettled_finding = a finding that still has to be looked into
condition-operation_gate = the conditions for a planned operation
condition-early_choice = strong pain, many limits and a wish for fast relief
condition-steady = no sign that the spine moves too much or is out of balance
condition-hardware_revision = the conditions for surgery on misplaced metal
condition-repeat_discectomy = the conditions for another disc operation
condition-decompression = the conditions for surgery that makes space
condition-fusion_extension = the conditions for a longer fusion
condition-nonunion_revision = the conditions for a repeat fusion
condition-stabilising_fusion = the conditions for a fusion that steadies the spine
condition-deformity_correction = the conditions for surgery that straightens the spine
condition-operation_open = the conditions for one of the operations
condition-needle_gate = the conditions for a needle procedure
condition-root_found = a nerve root that fits the pain
condition-narrow_canal_walking = leg pain on walking that comes from a tight space
    .met = Leg pain on walking comes from a tight space here. This is not for that.
    .not-known = First find out whether a tight space causes the leg pain on walking. Ask your surgeon.
condition-epidural = the conditions for an epidural injection
condition-adhesiolysis = the conditions for loosening of scar
condition-facet_ablation = the conditions for heat treatment at small joints of the spine
condition-sacroiliac = the conditions for a procedure at the joint of the pelvis
condition-nerve_stimulation = the conditions for stimulation of a single nerve
condition-needle_open = the conditions for one of the needle procedures
condition-implant_safe = the safety conditions for a device
condition-stimulator_gate = the conditions for a stimulator
condition-stimulator_trial = the conditions for a stimulator test
condition-stimulator_implant = the conditions for a lasting stimulator
condition-stimulator_failed_or_unsuitable = a stimulator that did not help, or does not suit
condition-pump_gate = the conditions for a pain pump
condition-pump_trial_open = the conditions for a pump test
condition-pump_open = the conditions for a lasting pump
condition-procedure_open = the conditions for one of the procedures
condition-takes_opioids = an opioid, in any amount
condition-nerve_medicine = nerve-type pain, and a medicine still to try
condition-antidepressants_barred = an opioid that does not go with these medicines, or an untreated problem with alcohol or drugs
    .met = These medicines do not go well with something in your answers. Change nothing by yourself. Ask your doctor.
    .not-known = First find out which opioids you take, and whether alcohol or drugs are a problem. Ask your doctor or pharmacist.
condition-antidepressants_fit = nerve-type pain in the leg, and nothing against these medicines
condition-gabapentinoids_barred = an opioid, a calming medicine or a health point that makes these medicines unsafe
    .met = Something in your answers makes these medicines less safe. Change nothing by yourself. Ask your doctor.
    .not-known = First find out whether another medicine or a health problem makes these less safe. Ask your doctor or pharmacist.
condition-gabapentinoids_fit = nerve-type pain, and nothing against these medicines
condition-programme_wanted = a reason for a pain program
condition-barred = something that rules out every procedure for now
condition-needle_barred = something that rules out a needle for now
    .met = A needle has to wait while this is so.
    .not-known = First find out whether a needle is safe for you. Ask your team.
condition-implant_barred = something that rules out a device for now
    .met = A device has to wait while this is so.
    .not-known = First find out whether a device is safe for you. Ask your team.
condition-operation_barred = something that rules out an operation for now
    .met = A planned operation has to wait while this is so.
    .not-known = First find out whether a planned operation is safe for you. Ask your surgeon.
condition-maintained = something has helped enough
condition-weighing = the point where procedures are weighed
condition-scanned = a known MRI result
condition-no_bar = the safety conditions for every procedure
condition-substance_safe = no untreated problem with alcohol or drugs
condition-operation_safe = the safety conditions for an operation
condition-opioids_no_next_step = more of an opioid is not a next step here
    .met = More of an opioid is not a next step here. Do not stop one by yourself. Ask your doctor.
    .not-known = More of an opioid is not a next step here, whatever you take now. Ask your doctor.
condition-surely_cauda_equina = sure signs of pressure on the nerves to the bladder
condition-surely_device_emergency = a sure danger sign with a pain device
condition-surely_options = the point where procedures are weighed, with one that is open
condition-alarm_unsettled = a test that gave an alarm, with its value not known
condition-answers_unfit = answers that do not fit together
