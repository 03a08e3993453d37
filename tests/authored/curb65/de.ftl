pathway = Lungenentzündung: zu Hause oder im Krankenhaus?
    .intro = Fünf Zeichen sagen, wo die Behandlung am besten ist.
    .scope = Für Erwachsene, bei denen eine Lungenentzündung gefunden wurde.
    .emergency = Rufen Sie { $emergency } an, wenn die Lippen blau werden.
    .about = Nach NICE geschrieben, um das Format zu erproben. Niemand hat es geprüft.

page-red-flags = Was nicht warten kann
page-curb = Die fünf Zeichen
fact-sepsis = Gibt es Zeichen einer Sepsis?
    .short = Sepsis
    .why = Das kann nicht warten.
    .find-out = Fragen Sie, wer untersucht.
    .is-no = Nein
    .is-yes = Ja

fact-confusion = Ist jemand neu verwirrt?
    .short = Verwirrtheit
    .why = Es ist eines der fünf Zeichen.
    .find-out = AMT 8 oder weniger.
    .is-no = Nein
    .is-yes = Ja

fact-rate = Wie viele Atemzüge in der Minute?
    .short = Atemzüge
    .why = Es ist eines der fünf Zeichen.
    .find-out = Eine Minute lang zählen.
    .unit = Atemzüge pro Minute

fact-systolic = Wie hoch ist der obere Blutdruck?
    .short = Oberer Druck
    .why = Es ist eines der fünf Zeichen.
    .find-out = Messen.
    .unit = mmHg

fact-diastolic = Wie hoch ist der untere Blutdruck?
    .short = Unterer Druck
    .why = Es ist eines der fünf Zeichen.
    .find-out = Messen.
    .unit = mmHg

fact-age = Wie alt?
    .short = Alter
    .why = Es ist eines der fünf Zeichen.
    .find-out = In den Akten.
    .unit = Jahre

fact-urea_unit = Wie wurde Harnstoff gemessen?
    .short = Einheit
    .why = Labore verwenden verschiedene Einheiten.
    .is-not_measured = Gar nicht
    .is-mmol_l = mmol/l
    .is-bun_mg_dl = BUN in mg/dl

fact-urea = Wie hoch ist der Harnstoff?
    .short = Harnstoff
    .why = Es ist eines der fünf Zeichen.
    .find-out = Im Laborbericht.
    .unit = mmol/l
    .unit-one = mmol/l

fact-bun = Wie hoch ist der BUN?
    .short = BUN
    .why = Es ist eines der fünf Zeichen.
    .find-out = Im Laborbericht.
    .unit = mg/dl
    .unit-one = mg/dl

fact-home_safe = Ist die Pflege zu Hause sicher?
    .short = Sicher zu Hause
    .why = Die Punkte sind nicht alles.
    .find-out = Fragen Sie die Familie.
    .is-yes = Ja
    .is-no = Nein


score-curb = CURB-65
score-crb = CRB-65

condition-c = Verwirrtheit
condition-u = Harnstoff über 7 mmol/l
condition-r = 30 Atemzüge oder mehr
condition-b = niedriger Blutdruck
condition-a = 65 oder älter
condition-two = zwei Zeichen oder mehr
condition-three = drei Zeichen oder mehr

step-red-flags = Was nicht warten kann

step-where = Harnstoff

step-crb65 = Vier Zeichen

step-score = Fünf Zeichen

step-home-or-not = Zu Hause

step-call = Rufen Sie { $emergency } an
    .text = Es kann eine Sepsis sein.

step-hospital-now = Sofort ins Krankenhaus
    .text = Drei Zeichen oder mehr.

step-intensive = Krankenhaus, Intensivstation fragen
    .text = Drei Zeichen oder mehr.

step-hospital = Krankenhaus
    .text = Zwei Zeichen oder mehr.

step-home = Zu Hause
    .text = Höchstens ein Zeichen.

treatment-antibiotic = Antibiotikum
    .what = Ein Mittel gegen Bakterien, innerhalb von 4 Stunden.

