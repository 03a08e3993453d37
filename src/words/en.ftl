# Page
# What the page itself says. Plain messages with { $name } placeholders only: the bundler turns them into "{name}".

before-you-start = Before you start
question-number = Question { $number }
questions = Questions
continue = Continue
back = Back
not-sure = I’m not sure
none-of-these = None of these
or = or
why-we-ask = Why we ask
find-out = How to find this out
number = Number
number-range = A number from { $min } to { $max }.

error = Error:
error-heading = There is a problem
error-named = { $question }: { $problem }
error-choose = Choose an answer
error-choose-any = Choose at least one answer
error-number = Enter a number
error-not-a-number = Enter a number in digits, such as 7
error-whole = Enter a whole number
error-range = Enter a number from { $min } to { $max }
error-min = Enter a number of at least { $min }
error-max = Enter a number of at most { $max }

emergency-advice = Emergency advice:
same-day-advice = Advice for today:
urgent-clinic-advice = Advice for the coming days:
checked-heading = Already checked?
checked-text = Go on only if a doctor or nurse has looked at you for this since it began.
checked = I have been checked for this
checked-note = You said that you have been checked for this. The advice above still counts if anything is new or gets worse.
checked-undo = I have not been checked

result = Result
reached = Where this leads so far: { $result }
recommend-heading = What to talk about next
offer-heading = Options to weigh
offer-lead = These are options, and none of them is the winner. Which one fits depends on what matters to you.
alongside-heading = Also important for you
evidence = What is known about this
source-number = Source { $numbers }
source-numbers = Sources { $numbers }
review-heading = Looking again
review-after = See how it went after { $after }.
suppose-text = You can look ahead. Suppose that this did not help enough:
suppose = Suppose it did not help:
suppose-this = All that is recommended here
supposed = You are looking ahead. We took it that this did not help.
why-heading = Why this answer
behind-this = What is behind this
fact-and-answer = { $fact }: { $answer }
treatments-heading = Every treatment, and where it stands for you
treatments-lead = Open a group to see each treatment and the reason.
standing-count = { $standing } ({ $count })
standing-recommended = To talk about next
standing-option = An option for you
standing-not-yet = Not yet
standing-tried = Tried already
standing-ruled-out = Not for you, as things are
would-change = The fewest answers that would have to be different:
would-change-none = As this pathway stands, nobody is shown this.
would-change-open = The fewest of those that you or your team could still change or find out:
would-change-open-none = Nothing that you or your team can change would do it alone.
change-you = you can change this
change-team = your team must confirm this
change-unanswered = not answered yet
change-nobody = nobody can choose this
answers-heading = Your answers ({ $count })
change = Change
parked-heading = No longer used
parked-text = These answers do not matter now. They are kept, and come back if they matter again.
news-parked = No longer used, after your change: { $answers }.
news-used = Used again, after your change: { $answers }.
sources-heading = Sources ({ $count })

start-again = Start again
start-again-ask = This deletes all your answers on this page.
start-again-yes = Delete my answers
start-again-no = Keep my answers
restarted = Your answers are deleted.
undo = Undo

emergency-number = your emergency number
emergency-heading = When to call now
about-heading = About this tool
version = Version { $version }, reviewed { $reviewed }.
review-due = Next review due { $due }.
proof = Before you answered, this page checked every possible patient: { $patients } combinations of answers. { $rules } safety rules hold for all of them. That took { $milliseconds } ms on this device. Document { $hash }.
privacy = Your answers stay on this page. They are not sent anywhere and not kept.

# Engine
# Phrases the engine puts together. { $what } is a condition in words, { $now } the answers behind it.

unanswered = not answered yet
not-applicable = does not apply
none = none
say-and = and
say-or = or
say-not = not { $what }
say-possibly = { $what } (or not sure)
say-at-least = at least { $number }
say-at-most = at most { $number }
because-never = Not while this holds: { $what }. ({ $now })
because-never-doubt = Not until this is ruled out: { $what }. ({ $now })
because-requires = First needed: { $what }. ({ $now })
because-doubt = First to find out: { $what }. ({ $now })
because-open = Depends on: { $what }. ({ $now })
because-tried = On record. ({ $now })
because-urgent = First get the urgent problem looked at.
because-elsewhere = Nothing here speaks against it, but it is not what comes next.
why-otherwise = None of the points looked at here holds.
suppose-all = what is recommended here
certainty-high = High certainty: more research is unlikely to change this.
certainty-moderate = Moderate certainty: more research may change this.
certainty-low = Low certainty: more research is likely to change this.
certainty-very-low = Very low certainty: this may be quite different.
certainty-contested = Experts and studies disagree on this.
status-seen = We read this in the source.
status-seen-2nd = We read this in a report about the source.
status-memory = Not yet checked against a source.
status-synthesis = This pathway's own rule, made from several sources.
