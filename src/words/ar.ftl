# ترجمة آلية لم يراجعها أحد. The words of en.ftl in Arabic: written by a machine for the test pathway, and reviewed by nobody.

# Page
# What the page itself says. Plain messages with { $name } placeholders only: the bundler turns them into "{name}".

before-you-start = قبل أن تبدأ
question-number = السؤال { $number }
questions = الأسئلة
continue = متابعة
back = رجوع
not-sure = لست متأكدًا
none-of-these = لا شيء من هذا
or = أو
why-we-ask = لماذا نسأل
find-out = كيف تعرف ذلك
number = الرقم
number-range = رقم من { $min } إلى { $max }.

error = خطأ:
error-heading = هناك مشكلة
error-named = { $question }: { $problem }
error-choose = اختر إجابة
error-choose-any = اختر إجابة واحدة على الأقل
error-number = اكتب رقمًا
error-not-a-number = اكتب الرقم بالأرقام، مثل 7
error-whole = اكتب رقمًا صحيحًا
error-range = اكتب رقمًا من { $min } إلى { $max }
error-min = اكتب رقمًا لا يقل عن { $min }
error-max = اكتب رقمًا لا يزيد على { $max }

emergency-advice = نصيحة للطوارئ:
same-day-advice = نصيحة لهذا اليوم:
urgent-clinic-advice = نصيحة للأيام القادمة:
checked-heading = هل فُحصت من قبل؟
checked-text = لا تتابع إلا إذا فحصك طبيب أو ممرض بسبب هذا منذ بدايته.
checked = فُحصت بسبب هذا
checked-note = قلت إنك فُحصت بسبب هذا. تبقى النصيحة أعلاه قائمة إذا ظهر شيء جديد أو ساءت الحال.
checked-undo = لم أُفحص

result = النتيجة
reached = إلى أين يؤدي هذا حتى الآن: { $result }
recommend-heading = ما الذي تتحدث عنه بعد ذلك
offer-heading = خيارات للموازنة بينها
offer-lead = هذه خيارات، وليس أحدها هو الأفضل للجميع. ما يناسبك يتوقف على ما يهمك.
alongside-heading = مهم لك أيضًا
evidence = ما المعروف عن هذا
source-number = المصدر { $numbers }
source-numbers = المصادر { $numbers }
review-heading = المراجعة لاحقًا
review-after = انظر كيف كانت الحال بعد { $after }.
suppose-text = يمكنك أن تنظر إلى الأمام. افترض أن هذا لم يساعد بما يكفي:
suppose = افترض أنه لم يساعد:
suppose-this = كل ما يُنصح به هنا
supposed = أنت تنظر إلى الأمام. افترضنا أن هذا لم يساعد.
why-heading = لماذا هذه الإجابة
behind-this = ما وراء هذا
fact-and-answer = { $fact }: { $answer }
treatments-heading = كل العلاجات، وموضع كل منها بالنسبة إليك
treatments-lead = افتح مجموعة لترى كل علاج وسببه.
standing-count = { $standing } ({ $count })
standing-recommended = للحديث عنه بعد ذلك
standing-option = خيار لك
standing-not-yet = ليس بعد
standing-tried = جُرّب من قبل
standing-ruled-out = لا يناسبك في وضعك الحالي
would-change = أقل عدد من الإجابات التي يجب أن تكون مختلفة:
would-change-none = في هذا المسار كما هو، لا يُعرض هذا على أحد.
would-change-open = أقل عدد منها يمكنك أنت أو فريقك تغييره أو معرفته:
would-change-open-none = لا شيء مما يمكنك أنت أو فريقك تغييره يكفي وحده.
change-you = يمكنك تغيير هذا
change-team = يجب أن يؤكد فريقك هذا
change-unanswered = لم يُجب عنه بعد
change-nobody = لا يمكن لأحد أن يختار هذا
answers-heading = إجاباتك ({ $count })
change = تغيير
parked-heading = لم تعد مستخدمة
parked-text = هذه الإجابات لا تؤثر الآن. هي محفوظة، وتعود إذا صارت مهمة من جديد.
news-parked = لم تعد مستخدمة بعد تغييرك: { $answers }.
news-used = استُخدمت من جديد بعد تغييرك: { $answers }.
sources-heading = المصادر ({ $count })

start-again = البدء من جديد
start-again-ask = هذا يحذف كل إجاباتك في هذه الصفحة.
start-again-yes = احذف إجاباتي
start-again-no = احتفظ بإجاباتي
restarted = حُذفت إجاباتك.
undo = تراجع

emergency-number = المحلي للطوارئ
crisis-number = خط الأزمات { $number }
crisis-line = أحد خطوط الأزمات
country = أرقام الاتصال في
country-own = بلد هذه الصفحة
country-other = بلد آخر
emergency-heading = متى تتصل فورًا
about-heading = عن هذه الأداة
version = الإصدار { $version }، رُوجع في { $reviewed }.
review-due = موعد المراجعة القادمة { $due }.
proof = قبل أن تجيب، فحصت هذه الصفحة كل مريض ممكن: { $patients } من تراكيب الإجابات. عدد قواعد السلامة الصحيحة لهم جميعًا: { $rules }. استغرق ذلك { $milliseconds } مللي ثانية على هذا الجهاز. الوثيقة { $hash }.
privacy = تبقى إجاباتك في هذه الصفحة. لا تُرسل إلى أي مكان ولا تُحفظ.

# Engine
# Phrases the engine puts together. { $what } is a condition in words, { $now } the answers behind it.

unanswered = لم يُجب عنه بعد
not-applicable = لا ينطبق
none = لا شيء
say-and = و
say-or = أو
say-not = لا يتحقق: { $what }
say-possibly = { $what } (أو غير مؤكد)
say-at-least = { $number } على الأقل
say-at-most = { $number } على الأكثر
because-never = ليس ما دام هذا قائمًا: { $what }. ({ $now })
because-never-doubt = ليس قبل استبعاد هذا: { $what }. ({ $now })
because-requires = يلزم أولًا: { $what }. ({ $now })
because-doubt = يجب أن يُعرف أولًا: { $what }. ({ $now })
because-open = يتوقف على: { $what }. ({ $now })
because-tried = مسجَّل. ({ $now })
because-urgent = يجب أولًا فحص المشكلة العاجلة.
because-elsewhere = لا شيء هنا يمنعه، لكنه ليس الخطوة التالية.
why-otherwise = لا يتحقق أي من النقاط المذكورة هنا.
suppose-all = ما يُنصح به هنا
certainty-high = يقين مرتفع: من المستبعد أن تغيّر أبحاث أخرى هذا.
certainty-moderate = يقين متوسط: قد تغيّر أبحاث أخرى هذا.
certainty-low = يقين منخفض: من المرجّح أن تغيّر أبحاث أخرى هذا.
certainty-very-low = يقين منخفض جدًا: قد يكون الأمر مختلفًا كثيرًا.
certainty-contested = يختلف الخبراء والدراسات في هذا.
status-seen = قرأنا هذا في المصدر.
status-seen-2nd = قرأنا هذا في تقرير عن المصدر.
status-memory = لم يُقارن بعد بمصدر.
status-synthesis = قاعدة خاصة بهذا المسار، وُضعت من عدة مصادر.
