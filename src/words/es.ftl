# The words of en.ftl in Spanish. No clinician and no patient who speaks Spanish has reviewed them.

# Page
# What the page itself says. Plain messages with { $name } placeholders only: the bundler turns them into "{name}".

before-you-start = Antes de empezar
question-number = Pregunta { $number }
questions = Preguntas
continue = Continuar
back = Atrás
not-sure = No lo sé con seguridad
none-of-these = Nada de esto
or = o
why-we-ask = Por qué preguntamos
find-out = Cómo averiguarlo
number = Número
number-range = Un número de { $min } a { $max }.

error = Error:
error-heading = Hay un problema
error-named = { $question }: { $problem }
error-choose = Elija una respuesta
error-choose-any = Elija al menos una respuesta
error-number = Escriba un número
error-not-a-number = Escriba un número en cifras, como 7
error-whole = Escriba un número entero
error-range = Escriba un número de { $min } a { $max }
error-min = Escriba un número de al menos { $min }
error-max = Escriba un número de { $max } como máximo

emergency-advice = Consejo de emergencia:
same-day-advice = Consejo para hoy:
urgent-clinic-advice = Consejo para los próximos días:
checked-heading = ¿Ya le revisaron?
checked-text = Siga solo si un médico o una enfermera le ha revisado por esto desde que empezó.
checked = Ya me revisaron por esto
checked-note = Usted dijo que ya le revisaron por esto. El consejo de arriba sigue contando si algo es nuevo o empeora.
checked-undo = No me han revisado

result = Resultado
reached = Adónde lleva esto hasta ahora: { $result }
recommend-heading = De qué hablar ahora
offer-heading = Opciones para considerar
offer-lead = Estas son opciones, y ninguna es la ganadora. Cuál le conviene depende de lo que a usted le importa.
alongside-heading = También importante para usted
evidence = Qué se sabe sobre esto
source-number = Fuente { $numbers }
source-numbers = Fuentes { $numbers }
review-heading = Volver a evaluar
review-after = Vea cómo le fue después de { $after }.
suppose-text = Puede mirar hacia adelante. Suponga que esto no ayudó lo suficiente:
suppose = Suponga que no ayudó:
suppose-this = Todo lo que se recomienda aquí
supposed = Está mirando hacia adelante. Supusimos que esto no ayudó.
why-heading = Por qué esta respuesta
behind-this = Qué hay detrás de esto
fact-and-answer = { $fact }: { $answer }
treatments-heading = Todos los tratamientos, y en qué punto está cada uno para usted
treatments-lead = Abra un grupo para ver cada tratamiento y el motivo.
standing-count = { $standing } ({ $count })
standing-recommended = Temas para hablar ahora
standing-option = Una opción para usted
standing-not-yet = Todavía no
standing-tried = Ya se probó
standing-ruled-out = Por ahora no es para usted
would-change = El menor número de respuestas que tendrían que ser distintas:
would-change-none = Tal como es este recorrido, a nadie se le muestra esto.
would-change-open = De esas, el menor número que usted o su equipo todavía podrían cambiar o averiguar:
would-change-open-none = Nada que usted o su equipo puedan cambiar bastaría por sí solo.
change-you = usted puede cambiar esto
change-team = su equipo debe confirmar esto
change-unanswered = todavía sin respuesta
change-nobody = nadie puede elegir esto
answers-heading = Sus respuestas ({ $count })
change = Cambiar
parked-heading = Ya no se usan
parked-text = Estas respuestas no importan ahora. Se guardan, y vuelven si importan otra vez.
news-parked = Ya no se usan, después de su cambio: { $answers }.
news-used = Se usan otra vez, después de su cambio: { $answers }.
sources-heading = Fuentes ({ $count })

start-again = Empezar de nuevo
start-again-ask = Esto borra todas sus respuestas en esta página.
start-again-yes = Borrar mis respuestas
start-again-no = Conservar mis respuestas
restarted = Sus respuestas se borraron.
undo = Deshacer

emergency-number = número de emergencias
crisis-number = la línea de crisis { $number }
crisis-line = una línea de crisis
country = Números a los que llamar en
country-own = el lugar de esta página
country-other = Otro país
emergency-heading = Cuándo llamar ahora
about-heading = Sobre esta herramienta
version = Versión { $version }, revisada { $reviewed }.
review-due = Próxima revisión prevista: { $due }.
proof = Antes de que usted respondiera, esta página comprobó todos los pacientes posibles: { $patients } combinaciones de respuestas. { $rules } reglas de seguridad se cumplen para todos. Tardó { $milliseconds } ms en este dispositivo. Documento { $hash }.
privacy = Sus respuestas se quedan en esta página. No se envían a ninguna parte y no se guardan.

# Engine
# Phrases the engine puts together. { $what } is a condition in words, { $now } the answers behind it.

unanswered = todavía sin respuesta
not-applicable = no corresponde
none = ninguno
say-and = y
say-or = o
say-not = no “{ $what }”
say-possibly = { $what } (o no se sabe con seguridad)
say-at-least = al menos { $number }
say-at-most = { $number } como máximo
because-never = No mientras se cumpla esto: { $what }. ({ $now })
because-never-doubt = No hasta que se descarte esto: { $what }. ({ $now })
because-requires = Primero hace falta: { $what }. ({ $now })
because-doubt = Primero hay que averiguar: { $what }. ({ $now })
because-open = Depende de: { $what }. ({ $now })
because-tried = Está registrado. ({ $now })
because-urgent = Primero haga que le revisen el problema urgente.
because-elsewhere = Nada aquí habla en contra, pero no es lo que sigue ahora.
why-otherwise = No se cumple ninguno de los puntos que se revisan aquí.
suppose-all = lo que se recomienda aquí
certainty-high = Certeza alta: es poco probable que nuevos estudios cambien esto.
certainty-moderate = Certeza moderada: nuevos estudios pueden cambiar esto.
certainty-low = Certeza baja: es probable que nuevos estudios cambien esto.
certainty-very-low = Certeza muy baja: esto puede ser bastante distinto.
certainty-contested = Los expertos y los estudios no están de acuerdo en esto.
status-seen = Leímos esto en la fuente.
status-seen-2nd = Leímos esto en un informe sobre la fuente.
status-memory = Aún no comprobado con una fuente.
status-synthesis = Regla propia de este recorrido, hecha a partir de varias fuentes.
