pathway = Bee sting
    .intro = A bee or a wasp has stung you.
    .scope = For adults only.
    .emergency = If you cannot breathe or you faint, call { $emergency } now.
    .about = An exercise for tests. It is not medical advice.

page-danger = Do any of these apply now?
    .text = Tick what applies.

fact-breath = How do you breathe now?
    .short = Breathing
    .why = A sting can close the airway.
    .find-out = Ask somebody to listen to you.
    .is-easy = Easily
    .is-old_trouble = With trouble that is old and has not changed
    .is-tight = It feels tight
    .is-hard = It is hard
    .row-hard = Breathing is hard
    .row-tight = The chest feels tight

fact-skin = What do you see on the skin?
    .short = Skin
    .why = Swelling of the face can spread to the throat.
    .find-out = Look in a mirror.
    .is-none = Nothing
    .is-hives = Hives
    .is-swollen_face = A swollen face
    .is-red_spot = A red spot
    .row-hives = Itching hives on the body
    .row-swollen_face = The face is swollen
    .row-red_spot = A red spot where the sting was

fact-pen_failed = Did the pen not help?
    .short = Pen
    .why = When the pen does not help, it needs more.
    .find-out = Look how you feel ten minutes after it.
    .is-no = It helped, or there is none
    .is-yes = It did not help
    .row-yes = The pen did not help

fact-fainted = Did you faint?
    .short = Fainting
    .why = The blood pressure may have dropped.
    .find-out = Ask whoever was with you.
    .is-no = No
    .is-yes = Yes
    .row-yes = Fainted, or close to it

fact-hours = How many hours ago was it?
    .short = Hours
    .why = Most stings are better after two days.
    .find-out = Think of the day it happened.
    .unit = hours
    .unit-one = hour

step-danger = Looking for danger
step-how-long = How long has it been?
step-call = Call { $emergency } now
    .text = Lie down and wait for help.
step-today = See a doctor today
    .text = Go today, and not alone.
step-rest = Keep it cool
    .text = It will pass.
step-see-somebody = See somebody in the next days
    .text = It has lasted long.

treatment-cold = Something cold
    .what = A cold cloth on the sting.
