# Persistent pain after spine surgery: every word a reader sees, in Spanish.
# Ids are those of pathway.toml; a dot in an id becomes two hyphens (tried.exercise -> tried--exercise).
# Short sentences, one idea each, for reading grade 6. Numbers are those of evidence.toml, with the same denominators.
# No clinician and no native-speaking patient has reviewed it. A test compares its figures with those of en.ftl.

pathway = Dolor que continúa o que vuelve después de una cirugía de espalda
    .intro =
        Es posible que usted todavía tenga dolor después de una operación de la espalda baja (zona lumbar). O que el dolor haya vuelto. Esta página le ayuda a prepararse para hablar con su equipo médico.

        Primero pregunta por señales que no pueden esperar. Después pregunta por su dolor, su cirugía y lo que ha probado. Al final muestra de qué conviene hablar ahora, y por qué.

        Algunas personas buscan esto como “síndrome de cirugía de espalda fallida” (en inglés, “failed back surgery syndrome” o FBSS). Ese nombre no quiere decir que usted falló. Tampoco quiere decir que su cirujano falló. Un nombre más nuevo es “síndrome de dolor espinal persistente tipo 2”.
    .scope =
        Esta página es para personas adultas que tuvieron una cirugía de la espalda baja. No está hecha para cirugías del cuello o de la parte alta de la espalda, ni para menores de 18 años. A todas las personas les pregunta por señales que no pueden esperar.

        Llame ahora al { $emergency }, y no responda antes las preguntas, si tiene:

        - cuello rígido con fiebre, o confusión nueva
        - dolor fuerte de vientre, sangrado del intestino o del estómago, o una pierna fría, después de una cirugía de columna hecha por delante
        - un sarpullido fuerte, o hinchazón de la cara o la garganta, después de un medicamento nuevo
        - temblores y fiebre después de un medicamento nuevo, o después de combinar dos medicamentos

        Esta página es para aprender. No es un diagnóstico.
    .emergency =
        Llame ahora al { $emergency } por cualquiera de las señales de abajo, o por pensamientos de quitarse la vida. Por esos pensamientos también puede llamar a { $crisis }.

        { -safety-net }
    .signs = ¿Debilidad nueva o mayor, entumecimiento entre las piernas, sin control de vejiga o intestino, dolor de pecho, falta de aire, ideas de suicidio? Llame ahora.
    .about =
        Esta página es para aprender y para prepararse para una consulta. No da un diagnóstico. No le dice cuánto tomar de un medicamento. No puede reemplazar a un médico que le conoce.

        Esta página no tiene validación clínica. Ningún profesional de la salud la ha aprobado. No es un dispositivo médico.

        “No lo sé con seguridad” siempre es una respuesta válida. En las señales urgentes tomamos entonces el camino más seguro. En los tratamientos esperamos entonces una respuesta de su equipo médico.
    .authors = La escribieron los autores de este proyecto abierto. Ningún profesional de la salud la ha firmado todavía.
    .funding = Nadie pagó por ella. No participó ningún fabricante de dispositivos o medicamentos. Los autores no ganan nada con lo que usted elija.
    .evidence =
        Buscamos guías, revisiones y estudios sobre el dolor después de una cirugía de columna. No buscamos todos los estudios que existen. De la mayoría de las fuentes leímos solo el resumen.

        Cada número dice de quiénes trata, con qué se comparó y en cuánto tiempo. Si nadie ha comprobado todavía una afirmación, la página lo dice. Donde los expertos no están de acuerdo, usted ve cada postura.
    .limits =
        No le conoce a usted, ni su examen, ni sus imágenes. Sabe solo lo que usted responde. No está hecha para niños, ni para el cuello o la parte alta de la espalda, ni para el dolor de espalda sin cirugía. Pueden faltar causas poco frecuentes.

        Un número sobre un grupo no puede decir qué le pasará a usted. Muchos de los estudios son pequeños, antiguos o pagados por fabricantes.
    .update = Se revisa al menos una vez al año, y antes si sale un estudio nuevo y grande o un aviso de seguridad. El proyecto anota cada cambio que puede llevar a otra respuesta.
    .development = Nadie la ha probado todavía con pacientes ni con profesionales de la salud. La probamos con casos de informes publicados, y un programa comprobó las reglas de seguridad para todas las respuestas posibles. Eso no reemplaza una prueba con personas.

# ---------------------------------------------------------------- lists that several messages share

# What cannot wait, for whoever is told to wait: the same words everywhere (A14). Above it stands whom to call; its last
# line says what is less urgent. A term cannot hold a number to call.

-safety-net =
    - debilidad nueva o que aumenta
    - entumecimiento o menos sensibilidad entre las piernas
    - no puede orinar, o se le escapa la orina o las heces
    - dolor, entumecimiento o debilidad nuevos en las dos piernas
    - dolor de pecho, o dificultad para respirar
    - mucho sueño, fuera de lo normal
    - dolor que aumenta rápido, de una hora a otra
    - fiebre, o una herida roja, abierta o húmeda. Si tiene solo esto, llame ese mismo día a su equipo de cirugía. Si nadie contesta, vaya a urgencias (sala de emergencias).

# What makes a fever an emergency (A1).

-sepsis-signs =
    - confusión nueva, o habla enredada
    - piel azul, gris o con manchas
    - mucha dificultad para respirar
    - no ha orinado en todo el día
    - temblores que no puede parar
    - cuello rígido con fiebre
    - se siente tan mal que teme morir

# ---------------------------------------------------------------- answers used by several questions

-no = No
-yes = Sí
-not-tried = No lo he probado
-no-help = Lo probé: ayudó poco o nada (el dolor bajó menos de 30%)
-some-help = Lo probé: ayudó algo (el dolor bajó de 30% a 49%)
-good-help = Lo probé: ayudó bastante (el dolor bajó la mitad o más)
-why-tried = Lo que usted ha probado influye en lo que tiene sentido hacer después.
-find-tried = Revise los informes de sus consultas, o pida a su clínica una lista de sus tratamientos.

# ---------------------------------------------------------------- now: signs that cannot wait
# A label that worries says all of it by itself: a list may show it without its question.

fact-bladder_bowel = ¿Tiene problemas nuevos o peores con la vejiga (la orina), con el intestino (las heces) o con la sensibilidad sexual?
    .short = Vejiga e intestino
    .why = Quizás no puede orinar, o no siente cuándo necesita hacerlo. Quizás se le escapa la orina o las heces. Estas pueden ser señales de presión sobre los nervios de la vejiga. Una sola señal es suficiente.
    .find-out = Piense en la última vez que orinó. ¿Pudo empezar, sentirlo y vaciar del todo? Si no sabe qué es nuevo, elija “No lo sé con seguridad”. Entonces hay que revisarlo hoy.
    .is-none = Ningún problema nuevo o peor
    .is-new_change = Problema nuevo o peor con la vejiga, el intestino o la sensibilidad sexual
    .is-old_unchanged = Un problema antiguo que no ha cambiado
    .row-new_change = Problema nuevo o peor de vejiga, intestino o sensibilidad sexual

fact-saddle = ¿Algo de esto es nuevo o ha empeorado: entumecimiento (la parte se duerme), hormigueo o menos sensibilidad alrededor del ano, los genitales o la parte interna de los muslos?
    .short = Sensibilidad entre las piernas
    .why = Los nervios de esta zona también sirven a la vejiga y al intestino. Un cambio nuevo aquí necesita atención de inmediato.
    .find-out = Fíjese en lo que siente al limpiarse o lavarse. ¿Siente menos que antes?
    .is-no = No, o es antiguo y no ha cambiado
    .is-yes = Nuevo o peor: entumecimiento, hormigueo o menos sensibilidad alrededor del ano, los genitales o la parte interna de los muslos
    .row-yes = Nuevo o peor: entumecimiento, hormigueo o menos sensibilidad en ano, genitales o interior de los muslos

fact-weakness = ¿Tiene debilidad en una pierna, un pie, un brazo o una mano?
    .short = Debilidad
    .why = Con una debilidad nueva o que aumenta, puede que algo presione un nervio. Es posible que el nervio no se recupere si la ayuda llega tarde.
    .find-out = ¿Alguien ha visto que usted arrastra el pie? ¿El pie golpea el suelo al caminar? Compare con la semana pasada. No pruebe su fuerza a solas: podría caerse.
    .is-none = Ninguna debilidad nueva o que aumente
    .is-old_stable = Una debilidad antigua que no ha cambiado
    .is-new_mild = Pierna, pie, brazo o mano: debilidad nueva pero leve
    .is-severe_or_worsening = Pierna, pie, brazo o mano: debilidad nueva y grave, o cada vez menos fuerza
    .row-severe_or_worsening = Pierna, pie, brazo o mano: debilidad nueva y grave, o que aumenta
    .row-new_mild = Pierna, pie, brazo o mano: debilidad nueva pero leve

fact-cord_signs = ¿Tiene las manos torpes, o camina con inestabilidad o rigidez?
    .short = Manos torpes, paso inestable
    .why = Esto puede significar que algo presiona la médula espinal. Si es nuevo, o empeora rápido, es una emergencia.
    .find-out = Piense en los botones, las llaves y su letra. Pregunte a alguien que le ve caminar. Si hace mucho que camina con rigidez, y no ha cambiado, es “antiguo”.
    .is-none = Nada de esto que sea nuevo o que empeore
    .is-old_unchanged = Es antiguo y no ha cambiado
    .is-slowly_worse = Manos torpes, o caminar con inestabilidad o rigidez: empeora poco a poco
    .is-new_or_fast = Manos torpes, o caminar con inestabilidad o rigidez: es nuevo, o empeora rápido
    .row-new_or_fast = Manos torpes, o andar inestable o rígido: nuevo, o empeora rápido
    .row-slowly_worse = Manos torpes, o andar inestable o rígido: empeora poco a poco

fact-airway_neck = Después de una operación de cuello: ¿le cuesta respirar o tragar, y eso es nuevo o aumenta, o tiene el cuello hinchado?
    .short = Respirar después de una operación de cuello
    .why = Después de una operación de cuello, un sangrado puede apretar las vías por donde pasa el aire. Esto todavía puede pasar días después.
    .find-out = Pida a alguien que le mire el cuello y escuche cómo respira. Compare con esta mañana. ¿Aumenta, o se alivia?
    .is-no = No, o ninguna operación de cuello
    .is-easing = Después de una operación de cuello: dificultad para respirar o tragar, o el cuello hinchado, pero se está aliviando
    .is-yes = Después de una operación de cuello: dificultad nueva o que aumenta para respirar o tragar, o el cuello hinchado
    .row-yes = Tras una operación de cuello: dificultad nueva o mayor para respirar o tragar, o cuello hinchado
    .row-easing = Tras una operación de cuello: dificultad para respirar o tragar, o cuello hinchado, pero se alivia

fact-bilateral = Más o menos en las últimas 2 semanas, ¿ha empezado a tener dolor, entumecimiento o debilidad en las dos piernas, o esto ha empeorado claramente en las dos?
    .short = Problema nuevo en las dos piernas
    .why = Un problema nuevo en las dos piernas puede ser señal de presión sobre muchos nervios a la vez. Si el problema en las dos piernas es antiguo, aquí la respuesta es “no”.
    .find-out = Piense en cómo estaba hace dos semanas. ¿Había una pierna que entonces estaba bien y ahora no?
    .is-no = No, o es antiguo y no ha cambiado
    .is-yes = Más o menos en las últimas 2 semanas: dolor, entumecimiento o debilidad en las dos piernas, nuevo o claramente peor
    .row-yes = En unas 2 semanas: dolor, entumecimiento o debilidad en ambas piernas, nuevo o claramente peor

# ---------------------------------------------------------------- today

fact-infection_signs = ¿Tiene fiebre o escalofríos?
    .short = Fiebre o escalofríos
    .why = El dolor de espalda con fiebre puede significar una infección en la columna. Si además tiene el cuello rígido o confusión nueva, deténgase aquí y llame ahora al { $emergency }.
    .find-out = Tómese la temperatura si puede. Algunas personas con una infección no tienen fiebre. Por eso preguntamos también por otras señales.
    .is-no = { -no }
    .is-yes = Fiebre o escalofríos
    .row-yes = Fiebre o escalofríos

fact-wound = ¿Cómo se ve la herida de su cirugía?
    .short = Su herida
    .why = Una herida puede mostrar pronto una infección o una fuga del líquido que rodea la médula y los nervios (líquido espinal o cefalorraquídeo).
    .find-out = Pida a alguien que la mire, o tome una foto de la herida.
    .is-healed = Cerrada, seca y sin irritación, o ninguna a la vista
    .is-red_or_pus = La herida está roja, abierta o con pus
    .is-clear_fluid_or_swelling = De la herida sale líquido transparente, o hay una hinchazón blanda debajo
    .is-not_applicable = No hay ninguna herida
    .row-red_or_pus = Herida roja, abierta o con pus
    .row-clear_fluid_or_swelling = Herida: sale líquido claro, o hinchazón blanda debajo

fact-postural_headache = ¿Tiene un dolor de cabeza nuevo que empeora al sentarse o ponerse de pie, y mejora al acostarse?
    .short = Dolor de cabeza al estar sentado o de pie
    .why = Este tipo de dolor de cabeza puede venir de una fuga de líquido espinal, el líquido que rodea la médula y los nervios. Puede aparecer mucho tiempo después de la cirugía.
    .find-out = Acuéstese en posición plana un rato y luego siéntese. ¿Cambia el dolor de cabeza?
    .is-no = { -no }
    .is-yes = Un dolor de cabeza nuevo: peor al sentarse o ponerse de pie, mejor al acostarse
    .row-yes = Dolor de cabeza nuevo: peor de pie, mejor al acostarse

fact-infection_now = Que usted sepa, ¿tiene ahora una infección?
    .short = Infección ahora
    .why = Una infección en otro lugar puede pasar a la columna o a un dispositivo. Si la ayuda llega tarde, se puede formar un absceso. Los procedimientos esperan hasta que se cure.
    .find-out = Piense en las últimas semanas: un médico, un dentista, antibióticos. Cuenta como “ahora” hasta que un médico haya dicho que ya pasó. Si alguien cree que puede tener una, elija “No lo sé con seguridad”.
    .is-none = Ninguna que yo sepa
    .is-healed = Tuve una, y un médico ha dicho que ya pasó
    .is-elsewhere = Una infección ahora en la orina, un diente, la piel, el pecho u otro lugar
    .is-spine_wound_or_device = Una infección ahora en la columna, la herida o un dispositivo
    .row-spine_wound_or_device = Infección ahora en columna, herida o dispositivo
    .row-elsewhere = Infección ahora en otro lugar: orina, diente, piel, pecho

fact-infection_risk = ¿Algo de esto es su caso? Elija todo lo que corresponda.
    .short = Riesgos de infección
    .why = Con estas cosas es más probable una infección en la columna. Puede crecer sin fiebre. Aquí nadie le juzga.
    .find-out = Revise su lista de medicamentos y diagnósticos, o pregunte a su médico. “No lo sé con seguridad” cuenta como un riesgo.
    .is-none = Nada de esto
    .is-diabetes = Diabetes
    .is-low_immunity = Defensas bajas contra las infecciones: esteroides (corticoides), quimioterapia o diálisis
    .is-injected_drugs = Drogas inyectadas sin receta
    .is-recent_spine_needle = Una aguja en la columna hace poco, como una inyección
    .is-recent_infection = Una infección en los últimos 3 meses
    .row-diabetes = Diabetes
    .row-low_immunity = Defensas bajas: corticoides, quimioterapia o diálisis
    .row-injected_drugs = Drogas inyectadas sin receta
    .row-recent_spine_needle = Una aguja en la columna hace poco, como una inyección
    .row-recent_infection = Infección en los últimos 3 meses

fact-test_alarm = ¿Le han dicho que tiene una infección, líquido cerca de la columna o un valor alto en un análisis de sangre para la inflamación (PCR o VSG)?
    .short = Aviso por una prueba
    .why = Un resultado así hay que mirarlo mejor y pronto. Si se lo han dicho, o no lo sabe con seguridad, preguntamos enseguida qué mostraron la resonancia y el análisis de sangre.
    .find-out = Revise cartas, mensajes o informes de su clínica. O llame y pregunte si algún resultado necesita atención.
    .is-no = { -no }
    .is-yes = Me dijeron que tengo una infección, líquido, o una PCR o VSG alta
    .row-yes = Aviso de infección, de líquido cerca de la columna, o de PCR o VSG alta

fact-fracture_tumour_flags = ¿Algo de esto es su caso? Elija todo lo que corresponda.
    .short = Lesión, cáncer, huesos débiles
    .why = Estas cosas aumentan la posibilidad de que el dolor venga de algo distinto del problema anterior. Si usted tiene o tuvo cáncer, cuenta, aunque hayan pasado muchos años.
    .find-out = Pregunte a su clínica si alguna vez recibió tratamiento para cáncer o huesos débiles.
    .is-none = Nada de esto
    .is-trauma = Una caída fuerte, un choque u otra lesión reciente
    .is-cancer = Tengo o tuve cáncer
    .is-fragility = Huesos débiles o uso prolongado de esteroides (corticoides), y una caída o un esfuerzo, aunque fuera pequeño
    .is-weight_loss = He bajado de peso y no sé por qué
    .row-trauma = Una caída fuerte, un choque u otra lesión reciente
    .row-cancer = Cáncer, ahora o alguna vez
    .row-fragility = Huesos débiles o uso largo de esteroides, y una caída o un esfuerzo, aun pequeño
    .row-weight_loss = Bajar de peso sin saber por qué

fact-vte_flags = ¿Tiene dolor de pecho, dificultad para respirar, o una pantorrilla recién hinchada o adolorida?
    .short = Pecho o pantorrilla
    .why = Después de una cirugía se puede formar un coágulo de sangre. En los pulmones es una emergencia.
    .find-out = Compare las dos pantorrillas. ¿Una está más gruesa, más caliente o duele al presionarla?
    .is-none = Nada de esto
    .is-calf = Una pantorrilla está recién hinchada o adolorida
    .is-chest = Dolor de pecho, dificultad para respirar o un desmayo
    .row-chest = Dolor de pecho, dificultad para respirar o desmayo
    .row-calf = Una pantorrilla recién hinchada o adolorida

fact-overdose_signs = ¿La persona con dolor está muy adormilada, es difícil despertarla o respira lento?
    .short = Persona muy adormilada, respiración lenta
    .why = Los medicamentos para el dolor, o una bomba de medicamento, pueden hacer más lenta la respiración. Usted puede responder por otra persona.
    .find-out = Háblele a la persona y muévale el hombro. Cuente las respiraciones. Fíjese si tiene los labios azules.
    .is-no = { -no }
    .is-yes = Persona muy adormilada, difícil de despertar o que respira lento
    .row-yes = Persona muy adormilada, difícil de despertar o que respira lento

fact-sepsis_signs = ¿Hay ahora una de estas señales de sepsis?
    .short = Señales de sepsis
    .why = La sepsis es una reacción peligrosa del cuerpo a una infección. Necesita ayuda de inmediato. Puede venir sin fiebre.
    .find-out = Pregunte a alguien cómo se ve usted y cómo habla. Lo que es así desde hace mucho, y no ha cambiado, no cuenta. En la piel morena o negra, mire las palmas de las manos y las plantas de los pies. Usted puede responder por otra persona.
    .is-no = Ninguna de estas señales
    .is-yes = Confusión o arrastrar las palabras; piel azul, gris o con manchas; mucha dificultad para respirar; nada de orina en todo el día; temblores que no puede parar; cuello rígido con fiebre; o un malestar tan grande que teme morir
    .row-yes = Confusión o habla arrastrada; piel azul, gris o con manchas; mucha dificultad para respirar; sin orinar en todo el día; temblores imparables; cuello rígido con fiebre; o tan mal que teme morir

# ---------------------------------------------------------------- mood and scope

fact-suicidality = El dolor puede agotar a cualquiera. ¿Tiene pensamientos de quitarse la vida?
    .short = Pensamientos de quitarse la vida
    .why = Muchas personas con dolor de larga duración tienen estos pensamientos. Usted merece ayuda con ellos, ahora. Esta página no envía su respuesta a nadie.
    .find-out = Si no lo sabe con seguridad, hable con alguien de confianza, o llame a { $crisis }. Puede hacerlo a cualquier hora.
    .is-none = No
    .is-passive = A veces desearía no estar aquí, pero no tengo un plan
    .is-active = Pienso en quitarme la vida y he pensado en cómo hacerlo, o podría llegar a hacerlo
    .row-active = Pienso en quitarme la vida y he pensado en cómo hacerlo, o podría llegar a hacerlo
    .row-passive = A veces desearía no estar aquí, pero no tengo un plan

fact-adult = ¿La persona con dolor tiene 18 años o más?
    .short = 18 años o más
    .why = Esta página está escrita para personas adultas. Para una niña o un niño, su equipo médico sabe qué conviene.
    .is-yes = Sí, 18 años o más
    .is-no = No, menos de 18
    .row-no = La persona con dolor tiene menos de 18 años

fact-region = ¿En qué parte de la columna fue la operación de la que se trata?
    .short = Parte de la columna
    .why = Esta página está escrita para operaciones de la parte baja de la espalda. En el cuello o la parte alta importan otras cosas. Las señales que no pueden esperar son las mismas para todas las personas.
    .find-out = Mire dónde está la cicatriz, o lea el informe de la operación. Si tuvo más de una operación, elija la que corresponde a este dolor.
    .is-low_back = La parte baja de la espalda
    .is-neck = El cuello
    .is-upper_back = La parte alta de la espalda, entre el cuello y la parte baja
    .row-neck = La operación fue en el cuello
    .row-upper_back = La operación fue en la parte alta de la espalda, entre el cuello y la parte baja

fact-implants = ¿Tiene ahora en el cuerpo un dispositivo para el dolor?
    .short = Dispositivo para el dolor
    .why = Las señales de infección o una debilidad nueva son más urgentes si hay un dispositivo.
    .find-out = Busque en su cartera una tarjeta del dispositivo. Un cable de prueba (electrodo) retirado hace menos de 4 semanas cuenta como “cable de prueba”.
    .is-none = No
    .is-scs_trial = Un cable de prueba (electrodo) de un estimulador de la médula espinal, ahora o en las últimas 4 semanas
    .is-scs_implant = Un estimulador de la médula espinal
    .is-pump = Una bomba de medicamento que lleva el medicamento para el dolor dentro de la columna
    .row-scs_trial = Cable de prueba de un estimulador, ahora o en las últimas 4 semanas
    .row-scs_implant = Estimulador de la médula espinal
    .row-pump = Bomba que lleva medicamento para el dolor a la columna

# ---------------------------------------------------------------- asked after a tick

fact-device_problem = ¿Tiene un problema nuevo desde que tiene el dispositivo?
    .short = Problema con el dispositivo
    .why = Debilidad o entumecimiento nuevos, fiebre, o la piel sobre el dispositivo roja o con salida de líquido pueden indicar una infección o presión cerca de la columna.
    .find-out = Mire la piel sobre el dispositivo. Si tiene una bomba de medicamento, piense también en la última recarga: ¿empezaron después dolor, sudor, rigidez o mucha somnolencia (sueño fuera de lo normal)?
    .is-no = { -no }
    .is-yes = Debilidad o entumecimiento nuevos, fiebre, piel roja o con salida de líquido sobre el dispositivo, o un malestar repentino después de recargar la bomba
    .is-not_applicable = No tengo ningún dispositivo

fact-pump_supply = ¿Su bomba da el medicamento como debe?
    .short = Medicamento en la bomba
    .why = Si el medicamento se corta de golpe, el cuerpo puede reaccionar mal. Puede causar la muerte.
    .find-out = Escuche la bomba. Cualquier alarma cuenta. En las bombas de una marca, dos tonos significan que el medicamento se ha detenido. Busque la fecha de su recarga.
    .is-ok = Sin alarma, y recargada a tiempo
    .is-alarm_or_missed = La bomba da una alarma, o faltó una recarga
    .is-ill_with_it = Malestar con la bomba: sudor, temblores, picazón, rigidez, fiebre, confusión, mucho sueño, o el dolor volvió de golpe

fact-night_pain = ¿Tiene por la noche un dolor que no cede, sin importar cómo se acueste?
    .short = Dolor de noche
    .why = Con un cáncer, ahora o antes, o con una pérdida de peso, un dolor así se debe revisar pronto.
    .find-out = Piense en las últimas noches. ¿Encontró una forma de acostarse que aliviara el dolor?
    .is-no = { -no }
    .is-yes = Un dolor de noche que no cede

# ---------------------------------------------------------------- tests

fact-mri = ¿Qué mostró su resonancia magnética más reciente para este dolor? Elija todo lo que corresponda.
    .short = Resultado de la resonancia
    .why = La resonancia magnética ayuda a encontrar una causa que se puede tratar. Cuenta solo si se hizo por el dolor que tiene ahora.
    .find-out = Lea las últimas líneas del informe de la resonancia (“impresión” o “conclusión”; en inglés, “impression”), o pida una copia a su clínica. Una tomografía (TAC, en inglés CT) cuenta si no le pueden hacer una resonancia.
    .is-not_done = Todavía no me han hecho una resonancia para este dolor
    .is-recurrent_disc = Un disco sobresale o se ha vuelto a salir
    .is-stenosis = Espacio estrecho alrededor de los nervios en el nivel operado (estenosis)
    .is-adjacent_stenosis = Espacio estrecho junto a una fusión (huesos unidos)
    .is-scar_only = Cicatriz alrededor de los nervios
    .is-arachnoiditis = Raíces de los nervios pegadas entre sí (aracnoiditis)
    .is-infection_or_abscess = Infección o absceso (acumulación de pus) sin curar
    .is-fluid_collection = Una acumulación de líquido
    .is-no_compression = Nada que presione un nervio

fact-crp = ¿Qué mostró un análisis de sangre reciente para la inflamación (proteína C reactiva o velocidad de sedimentación)?
    .short = Análisis de sangre para la inflamación
    .why = Un valor alto puede indicar una infección. Los procedimientos esperan hasta que eso se aclare. Un valor normal no descarta una infección.
    .find-out = Pida a su clínica su último resultado. Estos análisis también se llaman PCR y VSG (en inglés, “CRP” y “ESR”).
    .is-normal = Normal
    .is-raised = Demasiado alto
    .is-not_done = No me lo han hecho

# ---------------------------------------------------------------- health and medicines

fact-contraindications = ¿Algo de esto es su caso? Elija todo lo que corresponda.
    .short = Datos de salud para su seguridad
    .why = Con cada una de estas cosas, una aguja, un dispositivo o una operación pueden no ser seguros para usted.
    .find-out = Revise su lista de medicamentos y problemas de salud, o pregunte a su médico.
    .is-none = Nada de esto
    .is-anticoagulated_or_coagulopathy = Tomo un anticoagulante (medicamento para evitar coágulos de sangre), o sangro con facilidad
    .is-pregnancy = Estoy embarazada o podría estarlo
    .is-pacemaker_icd = Tengo un marcapasos o un desfibrilador en el corazón
    .is-cannot_use_device = No podría manejar un dispositivo con control remoto
    .is-needs_regular_mri = Necesito resonancias magnéticas con frecuencia
    .is-unfit_for_anaesthesia = Un médico me dijo que la anestesia es demasiado riesgosa para mí

fact-opioid_use = ¿Toma ahora uno de estos medicamentos fuertes para el dolor (opioides)? Elija todo lo que corresponda.
    .short = Opioides ahora
    .why = Los opioides pueden hacer más lenta la respiración. Algunos no van bien con otros medicamentos. No preguntamos cuánto toma.
    .find-out = Lea los nombres en las cajas, o muéstrelas a un farmacéutico. La morfina es uno. También lo son la oxicodona, la hidrocodona y la codeína.
    .is-none = Ninguno de estos
    .is-tramadol_or_tapentadol = Tramadol o tapentadol
    .is-other_as_needed = Otro opioide, solo cuando lo necesito
    .is-other_daily = Otro opioide, todos los días
    .is-patch = Un parche de opioide en la piel
    .is-methadone_or_buprenorphine = Metadona o buprenorfina

# ---------------------------------------------------------------- time and pain

fact-weeks_since_surgery = ¿Hace cuántas semanas fue su última cirugía de columna?
    .short = Tiempo desde la cirugía
    .why = El dolor de las primeras semanas suele ser parte de la curación. El dolor posterior requiere otros pasos.
    .find-out = Busque la fecha en el informe de su operación. Un año son 52 semanas.
    .unit = semanas
    .unit-one = semana

# ---------------------------------------------------------------- the pain now

fact-pain_site = ¿Dónde es peor el dolor?
    .short = Dónde duele más
    .why = El dolor de pierna y el dolor de espalda suelen tener causas diferentes.
    .find-out = Señale con un dedo el lugar que más le duele la mayoría de los días.
    .is-leg = En la pierna
    .is-back = En la espalda
    .is-both = En la pierna y la espalda más o menos igual
    .is-buttock = En el glúteo, por debajo de la línea del cinturón

fact-pain_similarity = ¿Cómo es este dolor comparado con el dolor de antes de su cirugía?
    .short = Dolor igual o nuevo
    .why = Un tipo de dolor nuevo puede tener una causa nueva.
    .find-out = Piense en el lugar, la sensación y lo que lo provoca.
    .is-same = El mismo tipo de dolor
    .is-new_or_different = Nuevo o diferente

fact-nrs = ¿Qué tan fuerte es el dolor en un día normal? 0 es ningún dolor; 10 es el peor que pueda imaginar.
    .short = Dolor, de 0 a 10
    .why = Un dolor fuerte junto con ciertas señales se debe revisar antes. El número también ayuda a ver más adelante si un tratamiento funcionó.
    .find-out = Basta un número aproximado. Si el dolor ha cambiado hace poco, piense en hoy. Si usa un estimulador, piense en un día sin él.

fact-pain_trend = ¿Cómo ha cambiado el dolor últimamente?
    .short = Cambio del dolor
    .why = Un dolor que aumenta puede significar que ha empezado algo nuevo. Un dolor que aumenta en horas se debe revisar hoy o antes.
    .find-out = Compare con la semana pasada y con ayer. Piense en lo que podía hacer entonces y en lo que puede hacer ahora.
    .is-steady = Está más o menos igual
    .is-easing = Se está aliviando
    .is-worse = Está empeorando, en días o semanas
    .is-fast_worse = Está empeorando en horas o en un día, y el medicamento que me dieron no lo controla

# ---------------------------------------------------------------- the operation

fact-surgery_type = ¿Cuál fue su última cirugía de columna?
    .short = Última cirugía
    .why = Algunas causas de dolor aparecen solo después de ciertas operaciones.
    .find-out = Lea el título del informe de la operación, o pregunte en el consultorio de su cirujano.
    .is-discectomy = Se quitó parte de un disco (discectomía)
    .is-decompression = Se hizo espacio para los nervios (descompresión, laminectomía)
    .is-fusion = Se unieron huesos, a menudo con tornillos (fusión)
    .is-disc_replacement = Se reemplazó un disco
    .is-other = Otra cosa

# ---------------------------------------------------------------- before a procedure

fact-n_surgeries = ¿Cuántas operaciones de columna ha tenido en esta zona?
    .short = Número de cirugías
    .why = Cuantas más operaciones ha habido, menos suele ayudar una más.
    .find-out = Cuente cada operación en la misma parte de la columna, o pregunte a su clínica.
    .is-1 = Una
    .is-2 = Dos
    .is-3 = Tres
    .is-4plus = Cuatro o más

fact-relief_interval = Después de la cirugía, ¿cuánto tiempo duró la mejoría del dolor?
    .short = Alivio después de la cirugía
    .why = El tiempo que pasó hasta que el dolor volvió da una pista sobre su causa.
    .find-out = Pregunte a su familia, o busque en mensajes o en un diario de esa época.
    .is-none = Nunca mejoró
    .is-under_1_month = Menos de 1 mes
    .is-1_to_6_months = De 1 a 6 meses
    .is-over_6_months = Más de 6 meses

# ---------------------------------------------------------------- what else scans and X-rays showed

fact-hardware = ¿Qué dicen sus estudios de imagen sobre los tornillos, las barras o las cajas (piezas entre los huesos)?
    .short = Tornillos y barras
    .why = Una pieza de metal floja, rota o mal colocada puede causar dolor.
    .find-out = Busque “material”, “instrumentación” o “implante” (en inglés, “hardware” o “implant”) en el informe de la tomografía o la radiografía, o pregunte a su cirujano.
    .is-none = No tengo
    .is-ok = En su lugar y enteros
    .is-loose_or_broken = Flojos o rotos
    .is-malpositioned = Mal colocados

fact-instability = ¿Muestran las radiografías que su columna se mueve demasiado o está desequilibrada?
    .short = Movimiento o equilibrio
    .why = Demasiado movimiento o la pérdida de equilibrio de la columna pueden ser una causa que quizás se trate con cirugía.
    .find-out = Para esto se necesitan radiografías de pie y al doblarse. Pregunte a su clínica si se las hicieron.
    .is-no = No
    .is-unstable = Se mueve o se desliza demasiado
    .is-imbalance = Está desequilibrada: inclinada hacia adelante o hacia un lado
    .is-not_done = Todavía no me han hecho esas radiografías

fact-ct_fusion = Si le unieron huesos: ¿la fusión (unión de los huesos) ya es sólida?
    .short = ¿La fusión es sólida?
    .why = Una fusión que no es sólida puede doler. No todas duelen.
    .find-out = Una tomografía es lo que mejor lo muestra. Pregunte a su cirujano.
    .is-not_applicable = No me hicieron una fusión
    .is-solid = Sí, es sólida
    .is-nonunion = No, no es sólida
    .is-not_done = Nadie lo ha revisado todavía

fact-concordant = ¿Un especialista en columna le dijo que el estudio de imagen coincide con su dolor y con su examen físico?
    .short = ¿La imagen coincide con el dolor?
    .why = Muchos estudios de imagen muestran cambios que no causan dolor. La cirugía por un hallazgo que no coincide pocas veces ayuda.
    .find-out = Pregunte: “¿Lo que usted ve en la imagen explica el dolor que tengo?”. Si ningún especialista lo ha dicho todavía, elija “No lo sé con seguridad”.
    .is-yes = Sí, coincide
    .is-no = No, no coincide
    .is-unclear = Dijo que no está claro

# ---------------------------------------------------------------- procedures so far

fact-blocks = ¿Le pusieron inyecciones de prueba para encontrar el origen del dolor? ¿Cuál fue el resultado?
    .short = Inyecciones de prueba
    .why = Una inyección de prueba adormece un punto. Si el dolor desaparece por un rato, ese punto puede ser el origen.
    .find-out = Pregunte a la clínica del dolor cuál fue el resultado y si se comprobó una segunda vez.
    .is-none_done = No me han puesto ninguna
    .is-sij_positive = El origen es la articulación entre la parte baja de la espalda y la pelvis (articulación sacroilíaca)
    .is-facet_positive = El origen son articulaciones pequeñas de la columna (articulaciones facetarias)
    .is-root_positive = El origen es la raíz de un nervio
    .is-negative = No se encontró el origen

fact-months_of_pain = ¿Desde hace cuántos meses tiene este dolor?
    .short = Meses con dolor
    .why = Algunos tratamientos se consideran solo después de seis meses.
    .find-out = Cuente desde que este dolor empezó o volvió.
    .unit = meses
    .unit-one = mes

# ---------------------------------------------------------------- confirmed by a clinician

fact-odi = ¿Cuál es el puntaje de discapacidad, de 0 a 100 (puntaje de Oswestry)? Escriba 0 si no hay ninguno.
    .short = Puntaje de discapacidad
    .why = Desde 40 cuenta como muchos límites, sin importar lo que haya dicho el paciente. Un puntaje bajo no quita ninguna precaución.
    .find-out = El formulario tiene licencia y no se muestra aquí. Escriba el puntaje de un formulario que se llenó en la clínica.

# ---------------------------------------------------------------- the pain in the long run

fact-neuropathic = ¿El dolor quema, da hormigueo o se siente como descargas eléctricas, o tiene la piel entumecida en esa zona?
    .short = Dolor de tipo nervioso
    .why = El dolor que viene de los nervios responde a otros tratamientos que el dolor de las articulaciones o los músculos.
    .find-out = Una clínica puede revisarlo con una prueba corta, como el cuestionario DN4.
    .is-no = { -no }
    .is-yes = { -yes }

fact-limits = ¿Cuántas de estas 7 cosas le cuestan la mayoría de los días por el dolor: caminar 10 minutos, estar de pie 10 minutos, estar en una silla 30 minutos, vestirse o lavarse, dormir, el trabajo o las tareas de la casa, salir?
    .short = Límites la mayoría de los días
    .why = Muestra cuánto limita el dolor su día. Algunos tratamientos se consideran solo con muchos límites. Esta cuenta es nuestra y no está validada: nadie ha probado si funciona bien.
    .find-out = Vaya una por una. Cuente cada cosa que le cuesta la mayoría de los días por el dolor.
    .is-one_two = Una o dos
    .is-none = Ninguna
    .is-three_four = Tres o cuatro
    .is-five_seven = Cinco, seis o las siete

fact-claudication = ¿Le duelen las piernas al estar de pie o caminar, y se alivian al sentarse o inclinarse hacia adelante?
    .short = Dolor de piernas al caminar
    .why = Esto puede significar que los nervios tienen muy poco espacio.
    .find-out = Fíjese hasta dónde puede caminar. ¿Es más fácil si se apoya en un carrito de compras?
    .is-no = { -no }
    .is-yes = { -yes }

fact-mechanical = ¿Tiene al moverse un dolor agudo, o como si algo se trabara, que se alivia al acostarse?
    .short = Dolor al moverse
    .why = Esto puede significar que una parte de la columna se mueve demasiado.
    .find-out = Fíjese en lo que pasa cuando se da vuelta en la cama o se levanta de una silla.
    .is-no = { -no }
    .is-yes = { -yes }

fact-stooped = ¿Le resulta difícil o imposible enderezarse del todo al estar de pie?
    .short = Enderezarse al estar de pie
    .why = Puede significar que la columna ha perdido su equilibrio.
    .find-out = Párese con los talones junto a una pared. ¿Puede tocar la pared con la cabeza sin doblar las rodillas?
    .is-no = { -no }
    .is-yes = { -yes }

fact-tried--education = ¿Ha recibido clases o consejos sobre cómo vivir con este dolor y mantenerse en movimiento?
    .short = Aprender sobre el dolor
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

# ---------------------------------------------------------------- treatments so far

fact-tried--exercise = ¿Ha hecho ejercicio guiado o fisioterapia para este dolor?
    .short = Ejercicio o fisioterapia
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--psych_care = ¿Ha tenido terapia de conversación u otra atención psicológica para el dolor?
    .short = Atención psicológica
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--programme = ¿Ha estado en un programa para el dolor, en el que un equipo entrena con usted durante semanas?
    .short = Programa para el dolor
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--meds = ¿Ha probado para este dolor medicamentos que no son opioides?
    .short = Medicamentos sin opioides
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--epidural = ¿Le han puesto una inyección cerca de los nervios de la columna (epidural)?
    .short = Inyección epidural
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--rfa_or_sij = ¿Le han hecho un procedimiento en las articulaciones de la columna o en la articulación de la pelvis, como un tratamiento con calor de nervios pequeños?
    .short = Procedimiento en las articulaciones
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--adhesiolysis = ¿Le han hecho un procedimiento para soltar la cicatriz con un tubo delgado (adhesiólisis)?
    .short = Procedimiento para soltar la cicatriz
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--scs = ¿Ha vivido con un estimulador de la médula espinal implantado?
    .short = Estimulador
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

fact-tried--pump = ¿Ha vivido con una bomba de medicamento para el dolor implantada?
    .short = Bomba de medicamento
    .why = { -why-tried }
    .find-out = { -find-tried }
    .is-not_tried = { -not-tried }
    .is-no_help = { -no-help }
    .is-partial = { -some-help }
    .is-good = { -good-help }

# ---------------------------------------------------------------- implants so far

fact-scs_trial = En los últimos 12 meses, ¿ha tenido para este dolor un período de prueba con un estimulador de la médula espinal? ¿Cómo le fue?
    .short = Prueba del estimulador
    .why = Un estimulador permanente tiene sentido solo después de una prueba que funcionó. Una prueba antigua, o por otro dolor, no dice lo suficiente.
    .find-out = Pida el informe a la clínica que hizo la prueba. Mire la fecha. Si fue hace más tiempo, elija “Ninguna prueba”.
    .is-not_done = Ninguna prueba para este dolor en los últimos 12 meses
    .is-under_50 = El dolor bajó menos de la mitad
    .is-at_least_50 = El dolor bajó la mitad o más
    .is-complication = Se suspendió porque algo salió mal

fact-pump_trial = ¿Le han hecho una prueba con un medicamento para el dolor aplicado dentro de la columna? ¿Cómo le fue?
    .short = Prueba de la bomba
    .why = Una bomba tiene sentido solo después de una prueba que funcionó.
    .find-out = Pida el informe a la clínica que hizo la prueba.
    .is-not_done = Sin prueba
    .is-failed = No ayudó lo suficiente
    .is-passed = Ayudó lo suficiente

fact-opioid_mme = ¿Cuánto medicamento opioide se toma en un día, en unidades de morfina (MME)? Escriba 0 si no se toma ninguno o si no se sabe.
    .short = Cantidad de opioides
    .why = Cualquier cantidad trae los consejos de seguridad con opioides. Ninguna cantidad quita una precaución, y a los pacientes nunca se les pregunta.
    .find-out = Tómelo de las recetas. Un farmacéutico puede calcular el número de unidades de morfina.
    .unit = unidades de morfina (MME) al día
    .unit-one = unidad de morfina (MME) al día

fact-sedatives = ¿Algo de esto es su caso: una pastilla calmante como el diazepam; gabapentina o pregabalina junto con un opioide; o apnea del sueño (pausas al respirar mientras duerme)?
    .short = Calmantes, apnea del sueño
    .why = Junto con los opioides, cada una de estas cosas puede hacer más lenta la respiración.
    .find-out = Muestre su lista de medicamentos a un farmacéutico. Pregunte a alguien si usted deja de respirar cuando duerme.
    .is-no = { -no }
    .is-yes = { -yes }

fact-overdose_risk = ¿Algo de esto es su caso? Elija todo lo que corresponda.
    .short = Riesgos con medicamentos fuertes
    .why = Con estas cosas, los opioides y algunos medicamentos para el dolor de nervios pueden hacer más daño.
    .find-out = Revise su lista de problemas de salud, o pregunte a su médico.
    .is-none = Nada de esto
    .is-past_overdose = Tuve antes una sobredosis
    .is-age_65_plus = Tengo 65 años o más
    .is-kidney_or_liver = Mis riñones o mi hígado no funcionan bien
    .is-lung_disease = Tengo una enfermedad de los pulmones
    .is-break_then_restart = Hice una pausa con los opioides y volví a empezar

fact-psych = ¿Un profesional de la salud revisó cómo se relacionan el ánimo, la preocupación y el estrés con su dolor? ¿Qué encontró?
    .short = Ánimo, preocupación y estrés
    .why = El dolor que dura mucho afecta el ánimo, y el ánimo afecta el dolor. Atenderlo va primero o al mismo tiempo. Nunca significa que su dolor no sea real.
    .find-out = Pida a su médico o a la clínica del dolor una revisión breve del ánimo, o el informe de una evaluación.
    .is-low = Revisado: poca carga emocional
    .is-moderate = Revisado: algo de carga emocional
    .is-high_or_untreated = Revisado: mucha carga emocional, aún sin tratamiento
    .is-evaluated_cleared = Se hizo la evaluación completa, y el tratamiento puede seguir adelante
    .is-not_done = No revisado

fact-substance = ¿El alcohol u otra droga se ha vuelto un problema para usted?
    .short = Alcohol o drogas
    .why = Tratar esto puede ayudarle. Algunos procedimientos son más seguros después. Aquí nadie le juzga.
    .find-out = Piense en el último año. Si no lo sabe con seguridad, su médico puede hacerle unas preguntas breves.
    .is-none = { -no }
    .is-past_recovered = En el pasado, y ya me recuperé
    .is-active_untreated = Sí, y no estoy en tratamiento

fact-nicotine = ¿Fuma, vapea o usa nicotina de otra forma?
    .short = Nicotina
    .why = Después de una fusión (unir huesos de la columna), es más frecuente que los huesos no se unan en las personas que fuman. Esto es algo que se puede cambiar.
    .find-out = Cuente tanto los cigarrillos como los vapeadores. Pregunte a su cirujano si los parches o el chicle de nicotina importan en su caso.
    .is-no = { -no }
    .is-yes = { -yes }

fact-preference = ¿Qué es lo más importante para usted ahora?
    .short = Lo que le importa
    .why = Cuando hay varias opciones adecuadas, sus deseos deciden.
    .find-out = Háblelo con alguien cercano a usted. Puede cambiar de opinión más adelante.
    .is-avoid_surgery = Quiero evitar una cirugía
    .is-fastest_relief = Quiero alivio lo antes posible
    .is-best_long_term_function = Quiero poder hacer más a largo plazo
    .is-avoid_implant = Quiero evitar un dispositivo en mi cuerpo

fact-surgeon_reviewed = ¿Un cirujano de columna revisó este caso con las imágenes?
    .short = Revisión del cirujano
    .why = Sin esta revisión, ninguna operación se muestra como opción.
    .is-no = Sin confirmar
    .is-yes = Confirmado

fact-mdt_agreed = ¿Un equipo de varias especialidades estuvo de acuerdo con este tratamiento (equipo multidisciplinario)?
    .short = Acuerdo del equipo
    .why = Sin este acuerdo, un estimulador o una bomba no se muestran como opción.
    .is-no = Sin confirmar
    .is-yes = Confirmado

fact-opioid_reduction_attempted = ¿Se intentó bajar los opioides?
    .short = Reducción de opioides
    .why = Sin este intento, una bomba no se muestra como opción.
    .is-no = Sin confirmar
    .is-yes = Confirmado

fact-refill_logistics_ok = ¿Está decidido quién recarga la bomba, dónde y cuándo?
    .short = Recargas de la bomba
    .why = Una bomba que se queda sin medicamento es peligrosa.
    .is-no = Sin confirmar
    .is-yes = Confirmado

fact-anticoagulation_managed = ¿Hay un plan para los anticoagulantes (medicamentos contra los coágulos de sangre) o los problemas de sangrado en este procedimiento?
    .short = Plan para el sangrado
    .why = Sin un plan, ninguna aguja, dispositivo ni operación se muestra como opción.
    .is-no = Sin confirmar
    .is-yes = Confirmado

# ---------------------------------------------------------------- pages

page-now = ¿Hay ahora algo de esto?
    .text = Marque lo que le pase a usted, o a la persona por quien responde. Si duda, pulse el signo “?”.

page-today = ¿Y algo de esto?
    .text = Dice qué tan pronto alguien debe verle.

page-ticked = Más sobre lo que acaba de decir
    .text = Estas preguntas van con una de sus respuestas.

page-mood-and-scope = Cómo se siente, y para quién es esta página
    .text = Se pregunta a todas las personas. ¿Algo de esto es su caso?

page-time-and-pain = Hace cuánto tiempo, y qué tan fuerte
page-tests = Pruebas para este dolor
    .text = Si puede, tenga sus informes a la mano. “No lo sé con seguridad” está bien. Entonces verá qué preguntar a su clínica.

page-pain-now = Su dolor ahora
page-your-operation = Su cirugía
page-scans = Imágenes, radiografías y movimiento
    .text = Si puede, tenga sus informes a la mano. “No lo sé con seguridad” está bien.

page-before-a-procedure = Antes de un procedimiento
    .text = Sus respuestas ayudan a elegir una atención segura para usted. Aquí nadie le juzga.

page-procedures-so-far = Inyecciones de prueba y procedimientos hasta ahora
page-implants-so-far = Estimulador y bomba hasta ahora
page-your-pain = Su dolor y su día
page-tried = Lo que ha probado
    .text = Díganos cuánto le ayudó cada cosa. Si no sabe con seguridad cuánto, elija “No lo sé con seguridad”.

page-medicines = Su salud y sus medicamentos
    .text = Por favor, no suspenda ni cambie un medicamento por estas preguntas. Dejar algunos de golpe puede ser peligroso.

page-clinician = Para que lo confirme un profesional de la salud
    .text = Solo un profesional de la salud marca estos datos. Hasta entonces aparecen como “sin confirmar”, o como 0.

# ---------------------------------------------------------------- lanes

lane-danger = Señales que no pueden esperar
lane-simple-care = Atención sin procedimientos
lane-cause = Buscar la causa
lane-procedures = Procedimientos con aguja
lane-implants-surgery = Dispositivos y operaciones
lane-living-well = Vivir bien a lo largo del tiempo

# ---------------------------------------------------------------- emergencies: the heading is what to do

step-red-flags = ¿Hay señales que no pueden esperar?

# Naloxone and rescue breathing rest on claim A10-overdose, which was read second hand.

step-emergency-overdose = Llame al { $emergency } ahora: la persona está demasiado adormilada o respira demasiado lento
    .clinical = Sospecha de toxicidad por opioides, oral o intratecal: disminución de conciencia o depresión respiratoria. Servicios de emergencia, naloxona, soporte de vía aérea; considerar recarga o reprogramación reciente de la bomba.
    .text =
        Esto puede ser demasiado medicamento para el dolor. La respiración puede detenerse.

        - Diga: “La persona está muy adormilada, respira lento y toma medicamento para el dolor”. Si hay una bomba de medicamento, dígalo.
        - Dé naloxona (un medicamento que puede revertir una sobredosis de opioides) si la tiene. Siga su folleto.
        - Quédese con la persona. Trate de mantenerla despierta.
        - Si deja de respirar, haga lo que le indique el operador. Dé respiración de rescate (boca a boca) si sabe cómo.
        - No deje que la persona “duerma hasta que se le pase”.

# The page fills in the numbers, by country. The advice not to stay alone has status memory: to be checked before release.

step-emergency-crisis = Llame al { $emergency } o a { $crisis } ahora: no tiene que pasar por esto a solas
    .text =
        Nos alegra que nos lo haya dicho. Un dolor como el suyo puede traer esos pensamientos. Pueden pasar, y hay personas que pueden ayudarle ahora mismo.

        - Llame al { $emergency } si está en peligro. Para hablar con alguien a cualquier hora, llame a { $crisis }.
        - Diga: “Tengo pensamientos de quitarme la vida, y podría llevarlos a cabo”.
        - Pida a alguien que se quede con usted hasta que llegue la ayuda.
        - Pida a alguien que le guarde sus medicinas. Si toma un opioide, dígaselo, y tenga naloxona cerca.
        - Aléjese de cualquier otra cosa que pudiera usar para hacerse daño.
    .clinical = Ideación suicida activa con plan o intención. Evaluación psiquiátrica de emergencia; no dejar a solas; restringir medios, también los medicamentos; naloxona si hay opioides.

# To sit or lie as one breathes best has status memory.

step-emergency-airway = Llame al { $emergency } ahora: su respiración puede estar en peligro
    .clinical = Sospecha de compromiso de la vía aérea tras cirugía de cuello (hematoma o edema): disnea, disfagia o hinchazón del cuello, nuevas o en aumento. Valoración de emergencia de la vía aérea y quirúrgica; también cuenta si empieza días después de la operación.
    .text =
        Después de una operación del cuello, un sangrado o una hinchazón puede cerrar el paso del aire. La respiración puede detenerse en poco tiempo. También puede empezar algunos días después de la operación.

        - Diga: “Me operaron del cuello. Me cuesta respirar”, o “Se me hincha el cuello”. Diga desde cuándo.
        - Siéntese o acuéstese como respire mejor.
        - No se quede a solas, y no maneje (no conduzca) usted.
        - No espere a que una clínica le devuelva la llamada.

step-emergency-clot = Llame al { $emergency } ahora: posible coágulo de sangre en los pulmones
    .clinical = Sospecha de embolia pulmonar tras cirugía de columna. Evaluación e imagen de emergencia.
    .text =
        El dolor de pecho, la dificultad para respirar o un desmayo pueden indicar un coágulo de sangre en los pulmones. Esto puede pasar después de una cirugía.

        - Diga: “Me operaron de la columna. Me duele el pecho”, o “Me cuesta respirar”.
        - No maneje (no conduzca) usted.
        - No espere a que se le hinche una pierna.
        - No espere a que una clínica le devuelva la llamada.

step-emergency-sepsis = Llame al { $emergency } ahora: esto puede ser sepsis
    .clinical = Sospecha de sepsis, o de meningitis si hay rigidez de nuca, tras cirugía de columna; puede no haber fiebre. Vía de sepsis; buscar foco en columna, herida o dispositivo (hemocultivos, PCR, VSG, RM con gadolinio una vez estable).
    .text =
        En la sepsis, una infección daña todo el cuerpo. Puede empeorar en poco tiempo. Con el cuello rígido y fiebre, la infección puede estar alrededor del cerebro.

        - Diga: “Me operaron de la columna, y estoy muy mal. ¿Puede ser sepsis?”. Diga cada señal.
        - Cuente de la herida, de un dispositivo que tenga en el cuerpo y de los antibióticos que toma.
        - No espere a tener fiebre. La sepsis puede venir sin ella.
        - No maneje (no conduzca) usted.

step-emergency-cauda-equina = Llame al { $emergency } o vaya a urgencias (sala de emergencias) ahora: posible presión en los nervios de la vejiga
    .clinical = Sospecha de síndrome de cauda equina (disfunción esfinteriana o sexual nueva, anestesia en silla de montar o signos bilaterales nuevos), incluido hematoma posoperatorio. RM de emergencia y cirugía de columna de guardia; la retención aislada cuenta.
    .text =
        Los nervios de la vejiga, los intestinos y las piernas pueden estar bajo presión. Esperar puede dejar un daño duradero.

        - Diga: “Me operaron de la columna. Necesito que me revisen por síndrome de cauda equina” (también llamado de cola de caballo). Diga cada señal nueva.
        - Pida una resonancia magnética de emergencia, y que llamen al equipo de cirugía de columna.
        - No espere a tener más señales. En un caso publicado, no poder orinar fue la única señal.
        - No espere a su próxima cita, ni a que el dolor empeore.

step-emergency-weakness = Llame al { $emergency } o vaya a urgencias (sala de emergencias) ahora: debilidad grave o que empeora
    .clinical = Déficit motor grave o progresivo tras cirugía de columna. RM de emergencia y valoración quirúrgica; la excepción reconocida al tratamiento conservador inicial.
    .text =
        Un nervio o la médula espinal puede estar bajo presión. Es posible que no se recupere si la ayuda llega tarde.

        - Diga: “Me operaron de la columna. Mi pierna está cada vez más débil”, o “Se me cae el pie”. Diga desde cuándo.
        - Pida una resonancia magnética de emergencia, y que llamen al equipo de cirugía de columna.
        - No espere a tener dolor. La debilidad sin dolor también cuenta.
        - No espere a ver si el ejercicio o el reposo ayudan.

step-emergency-cord = Llame al { $emergency } o vaya a urgencias (sala de emergencias) ahora: posible presión en la médula espinal
    .clinical = Sospecha de mielopatía aguda o rápida tras cirugía de columna: torpeza de manos, alteración de la marcha o espasticidad nuevas. RM de emergencia que incluya la médula cervical y dorsal; cirugía de columna de guardia.
    .text =
        Las manos torpes, o caminar de pronto con rigidez o sin equilibrio, pueden indicar presión en la médula espinal. Esperar puede dejar un daño duradero.

        - Diga: “Me operaron de la columna. Mis manos se han vuelto torpes”, o “Ya no puedo caminar con seguridad”. Diga desde cuándo.
        - Pida una resonancia de emergencia de la médula espinal, no solo de la espalda baja. Pida que llamen al equipo de cirugía de columna.
        - No espere a tener dolor. Estas señales cuentan sin él.
        - No camine a solas, para no caerse.

step-emergency-pump = Llame al { $emergency } ahora: está mal, y su bomba puede haberse detenido
    .clinical = Sospecha de abstinencia intratecal (opioide, baclofeno) o fallo de la bomba: sudoración, agitación, picazón, rigidez, fiebre, confusión, retorno súbito del dolor. Emergencia; llamar al equipo de la bomba, interrogar la bomba; la abstinencia puede ser mortal. Si hay somnolencia, considerar sobredosis.
    .text =
        Cuando el medicamento de una bomba se detiene, el cuerpo puede entrar en abstinencia. Esto puede ser mortal. Si tiene mucho sueño, puede estar llegando demasiado.

        - Diga: “Tengo una bomba de medicamento en el cuerpo. Puede haberse detenido, y estoy mal”.
        - ¿Es baclofeno? Dígalo primero. Diga cuándo la llenaron por última vez, y lleve la tarjeta de la bomba.
        - Pida que llamen al equipo que atiende la bomba.
        - No maneje (no conduzca) usted, y no se quede a solas.
        - No espere a la próxima recarga, ni a que le devuelvan la llamada.

step-emergency-device = Llame al { $emergency } o vaya a urgencias (sala de emergencias) ahora: señal de peligro con un dispositivo para el dolor
    .clinical = Estimulador o bomba intratecal con déficit neurológico nuevo, signo de infección o infección conocida del dispositivo (sin exigir fiebre), absceso en RM, problema de herida o bolsillo, o complicación de una prueba. Descartar absceso epidural, hematoma y masa en la punta del catéter antes de reprogramar: hemocultivos, PCR, VSG, RM con gadolinio de emergencia si el dispositivo lo permite; llamar al equipo implantador.
    .text =
        Con un estimulador o una bomba de medicamento, estas señales pueden indicar una infección, o presión cerca de la médula espinal.

        - Diga: “Tengo un dispositivo en la columna”. Diga cuál, y cada señal nueva. Lleve la tarjeta del dispositivo.
        - ¿Le dijeron que el dispositivo está infectado? Vaya ahora, también sin fiebre. Si espera, puede juntarse pus cerca de la columna.
        - No deje los antibióticos que le dieron. ¿Todavía no empezó? Pregunte primero.
        - Pida que llamen al equipo que colocó el dispositivo. Si tiene una bomba, diga cuándo la llenaron por última vez.
        - No intente primero arreglarlo con el control remoto.

step-emergency-infection = Llame al { $emergency } o vaya a urgencias (sala de emergencias) ahora: posible infección cerca de la médula espinal
    .clinical = Sospecha de infección espinal (fiebre, pus, PCR elevada, absceso o infección conocida) con déficit nuevo, signos de cauda equina o de médula, sin exigir fiebre; o absceso en RM con fiebre. Hemocultivos, PCR, VSG, RM con gadolinio de emergencia; valoración quirúrgica.
    .text =
        Una infección cerca de la columna puede presionar los nervios en poco tiempo. Una debilidad nueva, entumecimiento, caminar sin equilibrio o problemas en las dos piernas la vuelven una emergencia. También la fiebre con un absceso, que es una bolsa de pus.

        - Diga: “Me operaron de la columna. Puedo tener una infección en la columna”. Diga cada señal nueva, y lo que mostró una imagen o un análisis de sangre.
        - Pida análisis de sangre, y una resonancia con contraste de emergencia.
        - Una resonancia anterior normal no la descarta. En un caso publicado, la primera resonancia fue normal.
        - No espere a tener fiebre. Muchas personas con un absceso no la tienen.
        - No deje los antibióticos que le dieron. ¿Todavía no empezó? Pregunte primero.

step-emergency-leak = Llame al { $emergency } o vaya a urgencias (sala de emergencias) ahora: una fuga con fiebre, o líquido que puede presionar los nervios
    .clinical = Sospecha de fuga de LCR con signos sistémicos de infección: descartar meningitis. O colección líquida con déficit nuevo, signos de cauda equina o de médula: hematoma, absceso o pseudomeningocele a tensión. PCR, VSG, RM con gadolinio de emergencia; cirugía de columna de guardia.
    .text =
        Una fuga de líquido espinal con fiebre puede indicar una infección alrededor del cerebro y la médula espinal. Una bolsa de líquido con debilidad nueva, entumecimiento o caminar sin equilibrio puede presionar los nervios.

        - Diga: “Me operaron de la columna. Puedo tener una fuga de líquido espinal, y tengo fiebre”.
        - O diga: “Mi imagen mostró una bolsa de líquido. Ahora tengo una debilidad nueva”, o “entumecimiento”.
        - Avíseles si hay dolor de cabeza, cuello rígido, confusión o líquido que sale de la herida.
        - Pida que llamen al equipo de cirugía de columna.
        - No espere a que el cuello se ponga rígido, ni a que una clínica le devuelva la llamada.

step-emergency-spine = Llame al { $emergency } o vaya a urgencias (sala de emergencias) ahora: señales nuevas de los nervios que necesitan una imagen hoy
    .clinical = Debilidad nueva con traumatismo, fragilidad, cáncer o pérdida de peso, o en la primera semana posoperatoria; o cáncer, actual o pasado, con cualquier signo neurológico nuevo. Descartar hematoma, fractura y compresión medular maligna: RM de emergencia, de toda la columna si hay o hubo cáncer.
    .text =
        Una debilidad nueva no puede esperar en la primera semana después de la cirugía, ni con una lesión, huesos débiles o pérdida de peso. Si tiene o tuvo cáncer, ninguna señal nueva de los nervios puede esperar: debilidad, entumecimiento, o perder el equilibrio al caminar. Un sangrado, una fractura o un bulto que crece pueden presionar los nervios.

        - Diga: “Me operaron de la columna. Tengo una debilidad nueva”, o diga qué señal es nueva. Dígales la fecha de la cirugía, y si hubo una caída o cáncer.
        - Pida una imagen ahora, y que llamen al equipo de cirugía de columna.
        - No espere a que empeore.
        - No espere a su próxima cita.

step-emergency-pain = Llame al { $emergency } o vaya a urgencias (sala de emergencias) ahora: dolor que aumenta de una hora a otra después de la cirugía
    .clinical = Dolor que aumenta en horas en las semanas 0 a 2 tras la cirugía, sin control con el medicamento indicado: sospecha de hematoma epidural posoperatorio. El dolor puede preceder al déficit. Exploración neurológica, RM de emergencia, cirugía de columna de guardia; considerar infección.
    .text =
        En las dos primeras semanas después de la cirugía, un dolor que aumenta de una hora a otra, y que su medicamento no controla, puede indicar un sangrado cerca de los nervios. El dolor fuerte suele ser la primera señal.

        - Diga: “Me operaron de la columna. El dolor aumenta de una hora a otra, y mi medicamento no lo controla. ¿Puede ser un sangrado?”. Diga la fecha de la cirugía.
        - Pida un examen de la fuerza y la sensibilidad, y una resonancia de emergencia. Pida que llamen al equipo de cirugía de columna.
        - Diga si toma un anticoagulante.
        - No tome más medicamento del que le indicaron.
        - No espere a tener debilidad o entumecimiento.

# ---------------------------------------------------------------- same day: each says what to do if nobody answers

step-same-day-overdose = Llame a la clínica que le receta el medicamento para el dolor antes de tomar más
    .clinical = Posible toxicidad por opioides o sedantes, incierta. Contacto con quien prescribe antes de la próxima dosis; urgencias si no contestan en una hora; naloxona disponible; no conducir, no a solas.
    .text =
        Usted no sabe con seguridad si el medicamento para el dolor le da demasiado sueño. Eso se tiene que revisar ahora.

        - Llame antes de la próxima dosis, del próximo parche o de apretar el botón de la bomba. Si no contestan en una hora, vaya a urgencias (sala de emergencias).
        - No maneje (no conduzca) ni se quede a solas. Deje que alguien le lleve.
        - Diga: “Puede que el medicamento me dé demasiado sueño. ¿Qué debo hacer ahora?”.
        - Pregunte por la naloxona, un medicamento que puede revertir una sobredosis de opioides.
        - No beba alcohol, y no tome nada extra para dormir.
        - Llame al { $emergency } de inmediato si alguien no despierta con facilidad, respira lento o tiene los labios azules.

# Numbers and advice: see step-emergency-crisis.

step-same-day-crisis = Hable hoy con alguien sobre estos pensamientos
    .clinical = Ideación suicida pasiva, o incierta. Evaluación de seguridad el mismo día; restringir medios, también los medicamentos; naloxona si hay opioides. Si es la única señal, la atención básica suave puede acompañar.
    .text =
        Gracias por su sinceridad. Vivir con dolor es difícil, y esos pensamientos son una señal de que necesita más apoyo. Puede recibirlo hoy.

        - Llame hoy a su médico o clínica. Diga: “Tengo pensamientos de que no vale la pena vivir”.
        - Si nadie contesta, o a cualquier hora, llame a { $crisis }. También puede ir a urgencias (sala de emergencias).
        - Cuénteselo a alguien cercano, y trate de no estar a solas hoy.
        - Pida a alguien que le guarde sus medicinas. Si toma un opioide, pregunte también por la naloxona.
        - Llame al { $emergency } de inmediato si empieza a hacer un plan, o si siente que podría llevar a cabo esos pensamientos.

        Puede leer el resto aquí después de haber hablado con alguien.

step-same-day-airway = Llame hoy al equipo que le operó del cuello
    .clinical = Disnea, disfagia o hinchazón tras cirugía de cuello, en mejoría o inciertas. Exploración el mismo día; umbral bajo para valoración de emergencia de la vía aérea.
    .text =
        Después de una operación del cuello, un sangrado o una hinchazón puede cerrar el paso del aire. Usted dijo que va mejorando, o que no lo sabe con seguridad. Alguien tiene que revisarlo hoy.

        - Diga: “Me operaron del cuello. He tenido dificultad para respirar”, o “dificultad para tragar”, o “el cuello hinchado”. Diga desde cuándo.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).
        - No se quede a solas hasta que le hayan revisado.
        - Llame al { $emergency } de inmediato si vuelve o aumenta, o si le cuesta respirar o tragar.

step-same-day-clot = Llame hoy a su equipo de cirugía por un posible coágulo de sangre
    .clinical = Posible tromboembolia venosa, o incierta. Preguntar primero por el pecho; ecografía dúplex de la pierna el mismo día.
    .text =
        Después de una cirugía se puede formar un coágulo de sangre. En los pulmones es una emergencia.

        - Primero el pecho. Llame al { $emergency } de inmediato si hay dolor de pecho, dificultad para respirar o desmayo.
        - Luego la pantorrilla. Si una se hinchó hace poco o empezó a doler, puede ser un coágulo en la pierna. Diga: “Me operaron de la columna, y tengo una pantorrilla hinchada o adolorida”. Pida una ecografía (ultrasonido) hoy.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias) o a un centro de atención urgente.

step-same-day-cauda-equina = Llame hoy a su equipo de cirugía por la vejiga, el entumecimiento o las piernas
    .clinical = Síntomas de cauda equina inciertos. Exploración el mismo día, con sensibilidad perineal y residuo posmiccional; umbral bajo para RM.
    .text =
        Usted no sabe con seguridad si tiene una señal que puede indicar presión en los nervios de la vejiga. Alguien tiene que revisarlo hoy.

        - Diga: “No sé con seguridad si tengo señales de síndrome de cauda equina. ¿Me pueden revisar hoy?”.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).
        - Llame al { $emergency } de inmediato si no puede orinar, o si se le escapa la orina o las heces.
        - Llame al { $emergency } de inmediato si siente menos, o siente entumecimiento u hormigueo, alrededor del ano, los genitales o la parte interna de los muslos.
        - Llame al { $emergency } de inmediato si las dos piernas empiezan a doler, a entumecerse o a debilitarse.

step-same-day-weakness = Llame hoy a su equipo de cirugía por la debilidad
    .clinical = Debilidad nueva leve o incierta. Exploración neurológica el mismo día; RM según indicación.
    .text =
        Una debilidad nueva, aunque sea leve, necesita un examen hoy. También puede estar aquí porque no lo sabía con seguridad.

        - Diga: “Me operaron de la columna, y mi pierna o mi pie puede estar más débil”. Diga desde cuándo.
        - Pida que le examinen la fuerza, y pregunte si necesita una resonancia magnética.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias) o a un centro de atención urgente.
        - Llame al { $emergency } de inmediato si empeora, o si pierde el control de la vejiga o los intestinos.

step-same-day-cord = Llame hoy a su equipo de cirugía por las manos o por la forma de caminar
    .clinical = Signos de mielopatía lentamente progresivos o inciertos tras cirugía de columna. Exploración neurológica el mismo día; RM que incluya la médula cervical y dorsal.
    .text =
        Las manos torpes, o caminar cada vez con más rigidez o menos equilibrio, pueden indicar presión en la médula espinal. También puede estar aquí porque no lo sabía con seguridad. Alguien tiene que revisarlo hoy.

        - Diga: “Me operaron de la columna. Mis manos se vuelven torpes”, o “Pierdo el equilibrio al caminar”. Diga desde cuándo.
        - Pregunte si necesita una resonancia de la médula espinal, no solo de la espalda baja.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).
        - Tenga cuidado de no caerse.
        - Llame al { $emergency } de inmediato si empeora rápido, o si hay debilidad nueva o que aumenta, o problemas de la vejiga o los intestinos.

step-same-day-pump = Llame ahora al equipo de la bomba, a cualquier hora
    .clinical = Alarma de la bomba intratecal, recarga perdida, o incierta. Equipo de la bomba a cualquier hora; urgencias si no contestan en 1 hora o si es baclofeno. Una alarma de dos tonos significa que la infusión se detuvo. La abstinencia puede ser mortal.
    .text =
        El medicamento de su bomba puede acabarse o detenerse, o usted no lo sabe con seguridad. Que se detenga de golpe puede ser mortal. Llame también si se siente bien.

        - Llame ahora al equipo de la bomba, a cualquier hora. Si no contestan en 1 hora, o si es una bomba de baclofeno, vaya a urgencias (sala de emergencias).
        - Una alarma de dos tonos significa que el medicamento se detiene.
        - Diga qué medicamento tiene la bomba, y cuándo la llenaron por última vez. Tenga a mano la tarjeta de la bomba.
        - No se quede a solas, y no maneje (no conduzca) usted.
        - Llame al { $emergency } de inmediato si hay sudor, temblores, picazón o rigidez, o si el dolor vuelve de golpe.
        - Llame al { $emergency } de inmediato si hay fiebre, confusión o mucho sueño fuera de lo normal.

step-same-day-device = Llame hoy al equipo que le colocó el dispositivo
    .clinical = Posible problema del dispositivo, incierto. Revisión por el equipo implantador el mismo día.
    .text =
        Usted no sabe con seguridad si hay un problema con su dispositivo. Alguien tiene que revisarlo hoy.

        - Diga qué dispositivo tiene, y qué hay de nuevo.
        - Pida a alguien que mire la piel sobre el dispositivo, por si hay enrojecimiento, hinchazón o líquido.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).
        - Llame al { $emergency } de inmediato si hay fiebre, debilidad o entumecimiento nuevos, una zona roja o de la que sale líquido, o mucho sueño fuera de lo normal.

step-same-day-infection = Llame hoy a su equipo de cirugía por una posible infección
    .clinical = Posible infección espinal posoperatoria (fiebre, herida, PCR o VSG elevada, imagen o infección conocida), o signos de sepsis inciertos. PCR, VSG, hemocultivos y RM con gadolinio el mismo día; ni una RM normal ni una PCR normal la excluyen, y puede no haber fiebre.
    .text =
        La fiebre, una herida roja o de la que sale líquido, o una prueba pueden indicar una infección. En la columna puede estar escondida en lo profundo.

        - Diga: “Me operaron de la columna. Puedo tener una infección”. Cuente de la fiebre, la herida y sus pruebas.
        - Pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste.
        - Una sola prueba normal no siempre la descarta. Pida que le revisen de nuevo si sigue mal.
        - No deje los antibióticos que le dieron. ¿Todavía no empezó? Pregunte primero. ¿Empeora? Vaya ahora.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).

        Llame al { $emergency } de inmediato si hay debilidad nueva o que aumenta, o señales de sepsis. La sepsis puede venir sin fiebre:

        { -sepsis-signs }

step-same-day-infection-elsewhere = Llame hoy a un médico por la infección
    .clinical = Infección activa en otro lugar (urinaria, dental, piel, pecho), o incierta. Tratamiento el mismo día: riesgo de diseminación a la columna o al dispositivo. Todo procedimiento cerrado hasta declararla curada. Si hay dolor espinal nuevo o en aumento: PCR, VSG, RM con gadolinio.
    .text =
        Una infección de un diente, de la orina, de la piel o del pecho puede pasar a la columna. También puede estar aquí porque no lo sabía con seguridad. Ninguna inyección, dispositivo ni operación planeada hasta que esté curada.

        - Llame a su médico o dentista. Diga: “Tengo una infección, y me operaron de la columna”. Diga si tiene metal o un dispositivo en la columna.
        - No deje los antibióticos que le dieron. ¿Todavía no empezó? Pregunte primero. ¿Empeora? Vaya ahora.
        - ¿El dolor de espalda es nuevo o aumenta? Entonces pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste.
        - Si nadie contesta, vaya hoy a un centro de atención urgente o a urgencias (sala de emergencias).

        Llame al { $emergency } de inmediato si hay debilidad nueva o que aumenta, o señales de sepsis. La sepsis puede venir sin fiebre:

        { -sepsis-signs }

step-same-day-blood-tests = Pida hoy análisis de sangre y una imagen: podría ser una infección
    .clinical = Dolor espinal nuevo o en aumento con riesgo de infección o antes de la semana 12, intenso o de intensidad desconocida; o aviso de un resultado alarmante sin RM conocida. PCR, VSG, hemocultivos y RM con gadolinio el mismo día. A menudo no hay fiebre; una PCR normal no baja la urgencia.
    .text =
        Un dolor que es nuevo o que aumenta puede venir de una infección en la columna. O le avisaron de una prueba que puede mostrarla. Puede no haber fiebre. También puede tener otra causa, pero esto se tiene que aclarar hoy.

        - Llame a su equipo de cirugía. Diga: “Me operaron de la columna, y el dolor aumenta. ¿Puede ser una infección?”. Cuente si hay diabetes, defensas bajas, agujas, una infección o una prueba.
        - Pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste.
        - Una PCR normal no la descarta. Pida que le revisen de nuevo si el dolor aumenta.
        - No deje los antibióticos que le dieron. ¿Todavía no empezó? Pregunte primero. ¿Empeora? Vaya ahora.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).
        - Llame al { $emergency } de inmediato si hay debilidad nueva o que aumenta, entumecimiento entre las piernas o confusión, o si se siente muy mal.

step-same-day-leak = Llame hoy a su equipo de cirugía por una fuga o una bolsa de líquido
    .clinical = Sospecha de fuga de LCR o pseudomeningocele, o colección líquida con dolor intenso o en aumento, riesgo de infección o PCR elevada. Equipo quirúrgico el mismo día; PCR, VSG, RM con gadolinio.
    .text =
        Un dolor de cabeza que empeora al estar de pie o sentado, un líquido transparente o una hinchazón blanda pueden indicar una fuga de líquido espinal. Una bolsa de líquido en una imagen se tiene que revisar hoy si el dolor es fuerte o aumenta, o si puede estar infectada.

        - Diga: “Puedo tener una fuga de líquido espinal después de una cirugía de columna”, o “Mi imagen mostró una bolsa de líquido”. Diga hace cuánto fue la cirugía.
        - Si le duele la cabeza, quédese en posición acostada y plana hasta que le hayan dado indicaciones.
        - Si hay una bolsa de líquido, pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).
        - Llame al { $emergency } de inmediato si hay fiebre, cuello rígido, confusión, o debilidad o entumecimiento nuevos.

step-same-day-spine = Llame hoy a su equipo de cirugía: puede necesitar una radiografía u otra imagen
    .clinical = Traumatismo, o fragilidad con dolor nuevo o intenso, tras cirugía de columna. Imagen el mismo día por fractura o fallo de la instrumentación.
    .text =
        El dolor después de una lesión puede venir de una fractura o de metal que se movió. Con huesos débiles, un esfuerzo pequeño puede bastar.

        - Diga: “Me operaron de la columna, y me lastimé”, o “Tengo huesos débiles y un dolor nuevo o fuerte”.
        - Pida una radiografía u otra imagen hoy.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias) o a un centro de atención urgente.
        - Llame al { $emergency } de inmediato si hay debilidad nueva, entumecimiento entre las piernas o pérdida del control de la vejiga.

step-same-day-cancer = Llame hoy a su médico o a su equipo de cáncer por este dolor
    .clinical = Cáncer actual o pasado con dolor espinal intenso, en aumento, nocturno o nuevo, o pérdida de peso inexplicada con dolor nocturno intenso, sin déficit: derivación en 24 horas por sospecha de compresión medular metastásica; RM de toda la columna.
    .text =
        Si tiene o tuvo cáncer, un dolor de espalda nuevo, fuerte, que aumenta o que es malo por la noche se tiene que revisar pronto. También un dolor fuerte por la noche si bajó de peso sin explicación. No significa que el cáncer lo cause.

        - Llame a su médico o a su equipo de cáncer. Diga: “Tengo o tuve cáncer, y mi dolor de espalda es nuevo”, o diga cómo ha cambiado.
        - O diga: “Bajé de peso sin proponérmelo, y el dolor es fuerte por la noche”.
        - Pida que le vean en 24 horas, y pregunte si necesita una resonancia de toda la columna.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).
        - Llame al { $emergency } de inmediato si hay debilidad nueva o que aumenta, entumecimiento, falta de equilibrio al caminar, o problemas de la vejiga o los intestinos.

step-same-day-pain = Llame hoy a su equipo de cirugía por el dolor fuerte
    .clinical = Dolor que aumenta en horas después de la semana 2 o en tiempo desconocido, o dolor intenso en la primera semana posoperatoria. Exploración neurológica el mismo día: hematoma, infección, recidiva temprana o analgesia insuficiente; imagen según indicación.
    .text =
        Un dolor que aumenta en horas, o un dolor muy fuerte en los primeros días después de la cirugía, necesita un examen hoy. Hay que descartar un sangrado, una infección o un nervio bajo presión. También puede ser dolor de la recuperación que necesita mejor alivio.

        - Diga: “Me operaron de la columna. El dolor es muy fuerte, y mi medicamento no lo controla”. Diga la fecha de la cirugía.
        - Pida un examen de la fuerza y la sensibilidad, y pregunte qué más puede aliviar el dolor.
        - No tome más medicamento del que le indicaron.
        - Si nadie contesta, vaya hoy a urgencias (sala de emergencias).
        - Llame al { $emergency } de inmediato si aumenta de una hora a otra en las dos primeras semanas después de la cirugía.
        - Llame al { $emergency } de inmediato si hay debilidad nueva o que aumenta, entumecimiento entre las piernas, o problemas de la vejiga o los intestinos.

# ---------------------------------------------------------------- within days: each ends with what cannot wait

step-urgent-infection-check = Pida una cita en los próximos días por el análisis de sangre elevado
    .clinical = Marcadores inflamatorios elevados sin otras señales. Estudio de infección en pocos días (repetir PCR y VSG, RM con gadolinio según indicación); todo procedimiento cerrado hasta aclararlo.
    .text =
        La PCR y la VSG son análisis de sangre. Si una está elevada después de una cirugía de columna, puede indicar una infección. También puede tener otra causa. Hay que aclararlo antes de cualquier procedimiento.

        - Llame a su equipo de cirugía. Diga: “Mi análisis de sangre de inflamación está elevado después de una cirugía de columna”.
        - Pida que repitan la PCR y la VSG, y pregunte si necesita una resonancia con contraste.
        - Llame ese mismo día si el dolor aumenta o cambia. Una infección puede venir sin fiebre.
        - No deje los antibióticos que le dieron. ¿Todavía no empezó? Pregunte primero. ¿Empeora? Vaya ahora.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

step-urgent-cancer-check = Pida una cita en los próximos días para ver si hay otra causa
    .clinical = Cáncer actual o pasado, o pérdida de peso inexplicada, sin dolor intenso, en aumento, nocturno o nuevo y sin déficit. Consulta preferente; RM con gadolinio según indicación.
    .text =
        Nos dijo que tiene o tuvo cáncer, o que bajó de peso y no sabe por qué. No significa que el cáncer cause este dolor. Hay que revisarlo antes de otros pasos.

        - Llame a su médico. Diga: “Me duele la espalda, y tengo o tuve cáncer”, o “Bajé de peso sin proponérmelo”.
        - Pregunte si necesita una resonancia con contraste.
        - Llame ese mismo día si el dolor es nuevo, aumenta, se vuelve fuerte o le despierta por la noche.

        Llame al { $emergency } ahora si pierde el equilibrio al caminar, o por cualquiera de estas señales:

        { -safety-net }

step-urgent-fracture-check = Pida una cita en los próximos días para revisar sus huesos
    .clinical = Fragilidad ósea o esteroides prolongados con esfuerzo menor, sin dolor nuevo ni intenso. Consulta preferente; imagen por fractura por insuficiencia.
    .text =
        Con huesos débiles o con un uso largo de esteroides, una caída o un esfuerzo pequeño puede romper un hueso de la columna.

        - Llame a su médico o equipo de cirugía. Diga: “Tengo huesos débiles, y tuve una caída o hice un esfuerzo”.
        - Pregunte si necesita una radiografía u otra imagen.
        - Llame ese mismo día si el dolor se vuelve nuevo, fuerte o repentino.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

step-urgent-blood-tests = Pida análisis de sangre en los próximos días: podría ser una infección
    .clinical = Dolor espinal nuevo o en aumento con riesgo de infección, o dolor en aumento antes de la semana 12, no intenso. PCR, VSG y RM con gadolinio en pocos días. A menudo no hay fiebre; una PCR normal no baja la urgencia, y un dolor en aumento con VSG mayor de 50 después de la semana 2 es discitis hasta demostrar lo contrario.
    .text =
        Un dolor que es nuevo o que aumenta puede venir de una infección en la columna. Puede crecer despacio. También puede tener otra causa, pero esto se tiene que aclarar pronto.

        - Llame a su equipo de cirugía. Diga: “Me operaron de la columna, y el dolor aumenta. ¿Puede ser una infección?”.
        - Pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste.
        - Tómese la temperatura. Puede no haber fiebre, y eso no la descarta.
        - Una PCR normal tampoco la descarta. Pida que le revisen de nuevo si el dolor aumenta.
        - Llame ese mismo día si el dolor se vuelve fuerte.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

# ---------------------------------------------------------------- behind the red flags

step-checked = ¿Qué queda abierto después de la primera revisión?

step-urgent-causes = ¿Hay una causa que un equipo deba ver pronto?

step-scope = ¿Esta página está hecha para usted?

step-out-of-scope-child = Pregunte al equipo médico del niño o la niña
    .clinical = Menor de 18 años, sin señal de alarma. Fuera de este recorrido: solo educación, derivación al equipo pediátrico.
    .text =
        Esta página es para personas adultas después de operaciones de la espalda baja. Lo que dice de los tratamientos puede no servir antes de los 18 años. Pregunte al equipo médico del niño o la niña.

        - Cuente dónde duele, desde cuándo, y qué se operó.
        - Pregunte quién atiende cerca de usted el dolor en niños.

        Estas señales no pueden esperar. Llame al { $emergency } ahora por cualquiera de ellas:

        { -safety-net }

step-out-of-scope-region = Pregunte a su equipo de cirugía: esta página quizá no sirve para su operación
    .clinical = Cirugía cervical o dorsal, o región desconocida; sin señal de alarma. Fuera de este recorrido: solo educación, derivación al equipo que operó. Las señales de alarma incluyen médula y vía aérea.
    .text =
        Este explorador es para operaciones de la espalda baja. Para el cuello o la parte alta de la espalda, pregunte a su equipo de cirugía. ¿No sabe dónde le operaron? Lo dice su informe de la operación.

        Estas señales no pueden esperar:

        { -safety-net }
        - manos torpes, o caminar con rigidez o sin equilibrio, si es nuevo o empeora rápido
        - después de una operación del cuello: dificultad para respirar o tragar, nueva o que aumenta, o cuello que se hincha

        Llame al { $emergency } ahora por cualquiera de ellas.

step-pregnancy = ¿Es posible un embarazo?

step-specialist = Pregunte a sus equipos médicos qué es seguro en el embarazo
    .clinical = Embarazo, sin señal de alarma. Solo educación; inyecciones con fluoroscopia, estimuladores, bombas y gabapentinoides cerrados. Obstetricia y columna en conjunto.
    .text =
        Usted dijo que está o puede estar embarazada. Entonces, por ahora no son adecuadas las inyecciones con rayos X, ni los estimuladores, ni las bombas, ni algunos medicamentos.

        - Cuente al equipo médico de su embarazo sobre el dolor de espalda y la cirugía anterior.
        - Pregunte a ellos y a su equipo de columna qué ejercicios y qué alivio del dolor son seguros para usted.
        - No deje un medicamento por su cuenta. Pregunte primero.

        Puede volver aquí más adelante. Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

step-later-collection = ¿Muestra una imagen una bolsa de líquido, algún tiempo después de la cirugía?

step-urgent-surgical-review = Pida una cita en los próximos días con su cirujano de columna
    .clinical = Instrumentación mal posicionada con dolor de pierna nuevo temprano, prótesis de disco floja o mal posicionada, o déficit tras una señal. Valoración quirúrgica preferente con TC; es una valoración, no una recomendación de operar. El bloqueo radicular es una opción si el dolor es radicular.
    .text =
        Nos habló de una señal que un cirujano debe ver pronto. Un nervio puede estar en peligro. O una pieza de la operación, como un disco artificial, está floja o fuera de su lugar. Esta página no muestra aquí ninguna operación. El cirujano decide con usted.

        - Llame a su equipo de cirugía. Diga qué hay de nuevo desde la operación, y desde cuándo.
        - Pregunte si necesita una tomografía (TAC), y lleve las imágenes que tenga.
        - Pregunte qué se puede hacer sin una operación. Si el dolor viene de un nervio, una inyección junto al nervio puede ser una forma.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

step-infection-team = Pida una cita en los próximos días con su equipo de cirugía de columna o de infecciones
    .clinical = Infección o absceso en RM, PCR elevada, o infección conocida de columna, herida o dispositivo, una vez vista la señal. Vía de infección (hemocultivos, PCR, VSG, RM con gadolinio, biopsia); sin inyección, dispositivo ni revisión electiva.
    .text =
        Una imagen, un análisis de sangre o su equipo apunta a una infección. Ninguna inyección, dispositivo ni operación planeada debe seguir adelante antes de aclarar esto.

        - Llame a su equipo de cirugía. Diga qué mostró la imagen o el análisis de sangre.
        - Pregunte si necesitan cultivos de sangre (pruebas para buscar gérmenes), otra PCR y VSG, una resonancia con contraste o una muestra de la columna.
        - No deje los antibióticos que le dieron. ¿Todavía no empezó? Pregunte primero, porque pueden ocultar el germen en las pruebas. ¿Empeora? Vaya ahora.
        - No espere a tener fiebre. No todas las personas con una infección la tienen.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

step-leak-team = Pida una cita en los próximos días con su equipo de cirugía por la bolsa de líquido
    .clinical = Colección líquida en RM antes de la semana 12 o en tiempo desconocido, sin señal de alarma. Equipo quirúrgico en pocos días: pseudomeningocele, seroma, hematoma o absceso. PCR, VSG, RM con gadolinio; puede no haber fiebre.
    .text =
        Su resonancia magnética muestra una bolsa de líquido. Puede ser líquido espinal, sangre o pus. Su equipo de cirugía debe verla pronto.

        - Pregunte qué es el líquido. Pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste si no la tuvo. Puede haber pus sin fiebre.
        - Pregunte qué pasa si espera. Algunas fugas se cierran sin una operación.
        - Pregunte cuándo harían falta reposo, un drenaje, una reparación o un lavado.
        - Llame ese mismo día si el dolor aumenta, o si hay dolor de cabeza que empeora al estar de pie o sentado, o líquido transparente.

        Llame al { $emergency } ahora si hay fiebre con el cuello rígido, o por cualquiera de estas señales:

        { -safety-net }

step-leak-team-later = Pregunte a su equipo de cirugía por la bolsa de líquido
    .clinical = Colección líquida en RM desde la semana 12, sin señal de alarma. El equipo quirúrgico la caracteriza (PCR, VSG, RM con gadolinio); los procedimientos siguen cerrados.
    .text =
        Su resonancia magnética muestra una bolsa de líquido, y su cirugía fue hace algún tiempo. Su equipo de cirugía debe verla antes de otros pasos.

        - Pregunte qué es el líquido, y si explica su dolor.
        - Pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste si no la tuvo. Puede haber pus sin fiebre.
        - Pregunte si se puede vigilar, o si se debe reparar.
        - Llame ese mismo día si el dolor aumenta, o si hay dolor de cabeza que empeora al estar de pie o sentado, o líquido transparente.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

step-time = ¿Cuánto tiempo hace de la cirugía?

step-early-leg-pain = Pida una cita en los próximos días con el equipo que le operó, por el dolor nuevo en la pierna
    .clinical = Dolor de pierna nuevo antes de la semana 6 sin lesión demostrada. Equipo quirúrgico en pocos días; TC para excluir malposición.
    .text =
        Un dolor nuevo en la pierna en las primeras semanas puede venir de un nervio que algo está tocando. El equipo que le operó debe verlo pronto.

        - Diga: “Tengo un dolor en la pierna que es nuevo desde la operación”. Diga por dónde va el dolor.
        - Pregunte si necesita una tomografía (TAC). Una resonancia magnética es difícil de interpretar en las primeras semanas.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

step-recovery = Todavía se está recuperando: siga el plan del equipo que le operó
    .review = 12 semanas, contadas desde la operación
    .clinical = Antes de la semana 6, sin señal ni lesión demostrada. Evolución posoperatoria esperada; consejos de seguridad. Si el dolor aumenta: PCR, VSG, RM con gadolinio; puede no haber fiebre.
    .text =
        En las primeras semanas, el dolor suele ser parte de la recuperación. El equipo que le operó sabe qué se hizo y qué es normal para usted.

        - Siga sus consejos sobre cómo moverse, levantar peso y cuidar la herida.
        - Camine un poco, tan a menudo como se lo permitan.
        - Pregunte cuándo es su próxima revisión.
        - Si el dolor aumenta en vez de disminuir, llame al equipo; si es fuerte, ese mismo día. Pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste. Una infección puede venir sin fiebre.
        - Llame al equipo ese mismo día si hay dolor de cabeza al estar de pie o sentado, o una pantorrilla hinchada.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

        Vuelva aquí 12 semanas después de la operación si el dolor sigue.

step-early-review = Pida a su cirujano que revise cómo va su recuperación
    .review = 12 semanas, contadas desde la operación
    .clinical = Semana 6 a 11, o intervalo desconocido, sin señal ni lesión demostrada. Revisión por cirugía y fisioterapia; reevaluar en la semana 12. Si el dolor aumenta: PCR, VSG, RM con gadolinio; puede no haber fiebre.
    .text =
        Han pasado algunas semanas, o no se sabe cuánto tiempo. En esta etapa, el dolor es motivo para una revisión, no para un procedimiento.

        - Pida a su cirujano que le examine, y que le diga qué puede esperar.
        - Pregunte por la fisioterapia, y qué movimientos puede hacer ya.
        - Pregunte si hace falta una imagen, y qué cambiaría.
        - Si el dolor aumenta, llame a su equipo de cirugía; si es fuerte, ese mismo día. Pida PCR y VSG, que son análisis de sangre, y una resonancia con contraste. Una infección puede venir sin fiebre.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

        Vuelva aquí 12 semanas después de la operación si el dolor sigue.

step-how-bad = ¿Qué tan fuertes son ahora el dolor y las limitaciones?

step-response = ¿Hay algo que ya le haya ayudado lo suficiente?

step-maintain = Siga con lo que le ayuda
    .review = un año
    .clinical = Respondedor con NRS menor de 5, como mucho dos de siete limitaciones y sin ODI de 40 o más; sin hallazgo pendiente. Mantenimiento; sin procedimiento; revisión anual.
    .text =
        Algo que probó le ha ayudado, y ahora el dolor y las limitaciones son menores. Vale la pena proteger eso. Un procedimiento agregaría riesgo.

        - Mantenga lo que ayudó, como el movimiento, el sueño y repartir el esfuerzo.
        - Tenga un plan para los días malos. Un aumento del dolor suele calmarse con los pasos que ayudaron antes.
        - Vaya a su clínica una vez al año, o antes si el dolor cambia.
        - Empiece de nuevo desde la primera pregunta si aparece una señal nueva.

step-trial-result = ¿Ayudó lo suficiente una prueba del estimulador?

step-lesion = ¿Hay una causa que una operación podría cambiar?

step-operation-gate = ¿Se cumplen las condiciones para una operación planeada?

step-no-lesion = ¿Hay solo cicatriz, o nada que presione?

step-scar = ¿La cicatriz alrededor de los nervios cambia lo que se puede probar?

step-needle-gate = ¿Se cumplen las condiciones para un procedimiento con aguja?

step-stimulator-gate = ¿Se cumplen las condiciones para un estimulador de la médula espinal?

step-pump-gate = ¿Se cumplen las condiciones para una bomba de medicamento para el dolor?

step-what-next = ¿Qué sigue sin un procedimiento?

step-early-lesion = Hable con su cirujano sobre lo que se encontró
    .review = 12 semanas, contadas desde la operación
    .clinical = Lesión demostrada antes de la semana 12, ningún procedimiento abierto. Opinión quirúrgica sobre la concordancia; atención básica; reevaluar en la semana 12.
    .decision = La decisión de la que hablar: esperar y tratar por ahora sin operación, o preguntar al cirujano si conviene actuar antes.
    .text =
        Una imagen o radiografía muestra una posible causa, y su cirugía fue hace menos de 12 semanas. Pregunte a su cirujano qué significa para usted.

        - Pregunte si el hallazgo coincide con su dolor y su examen.
        - Pregunte qué pasa si espera. Algunos hallazgos mejoran con el tiempo y el movimiento.
        - Pregunte qué haría razonable una operación, y qué la haría urgente.
        - Si el dolor aumenta, llame a su equipo de cirugía; si es fuerte, ese mismo día. Una infección puede venir sin fiebre.

        Llame al { $emergency } ahora por cualquiera de estas señales:

        { -safety-net }

step-base-care = Construya la base: movimiento, conocimiento y apoyo
    .review = 6 a 12 semanas
    .clinical = Dolor persistente tras cirugía de columna (PSPS tipo 2), ningún procedimiento abierto. Ejercicio, educación, enfoque psicológico; prueba farmacológica con límite; reevaluar a las 6 a 12 semanas (30% u ODI 10).
    .decision = La decisión de la que hablar: con qué partes de esta atención empezar, y si agregar un medicamento.
    .text =
        Para la mayoría de las personas, esta es la parte que sostiene todo lo demás. Dele de 6 a 12 semanas, con guía. Sigue siendo útil, venga lo que venga después.

        - Pida ejercicio guiado que empiece en su nivel y aumente despacio.
        - Pida ayuda con el sueño, la preocupación y cómo repartir el esfuerzo. El dolor es real, y la mente es parte de cómo se siente.
        - Pregunte por medicamentos simples, y por una fecha para dejarlos si no ayudan.
        - Acuerde una meta, como una caminata o una hora de trabajo, y escríbala.

        Luego vuelva a evaluar. Un dolor 30% menor, o 10 puntos menos en la escala de discapacidad, es un cambio que importa.

step-programme = Pregunte por un programa para el dolor
    .review = 3 meses, contados desde el final del programa
    .clinical = Ejercicio y atención psicológica ya probados, ningún procedimiento abierto. Derivar a un programa interdisciplinario intensivo; el objetivo es la función.
    .decision = La decisión de la que hablar: si un programa para el dolor cabe ahora en su vida, y qué más conservar.
    .text =
        Ha probado el ejercicio y la atención psicológica por separado. Un programa para el dolor los reúne, con un equipo, durante muchas horas a lo largo de algunas semanas.

        - Pregunte qué programas hay cerca de usted, y cuántas horas duran. Los más intensivos dan mejores resultados.
        - Pregunte qué esperan de usted, y cuánto cuesta.
        - Pregunte cómo le ayudan a volver a las cosas que le importan.

        Busca que usted pueda hacer más. Es posible que el dolor baje menos.

step-long-term = Haga un plan a largo plazo
    .review = un año
    .clinical = Programa completado o bomba implantada, ningún procedimiento abierto. Automanejo a largo plazo con revisión anual; no es probable que otro procedimiento aporte.
    .decision = La decisión de la que hablar: qué conservar, qué repetir y qué dejar.
    .text =
        Ya ha recorrido un largo camino. Por ahora no queda otra opción abierta, o no es probable que otro procedimiento aporte mucho. Eso no significa que nadie pueda ayudarle.

        - Mantenga las partes que ayudaron, y repita un tratamiento cuando lo necesite.
        - Cuide el sueño, el ánimo y el movimiento. Pida ayuda pronto cuando uno de ellos empeore.
        - Vaya a su clínica al menos una vez al año.
        - Siempre puede pedir una segunda opinión.

        Empiece de nuevo desde la primera pregunta si aparece una señal nueva o un dolor nuevo.

step-options = Opciones para considerar con su equipo médico
    .review = 6 a 12 semanas
    .clinical = Al menos un procedimiento abierto. Sensible a las preferencias: sopesar cada opción frente a la atención básica y a ningún tratamiento nuevo, con su cifra, sus daños y sus opositores.
    .decision = La decisión de la que hablar: seguir por ahora con la atención sin un procedimiento, o probar una de las opciones de abajo.
    .text =
        Sus respuestas dejan abierto más de un camino. Ninguno es el ganador. La atención sin un procedimiento sigue siendo posible en cualquier momento.

        Buenas preguntas para su visita:

        - ¿Qué tan seguro está de que esto corresponde a mi dolor? ¿A cuántas personas como yo les ayudó?
        - ¿Qué pasa si ahora no hago nada?
        - ¿Qué puede salir mal, y se puede deshacer?
        - ¿Quién aconsejaría no hacerlo, y por qué?
        - ¿Cuándo volvemos a evaluar, y cuándo paramos?

# ---------------------------------------------------------------- alongside whatever is chosen

alongside-check-your-answers = Algunas de sus respuestas no encajan entre sí
    .text =
        Esto pasa con facilidad. Los informes son difíciles de leer, y las fechas se confunden. Por favor, mire otra vez esas respuestas. Si no lo sabe con seguridad, dígalo.

        Hasta que encajen, no se muestra ningún procedimiento. Un plan no debe apoyarse en una respuesta que puede estar equivocada. Su clínica puede ayudarle con lo que dicen los informes.

# A10: the talk is for everybody who takes an opioid. It stands here too for calming medicines without one.

alongside-opioid-safety = Cuídese con los opioides y los medicamentos calmantes
    .text =
        Si toma un opioide, pregunte a su médico o farmacéutico por la naloxona para tener en casa, sea cual sea la dosis. Enseñe a otros cómo usarla.

        - No lo deje por su cuenta. Pida un plan para bajarlo despacio.
        - No agregue alcohol ni pastillas extra para dormir.
        - Llame al { $emergency } si cuesta despertar a alguien, si respira despacio o si tiene los labios azules.

        La naloxona es un medicamento que puede revertir una sobredosis. La agencia de medicamentos de Estados Unidos (FDA) aconseja esta conversación a todas las personas que toman un opioide. Los medicamentos calmantes, el alcohol y la apnea del sueño (pausas al respirar mientras duerme) pueden hacer aún más lenta la respiración.
    .unsure =
        No sabía con seguridad si toma un opioide o un medicamento calmante: mire los envases, o pregunte en la farmacia. Si toma un opioide, pregunte por la naloxona para tener en casa, sea cual sea la dosis.

        - No agregue alcohol ni pastillas extra para dormir.
        - No deje un medicamento por su cuenta.
        - Llame al { $emergency } si cuesta despertar a alguien, si respira despacio o si tiene los labios azules.

        La naloxona es un medicamento que puede revertir una sobredosis.

alongside-opioid-and-risk = Un opioide tiene más riesgo para usted: dígaselo a quien lo receta
    .text =
        Después de una pausa, pregunte antes de volver a empezar.

        Una sobredosis anterior, tener 65 años o más, problemas de riñón, hígado o pulmón, o volver a empezar después de una pausa pueden hacer más probable una sobredosis.
    .unsure =
        No sabía con seguridad si toma un opioide, o si tiene algo que lo hace más peligroso.

        Eso es una sobredosis anterior, tener 65 años o más, problemas de riñón, hígado o pulmón, o volver a empezar después de una pausa. Si algo de eso es su caso, dígaselo a quien lo receta.

alongside-opioid-and-substance = Un opioide con alcohol o drogas, ahora o antes: dígaselo a quien lo receta
    .text =
        Entonces una sobredosis es más probable.

        Decirlo le trae una atención más segura, y aquí no hay culpa.
    .unsure =
        No sabía con seguridad sobre un opioide, o sobre el alcohol o las drogas.

        Si las dos cosas son parte de su vida, o las drogas o el alcohol lo fueron, una sobredosis es más probable. Decirlo le trae una atención más segura, y aquí no hay culpa.

alongside-opioid-and-sedatives = Un opioide con un medicamento calmante o para dormir: pregunte si necesita los dos
    .text =
        No deje ninguno por su cuenta. Pida un plan para bajarlos despacio.

        Juntos pueden hacer más lenta la respiración que cada uno por separado.
    .unsure =
        No sabía con seguridad si toma los dos: mire los envases, o pregunte en la farmacia. No deje ninguno por su cuenta.

        Juntos pueden hacer más lenta la respiración que cada uno por separado.

alongside-pregnancy-care = Diga a cada equipo que está o puede estar embarazada
    .text =
        Llame también al equipo médico de su embarazo. No deje un medicamento por su cuenta. No espere más para una revisión a causa del embarazo.

        Si cada equipo lo sabe, puede elegir imágenes y medicamentos que sean seguros para usted y su bebé.
    .unsure =
        No sabía con seguridad si hay un embarazo. Pida una prueba. No espere más para una revisión por eso.

        Si cada equipo sabe que es posible, puede elegir imágenes y medicamentos que sean seguros.

alongside-opioid-review = Pida una revisión de su medicamento opioide
    .text = Pregunte si el opioide todavía le ayuda a hacer más cosas. Si no, pida un plan lento para bajarlo. Tomar más no es un próximo paso aquí. No lo deje por su cuenta.
    .unsure = Si toma un opioide: pregunte si todavía le ayuda a hacer más cosas. Si no, pida un plan lento para bajarlo. No lo deje por su cuenta.

alongside-treat-first = Reciba primero apoyo para el ánimo, el estrés, el alcohol o las drogas
    .text =
        Esto no es un rechazo. Primero se trata esto, y luego se vuelve a pensar en estimuladores, bombas y operaciones planeadas. Una emergencia nunca tiene que esperar por esto.

        Esos tratamientos suelen ir mejor después. Esta atención puede empezar ahora, junto con el ejercicio.

alongside-stop-nicotine = Busque ayuda para dejar la nicotina
    .text =
        Antes de una operación que une huesos, este recorrido le pide dejar de fumar o vapear. Pida ayuda a su clínica para dejarlo.

        En las personas que fuman, es más frecuente que los huesos no se unan. Es difícil dejarlo sin ayuda.
    .unsure =
        No sabía con seguridad sobre la nicotina, o sobre lo que mostró una imagen. Si fuma o vapea: antes de una operación que une huesos, este recorrido le pide dejarlo. Pida ayuda a su clínica para dejarlo.

        En las personas que fuman, es más frecuente que los huesos no se unan.

alongside-imaging-mri = Pregunte si necesita una resonancia magnética
    .measures = Una resonancia magnética muestra discos, cicatriz, espacios estrechos y señales de infección cerca de los nervios.
    .if-positive = Si muestra algo que coincide con su dolor y su examen, un especialista puede decir qué opciones abre.
    .if-negative = Si nada presiona un nervio, no es probable que otra operación ayude. Su dolor es igual de real.
    .downside = Muchas imágenes muestran cambios que no causan dolor. Eso puede traer preocupación y más pruebas. Una imagen normal también puede pasar por alto una infección que empieza.
    .text = Todavía no tiene una resonancia magnética por este dolor. Después de una cirugía de columna, la primera prueba habitual es una resonancia magnética sin y con contraste. Pregunte qué cambiaría para usted. Si el dolor es leve y va disminuyendo, quizá no haga falta.
    .unsure = No sabía con seguridad sobre una resonancia magnética, o sobre el dolor para el que serviría. Pregunte en su clínica si le hicieron una, y qué mostró. Después de una cirugía de columna, la primera prueba habitual es una resonancia magnética sin y con contraste.

alongside-imaging-ct = Pregunte si necesita una tomografía (TAC) o radiografías al doblarse
    .measures = Una tomografía muestra hueso y metal. Las radiografías al doblarse muestran cuánto se mueve una parte.
    .if-positive = Si una fusión no está sólida, hay metal flojo o una parte se desliza, pregunte si eso coincide con su dolor. Pregunte si se descartó una infección.
    .if-negative = Si todo está sólido y firme, hay que buscar la causa en otro lugar.
    .downside = No toda fusión que no queda sólida duele. El hallazgo puede no tener nada que ver con su dolor. Las dos pruebas usan rayos X.
    .text = Una tomografía (TAC) puede mostrar si una fusión está sólida. Las radiografías mientras se dobla pueden mostrar si una parte se mueve demasiado. Pregunte cuál de las dos ayudaría en su caso.
    .unsure = No sabía con seguridad sobre su operación, sus imágenes o el dolor. Pregunte qué le hicieron y qué mostraron las imágenes. Una tomografía (TAC) puede mostrar si una fusión está sólida. Las radiografías mientras se dobla pueden mostrar si una parte se mueve demasiado.

alongside-standing-films = Pida radiografías de toda la columna estando de pie
    .measures = Muestran el equilibrio de toda su columna mientras está de pie.
    .if-positive = Si se perdió el equilibrio y eso le limita, un centro para columnas así puede decir qué es posible.
    .if-negative = Si se conserva el equilibrio, hay que buscar otra razón.
    .downside = Un cambio en el equilibrio no tiene que ser la causa de su dolor. La prueba usa rayos X.
    .text = Le cuesta enderezarse al estar de pie. Las radiografías de toda la columna muestran si ha perdido su equilibrio.
    .unsure = No sabía con seguridad si le cuesta enderezarse al estar de pie. Si le cuesta, las radiografías de toda la columna muestran si ha perdido su equilibrio.

alongside-blood-tests = Pida análisis de sangre para buscar una infección
    .measures = Muestran si hay inflamación en alguna parte del cuerpo.
    .if-positive = Si un valor está demasiado alto, primero hay que buscar una infección. Los procedimientos esperan.
    .if-negative = Si los dos son normales, una infección es menos probable. No queda descartada: pida que le revisen de nuevo si el dolor aumenta.
    .downside = Otras cosas también suben estos valores, como una operación reciente. Eso puede llevar a más pruebas.
    .text =
        Una infección lenta puede aflojar el metal o impedir que los huesos se unan. Puede venir sin fiebre. Pregunte también si necesita una resonancia con contraste. Las pruebas se hacen antes de cualquier procedimiento.

        La PCR y la VSG son análisis de sangre simples para buscarla.
    .unsure =
        No sabía con seguridad sobre estos análisis de sangre, o sobre lo que mostraron sus imágenes. Pregunte si le hicieron PCR y VSG, y qué mostraron. Las pruebas se hacen antes de cualquier procedimiento.

        Una infección lenta puede aflojar el metal o impedir que los huesos se unan. Puede venir sin fiebre.

alongside-sacroiliac-tests = Pida un examen de la articulación de la pelvis
    .measures = Revisan si la articulación entre la columna y la pelvis es el origen de su dolor.
    .if-positive = Si las inyecciones de prueba quitan el dolor dos veces, se puede considerar un tratamiento de esta articulación.
    .if-negative = Si no lo quitan, no es probable que esta articulación sea el origen. Los tratamientos para ella se descartan.
    .downside = Una sola inyección de prueba puede parecer que funciona por casualidad. Por eso a menudo se hace una segunda. Cada aguja tiene un pequeño riesgo.
    .text = El dolor en el glúteo después de la cirugía puede venir de la articulación sacroilíaca. Ahí es donde la columna se une con la pelvis. Se puede revisar con un grupo de pruebas con las manos, y luego con una inyección de prueba.
    .unsure = No sabía con seguridad dónde le duele más, o qué inyecciones de prueba le pusieron. Si es el glúteo, el dolor puede venir de la articulación sacroilíaca. Ahí es donde la columna se une con la pelvis. Se puede revisar con un grupo de pruebas con las manos, y luego con una inyección de prueba.

alongside-facet-block-test = Pregunte por una inyección de prueba para las articulaciones pequeñas de la columna
    .measures = Revisa si las articulaciones pequeñas de la columna son el origen de su dolor.
    .if-positive = Si quita el dolor, se puede considerar el tratamiento con calor.
    .if-negative = Si no lo quita, no es probable que estas articulaciones sean el origen. El tratamiento con calor se descarta.
    .downside = Puede parecer que funciona por casualidad. Puede llevar a un tratamiento que agrega poco al ejercicio.
    .text = El dolor de espalda sin un hallazgo claro puede venir de las articulaciones pequeñas de la columna. Una inyección de prueba puede revisarlo. Pregunte qué vendría después, y qué cambiaría el resultado.
    .unsure = Todavía no se sabe si un hallazgo explica su dolor. Pregunte qué mostraron sus imágenes. El dolor de espalda sin un hallazgo claro puede venir de las articulaciones pequeñas de la columna. Una inyección de prueba puede revisarlo.

alongside-nerve-tests = Pregunte si ayudarían pruebas de los nervios
    .measures = Muestran qué tan bien funcionan los nervios y los músculos.
    .if-positive = Si un nervio está dañado, pueden ayudar a saber cuál, o encontrar otra enfermedad de los nervios.
    .if-negative = Si son normales, el dolor de tipo nervioso sigue siendo posible.
    .downside = Después de una cirugía pueden mostrar un daño antiguo que no tiene que ver con el dolor de ahora. Las agujas pequeñas pueden ser molestas.
    .text = Usted tiene dolor de tipo nervioso, y nada parece presionar un nervio. Las pruebas de nervios y músculos a veces pueden decir más. No tratan el dolor.
    .unsure = No sabía con seguridad qué mostró su resonancia magnética. Pida primero el resultado: dice si algo presiona un nervio. Si nada lo presiona, las pruebas de nervios y músculos a veces pueden decir más. No tratan el dolor.

alongside-no-nsaid = Tenga cuidado con las pastillas antiinflamatorias
    .text = Tenga cuidado si toma un anticoagulante o tiene un problema de sangrado. Pastillas como el ibuprofeno o el naproxeno pueden hacerle sangrar. Antes de tomarlas, pregunte a su médico o en la farmacia.
    .unsure = No sabía con seguridad si toma un anticoagulante o tiene un problema de sangrado. Si es así, pastillas como el ibuprofeno o el naproxeno pueden hacerle sangrar. Antes de tomarlas, pregunte a su médico o en la farmacia.

alongside-second-opinion = Siempre puede pedir una segunda opinión
    .text = Puede consultar a otro especialista en cualquier momento. Lleve su informe de la operación y sus imágenes. A un buen equipo no le molestará.
    .clinical = Segunda opinión
    .chance = { -no-numbers } Puede confirmar el plan, o encontrar una causa o un camino que se pasó por alto. Las dos cosas pueden ayudarle a decidir.
    .soon = En cuanto consiga una cita. Pregunte cuánto hay que esperar.
    .harms = Puede haber dos opiniones que no coinciden, y eso confunde. Una espera larga puede retrasar lo que necesita. { -no-numbers }
    .undo = Sí. Usted decide qué consejo seguir.
    .recovery = Ninguna. Es una cita.
    .certain = No se sabe con qué frecuencia cambia el plan. Es una regla de este recorrido que siempre puede pedirla. No encontramos a nadie que aconseje no hacerlo.
    .body = Un examen, y quizá otra imagen. No le hacen nada más al cuerpo.
    .mind = Puede dar calma, o nuevas dudas. No ofende a nadie por preguntar.
    .life = Un día para la cita, y quizá un viaje. Vaya con alguien si puede.
    .cost = El precio de una cita. Pregunte quién paga, y lleve sus informes para no repetir pruebas.
    .before = Consiga copias de sus informes e imágenes. Anote lo que quiere preguntar.
    .not-for = Señales que no pueden esperar. Con ellas, pida ayuda ahora y busque otras opiniones después.
    .again = Después de la cita. Vea si ahora entiende la causa, las opciones y sus riesgos.
    .next = Pida que los dos equipos hablen entre sí. También puede esperar, con una fecha para volver a evaluar.

alongside-watchful-waiting = Ningún tratamiento nuevo por ahora: esperar y observar
    .text = Esperar también es una opción, mientras no aparezca una señal que no pueda esperar. Acuerde una fecha para volver a evaluar. Acuerde qué le haría actuar antes.
    .clinical = Espera vigilante, sin tratamiento nuevo por ahora
    .chance = No encontramos ningún estudio sobre simplemente esperar después de una cirugía de columna.
    .soon = Nadie puede decir cuándo baja el dolor, ni si baja. { -untimed }
    .harms = Se puede pasar por alto una señal que no puede esperar. El dolor y las limitaciones pueden seguir. { -no-numbers }
    .undo = Sí. Puede elegir otro camino en cualquier momento.
    .recovery = Ninguna. Sigue con sus días como pueda.
    .certain = No hay seguridad: nadie lo ha estudiado, y depende de la causa. Los expertos aconsejan primero una atención sin operación para la mayoría de los dolores de nervio. La debilidad grave o que empeora es la excepción.
    .body = No le hacen nada al cuerpo. El dolor puede bajar, quedarse o aumentar.
    .mind = Esperar puede ser un alivio, o difícil de llevar. Una fecha fija ayuda.
    .life = Sin días libres por un procedimiento. El dolor aún puede limitar el trabajo y la vida familiar.
    .cost = Cuesta poco. Los días de trabajo perdidos pueden costar más. Planee una visita para volver a evaluar.
    .before = Una revisión de que no hay ninguna señal que no pueda esperar.
    .not-for = No es para debilidad nueva o que aumenta, problemas de la vejiga o los intestinos, fiebre, ni otra señal que no pueda esperar.
    .again = Regla de este recorrido: después de 6 a 12 semanas, o antes si hay una señal nueva. Vea si tiene { -change }.
    .next = Pregunte qué más está abierto, y si la espera cambió algo.

alongside-compare-scs-surgery = Otra operación o un estimulador: pregunte por los dos
    .text = Si hay debilidad nueva o que aumenta, una columna inestable o una infección, la operación va primero. Si no, pregunte a su equipo cuál de los dos haría primero en su caso, y por qué.
    .unsure = Todavía no se sabe si hay una causa que una operación podría cambiar. Pregunte qué muestran sus imágenes. Si la hay, pregunte cuál harían primero en su caso, una operación o un estimulador, y por qué. Si hay debilidad nueva o que aumenta, una columna inestable o una infección, la operación va primero.

alongside-adjacent-or-loose = Problemas junto a una fusión, o metal flojo: pregunte qué haría su equipo
    .text = Se usan una operación, un estimulador de la médula espinal y la atención sin un procedimiento. Pregunte qué haría su equipo, y por qué. Pregunte qué pasaría si espera.
    .unsure = Esto es para usted si una imagen mostró un estrechamiento junto a una fusión, o metal flojo. Si no lo sabe con seguridad, pregunte qué mostraron sus imágenes. Se usan una operación, un estimulador y la atención sin un procedimiento. Pregunte qué haría su equipo, y por qué.

alongside-earlier-operations = Cada operación anterior reduce la probabilidad de un buen resultado
    .text = Usted ha tenido más de una operación. Pregunte qué hace diferente a esta. La atención sin una operación sigue abierta para usted.
    .unsure = Si ha tenido más de una operación, pregunte qué hace diferente a esta. La atención sin una operación sigue abierta para usted.

alongside-discuss-fusion = Pregunte si se agregaría una fusión, y por qué
    .text = Usted ha tenido varias operaciones en el mismo lugar. Pregunte si se agregaría una fusión (unir huesos), qué cambiaría y qué riesgo tendría.
    .unsure = Si ha tenido varias operaciones en el mismo lugar, pregunte si se agregaría una fusión (unir huesos). Pregunte qué cambiaría y qué riesgo tendría.

alongside-psych-evaluation = Pida una evaluación con un psicólogo
    .measures = Se miran el ánimo, la preocupación, el sueño, los hábitos, lo que usted espera y el apoyo.
    .if-positive = Si hay mucha carga, primero viene la ayuda para eso. Luego se vuelve a evaluar.
    .if-negative = Si hay poca carga, se puede considerar una prueba de un estimulador o de una bomba.
    .downside = Toma tiempo, y puede sentirse como si alguien dudara de su dolor. También puede retrasar un tratamiento.
    .text = En este recorrido, un estimulador o una bomba viene solo después de esa evaluación. Se revisan el ánimo, lo que usted espera, el sueño y el apoyo. No es una prueba de si su dolor es real.
    .unsure = Esto es para usted si se piensa en un estimulador o una bomba. No sabía con seguridad algo que lo decide, así que pregunte a su equipo. En este recorrido, esa evaluación viene primero. Se revisan el ánimo, lo que usted espera, el sueño y el apoyo. No es una prueba de si su dolor es real.

alongside-back-only-stimulator = Sobre todo dolor de espalda: un estimulador ayudó a menos personas
    .text = La mayoría de los estudios de estimuladores son sobre el dolor de pierna. En el único estudio sobre todo de dolor de espalda, a pocas personas se les quitó la mitad del dolor. Vea los números de abajo con su equipo.
    .unsure = Todavía no se sabe si un estimulador es una opción para usted. La mayoría de los estudios de estimuladores son sobre el dolor de pierna. En el único estudio sobre todo de dolor de espalda, a pocas personas se les quitó la mitad del dolor. Vea los números de abajo con su equipo.

alongside-stimulator-evidence = Antes de un estimulador: qué preguntar sobre los estudios
    .text = Pregunte: “¿Qué ve usted en sus propios pacientes? ¿En qué estudios confía, y quién los pagó? ¿Cuándo lo quitaríamos?”.
    .unsure = Todavía no se sabe si un estimulador es una opción para usted. Si su equipo lo propone, pregunte: “¿Qué ve usted en sus propios pacientes? ¿En qué estudios confía, y quién los pagó? ¿Cuándo lo quitaríamos?”.

alongside-mri-pacemaker = Dispositivos, resonancias magnéticas y dispositivos del corazón
    .text = Pregunte si con este dispositivo puede hacerse una resonancia. Algunos tratamientos con calor (diatermia) no son seguros con él. Si tiene un marcapasos o un desfibrilador, su equipo del corazón debe estar de acuerdo antes.
    .unsure = Si tiene un dispositivo en la columna, o piensa en uno: pregunte si con él puede hacerse una resonancia. Algunos tratamientos con calor (diatermia) no son seguros con él. Si tiene un marcapasos o un desfibrilador, su equipo del corazón debe estar de acuerdo antes.

alongside-scs-stop = Cuando un estimulador no ayudó lo suficiente
    .text = No es probable que hacer lo mismo otra vez ayude. Puede preguntar una vez, en un centro experto, por otro tipo de estimulación. Si tiene un dispositivo puesto y no ayuda, pregunte si conviene apagarlo o quitarlo.
    .unsure = No sabía con seguridad cuánto ayudó un estimulador o su prueba. Pida el resultado. Si ayudó muy poco, no es probable que hacer lo mismo otra vez ayude. Puede preguntar una vez, en un centro experto, por otro tipo de estimulación.

alongside-stimulator-trial-running = Mientras tiene puestos los cables de prueba
    .text =
        La prueba suele durar algunos días. Anote el dolor, el sueño y lo que puede hacer.

        Llame al { $emergency } si hay fiebre, debilidad nueva o que aumenta, entumecimiento, problemas de la vejiga, dolor de espalda fuerte, o una zona roja o de la que sale líquido. Algunas infecciones han empezado en pocos días.
    .unsure =
        Si ahora tiene puestos los cables de prueba: anote el dolor, el sueño y lo que puede hacer.

        Llame al { $emergency } si hay fiebre, debilidad nueva o que aumenta, entumecimiento, problemas de la vejiga, dolor de espalda fuerte, o una zona roja o de la que sale líquido. Algunas infecciones han empezado en pocos días.

alongside-stimulator-follow-up = Revisiones regulares de su estimulador
    .text = Vea al equipo en los primeros meses y luego cada año. Si ayuda menos, primero pueden cambiar el programa. Si después de eso no ayuda, pregunte si conviene quitarlo.
    .unsure = Si tiene un estimulador: vea al equipo en los primeros meses y luego cada año. Si ayuda menos, primero pueden cambiar el programa. Si después de eso no ayuda, pregunte si conviene quitarlo.

alongside-pump-follow-up = Revisiones regulares de su bomba
    .text =
        Nunca falte a una recarga. Una bomba que se vacía o se detiene de golpe es peligrosa. Si suena, o si faltó a una recarga, llame al equipo de la bomba a cualquier hora. Si no contestan en 1 hora, o si es una bomba de baclofeno, vaya a urgencias (sala de emergencias).

        Llame al { $emergency } si hay debilidad nueva o que aumenta, entumecimiento, problemas de la vejiga, mucho sueño fuera de lo normal, o si se siente mal de repente.
    .unsure =
        Si tiene una bomba: nunca falte a una recarga. Una bomba que se vacía o se detiene de golpe es peligrosa. Si suena, o si faltó a una recarga, llame al equipo de la bomba a cualquier hora. Si no contestan en 1 hora, o si es una bomba de baclofeno, vaya a urgencias (sala de emergencias).

        Llame al { $emergency } si hay debilidad nueva o que aumenta, entumecimiento, problemas de la vejiga, mucho sueño fuera de lo normal, o si se siente mal de repente.

# ---------------------------------------------------------------- los peldaños de la escalera

rung-moving = Moverse y entender el dolor
rung-medicines = Medicamentos
rung-needles = Inyecciones y otros procedimientos con aguja
rung-stimulation = Estimulación de la médula espinal
rung-pump = Bomba para el dolor
rung-operation = Otra operación
rung-waiting = Esperar y volver a mirar
rung-second-opinion = Una segunda opinión

# ---------------------------------------------------------------- treatments

# Un tipo de operación dice solo lo que es distinto; lo demás lo toma de la operación. `-leaflet` marca un plazo o
# una recuperación de un folleto que se leyó (claim G-typical), `-untimed`, que no se encontró una fuente para ninguno.

# Lo que dicen varios tratamientos.

-no-numbers = No encontramos números confiables.
-no-time = No se indica el tiempo.
-untimed = No encontramos una fuente que dé un plazo.
-leaflet = Es aproximado, de folletos de clínicas.
-change = 30% menos dolor, o 10 puntos menos en la escala de discapacidad

treatment-education = Aprender sobre el dolor y cómo repartir el esfuerzo
    .what = Aprende cómo funciona el dolor, cómo repartir el esfuerzo durante el día, y cómo dormir y moverse mejor. Va bien junto a todo lo demás.
    .clinical = Educación en dolor y autocuidado
    .chance = { -no-numbers } Las guías médicas la piden en cada paso. Por sí sola quizá haga poco; ayuda a que lo demás funcione.
    .soon = { -untimed }
    .harms = No conocemos ningún daño grave. Toma tiempo, y un consejo que no va con usted puede sentirse como un reproche.
    .undo = Sí. Puede cambiarlo o dejarlo en cualquier momento.
    .recovery = Ninguna. Sigue con sus días como pueda.
    .certain = Bastante seguros de que es parte de una buena atención. No encontramos ninguna fuente que aconseje no hacerlo.
    .body = Cambia cómo se sienta, se mueve, descansa y duerme, en pasos pequeños. No le hacen nada al cuerpo.
    .mind = Saber más puede calmar el miedo. También puede ser duro oír que el dolor quizá siga.
    .life = Reparte el esfuerzo durante el día. Ayuda que su familia y su trabajo conozcan el plan.
    .cost = Algunas visitas, clases o lecturas. A menudo cuesta poco. Pregunte qué hay cerca de usted.
    .before = Nada. Puede empezar ya, junto con lo demás.
    .not-for = Puede servir a todos. Pero primero van las señales que no pueden esperar.
    .again = Regla de este recorrido: después de 4 a 6 semanas. Vea si alcanzó una meta, o si tiene 10 puntos menos en la escala de discapacidad.
    .next = Mantenga lo que le ayuda. Agregue ejercicio guiado, o apoyo para el ánimo y el sueño.

treatment-exercise = Ejercicio guiado y fisioterapia
    .what = Un terapeuta arma un plan de fuerza, caminata y control que empieza en su nivel. Al principio el dolor puede aumentar por un tiempo. Después de una fusión, pregunte a su cirujano cuándo empezar.
    .clinical = Terapia de ejercicio supervisado
    .chance = Un estudio tuvo 60 personas con dolor de espalda después de una cirugía de disco. Después de 1 año, 48 de 100 llamaron un éxito al ejercicio con atención cognitiva (trabajar con los pensamientos). Con una fusión fueron 50 de 100.
    .soon = { -untimed }
    .harms = El dolor puede aumentar por un tiempo, sobre todo al principio. Dígaselo a su terapeuta, para que cambie el plan. { -no-numbers }
    .undo = Sí. Puede ir más despacio o dejarlo en cualquier momento.
    .recovery = Ninguna. Sigue con sus días como lo permita el plan.
    .certain = Bastante seguros. Una revisión lo apoya con fuerza. El único estudio después de una cirugía de disco fue pequeño.
    .body = Se mueve y entrena un poco más cada semana. Al principio le pueden doler los músculos.
    .mind = Moverse con dolor puede dar miedo. El miedo puede bajar cuando ve lo que puede hacer.
    .life = Toma horas fijas, en la clínica y en casa. A menudo se puede seguir trabajando.
    .cost = Visitas durante algunos meses. Pregunte cuántas, y quién las paga.
    .before = Después de una fusión, su cirujano dice cuándo empezar. Primero van las señales que no pueden esperar.
    .not-for = Pare y pida ayuda si hay debilidad nueva o que aumenta, o problemas de la vejiga. Con huesos débiles, el plan necesita cuidado.
    .again = Regla de este recorrido: después de 6 a 12 semanas. Vea si tiene { -change }.
    .next = Cambie el plan, o agregue atención psicológica o un programa para el dolor. Luego pregunte qué más está abierto.

treatment-psychological-care = Atención psicológica para el dolor
    .what = Aprende habilidades para el dolor, la preocupación y el sueño, en sesiones individuales o en grupo. Un tipo es la terapia cognitivo-conductual (TCC). Nunca significa que el dolor no sea real.
    .clinical = Terapia cognitivo-conductual (TCC), terapia de aceptación y compromiso (ACT)
    .chance = No encontramos números confiables para esta atención por sí sola. Junto con ejercicio, 48 de 100 personas la llamaron un éxito después de 1 año. Con una fusión fueron 50 de 100.
    .soon = { -untimed }
    .harms = Se conocen pocos daños. Hablar de cosas difíciles puede hacerle sentir peor al principio. { -no-numbers }
    .undo = Sí. Puede dejarla, o cambiar de terapeuta, en cualquier momento.
    .recovery = Ninguna. El trabajo y la vida diaria siguen.
    .certain = No muy seguros. En el dolor de espalda de larga duración, alivió un poco el dolor, por poco tiempo. Un informe habla de 492 personas: con ella, las limitaciones eran menores después de 3 años. No era sobre cirugía. Después de una cirugía de columna, la evidencia es de baja certeza.
    .body = Habla, y practica la respiración, el descanso y el sueño. No le hacen nada en la espalda.
    .mind = Habla del dolor, la preocupación y lo que ha perdido. Nunca significa que el dolor no sea real.
    .life = Encuentros regulares, a solas o en grupo. Lo que aprende puede ayudar en casa y en el trabajo.
    .cost = Visitas durante algunas semanas o meses. Pregunte cuánto hay que esperar, y quién paga.
    .before = Una revisión corta del ánimo, la preocupación y el sueño. Puede empezar junto con el ejercicio.
    .not-for = Con pensamientos de terminar con su vida, o si pierde el contacto con la realidad, primero va la atención para eso.
    .again = Regla de este recorrido: después de 8 a 12 semanas. Vea si puede hacer más, y si hay menos desánimo y preocupación.
    .next = Pruebe otro tipo de atención, o trabaje con otra persona. O pregunte por un programa para el dolor.

treatment-pain-programme = Programa para el dolor con un equipo
    .what = Varios profesionales entrenan con usted, a menudo muchas horas durante algunas semanas. Busca que usted pueda hacer más. Toma tiempo y puede costar dinero.
    .clinical = Rehabilitación interdisciplinaria del dolor
    .chance = { -no-numbers } Los programas con muchas horas ayudan a hacer más cosas. El dolor mismo quizá baje menos.
    .soon = { -untimed }
    .harms = Cansa, y el dolor puede aumentar por un tiempo. Toma tiempo y puede costar dinero. { -no-numbers }
    .undo = Sí. Puede dejarlo en cualquier momento. Lo que aprendió se queda con usted.
    .recovery = No hay tiempo de recuperación. Quizá necesite días libres del trabajo mientras dura.
    .certain = Bastante seguros de que ayuda a hacer más cosas. Menos seguros de que ayude a volver al trabajo después de una cirugía. Con pocas horas, no es mejor que la atención habitual.
    .body = Entrena, camina y descansa, durante muchas horas. Cuente con días de cansancio.
    .mind = Trabaja el miedo, el ánimo y el sueño, junto a personas que también viven con dolor.
    .life = Durante algunas semanas hay poco tiempo para otras cosas. Planéelo con el trabajo y la familia.
    .cost = Toma mucho tiempo y puede costar mucho. Pregunte cuánto hay que esperar, y quién paga.
    .before = Un dolor que todavía le limita después de una atención más simple. O mucha carga en el ánimo, o el deseo de bajar los opioides.
    .not-for = Un momento en que una enfermedad mental no está estable. Primero va la atención para eso.
    .again = Regla de este recorrido: al final, y 3 meses después. Vea si puede hacer más, en casa y en el trabajo, y si necesita menos opioides.
    .next = Repita las partes que ayudaron. Haga un plan a largo plazo, o pida una segunda opinión.

treatment-simple-analgesics = Medicamentos simples para el dolor
    .what = Primero vienen las pastillas antiinflamatorias, como el ibuprofeno o el naproxeno. Antes de tomarlas, pregunte por su estómago, sus riñones, su corazón y los anticoagulantes. Acetaminofén solo: NICE lo desaconseja. (También se llama paracetamol. NICE escribe guías británicas.)
    .clinical = AINE; acetaminofén (paracetamol)
    .chance = Las pastillas contra la inflamación bajaron el dolor de espalda duradero unos 3 puntos de 100 más que un placebo, hasta 16 semanas. No encontramos números confiables sobre el acetaminofén, ni después de una cirugía de columna.
    .soon = { -untimed } Regla de este recorrido: valorarlo después de 2 a 4 semanas.
    .harms = Las pastillas contra la inflamación pueden causar sangrado. Pueden dañar los riñones o el corazón. Demasiado acetaminofén puede dañar el hígado. { -no-numbers }
    .undo = Sí. Cuando los deja, el efecto se pasa.
    .recovery = Ninguna. El trabajo y la vida diaria siguen.
    .certain = Con poca seguridad. La evidencia es de baja certeza, y no trata de personas operadas.
    .body = Toma pastillas. El estómago le puede doler o caer mal.
    .mind = Puede dar tranquilidad tener algo a mano para los días malos.
    .life = Casi todos los días siguen igual. Diga a su equipo médico todas las pastillas que toma, también las que no necesitan receta.
    .cost = A menudo cuestan poco, con pocas visitas. Pregunte si hace falta un análisis de sangre.
    .before = Una revisión de sus riñones, su estómago, su corazón y sus otros medicamentos. En los primeros meses después de una fusión, pregunte a su cirujano.
    .not-for = Las pastillas contra la inflamación pueden no ser seguras en el embarazo. Tampoco con una enfermedad de los riñones, una úlcera, un corazón débil o un anticoagulante.
    .again = Regla de este recorrido: después de 2 a 4 semanas. Vea si tiene 30% menos dolor. Si no, pregunte si conviene dejarlos.
    .next = Dé más peso al ejercicio y al apoyo para el ánimo y el sueño. Pregunte qué más hay para el dolor de tipo nervioso.

treatment-antidepressants = Antidepresivos usados para el dolor
    .what = Estas pastillas se usan para el dolor de tipo nervioso en la pierna. Pueden causar náuseas, sueño o caídas. Acuerde una fecha para dejarlas si no ayudan.
    .clinical = IRSN, antidepresivos tricíclicos
    .chance = Para el dolor de espalda, un tipo (IRSN) ayuda un poco: unos 5 de 100 puntos más que un placebo (tratamiento simulado), en 3 a 13 semanas. Otro tipo (tricíclicos) ayuda poco o nada. Para el dolor de pierna, nadie lo sabe.
    .soon = A menudo de 1 a 2 semanas, y hasta 8 para el efecto completo. { -leaflet }
    .harms = Pueden causar náuseas, sueño y caídas. { -no-numbers } Más personas los dejaron a ellos que al placebo.
    .undo = Sí, pero despacio. Su médico planea con usted cómo dejarlos.
    .recovery = Ninguna. Tenga cuidado al manejar (conducir) hasta saber cómo se siente.
    .certain = Bastante seguros de que la ayuda para el dolor de espalda es pequeña. Para el dolor de pierna, no hay ninguna seguridad. Para el dolor de espalda, la guía británica (NICE) desaconseja todos los tipos. Los estudios no eran sobre el dolor después de una cirugía.
    .body = Toma un medicamento durante semanas o más. Puede sentir náuseas o sueño, sobre todo al principio.
    .mind = Su ánimo puede cambiar, para bien o para mal. Avise a alguien enseguida si le vienen pensamientos oscuros.
    .life = El sueño puede estorbar en el trabajo, al manejar (conducir) y con la familia.
    .cost = A menudo son baratos, con algunas visitas. Pregunte el precio donde vive.
    .before = Señales de dolor de tipo nervioso, en una pierna. Una revisión del ánimo, el corazón, el hígado y lo que ya toma.
    .not-for = No son para un dolor solo de espalda. No van con tramadol, tapentadol, un parche de opioide, metadona o buprenorfina, ni con una adicción sin tratar. Algunos no son seguros con problemas del ritmo del corazón, glaucoma, una enfermedad del hígado o la presión alta. Tampoco si le cuesta orinar. Si no está seguro, pregunte primero.
    .again = Regla de este recorrido: después de 4 a 8 semanas. Vea si tiene 30% menos dolor. Si no, pregunte cómo dejarlos despacio.
    .next = Déjelos despacio con su médico. Pregunte por otro tipo, o siga con la atención sin pastillas.

treatment-gabapentinoids = Gabapentina o pregabalina
    .what = Estos medicamentos se usan para el dolor de tipo nervioso. Pueden causar mareo, caídas y mal uso. Con opioides pueden hacer más lenta la respiración. Acuerde una fecha para dejarlos si no ayudan.
    .clinical = Gabapentinoides (ligandos α2δ)
    .chance = En estudios de ciática (dolor de un nervio que baja por la pierna), ayudaron poco o nada. No encontramos números confiables para el dolor después de una cirugía de columna.
    .soon = A menudo unos días, y hasta un mes para el efecto completo. { -leaflet }
    .harms = Pueden causar mareo, caídas y mal uso. Con opioides, pastillas calmantes o una enfermedad de los pulmones, y en personas mayores, pueden hacer más lenta la respiración. { -no-numbers }
    .undo = Sí, pero despacio. Su médico planea con usted cómo dejarlos.
    .recovery = Ninguna. Tenga cuidado al manejar (conducir) hasta saber cómo se siente.
    .certain = Los expertos no están de acuerdo. Una guía británica los incluye para el dolor de nervio en general, y aconseja no usarlos para la ciática.
    .body = Toma un medicamento durante semanas o más. Puede sentir mareo o sueño, sobre todo al principio.
    .mind = Algunas personas se sienten confusas o desanimadas. Avise a su médico si le baja el ánimo.
    .life = El mareo puede estorbar en el trabajo y al manejar (conducir). En casa puede caerse con más facilidad.
    .cost = A menudo son baratos, con algunas visitas. Pregunte el precio donde vive.
    .before = Señales de dolor de tipo nervioso. Una revisión de los riñones, el hígado y los pulmones, y de lo que ya toma.
    .not-for = No van con ningún opioide, con pastillas calmantes ni con apnea del sueño (pausas al respirar mientras duerme). Tampoco con una enfermedad de los pulmones, los riñones o el hígado, desde los 65 años, ni en el embarazo. Tampoco si tiene o tuvo una adicción. Si no está seguro de algo de esto, pregunte primero.
    .again = Regla de este recorrido: después de 4 a 8 semanas. Vea si tiene 30% menos dolor. Si no, pregunte cómo dejarlos despacio.
    .next = Déjelos despacio con su médico. Pregunte por otro tipo, o siga con la atención sin pastillas.

treatment-opioids = Opioides
    .what = Son medicamentos fuertes para el dolor, como la morfina o la oxicodona. Empezarlos o aumentarlos nunca es un próximo paso en este recorrido. Si los toma, pida una revisión y no los deje por su cuenta.
    .clinical = Tratamiento con opioides a largo plazo
    .chance = { -no-numbers } Se espera poca ayuda que dure. Una revisión dice que rara vez ayudan después de una cirugía de espalda fallida.
    .soon = Rara vez ayudan con el dolor duradero. { -untimed }
    .harms = Sobredosis: se puede dejar de respirar. También pueden causar adicción, estreñimiento, problemas de hormonas y, a veces, más dolor. { -no-numbers }
    .undo = Solo en parte. El cuerpo se acostumbra a ellos. Dejarlos es difícil y tiene que ser despacio.
    .recovery = No hay tiempo de recuperación. Bajarlos poco a poco puede tardar mucho.
    .certain = Bastante seguros de que no deben ser rutina. Las guías médicas prefieren otros tratamientos para el dolor de larga duración. En un estudio de 347 personas con un dolor nuevo, no ayudaron más que un placebo; no era sobre cirugía.
    .body = El estreñimiento, las náuseas y el sueño son comunes. Con el tiempo, la misma cantidad puede ayudar menos.
    .mind = Se puede sentir con la mente lenta, sin ánimo o sin salida. Necesitar un medicamento no es ser débil.
    .life = Manejar (conducir) y algunos trabajos pueden no ser seguros. Las personas en casa deben saber dónde está la naloxona (frena el efecto de los opioides).
    .cost = Visitas y controles cada cierto tiempo. Pregunte qué ayuda hay para bajarlos poco a poco.
    .before = Empezarlos o aumentarlos no es un paso aquí. Si los toma, en cualquier cantidad, pida una revisión de los riesgos, y naloxona para tener en casa.
    .not-for = Nadie los empieza en este recorrido. El peligro es mayor con apnea del sueño, pastillas calmantes, adicción, una enfermedad de los pulmones, una sobredosis anterior o pensamientos de terminar con su vida.
    .again = Si los toma: en cada visita. Vea si hay las dos cosas: menos dolor, y más que puede hacer. Si no, pida una forma lenta de bajarlos.
    .next = Pida un plan lento para bajarlos, y otra atención en su lugar. No los deje por su cuenta.

treatment-epidural-injection = Inyección epidural
    .what = Un médico inyecta un medicamento que adormece, a menudo con un esteroide, cerca de un nervio de la columna, guiado por rayos X. Cualquier efecto se pasa con el tiempo. Los daños son poco frecuentes, pero pueden ser graves.
    .clinical = Inyección epidural de esteroides (caudal, interlaminar, transforaminal)
    .chance = Un estudio tuvo 140 personas después de una cirugía. Después de 1 año, 59 de 100 mejoraron al menos la mitad con un esteroide, 53 de 100 sin él. Nadie recibió un placebo (tratamiento simulado). En una revisión no solo sobre cirugía, mejoró una persona más por cada 4, por hasta 3 meses.
    .soon = A menudo de unos días a 2 semanas. { -leaflet }
    .harms = Después de procedimientos así, unas 9 de 100 personas quedaron con dolor o rigidez (baja certeza). { -no-time } La agencia FDA de Estados Unidos advierte de casos poco frecuentes de derrame cerebral, parálisis, pérdida de la vista y muerte.
    .undo = El efecto se pasa. Un daño grave, que es poco frecuente, puede quedar.
    .recovery = A menudo ninguna, o unos días. { -leaflet }
    .certain = Los expertos no están de acuerdo. La guía británica la deja para un dolor de pierna nuevo y fuerte. Una revisión de Estados Unidos dice que probablemente ayuda por poco tiempo. Una guía de 2025 de la revista BMJ está firmemente en contra. 34 sociedades pidieron a la BMJ retirarla, y la BMJ se negó.
    .body = No se mueve mientras los rayos X guían una aguja. Puede arder. Una pierna puede quedar dormida un rato.
    .mind = Es duro cuando el dolor vuelve. Pregunte antes qué es probable, y por cuánto tiempo.
    .life = Alguien debe llevarle a casa. Planee un día tranquilo.
    .cost = Una visita a la clínica cada vez. Pregunte cuántas se planean, y quién paga.
    .before = Dolor de pierna que coincide con un nervio en la imagen, y unas 6 semanas de atención más simple.
    .not-for = No es para usted si un canal estrecho hace que le duelan las piernas al caminar. No va con una infección, una bolsa de líquido, un embarazo, alergia al medicamento o raíces de nervios pegadas entre sí. Tampoco con una bomba o un cable de prueba. Si toma un anticoagulante, primero hace falta un plan.
    .again = Regla de este recorrido: después de 2 a 6 semanas. Vea si el dolor bajó al menos a la mitad durante 3 semanas o más.
    .next = Después de dos sin beneficio, pare. Siga con el ejercicio y el apoyo, y pregunte qué más está abierto.

treatment-facet-radiofrequency = Tratamiento con calor para las articulaciones pequeñas de la columna
    .what = Después de una inyección de prueba que funcionó, un médico calienta los nervios muy pequeños de las articulaciones pequeñas de la columna. Los nervios vuelven a crecer. Los expertos no están de acuerdo sobre esto.
    .clinical = Ablación por radiofrecuencia de la rama medial
    .chance = En tres estudios de 681 personas con dolor de espalda, el calor no agregó nada que importe al ejercicio después de 3 meses. No encontramos números confiables para personas después de una cirugía de columna.
    .soon = A menudo de 3 a 6 semanas. { -leaflet }
    .harms = Los nervios pueden doler, y la piel puede quedar dormida o quemada. Después de procedimientos así, unas 9 de 100 personas quedaron con dolor o rigidez (baja certeza). { -no-time }
    .undo = El efecto se pasa, porque los nervios vuelven a crecer. { -untimed }
    .recovery = Puede doler de 5 a 7 días. { -leaflet }
    .certain = Los expertos no están de acuerdo. Algunas guías lo permiten después de una inyección de prueba que funcionó. Una de 2025 está firmemente en contra, para el dolor de columna de larga duración en general.
    .body = No se mueve mientras unas agujas calientan nervios muy pequeños. La espalda le puede doler después.
    .mind = Es duro cuando el alivio se pasa. Pregunte antes qué es probable, y por cuánto tiempo.
    .life = Alguien debe llevarle a casa. Planee uno o dos días tranquilos.
    .cost = Primero hay visitas para inyecciones de prueba. Pregunte cuánto cuesta cada una, y quién paga.
    .before = Una inyección de prueba que quitó el dolor de espalda por un rato. Y de 3 a 6 meses de atención más simple.
    .not-for = No va con un disco artificial flojo o mal puesto. Tampoco con una infección, una bolsa de líquido, un embarazo, una bomba, un cable de prueba o metal que estorba a la aguja. Si tiene un marcapasos o toma un anticoagulante, primero hace falta un plan.
    .again = Regla de este recorrido: después de 4 a 12 semanas. Vea si el dolor bajó al menos a la mitad.
    .next = Después de dos sin beneficio, pare. Siga con el ejercicio y el apoyo, y pregunte qué más está abierto.

treatment-sacroiliac-procedures = Procedimientos para la articulación de la pelvis
    .what = Después de una inyección de prueba que funcionó, un médico inyecta la articulación sacroilíaca, o calienta sus nervios. Una fusión de esta articulación es una pregunta para un especialista, y no se puede deshacer.
    .clinical = Inyección de la articulación sacroilíaca, ablación por radiofrecuencia de las ramas laterales
    .chance = En un estudio de 30 personas, el calor dio al menos la mitad de alivio a 53 de 100 después de 6 meses. Después de 1 mes: 73 de 100 con calor, 20 de 100 con una inyección de esteroide.
    .soon = A menudo en 2 semanas. { -leaflet }
    .harms = Los nervios pueden doler, la piel puede quedar dormida, y puede sangrar. Después de procedimientos así, unas 9 de 100 personas quedaron con dolor o rigidez (baja certeza). { -no-time }
    .undo = El efecto de una inyección o del calor se pasa. Una fusión de la articulación no se puede deshacer.
    .recovery = Puede doler de 5 a 7 días. { -leaflet }
    .certain = No hay seguridad: este estudio fue pequeño. En tres estudios de 681 personas con dolor de espalda, el calor no agregó nada que importe al ejercicio después de 3 meses. En un estudio de 63 personas, una fusión de la articulación no fue claramente mejor que una operación simulada.
    .body = No se mueve mientras los rayos X guían una aguja a la articulación. Le puede doler después.
    .mind = Es duro cuando el alivio se pasa. Pregunte antes qué es probable, y por cuánto tiempo.
    .life = Alguien debe llevarle a casa. Planee uno o dos días tranquilos.
    .cost = Primero hay visitas para inyecciones de prueba. Pregunte cuánto cuesta cada una, y quién paga.
    .before = Pruebas con las manos que apuntan a la articulación, y luego una inyección de prueba que quitó el dolor por un rato.
    .not-for = No va con una infección, una bolsa de líquido, un embarazo, una bomba o un cable de prueba. Si toma un anticoagulante, primero hace falta un plan. Los huesos débiles hablan en contra de una fusión.
    .again = Regla de este recorrido: después de 4 a 12 semanas. Vea si el dolor bajó al menos a la mitad.
    .next = Después de dos sin beneficio, pare. Una fusión de la articulación es una pregunta para un especialista.

treatment-adhesiolysis = Soltar la cicatriz con un tubo delgado
    .what = Un médico guía un tubo delgado hasta la cicatriz alrededor de los nervios e inyecta agua con sal y medicamento. Cualquier efecto se pasa con el tiempo, así que se puede repetir.
    .clinical = Adhesiólisis epidural percutánea (técnica de Racz)
    .chance = Un centro estudió a 120 personas durante 2 años. Con unos 6 procedimientos cada una, 82 de 100 mejoraron al menos la mitad. Con una inyección simple fueron 5 de 100.
    .soon = A menudo en 1 a 2 semanas. { -leaflet }
    .harms = Puede haber un agujero en la bolsa que rodea los nervios, una infección o presión baja. Puede costar orinar. Un tubo se puede romper. { -no-numbers }
    .undo = El efecto se pasa. Un daño grave, que es poco frecuente, puede quedar.
    .recovery = A menudo hasta el día después de quitar el tubo. { -leaflet }
    .certain = No hay seguridad. El estudio principal y la revisión a favor tienen el mismo autor principal. Un segundo estudio no tenía un grupo sin el procedimiento.
    .body = No se mueve mientras un tubo delgado llega a la cicatriz. Puede arder o presionar.
    .mind = Puede hacer falta muchas veces. Decida antes cuándo lo dejaría.
    .life = Alguien debe llevarle a casa. Planee algunos días tranquilos cada vez.
    .cost = Varias visitas a la clínica, quizá lejos de casa. Pregunte cuánto cuesta cada una, y quién paga.
    .before = Dolor de pierna, y cicatriz en la imagen. Una inyección epidural que no ayudó. Ninguna causa que una cirugía podría cambiar.
    .not-for = No va con una infección, una bolsa de líquido, un embarazo, raíces de nervios pegadas entre sí o problemas de la vejiga sin causa clara. Tampoco con una bomba o un cable de prueba. Si toma un anticoagulante, primero hace falta un plan.
    .again = Regla de este recorrido: después de 3 meses. Vea si el dolor bajó al menos a la mitad, y si puede hacer más.
    .next = Pare. Este recorrido lo prueba una vez. Pregunte por un estimulador, o siga con el ejercicio y el apoyo.

treatment-peripheral-nerve-stimulation = Estimulación de un nervio fuera de la columna
    .what = Un cable delgado cerca de un nervio pequeño da una corriente suave, durante algunas semanas o más. Se puede quitar. Todavía es pronto para decir qué tan bien funciona.
    .clinical = Estimulación de nervios periféricos (PNS)
    .chance = { -no-numbers } Hay pocos estudios todavía, y los fabricantes pagaron la mayoría.
    .soon = No lo sabemos. { -untimed }
    .harms = Un cable que se rompe, piel irritada, infección. { -no-numbers }
    .undo = Se puede quitar. Un pedazo de un cable roto puede quedar dentro.
    .recovery = No tenemos una cifra confiable. Pregunte cómo lavarse, levantar peso y dormir con el cable.
    .certain = No hay ninguna seguridad. Nadie sabe todavía qué tan bien funciona, ni para quién.
    .body = Un cable delgado entra por la piel. Puede sentir un zumbido. La piel se puede irritar.
    .mind = Vivir con un cable pide paciencia. Es duro si no ayuda.
    .life = Lleva un aparato pequeño. Pregunte por el trabajo, el deporte, manejar (conducir) y el agua.
    .cost = Varias visitas. Pregunte antes cuánto cuesta, y quién paga.
    .before = Dolor en un lugar claro, ejercicio guiado que no ayudó lo suficiente, y una revisión de su ánimo.
    .not-for = No va con una infección, una bolsa de líquido o un embarazo, con una bomba o un cable de prueba, o si no podría manejar el aparato. Una enfermedad mental o una adicción se trata primero. Si toma un anticoagulante, primero hace falta un plan.
    .again = Regla de este recorrido: al final de la prueba, y 3 meses después. Vea si el dolor bajó al menos a la mitad.
    .next = Se retira el cable. Siga con el ejercicio y el apoyo, o pida una segunda opinión.

treatment-scs-trial = Prueba de un estimulador de la médula espinal
    .what = Para el dolor de tipo nervioso, se coloca un cable delgado cerca de la médula espinal durante algunos días. Usted prueba en su casa si ayuda. Luego se retira el cable.
    .clinical = Prueba de estimulación de la médula espinal (EME, en inglés SCS)
    .chance = En los estudios publicados, de 72 a 82 de 100 personas pasaron la prueba. Después de 12 meses, de 61 a 65 de 100 todavía tenían un buen resultado. No se indica un grupo de comparación.
    .soon = Lo ve durante la prueba, que a menudo dura de 3 a 7 días.
    .harms = Puede haber una infección, un sangrado cerca de la médula espinal, o un agujero en la bolsa que rodea los nervios. { -no-numbers } En un caso, se formó un absceso (una bolsa de pus) en 3 a 4 días.
    .undo = Sí. El cable se retira. Un daño grave puede quedar.
    .recovery = El cable suele estar puesto de 3 a 7 días. Hasta que se retire, se dobla y levanta menos peso.
    .certain = Las reglas piden una prueba. Un estudio de 66 personas no encontró una diferencia clara con o sin ella después de 36 meses.
    .body = Se coloca un cable con una aguja. Puede sentir un hormigueo. La espalda le puede doler.
    .mind = La esperanza puede influir en cómo lo juzga. Anote el dolor, el sueño y lo que hace.
    .life = Planee algunos días libres. Pregunte si puede manejar (conducir) y bañarse, y quién le ayuda en casa.
    .cost = Varias visitas. Pregunte cuánto cuesta, y quién paga si no ayuda.
    .before = Dolor fuerte de tipo nervioso durante 6 meses. Ya se probó una atención más simple. Le vio un psicólogo, y el equipo está de acuerdo. Ninguna prueba así por este dolor en los últimos 12 meses.
    .not-for = No es para un dolor que no es de tipo nervioso. No va con una infección, una bolsa de líquido, un embarazo o una columna muy inestable. No va si hay debilidad que necesita cirugía, si no le pueden dormir sin peligro, o si no podría manejar el dispositivo. Una adicción se trata primero. Si toma un anticoagulante, primero hace falta un plan.
    .again = Al final de la prueba. Vea si el dolor bajó al menos a la mitad, con la misma actividad y sin más medicamento para el dolor.
    .next = Se retira el cable. Puede preguntar una vez, en un centro experto, por otro tipo, o pedir una segunda opinión.
    .measures = Muestra si la estimulación alivia su dolor en casa, y qué puede hacer usted entonces.
    .if-positive = Si se quita al menos la mitad del dolor, se puede considerar un dispositivo permanente.
    .if-negative = Si no, no se implanta este tipo. Se puede preguntar una vez en un centro experto por otro tipo.
    .downside = Puede parecer que funciona unos días y perder efecto después. La prueba misma puede causar una infección o un sangrado.

treatment-scs-implant = Estimulador de la médula espinal
    .what = Un dispositivo pequeño bajo la piel envía una corriente suave a cables cerca de la médula espinal. Se puede quitar, pero quitarlo es otra operación. Necesita revisiones durante años.
    .clinical = Implante de un estimulador de la médula espinal (EME, en inglés SCS)
    .chance = Después de 6 meses, a 48 de 100 personas se les quitó al menos la mitad del dolor de pierna; a 9 de 100 con la atención habitual. La mitad de un dolor sobre todo de espalda: unas 14 frente a 5 de 100. Un estudio no vio una ventaja clara frente a un placebo.
    .soon = { -untimed }
    .harms = De 42 personas que lo conservaron, 13 necesitaron una nueva operación por él en 2 años. Según códigos de seguros, unas 2 de 100 tuvieron daño en la médula espinal en 30 días. En 4 años, la agencia FDA recibió 497 informes con una muerte; eso no prueba la causa.
    .undo = Se puede quitar, pero no sin riesgo. Para quitarlo hace falta otra cirugía.
    .recovery = A menudo 6 semanas con límites. { -leaflet }
    .certain = Los expertos no están de acuerdo. Los estudios frente a la atención habitual dicen que ayuda; los fabricantes pagaron la mayoría. Un estudio con placebo, dos revisiones grandes y datos de seguros dicen que poco o nada. En 2024, Australia quitó 12 dispositivos de su lista.
    .body = Se ponen cables y un dispositivo pequeño con una cirugía. Puede sentir un hormigueo. Le puede doler donde está el dispositivo.
    .mind = Algunos sienten que tienen más control. A otros les duele ver que ayuda menos.
    .life = Usa un control remoto. Pregunte si puede trabajar, manejar (conducir) y hacerse una resonancia magnética o un tratamiento con calor.
    .cost = Cuesta mucho, y hay que revisarlo durante años. Pregunte quién paga, también si hay que operar otra vez.
    .before = Una prueba que funcionó, por este dolor, en los últimos 12 meses. Le vio un psicólogo, y el equipo está de acuerdo. Un plan sobre cuándo se quitaría.
    .not-for = No va con una infección, una bolsa de líquido, un embarazo o una columna muy inestable. No va si hay debilidad que necesita cirugía, si no le pueden dormir sin peligro, o si no podría manejar el dispositivo. Una adicción se trata primero. Si toma un anticoagulante, primero hace falta un plan.
    .again = Regla de este recorrido: después de 4 a 6 semanas, a los 3, 6 y 12 meses, y luego cada año. Vea si el dolor bajó al menos a la mitad, o 30% con una meta alcanzada.
    .next = Primero se cambian los ajustes. Si no ayuda después de 6 meses, pregunte si se debe apagar o quitar.

treatment-pump-trial = Prueba de medicamento dentro de la columna
    .what = Un médico pone una pequeña cantidad de medicamento en el líquido que rodea la médula y los nervios, y le observan durante un tiempo. Muestra si una bomba podría ayudar.
    .clinical = Prueba de administración intratecal de medicamentos
    .chance = { -no-numbers } Puede mostrar si una bomba quizá ayude. No puede mostrar por cuánto tiempo.
    .soon = Lo ve durante la prueba, que a menudo dura unos 2 días. { -leaflet }
    .harms = Dolor de cabeza, infección, o respiración lenta, que puede ser mortal. Por eso le observan. { -no-numbers }
    .undo = Sí. El efecto del medicamento se pasa, y el tubo se retira. Un daño grave puede quedar.
    .recovery = A menudo unos 2 días en el hospital, bajo cuidado. { -leaflet }
    .certain = No hay seguridad. Los expertos acordaron reglas, pero no encontramos ningún estudio que la compare con otra atención.
    .body = Una aguja o un tubo delgado entra en el líquido que rodea la médula y los nervios. No se mueve, y le observan.
    .mind = Puede dar miedo, y la esperanza puede ser grande. Pregunte quién le cuida de noche.
    .life = Algunos días lejos del trabajo y de la familia. Alguien debe llevarle a casa.
    .cost = Una estancia, y visitas antes y después. Pregunte cuánto cuesta, y quién paga.
    .before = Le cuestan cinco o más de las 7 cosas diarias por las que preguntamos, o un profesional encuentra 40 o más en la escala de discapacidad. Un estimulador falló o no va con usted. Le vio un psicólogo. Intentó bajar los opioides. Un lugar seguro para las recargas.
    .not-for = No va con una infección, una bolsa de líquido, un embarazo o una columna muy inestable, ni si no le pueden dormir sin peligro. Una enfermedad mental o una adicción se trata primero. Si toma un anticoagulante, primero hace falta un plan.
    .again = Regla de este recorrido: al final de la prueba. Vea si el dolor bajó al menos a la mitad, y si puede hacer más.
    .next = No se coloca una bomba. Haga un plan a largo plazo, o pida una segunda opinión.
    .measures = Muestra si un medicamento en el líquido de la columna alivia su dolor, y cómo lo tolera usted.
    .if-positive = Si ayuda lo suficiente, se puede considerar una bomba.
    .if-negative = Si no, no se implanta una bomba. Sigue la otra atención.
    .downside = No puede decir qué tan bien ayuda una bomba después de años. La respiración puede hacerse más lenta, y por eso le vigilan.

treatment-intrathecal-pump = Bomba de medicamento para el dolor
    .what = Una bomba bajo la piel da medicamento al líquido que rodea la médula y los nervios. Necesita recargas mientras la tenga. Se puede quitar, pero detenerla de golpe es peligroso.
    .clinical = Administración intratecal de medicamentos (bomba implantada)
    .chance = En 27 personas que conservaron una bomba unos 20 años, el dolor bajó de 9 a 4 de 10 puntos. En otro centro, 24 de 25 la dejaron a lo largo de 13 años. Ningún estudio la compara con otra atención.
    .soon = { -untimed }
    .harms = Unas 4 de 100 personas con una bomba de opioides murieron en un año. Con un estimulador murieron menos. Las causas no se conocen. Puede haber sobredosis, abstinencia (malestar por falta del medicamento), infección o un bulto en el tubo.
    .undo = Se puede quitar, con una cirugía. Detenerla de golpe es peligroso.
    .recovery = A menudo de 2 a 3 semanas sin trabajar. { -leaflet }
    .certain = No hay seguridad, y los expertos no están de acuerdo. Un grupo de expertos la apoya para personas bien seleccionadas. Un centro la ha abandonado.
    .body = Una bomba queda bajo la piel, con un tubo a la columna. Una aguja a través de la piel la recarga.
    .mind = Algunos se alegran de tomar menos pastillas. Otros se sienten atados a la clínica, o temen que falle.
    .life = Las recargas marcan su calendario. Pregunte por el trabajo, los viajes, las imágenes y el deporte.
    .cost = Cuesta mucho, y necesita recargas durante años. En 37 personas, hubo que operarla otra vez en 24 de 100 casos.
    .before = Una prueba que funcionó. Le cuestan cinco o más de las 7 cosas diarias por las que preguntamos, o un profesional encuentra 40 o más en la escala de discapacidad. Un estimulador falló o no va con usted. Le vio un psicólogo. Intentó bajar los opioides. Un lugar seguro para las recargas.
    .not-for = No va con una infección, una bolsa de líquido, un embarazo o una columna muy inestable, ni si no le pueden dormir sin peligro. Tampoco sin una forma segura de recibir recargas. Una enfermedad mental o una adicción se trata primero. Si toma un anticoagulante, primero hace falta un plan.
    .again = Regla de este recorrido: después de 1, 3 y 6 meses, y luego en cada recarga. Vea si tiene 30% menos dolor, si puede hacer más, y si toma menos pastillas de opioides.
    .next = Pida una forma lenta y segura de terminarla, y pregunte si conviene quitarla. Nunca la detenga por su cuenta.

treatment-revision-surgery = Otra operación
    .what = Un cirujano opera de nuevo una causa que se encontró y que coincide con su dolor. No se puede deshacer. Sin una causa así, no es una opción.
    .clinical = Cirugía de revisión de columna
    .chance = Un año después de una primera operación, 66 de 100 personas se sentían lo bastante bien. Después de cuatro o más operaciones anteriores fueron 22 de 100. La causa también importa.
    .soon = Depende del tipo de operación. { -untimed }
    .harms = Infección, daño a un nervio, coágulos de sangre, una rotura de la bolsa que rodea los nervios. Un equipo tuvo problemas en unas 10 de 100 operaciones, durante unos 3 años.
    .undo = No. Una cirugía no se puede deshacer.
    .recovery = De algunas semanas a muchos meses, según el tipo de operación. { -leaflet }
    .certain = No muy seguros: la mayoría de los informes no tenían grupo de comparación. En un estudio pequeño sobre dolor de pierna, después de unos 3 años, fue un éxito para 12 de 100 personas. Un estimulador fue un éxito para 39 de 100.
    .body = Duerme durante la operación. Después, la herida duele, y levanta poco peso por un tiempo.
    .mind = La esperanza y el miedo son normales. Pregunte qué hace diferente a esta operación.
    .life = Tiempo sin trabajar, y ayuda en casa, durante semanas o más.
    .cost = Una estancia en el hospital y visitas después. Pregunte cuánto cuesta, y quién paga.
    .before = Una causa en la imagen que coincide con su dolor. Un cirujano la revisó. Antes probó otra atención, y alguien cuida de su ánimo.
    .not-for = No es para un dolor sin causa clara, para solo cicatriz, o si no le pueden dormir sin peligro. No va en el embarazo, ni con un cable de prueba puesto. Una infección, una bolsa de líquido o una adicción se trata primero. Si toma un anticoagulante, primero hace falta un plan.
    .again = Regla de este recorrido: después de 6 semanas, 3 meses y 12 meses. Vea si la escala de discapacidad da 22 o menos, o 10 puntos menos.
    .next = Siga con el ejercicio y el apoyo. Pida una segunda opinión: cada operación más suele ayudar menos.

treatment-revision-surgery--hardware-revision = Mover o quitar metal
    .what = Se mueve o se quita un tornillo o una caja (una pieza entre los huesos) que toca un nervio. Si el dolor no es urgente, se puede probar primero una inyección junto al nervio.
    .clinical = Revisión o retiro del material
    .chance = { -no-numbers } En los casos publicados, una persona mejoró después de una cirugía. Otra mejoró después de una inyección junto al nervio.
    .certain = No hay seguridad: solo hay casos sueltos. Difieren en qué ayudó.
    .before = Una tomografía (TAC) muestra que un tornillo o una caja (una pieza entre los huesos) toca un nervio. Coincide con su dolor de pierna, y un cirujano la revisó.

treatment-revision-surgery--repeat-discectomy = Otra operación del disco
    .what = Se quita el pedazo de disco que se volvió a salir. Algunas personas también mejoran sin ella.
    .clinical = Discectomía repetida
    .chance = En los informes, de 71 a 89 de 100 personas tuvieron un resultado bueno o muy bueno. No hubo grupo de comparación. Si el disco se volvió a salir pronto, los resultados después de 6 meses fueron parecidos con y sin cirugía. { -no-time }
    .soon = Más rápido que sin cirugía, a menudo en algunas semanas. { -leaflet }
    .harms = Puede haber una infección, daño a un nervio, o una rotura de la bolsa que rodea los nervios. Después de una cirugía de disco, un disco se vuelve a salir en 5 a 15 de 100 personas.
    .recovery = A menudo algunas semanas. { -leaflet }
    .certain = No muy seguros: la mayoría de los informes no tenían grupo de comparación. Los expertos no están de acuerdo en agregar una fusión.
    .before = Un disco que se volvió a salir y coincide con su dolor de pierna. Un cirujano lo revisó. A menudo se prueba antes una atención más simple.

treatment-revision-surgery--decompression = Hacer espacio para los nervios
    .what = Se quita hueso o tejido que presiona un nervio. Se necesita una columna estable.
    .clinical = Descompresión de revisión (laminectomía, foraminotomía)
    .harms = Puede haber una infección, daño a un nervio, o una rotura de la bolsa que rodea los nervios. La columna se puede deslizar: después de una cirugía abierta, 10 de 105 personas necesitaron más tarde una fusión.
    .recovery = { -untimed } Pregunte a su cirujano.
    .certain = Bastante seguros de que los resultados bajan con cada operación anterior: se contó a muchas personas. Cuánto aporta esta no se sabe bien.
    .not-for = No es para una columna que se desliza o está fuera de equilibrio, para solo cicatriz, o si no le pueden dormir sin peligro. No va en el embarazo, ni con un cable de prueba puesto. Una infección, una bolsa de líquido o una adicción se trata primero. Si toma un anticoagulante, primero hace falta un plan.

treatment-revision-surgery--fusion-extension = Alargar una fusión
    .what = También se une el nivel que está junto a una fusión anterior. El nivel siguiente puede desgastarse después.
    .clinical = Extensión de la fusión por enfermedad del segmento adyacente
    .chance = No encontramos números confiables de a cuántas personas ayuda. Junto a una fusión anterior, la escala de discapacidad bajó de 32 a 28. Después de una primera operación bajó de 28 a 15. { -no-time }
    .soon = El hueso suele necesitar de 3 a 4 meses para unirse, y hasta 12. { -leaflet }
    .harms = Puede haber una infección, o daño a un nervio o un vaso sanguíneo. Los huesos no se unen en 5 a 35 de 100 fusiones. Junto a una fusión, unas 8 de 100 personas se operaron otra vez, durante unos 7 años.
    .recovery = A menudo de 4 semanas a 6 meses sin trabajar. { -leaflet }
    .certain = No hay seguridad, y los equipos difieren. Unos alargan la fusión, otros prueban un estimulador, otros esperan. No encontramos ningún estudio que los compare.
    .before = Poco espacio junto a una fusión, que coincide con su dolor. Antes probó otra atención. No usa nicotina.

treatment-revision-surgery--nonunion-revision = Otra fusión donde el hueso no se unió
    .what = Se cambia el metal flojo y se agrega hueso, a menudo por delante. Primero hay que descartar una infección. La recuperación toma meses.
    .clinical = Revisión de pseudoartrosis (ALIF, fusión circunferencial)
    .chance = No encontramos números confiables para el dolor. Por delante, los huesos se unieron en 81 a 88 de 100. Por detrás, de 35 a 51 de 100 siguieron sin unirse. Unos huesos unidos no siempre significan menos dolor. { -no-time }
    .soon = El hueso suele necesitar de 3 a 4 meses para unirse, y hasta 12. { -leaflet }
    .harms = Los huesos pueden seguir sin unirse. Puede haber una infección, o daño a un nervio o un vaso sanguíneo. Un equipo tuvo problemas en unas 10 de 100 operaciones, durante unos 3 años.
    .recovery = A menudo de 4 semanas a 6 meses sin trabajar. { -leaflet }
    .certain = No hay seguridad: los informes no la comparan con otra atención. Unos equipos prueban antes un estimulador, o esperan.
    .before = Una tomografía (TAC) muestra huesos que no se unieron, o metal flojo. Los análisis de sangre son normales. Antes probó otra atención. No usa nicotina.

treatment-revision-surgery--stabilising-fusion = Fusión de una columna que se mueve demasiado
    .what = Los huesos que se deslizan uno contra otro se unen con tornillos y hueso.
    .clinical = Fusión instrumentada por inestabilidad
    .chance = En una serie, 10 personas tuvieron una fusión por un nuevo deslizamiento. Después se sintieron mejor. Un equipo llamó éxito a 84 de 100 operaciones repetidas, durante unos 3 años. Otros informes: de 12 a 82 de 100.
    .soon = El hueso suele necesitar de 3 a 4 meses para unirse, y hasta 12. { -leaflet }
    .harms = Puede tener una infección. Se puede dañar un nervio o un vaso sanguíneo. Los huesos no se unen en 5 a 35 de 100 fusiones. Un equipo tuvo problemas en unos 10 de 100 casos, durante unos 3 años.
    .recovery = A menudo de 4 semanas a 6 meses sin trabajar. { -leaflet }
    .certain = Los expertos no están de acuerdo. Solo por dolor, una fusión no fue mejor que el ejercicio con atención cognitiva. Con un deslizamiento claro, los informes se ven mejor. Pero no tenían grupo de comparación.
    .before = Las radiografías muestran un deslizamiento que coincide con su dolor. Antes probó otra atención. No usa nicotina.

treatment-revision-surgery--deformity-correction = Enderezar la columna
    .what = Se corta hueso y se vuelve a poner derecha la columna. Es una operación grande para un centro especializado.
    .clinical = Osteotomía por desequilibrio sagital
    .chance = No encontramos números confiables de a cuántas personas ayuda. En 28 personas, el dolor bajó. No hubo grupo de comparación. { -no-time }
    .soon = El hueso suele necesitar de 3 a 4 meses para unirse, y hasta 12. { -leaflet }
    .harms = De 28 personas, 7 tuvieron problemas. En otros informes, hasta a 45 de 100 hubo que operarlas otra vez. Puede tener una infección. Se puede dañar un nervio, o los huesos pueden no unirse.
    .recovery = { -untimed } Pregunte a su cirujano.
    .certain = No hay seguridad: el grupo fue pequeño, sin otro grupo de comparación. Pregunte a un centro especializado qué ve.
    .before = Radiografías de pie, en un centro especializado. Los huesos débiles ya se tratan. Antes probó otra atención. No usa nicotina.

# ---------------------------------------------------------------- answers that do not fit together

contradiction-union-too-early = Los huesos tardan muchos meses en unirse. Usted dice que la fusión no es sólida, y que su cirugía fue hace menos de 12 semanas. Por favor, mire otra vez la fecha. O pregunte a su cirujano qué puede mostrar la imagen tan pronto.

contradiction-new-and-long = Usted dice que este dolor no es como el de antes de su cirugía, que fue hace menos de 12 semanas. También dice que lo tiene desde hace más de 6 meses. Si es el dolor de antes, elija “El mismo tipo de dolor”. Si es nuevo, cuente los meses desde que empezó. O mire otra vez la fecha de la cirugía.

contradiction-hardware-without-fusion = Después de una sola operación de disco, o para hacer espacio, lo más frecuente es que no haya tornillos ni fusión. Usted dice que hay metal flojo, roto o mal colocado, o que una fusión no es sólida. ¿Hubo otra operación, o fue una fusión? El informe de la operación dice qué se hizo.

# ---------------------------------------------------------------- what can be behind the pain

explainer-causes = ¿Qué puede haber detrás del dolor?
    .intro = El dolor después de una cirugía de espalda puede tener más de una causa. Algunas ya estaban antes, algunas vienen con la operación, algunas llegan después. Nada de esto significa que usted hizo algo mal.
    .before-title = Antes de la operación
    .before =
        Una revisión miró primeras operaciones planeadas de la parte baja de la espalda.

        - El ánimo bajo, la preocupación y un dolor más fuerte antes de la cirugía iban junto con menos alivio después. Eso es muy inseguro.
        - El tiempo que había durado el dolor no cambiaba nada. Eso es bastante seguro.

        En otros estudios, las personas que fuman tuvieron más a menudo huesos que no se unieron, u otra operación. Esto se puede cambiar. Para el peso del cuerpo no encontramos ninguna fuente.
    .during-title = Durante la operación
    .during =
        - Un nervio puede seguir con muy poco espacio. Durante unos 7 años, unas 12 de cada 100 personas tuvieron otra operación después de una cirugía por un espacio estrecho.
        - Se puede quitar tanto que un hueso se desliza. Después de una cirugía abierta para hacer espacio, 10 de 105 personas necesitaron más tarde una fusión por un nuevo deslizamiento. Después de eso se sintieron claramente mejor.
        - Un tornillo u otra pieza de metal puede quedar mal colocada.
    .after-title = Después de la operación
    .after =
        - Un disco se puede volver a salir. Después de una cirugía de disco le pasa a entre 5 y 15 de cada 100 personas. Otros informes van de menos de 1 a 25 de cada 100.
        - El nivel junto a una fusión se puede gastar. Unas 8 de cada 100 personas tuvieron una nueva operación ahí, durante unos 7 años.
        - Se forma cicatriz. En 29 personas, la cantidad de cicatriz no coincidió con la cantidad de dolor.
        - Una fusión puede no quedar sólida: entre 5 y 35 de cada 100. No todas duelen.
        - Puede haber una infección, en 0 a 18 de cada 100 personas. Depende del tipo de operación.
        - Puede salir líquido espinal. La bolsa que rodea los nervios se rompe en menos de 1 a unas 14 de cada 100 operaciones.

# ---------------------------------------------------------------- you may have read

correction-twelve-weeks = El dolor que sigue más de 12 semanas después de una cirugía de espalda puede ser un “síndrome de cirugía de espalda fallida”. No significa volver a empezar desde cero.
    .true = Esta página también toma las 12 semanas como el momento de mirar los pasos siguientes. Hay más de un camino. Las señales que no pueden esperar nunca se dejan tanto tiempo.

correction-numb-saddle = Sentir entumecimiento, ardor o rigidez es parte de este tipo de dolor.
    .true = En la espalda y las piernas, puede ser. Entre las piernas no es así. Entumecimiento, hormigueo o menos sensibilidad alrededor del ano, los genitales o la parte interna de los muslos es una emergencia cuando es nuevo. Llame entonces a su número de emergencias.

correction-who-gets-it = El sobrepeso, fumar y el dolor largo son “trastornos psicológicos” que hacen fallar la cirugía.
    .true = No son trastornos de ese tipo. Nada de esto es culpa suya. En una revisión, el ánimo bajo, la preocupación y un dolor más fuerte antes de la cirugía iban junto con menos alivio después. Eso es muy inseguro. El tiempo que había durado el dolor no cambiaba nada. Fumar hace más difícil que los huesos se unan. Para el peso del cuerpo no encontramos ninguna fuente.

correction-cord = La cirugía por un espacio estrecho quita presión a la médula espinal.
    .true = En la parte baja de la espalda son sobre todo nervios los que ganan espacio. Todavía no hemos comprobado esto con una fuente.

correction-level-above = El nivel de encima de una fusión desgasta la fusión.
    .true = Es el propio nivel de al lado el que se puede gastar. Unas 8 de cada 100 personas tuvieron una nueva operación junto a una fusión, durante unos 7 años.

correction-scar = La cicatriz aprieta los nervios, y de ahí viene el dolor.
    .true = En 29 personas, la cantidad de cicatriz no coincidió con la cantidad de dolor. Es poco probable que operar solo la cicatriz ayude, y crea más cicatriz.

correction-infection = Detrás del dolor puede haber una infección.
    .true = Con fiebre, o con una herida roja o con pus, hay que llamar hoy. Con debilidad nueva o problemas en las dos piernas es una emergencia. No espere a tener fiebre. Con un absceso cerca de la médula espinal, la tienen solo entre un tercio y dos tercios de las personas.

correction-headache = El dolor de cabeza es una de las señales habituales de este tipo de dolor.
    .true = Un dolor de cabeza nuevo que empeora al sentarse o ponerse de pie puede venir de una fuga de líquido espinal. Llame el mismo día a su equipo de cirugía. Con fiebre es una emergencia.

correction-no-union = Una fusión puede no unirse, y los tornillos se pueden aflojar.
    .true = Entre 5 y 35 de cada 100 fusiones no quedan sólidas. No todas duelen. Pasa más a menudo en personas que fuman.

correction-disc-repair = La cirugía para reparar un disco falla más que otras cirugías de espalda.
    .true = No encontramos ninguna fuente para esto.

correction-second-slip = Cuando un disco se sale por segunda vez, es una salida pequeña que estaba escondida hasta entonces.
    .true = Es una salida nueva. Un estudio pequeño miró a personas a las que se operó otra vez del disco. Habían estado sin dolor 31 meses en promedio. Solo participaron personas que habían estado sin dolor más de 6 meses.

correction-repeats = Cada nueva operación falla más a menudo. Primero va la atención sin cirugía. Lo que se puede arreglar se debe arreglar.
    .true = En un registro grande, 66 de cada 100 personas se sentían lo bastante bien un año después de una primera operación. Después de cuatro o más anteriores fueron 22 de cada 100. Arreglar un hallazgo tiene sentido solo si coincide con su dolor.

correction-therapy = El ejercicio y la terapia de conversación pueden ayudar.
    .true = En un estudio pequeño después de cirugías de disco, para 48 de cada 100 personas esa atención fue un éxito después de 1 año. Después de una fusión fueron 50 de cada 100.

correction-injections-and-pumps = Las inyecciones y las bombas pueden ayudar cuando otra atención no ayudó.
    .true =
        Sobre las inyecciones, las fuentes no están de acuerdo. En un estudio sin placebo, de 53 a 59 de cada 100 personas, más o menos, mejoraron al menos la mitad después de 12 meses.

        La bomba es lo último. De 100 personas con una bomba de opioides, unas 4 murieron en el primer año. No se conocen las causas. En un centro, 24 de 25 personas la dejaron. En una serie pequeña, 24 de cada 100 necesitaron otra cirugía por la bomba.

correction-stimulator-cuts-pain = Un estimulador solo necesita una operación pequeña. Quita dolor y ayuda a hacer más.
    .true = Frente a un placebo, esto no se ha demostrado. En un estudio de 50 personas, los límites en la vida diaria bajaron casi lo mismo con placebo. Dos revisiones grandes encontraron poco o ningún beneficio así frente a un placebo o un estimulador simulado. Una de ellas está muy insegura. Agregado a la atención habitual, el beneficio fue pequeño o dudoso.

correction-return-to-work = Un estimulador ayuda a volver al trabajo.
    .true = En un centro, 2 de 21 personas que antes no trabajaban volvieron al trabajo. No hubo grupo de comparación. La mayoría de los otros informes encontró más.

correction-lower-risk = Un estimulador tiene menos riesgo que otra operación.
    .true = Es así en los primeros 90 días. En un estudio, unas 7 de cada 100 personas tuvieron problemas con un estimulador. Después de otra operación fueron unas 14 de cada 100. Pero en 2 años, alrededor de una quinta parte de los dispositivos se revisaron con otra operación o se quitaron.

correction-completely-reversible = Un estimulador se puede deshacer por completo.
    .true = Se puede quitar, con otra operación. Pero colocarlo puede hacer daño. En los primeros 30 días, unas 2 de cada 100 personas tuvieron daño en la médula espinal, según códigos de los seguros. Estos códigos pueden contar de más.

# ---------------------------------------------------------------- what is known: numbers

claim-N01 = Un estudio tuvo 100 personas con dolor sobre todo en la pierna después de una cirugía. En 6 meses, a 48 de 100 con un estimulador se les quitó al menos la mitad del dolor de pierna. Con la atención habitual fueron 9 de 100. Nadie recibió un placebo (tratamiento simulado). Lo pagó Medtronic, un fabricante de estos dispositivos.
    .outcome = al menos la mitad del dolor de pierna se quitó
    .with = estimulador
    .without = atención habitual
    .span = después de 6 meses

claim-N02 = En el mismo estudio, en 12 meses, fueron 34 de 100 con un estimulador, frente a 7 de 100 con la atención habitual.
    .outcome = al menos la mitad del dolor de pierna se quitó
    .with = estimulador
    .without = atención habitual
    .span = después de 12 meses

claim-N03 = Después de 24 meses, fueron 37 de 100 frente a 2 de 100, contando por el grupo en que empezaron las personas. Contando por el tratamiento que tenían al final, fueron 47 de 100 frente a 7 de 100.
    .outcome = al menos la mitad del dolor de pierna se quitó
    .with = empezó con un estimulador
    .without = empezó con la atención habitual
    .span = después de 24 meses

claim-N04 = En ese estudio, 13 de 42 personas que conservaron el estimulador necesitaron una nueva operación por el dispositivo en un plazo de 24 meses.
    .outcome = una nueva operación por el estimulador
    .with = conservó el estimulador
    .span = en un plazo de 24 meses

claim-N05 = Un estudio pequeño tuvo 50 personas con dolor de pierna. Después de unos 3 años, un estimulador fue un éxito para unas 39 de 100. Otra operación lo fue para unas 12 de 100. Las personas podían cambiar: 5 de 24 cambiaron a una operación, y 14 de 26 a un estimulador.
    .outcome = se consideró un éxito
    .with = estimulador
    .without = otra operación
    .span = después de unos 3 años

claim-N06 = Un estudio comparó dos tipos de estimuladores, sin placebo. De las 171 personas que pasaron una prueba (198 empezaron), al menos la mitad del dolor de espalda se quitó en 85 y 44 de 100. El primer número es de la alta frecuencia, el segundo del tipo más antiguo. En el dolor de pierna fueron unas 83 y 56 de 100. Eso fue después de 3 meses. Lo pagó Nevro, un fabricante de estos dispositivos.
    .outcome = al menos la mitad del dolor de espalda se quitó
    .with = estimulador de alta frecuencia
    .without = estimulador del tipo más antiguo
    .span = después de 3 meses

claim-N07 = Un estudio tuvo 134 personas, sin placebo. Unas tenían un estimulador que se ajusta solo, otras uno fijo. En 36 meses, a unas 78 de 100 se les quitó al menos la mitad del dolor. Con el fijo fueron unas 49 de 100. Lo pagó Saluda Medical, un fabricante de estos dispositivos.
    .outcome = al menos la mitad del dolor se quitó
    .with = estimulador que se ajusta solo
    .without = estimulador fijo
    .span = después de 36 meses

claim-N08 = Un estudio tuvo 218 personas con dolor sobre todo de espalda. En 6 meses, a 15 de 110 con un estimulador se les quitó al menos la mitad del dolor de espalda. Con otra atención fueron 5 de 108. Lo pagó Medtronic, un fabricante de estos dispositivos.
    .outcome = al menos la mitad del dolor de espalda se quitó
    .with = estimulador
    .without = otra atención
    .span = después de 6 meses

claim-N09 = En ese estudio, 102 personas tuvieron un estimulador. En 6 meses, unas 18 de 100 tuvieron un problema por el estimulador. Unas 12 de 100 necesitaron otra operación.
    .outcome = un problema por el estimulador
    .with = estimulador
    .span = en un plazo de 6 meses

claim-N10 = Un estudio tuvo 100 personas, durante 24 semanas. La corriente en ráfagas fue al menos tan buena como el tipo más antiguo. A unas 71 de 100 les gustó más. Las personas sabían qué tipo tenían. Lo pagó St. Jude Medical (hoy Abbott), un fabricante de estos dispositivos.
claim-N11 = Un estudio con placebo tuvo 50 personas con dolor de pierna después de una cirugía, en períodos de 3 meses. Los límites en la vida diaria bajaron unos 11 puntos de 100 con la corriente en ráfagas. Con placebo bajaron unos 9 puntos. Eso podría ser casualidad.
claim-N12 = Una revisión grande tuvo 13 estudios (699 personas con dolor de espalda baja). Encontró que el estimulador probablemente ayuda poco o nada más que un placebo. Sus autores aconsejan usarlo solo dentro de estudios. Una carta dice que la revisión dejó fuera estudios importantes.
claim-N13 = Una segunda revisión grande no encontró un beneficio importante frente a un estimulador simulado. Tiene muy poca certeza. Agregado a la atención habitual, el beneficio fue pequeño o dudoso.
claim-N14 = Un estudio usó datos de seguros de 7560 personas durante 2 años. Con un estimulador, no bajaron los opioides, las inyecciones ni las cirugías de columna. Alrededor de una quinta parte de los dispositivos se revisaron con otra operación o se quitaron.
claim-N15 = Un estudio comparó implantes con y sin una prueba antes, y siguió a 66 personas. Después de 36 meses, el dolor se diferenció en menos de 1 de 10 puntos, lo que podría ser casualidad. Las reglas oficiales todavía piden una prueba.
claim-N16 = En los estudios publicados, de 72 a 82 de 100 personas pasaron la prueba. Después de 12 meses, de 61 a 65 de 100 todavía tenían un buen resultado.
claim-N17 = Un estudio observó a personas adecuadas para un estimulador. En 6 meses, mejoraron 86 de 100 sin una carga grave en la mente o en la vida. Con una carga grave fueron 60 de 100.
claim-N18 = En 4 años, la agencia FDA de Estados Unidos recibió casi 108 mil informes sobre estimuladores. Casi 78 mil hablaban de un daño a una persona, y 497 de una muerte. Un informe no prueba la causa.
claim-N19 = Un estudio usó los códigos de los seguros de 8326 personas con un estimulador nuevo. En los primeros 30 días, unas 21 de cada mil tuvieron daño en la médula espinal. Unas 7 de cada mil tuvieron un sangrado en la columna. Estos códigos pueden contar de más.
    .outcome = daño en la médula espinal, según códigos de seguros
    .with = estimulador nuevo
    .span = en un plazo de 30 días

claim-N20 = Las revisiones dan estos números por cada mil personas con un estimulador. Cualquier problema: de 300 a 430. Un cable que se movió: de 15 a 132. Una infección: de 25 a 140. Una fuga de líquido espinal: de 3 a 80.
claim-N21 = Un centro estudió a 120 personas durante 2 años. Al soltar la cicatriz, 82 de 100 mejoraron al menos la mitad, frente a 5 de 100 después de una inyección simple. Necesitaron unos 6 procedimientos cada una. Este es el trabajo de un solo centro.
    .outcome = mejoró al menos la mitad
    .with = soltar la cicatriz, unas 6 veces
    .without = inyección simple
    .span = durante 2 años

claim-N22 = Un estudio tuvo 60 personas y ningún grupo sin el procedimiento. A las 12 semanas, un día de tratamiento ayudó a unas 77 de 100, y tres días a unas 83 de 100. Eso podría ser casualidad.
    .outcome = se consideró un éxito
    .with = un día del procedimiento
    .without = tres días
    .span = después de 12 semanas

claim-N23 = Un estudio tuvo 140 personas después de una cirugía, y ningún placebo. En 12 meses, 53 de 100 mejoraron al menos la mitad con inyecciones que adormecen, y 59 de 100 cuando se agregó un esteroide. En 24 meses fueron 47 y 58 de 100.
    .outcome = mejoró al menos la mitad
    .with = inyecciones que adormecen con un esteroide
    .without = solo inyecciones que adormecen
    .span = después de 12 meses

claim-N24 = Un estudio tuvo 60 personas con dolor de espalda después de una cirugía de disco. Después de 1 año, 48 de 100 dijeron que el ejercicio guiado con atención cognitiva (trabajar con los pensamientos) fue un éxito. Después de una fusión fueron 50 de 100.
    .outcome = se consideró un éxito
    .with = ejercicio con atención cognitiva
    .without = fusión
    .span = después de 1 año

claim-N24-nine-years = Después de 9 años, las limitaciones eran más o menos iguales tras una fusión y tras la atención con ejercicio. Para entonces, cerca de un tercio del grupo de ejercicio se había operado. Cerca de un tercio del grupo de fusión se había operado otra vez.
claim-N25 = Un registro contó 26 723 operaciones. Un año después de una primera, 66 de 100 personas se sentían lo bastante bien. Después de cuatro o más anteriores fueron 22 de 100.
    .outcome = se sentía lo bastante bien
    .with = después de cuatro o más operaciones anteriores
    .without = después de una primera operación
    .span = después de 12 meses

claim-N26 = En 4940 personas, los resultados un año después fueron un poco peores con cada operación anterior: menos de medio punto en una escala de salud.
claim-N28 = Un equipo hizo 124 operaciones repetidas. Durante unos 3 años, llamó éxito a 84 de 100. Unas 10 de 100 tuvieron problemas. Otros informes van de 12 a 82 de 100.
claim-N29 = En series publicadas, de 71 a 89 de 100 personas tuvieron un resultado bueno o excelente después de otra operación del disco. Estas series no tenían grupo de comparación.
claim-N30 = Después de otra fusión hecha por detrás, de 35 a 51 de 100 siguieron sin quedar sólidas. Hecha por delante, quedó sólida en 81 a 88 de 100. Una fusión sólida no siempre significa menos dolor.
claim-N31 = En un estudio de 148 personas, unas 82 de 100 tenían mucho menos dolor 2 años después de una fusión de esta articulación. Tres necesitaron otra operación. Las personas sabían qué recibieron. Lo pagó SI-BONE, un fabricante de estos implantes.
    .outcome = mucho menos dolor
    .with = fusión de esta articulación
    .span = después de 2 años

claim-N31-sham = En un estudio de 63 personas, a la mitad se le hizo una operación simulada, y nadie sabía a quién. Después de 6 meses, el dolor era 1 de 10 puntos menor con una fusión de esta articulación. Eso podría ser casualidad.
claim-N32 = En una escala de 100 puntos, un tipo de antidepresivo (IRSN) bajó el dolor de espalda unos 5 puntos más que un placebo. Eso fue en 3 a 13 semanas. Más personas dejaron los antidepresivos que el placebo.
claim-N33 = De cada mil personas con una bomba de opioides, alrededor de 1 murió en los primeros 3 días, 4 en el primer mes y 39 en el primer año. Eso es más que después de un estimulador o de una cirugía de disco. Las causas no se conocen. Tres de los autores trabajan para un fabricante de bombas.
    .outcome = murió
    .with = bomba de opioides
    .span = en el primer año

claim-N34 = Una serie pequeña tuvo 37 personas, durante hasta 6 años. Hubo que operar la bomba otra vez en 24 de 100 casos. En años posteriores fueron 12 de 100.
claim-N35 = En un centro, 24 de 25 personas dejaron la bomba a lo largo de 13 años. Siete de ellas tuvieron que suspenderla de urgencia.
claim-N36 = En 78 personas, una cámara mostró cicatriz grave en unas 83 de 100. La resonancia magnética la encontró en unas 16 de 100.
claim-N37 = Los expertos acordaron qué cambio importa: 30%, o 2 de 10 puntos de dolor, o 10 de 100 puntos de discapacidad.
claim-N38 = Después de procedimientos para el dolor de columna, 86 de cada mil personas tuvieron dolor o rigidez duraderos. En 14 de cada mil se perforó la bolsa que rodea los nervios. Estos números son de baja certeza.
claim-N39 = Un centro probó un estimulador en 39 personas con dolor sobre todo de espalda, y 34 pasaron la prueba. Un disco vecino desgastado: 8 de 9 siguieron adelante y tuvieron menos dolor. Metal flojo o roto: 7 de 10. No hubo grupo de comparación.

# ---------------------------------------------------------------- what is known: signs that cannot wait

claim-A1-isolated-retention = En un caso publicado, no poder vaciar la vejiga fue la única señal después de una operación del disco. Se encontró un sangrado el día 7.
claim-A1-mri-first = Las normas británicas ponen una resonancia magnética de emergencia por estas señales antes que las imágenes de rutina. Las señales por sí solas no pueden descartar el problema.
claim-A1-mri-normal = En un hospital, se envió a 23 personas con estas señales. La resonancia magnética fue normal en 10 de ellas. En 5, un disco presionaba estos nervios. En otro, 15 de 75 imágenes mostraron una causa.
claim-A1-sepsis = Una guía británica dice que las personas con sepsis pueden sentirse muy enfermas y no tener fiebre. Son señales la confusión, hablar arrastrando las palabras, la piel azul, gris o con manchas, la dificultad para respirar, o no orinar en todo el día.
claim-A2-deficit = La debilidad grave o que aumenta es una excepción conocida a probar primero otra atención.
claim-A2-device-delay = Si una infección de un estimulador se encuentra tarde, puede pasar al hueso, al espacio junto a la médula espinal o a las capas que cubren el cerebro. Cuando es profunda, hay que quitar el dispositivo.
claim-A3-triad = Con un absceso (una bolsa de pus) cerca de la médula espinal, de un tercio a dos tercios de las personas tienen fiebre. Las fuentes difieren. Solo de 13 a 37 de 100 muestran las tres señales clásicas.
claim-A3-normal-mri = En un caso publicado, la primera resonancia magnética después de una fusión fue normal. Una semana después, la resonancia magnética mostró un absceso (una bolsa de pus).
claim-A3-risks = Un absceso (una bolsa de pus) cerca de la médula espinal es más probable con diabetes, defensas bajas o drogas inyectadas. También lo es después de una infección reciente, o de una aguja reciente cerca de la columna.
claim-A3-growing = Un estudio antiguo de 6 personas con un disco infectado dice: desde dos semanas después de la cirugía, un dolor de espalda que aumenta con una VSG de más de 50 cuenta como infección hasta que se descarte.
claim-A3-normal-crp = En un estudio, 61 personas tenían una infección alrededor del metal de la columna que se encontró tarde. En 26 de ellas, el análisis de sangre PCR fue normal.
claim-A4-meningitis = En un hospital, 21 personas tuvieron una infección alrededor del cerebro después de 20 178 operaciones de columna. La mayoría tenía fiebre, cuello rígido o confusión, y todas al menos dos de estas señales.
claim-A5-leak = La bolsa que rodea los nervios se rompe en 1 a 137 de cada mil operaciones de columna. Depende del tipo de operación y del estudio.
claim-A6-infection = Después de una cirugía de columna, de 0 a 18 de 100 personas tienen una infección. Depende del tipo de operación.
claim-A6-bleed = En un hospital, 14 de 3371 personas tuvieron un sangrado cerca de los nervios después de una cirugía de columna. Empezó entre el día 0 y el día 7. Después de una cirugía de la espalda baja, un dolor fuerte fue a menudo la primera señal.
claim-A7-fracture = Una guía médica sobre imágenes menciona una posible fractura como un caso aparte. Solo se leyó su título.
claim-A7-cord-compression = Unas guías británicas hablan de quien tiene o tuvo cáncer. Las señales de presión sobre la médula espinal necesitan ayuda de inmediato. Un dolor de espalda que es fuerte, que aumenta o que no deja dormir de noche necesita un especialista en 24 horas.
claim-A8-cancer = Una guía médica dice que se debe pensar en cáncer, infección y lesión cuando los síntomas de la espalda son nuevos o cambian.
claim-A8-airway = Después de 785 operaciones del cuello por delante, un sangrado cerró el paso del aire a 9 personas. En 6 de ellas llegó en el primer día, en 3 hacia el día 3.
claim-A8-cord = Manos torpes, entumecimiento, mal equilibrio o caídas pueden significar presión sobre la médula espinal en el cuello. Si se encuentra tarde, el daño puede quedar.
claim-A9-clots = En estudios combinados, unas 35 de cada 10 mil personas tuvieron un coágulo de sangre después de una cirugía de columna. Los estudios individuales van de 15 a casi 3 mil de cada 10 mil.
claim-A10-overdose = Los opioides pueden hacer más lenta la respiración o detenerla. El riesgo es mayor con cantidades grandes, con medicamentos calmantes o con apnea del sueño.
claim-A10-naloxone = La agencia FDA de Estados Unidos pide a los médicos hablar de la naloxona (frena el efecto de los opioides) con todas las personas que reciben un opioide para el dolor.
claim-A10-risk = Una sobredosis es más probable después de otra, con una adicción, pastillas calmantes, apnea del sueño (pausas al respirar) o una enfermedad de los pulmones. Lo mismo vale para una falla de los riñones o del hígado, desde los 65 años, y para una cantidad alta después de una pausa. Lo dicen páginas que repiten consejos de Estados Unidos.
claim-A11-suicide = Quien podría llevar a cabo pensamientos de quitarse la vida necesita ayuda de inmediato, y a alguien que se quede a su lado. Otros pensamientos así necesitan una conversación el mismo día con un médico o una línea de crisis.
claim-B32-means = Dos estados de Estados Unidos dan consejos para una crisis. Uno dice: pida a alguien que guarde sus medicinas. El otro dice: guarde todas las medicinas bajo llave, o sáquelas de la casa.
claim-A11-gabapentinoids = La agencia FDA de Estados Unidos advierte que la gabapentina y la pregabalina pueden hacer más lenta la respiración. El peligro es con opioides o medicamentos calmantes, con una enfermedad de los pulmones, y en personas mayores.
claim-A11-antidepressants = Un artículo pide cuidado con los antidepresivos junto con algunos opioides, porque pueden chocar. Este recorrido va más lejos: junto con ellos no muestra antidepresivos.
claim-A12-device-infection = En un caso publicado, se formó un absceso (una bolsa de pus) de 3 a 4 días después de empezar una prueba del estimulador. La persona no tenía ningún riesgo conocido.
claim-A13-pump-mass = Con una bomba, cualquier señal nueva en los nervios requiere una resonancia magnética. Puede crecer un bulto en la punta del tubo.
claim-A13-withdrawal = Si una bomba con baclofeno se detiene de golpe, vuelve la rigidez, con picazón, fiebre o convulsiones. Puede terminar en muerte.
claim-A12-withdrawal = Una página que repite una advertencia de Estados Unidos dice esto. Cuando el baclofeno de una bomba se detiene de golpe, puede haber fiebre alta, confusión y músculos rígidos. En casos poco frecuentes termina en muerte.
claim-A12-alarm = Un fabricante de bombas dice que una alarma de dos tonos significa que el medicamento se ha detenido.
claim-A14-haematoma = Un sangrado cerca de los nervios puede aparecer a las horas o días de la cirugía. Hay casos publicados que lo describen.
claim-A15-front-surgery = Ocho casos publicados cuentan de una arteria de la pierna bloqueada después de una cirugía por delante. En otra serie, se lesionó un vaso sanguíneo en unas 7 de 100 operaciones.
claim-A15-saddle = Una norma británica cuenta como señal de presión sobre estos nervios un cambio al sentir alrededor del ano o los genitales, cuando es nuevo o empeora. La zona puede ser pequeña.
claim-A16-drug-reaction = En un caso publicado, una persona que tomaba tramadol tuvo temblores, fiebre alta y confusión un mes después de agregar un antidepresivo.

# ---------------------------------------------------------------- what is known: words, tests, causes

claim-B-term = Muchos expertos creen que el nombre “síndrome de cirugía de espalda fallida” es engañoso. Existen nombres más nuevos.
claim-B-definition = Los expertos lo definen como dolor de espalda o de pierna nuevo, que vuelve o que dura, después de una cirugía de columna.
claim-B-entry = Un dolor de más de 3 meses se considera crónico (de larga duración). Empezar este recorrido a las 12 semanas es una regla nuestra.
claim-B-share = Según cálculos recientes, unas 20 de 100 personas todavía tienen dolor después de una cirugía de espalda baja. Estudios más antiguos van de 10 a 40 de 100.
claim-B-six-months = Las reglas británicas para un estimulador piden al menos 6 meses de dolor fuerte de tipo nervioso, y antes una prueba.
claim-B-order = El orden aquí es una regla propia de este recorrido. Combina varios órdenes publicados: primero las señales urgentes, luego la atención sin procedimientos, luego los procedimientos y luego los dispositivos.
claim-C-mri = Después de una cirugía de espalda, una resonancia magnética sin y con contraste es la primera prueba habitual para síntomas nuevos o que aumentan.
claim-C-scar-or-disc = En estudios pequeños, la resonancia magnética con contraste a menudo pudo distinguir la cicatriz del disco. El contraste ayuda, pero puede fallar.
claim-C-early-mri = Una resonancia magnética es difícil de interpretar en las primeras semanas después de la cirugía. Los cambios se calman después de alrededor de un mes.
claim-C-ct-fusion = Una tomografía (TAC) de cortes finos y radiografías al doblarse muestran si una fusión está sólida. Si no lo está, los médicos deben pensar en una infección.
claim-B29-bacteria = En un centro, se encontraron bacterias en unas 42 de 100 personas con tornillos flojos. En personas cuyos tornillos no estaban flojos fueron unas 18 de 100.
claim-C-si-block = Un estudio eligió a 52 personas por sus señales después de una fusión. Dos inyecciones de prueba apuntaron a la articulación de la pelvis en 21 de ellas.
claim-C-change = Un cambio que importa es 30%, o 2 de 10 puntos de dolor, o 10 de 100 puntos de discapacidad.
claim-D1-early-recurrence = En 75 personas cuyo disco se volvió a salir dentro de 6 meses, los resultados después de 6 meses fueron parecidos con y sin cirugía. El alivio llegó más rápido con cirugía.
claim-D1-recurrence = Después de una cirugía de disco, un disco se vuelve a salir en 5 a 15 de 100 personas. Otros informes van de menos de 1 a 25 de 100.
claim-D1-new-slip = En un estudio de 31 personas, pasaron unos 31 meses sin dolor antes de que el disco se volviera a salir. Así que es algo nuevo.
claim-D2-reoperation = Durante unos 7 años, unas 12 de 100 personas tuvieron otra operación después de una cirugía por un espacio estrecho (29 680 personas). Fumar fue un riesgo.
claim-D3-scar = En 29 personas, la cantidad de cicatriz no coincidió con la cantidad de dolor. Es poco probable que operar solo la cicatriz ayude, y crea más cicatriz.
claim-D4-arachnoiditis = Cuando las raíces de los nervios se pegan entre sí, las operaciones han tenido resultados desiguales, y pueden hacer más cicatriz. Las imágenes no dicen cómo seguirá.
claim-D5-nonunion = Entre 5 y 35 de 100 fusiones no quedan sólidas. No todas duelen. Ocurre más a menudo en personas que fuman.
claim-D6-root-block = Los casos publicados difieren: con un tornillo cerca de un nervio, una persona mejoró después de una inyección, otra después de una operación.
claim-D7-adjacent = Unas 8 de 100 personas tuvieron una nueva operación junto a una fusión, durante unos 7 años. Un estudio midió las limitaciones de 0 a 100. Bajaron de 32 a 28 después de esa operación, y de 28 a 15 después de una primera operación.
claim-D8-unstable = Después de una cirugía abierta para hacer espacio, 10 de 105 personas necesitaron más tarde una fusión por un nuevo deslizamiento. Después de eso se sintieron claramente mejor.
claim-D9-imbalance = De 28 personas a las que se les enderezó la columna, 7 tuvieron problemas (11 problemas en total). Ninguna tuvo un nuevo daño de los nervios, y el dolor bajó.
claim-D9-reoperation = En algunos informes sobre enderezar la columna, hasta a 45 de 100 hubo que operarlas otra vez.
claim-D10-si-joint = Un estudio tuvo 34 personas con dolor de espalda después de una fusión. Esta articulación era el origen en 32 de 100. En una revisión fue en 29 de 100.
claim-D13-leak = Algunas fugas se cierran sin una operación. Una bolsa de líquido también puede aparecer años después.
claim-D-no-lesion = Los expertos dicen que el dolor solo, sin un hallazgo claro, no es motivo para operar de nuevo.
claim-D-without-operation-first = Los expertos aconsejan primero otra atención para la mayoría de los dolores de nervio después de una cirugía. La debilidad grave o que aumenta es la excepción.
claim-C7-mood = En una revisión de 6899 personas, el ánimo bajo, la preocupación y un dolor más fuerte antes de una primera operación iban junto con menos alivio después. Eso es de muy baja certeza.
claim-C7-not-length = En la misma revisión, cuánto había durado el dolor antes de la operación no importó para el alivio. Eso es de certeza moderada.
claim-C7-nerves = En los adultos, la médula espinal casi siempre termina en la parte alta de la espalda baja. Más abajo siguen los nervios. Por eso allí la cirugía libera sobre todo nervios, no la médula.
claim-B23-no-study = No encontramos ningún estudio sobre simplemente esperar después de una cirugía de columna.

# ---------------------------------------------------------------- what is known: treatments, and who disagrees

claim-E1-education = Las guías médicas piden información y consejos de autocuidado en cada paso.
claim-E2-exercise = Una revisión de la atención después de una cirugía de espalda fallida encontró un apoyo fuerte para el ejercicio activo.
claim-E3-psychological = En el dolor de espalda de larga duración, esta atención alivió el dolor unos 5 de 100 puntos más que la atención habitual. Lo hizo solo por poco tiempo. Después de una cirugía de columna, evidencia de baja certeza dice que la rehabilitación ayuda a volver al trabajo.
claim-E3-three-years = Un informe habla de un estudio de 492 personas con dolor de espalda de larga duración. Aprendieron a cambiar pensamientos, miedos y formas de moverse. Después de 3 años, las limitaciones eran unos 4 de 24 puntos menores que con la atención habitual. No era sobre cirugía.
claim-E4-programme = Los programas intensivos mejoran lo que las personas pueden hacer. Los programas con pocas horas no son mejores que la atención habitual.
claim-E5-simple = En una escala de 100 puntos, las pastillas contra la inflamación bajaron el dolor de espalda duradero unos 3 puntos más que un placebo (6 estudios, 1354 personas, hasta 16 semanas).
claim-B25-order = Una página que repite la guía británica (NICE) dice: para el dolor de espalda, pensar primero en las pastillas antiinflamatorias. Acetaminofén solo: NICE lo desaconseja. (También se llama paracetamol.)
claim-B24-antidepressants = Una página que repite la guía británica dice: para el dolor de espalda, NICE desaconseja todos los tipos de antidepresivos. Lo que NICE dice del dolor duradero en general deja el dolor de espalda a ese consejo.
claim-B24-kinds = Una revisión grande de 2025 miró los antidepresivos para el dolor de espalda. Un tipo (IRSN) probablemente ayuda un poco más que un placebo. Otro tipo (tricíclicos) probablemente hace poco o nada para el dolor. Para el dolor de pierna, el efecto no se conoce.
claim-E7-gabapentinoids = En estudios de ciática (dolor de un nervio que baja por la pierna), estos medicamentos ayudaron poco o nada. Su uso después de una cirugía se toma de otros dolores de nervio.
claim-E8-opioids = Las guías médicas prefieren otros tratamientos para el dolor de larga duración. Una revisión dice que los opioides rara vez ayudan después de una cirugía de espalda fallida.
claim-E8-acute = Un estudio de 347 personas con un dolor nuevo de espalda o cuello comparó un opioide con un placebo. Después de 6 semanas, no hubo beneficio. No era sobre cirugía.
claim-E9-warning = La agencia FDA de Estados Unidos advierte de daños poco frecuentes pero graves: derrame cerebral, parálisis, pérdida de la vista, muerte.
claim-E9-repeat = En un estudio, una inyección contó como un éxito cuando el dolor bajó al menos a la mitad durante 3 semanas o más.
claim-B26-sciatica = Una revisión de Estados Unidos de 90 estudios miró el dolor de nervio que viene del cuello o la espalda. Por cada 4 personas que recibieron las inyecciones, probablemente mejoró una más, por hasta 3 meses. Si ayudan por más tiempo no se sabe.
claim-B26-stenosis = La misma revisión miró un canal de la columna demasiado estrecho. Allí, las inyecciones probablemente no bajan el dolor.
claim-B26-nice = Un servicio de salud que sigue la guía británica (NICE) las usa solo para un dolor de nervio nuevo y fuerte en la pierna. No las usa para el dolor de pierna al caminar por un canal estrecho.
claim-B26-bmj = Una revisión de 81 estudios encontró que estos procedimientos dan poco o ningún alivio más que uno simulado. Una guía en la revista BMJ se apoya en ella, y los desaconseja con fuerza para el dolor de columna que dura.
claim-B26-retraction = En 2025, 34 sociedades de médicos que hacen estos procedimientos pidieron a la revista BMJ retirar su guía. La BMJ se negó.
claim-E10-mint = Tres estudios tuvieron 681 personas con dolor de espalda de las articulaciones pequeñas de la columna o de la pelvis. Después de 3 meses, el calor no agregó nada importante a un programa de ejercicio. No hubo placebo.
claim-E11-si-ablation = En un estudio de 30 personas, el tratamiento con calor dio al menos la mitad de alivio a 53 de 100 a los 6 meses. Al cabo de 1 mes fueron 73 de 100, frente a 20 de 100 después de una inyección de esteroide.
    .outcome = al menos la mitad de alivio
    .with = tratamiento con calor
    .span = después de 6 meses

claim-E12-adhesiolysis = Una revisión encontró tres buenos estudios a favor. El autor principal de la revisión también dirigió el estudio de 120 personas.
claim-E13-peripheral = Todavía no hay un número confiable para este tratamiento. La mayoría de los estudios son iniciales y pagados por los fabricantes.
claim-E14-trial-first = La agencia FDA de Estados Unidos pide una prueba antes de implantar un estimulador. A menudo dura de 3 a 7 días, y el éxito suele significar que se quitó la mitad del dolor.
claim-E14-not-for = No es para personas que no pueden manejar el dispositivo. No es para una columna muy inestable. Tampoco para un nervio presionado con debilidad grave que necesita cirugía. No es para personas que no pueden operarse de forma segura. Tampoco para las que necesitan ciertos tratamientos con calor.
claim-E14-psych = Una revisión de 62 estudios enumera motivos para tratar algo primero. Entre ellos están la adicción sin tratar, la psicosis (perder el contacto con la realidad) y la depresión con pensamientos de suicidio. A las personas cuya depresión se trató les fue mejor.
claim-E14-before-implant = Los expertos piden una evaluación psicológica antes de un dispositivo permanente. Algunos equipos hacen antes de ella una prueba con un cable delgado.
claim-E14-success = Los expertos llaman a la prueba un éxito cuando el dolor baja al menos a la mitad, se mantiene la actividad y no hace falta más medicamento para el dolor.
claim-B27-australia = En 2024, Australia quitó 12 estimuladores de su lista y puso condiciones a 70. No retiró ninguno de los que las personas ya tienen.
claim-B27-thirteen = Una revisión juntó 13 estudios con 1561 personas. Después de 6 meses, los estimuladores dieron mejor resultado que la atención habitual.
claim-B27-follow-up = Después del estudio con placebo, se siguió a sus personas durante 6 meses. Entonces sabían qué tenían, y podían cambiarlo. No encontramos el resultado.
claim-C7-work = En un centro, 21 personas no trabajaban antes de recibir un estimulador. Durante más de 8 años en promedio, 2 de ellas volvieron a trabajar.
claim-C7-90-days = En un informe, 65 de cada mil personas tuvieron una complicación en los 90 días después de un estimulador. Después de otra operación fueron 144 de cada mil.
claim-E16-pump-rules = Los expertos piden dos cosas antes de una bomba. Una es una evaluación con un psicólogo. La otra es un intento de bajar los opioides.
claim-E17-no-trial = No encontramos ningún estudio que compare, con grupos elegidos al azar, una bomba con otra atención después de una cirugía de columna.
claim-E17-long-series = En 27 personas que conservaron una bomba unos 20 años, el dolor bajó de 9 a 4 de 10 puntos. Tres de ellas tuvieron una intoxicación por opioides. No se contó a las personas que dejaron la bomba.
claim-F-disc-fusion = Una revisión de 27 artículos hasta 2014 no encontró una buena comparación de la cirugía con y sin fusión, para un disco que se volvió a salir.
claim-D12-trial = En un estudio de 60 personas cuyo disco se volvió a salir, el dolor y las limitaciones eran menores 24 meses después de una operación con fusión. Duró más, y las personas perdieron más sangre.
claim-D12-look-back = Un cirujano miró hacia atrás a 276 personas. Con una fusión hubo menos dolor, pero los tornillos o las cajas podían quedar mal puestos o moverse.
claim-F-cautious = Regla de este recorrido: “No lo sé con seguridad” sobre una señal urgente cuenta como posible. “No lo sé con seguridad” sobre la seguridad mantiene cerrado un procedimiento.
claim-F-stop-repeating = Regla de este recorrido: después de dos procedimientos del mismo tipo sin beneficio, deje de repetirlo.
claim-F-stop-smoking = Regla de este recorrido: dejar la nicotina antes de una operación planeada que une huesos.
claim-G-typical = Los folletos de clínicas dan plazos aproximados hasta que algo ayuda, tiempos de recuperación y efectos comunes. Cambian de un equipo a otro. La mayoría no son solo sobre personas después de una cirugía de columna.

# ---------------------------------------------------------------- lo que importa

value-no-operation = No tener otra operación
value-undo = Poder deshacerlo
value-nothing-left-inside = Que no quede nada dentro de mi cuerpo
value-fast-relief = Sentirme mejor pronto
value-daily-life = Lo que puedo hacer en la vida diaria, a largo plazo
value-few-visits = Pocas visitas, pocos días sin trabajar y bajo costo
value-no-serious-harm = Estar a salvo de daños raros pero graves

# ---------------------------------------------------------------- where experts disagree

disagreement-operate-or-stimulate = ¿Operar otra vez primero, o probar primero un estimulador?
    .stimulator-first = Un panel europeo prefiere un estimulador para el dolor de nervio en la pierna cuando nada obliga a operar. En el único estudio pequeño que comparó los dos, ayudó a más personas que otra operación. Y los resultados empeoran con cada operación anterior.
    .operation-first = Si algo presiona claramente un nervio, una operación puede quitar la causa. Con debilidad grave o una columna muy inestable, un estimulador no es para usted.
    .here = Con debilidad grave, una columna inestable o una infección, este recorrido pone primero la operación. Si no, muestra las dos, porque nadie sabe cuál es mejor para usted.

disagreement-does-stimulation-work = ¿Funcionan los estimuladores de la médula espinal?
    .it-helps = En estudios frente a la atención habitual, el estimulador ayudó a más personas; una revisión de 13 estudios dice lo mismo. Los tipos nuevos dieron mejor resultado que los antiguos. Nadie recibió un placebo (tratamiento simulado), y los fabricantes pagaron la mayoría. Una carta dice que una revisión grande dejó fuera estudios importantes.
    .little-or-no-more = En un estudio con placebo no hubo una diferencia clara. Después se siguió a esas personas, pero entonces sabían qué tenían. Dos revisiones grandes encontraron poco o ningún beneficio más allá del placebo. En datos de seguros no bajaron los opioides ni las cirugías. En 2024, Australia quitó 12 dispositivos de su lista y puso condiciones a 70, sin retirar los que ya están puestos.
    .here = Este recorrido no lo decide. Muestra los dos tipos de números, y dice que están en discusión. Muestra una prueba solo para el dolor de tipo nervioso, y pide una prueba antes de cualquier implante.

disagreement-epidural = ¿Vale la pena probar inyecciones epidurales?
    .in-favor = En 2022, médicos del dolor les dieron su mejor nota después de una cirugía de columna. Una revisión de Estados Unidos dice que por cada 4 personas con dolor de nervio probablemente mejora una más, por hasta 3 meses. Y 34 grupos de médicos pidieron a la revista BMJ retirar su consejo en contra. La BMJ se negó.
    .against = La BMJ, una revista, las desaconseja con fuerza para el dolor de columna que dura, con base en 81 estudios. No está claro si estos estudiaron el dolor después de una cirugía. El consejo británico las deja para un dolor de pierna nuevo y fuerte. Está en contra cuando un canal estrecho hace que duelan las piernas al caminar. Allí, la revisión de Estados Unidos no encontró menos dolor.
    .steroid-adds-little = El medicamento que adormece, solo, ayudó más o menos a tantas personas como con un esteroide.
    .here = Este recorrido las muestra solo para el dolor de pierna que viene de un nervio y coincide con la imagen o con una prueba, y por regla general después del ejercicio. Nunca las muestra cuando un canal estrecho hace que duelan las piernas al caminar. Si una no ayuda, no se muestra otra vez.

disagreement-facet-heat = ¿Se deben tratar con calor las articulaciones pequeñas de la columna?
    .after-a-test = Dos grupos de médicos del dolor lo permiten después de una inyección de prueba que funcionó.
    .against = Una guía de 2025 aconseja con fuerza no usarlo para el dolor de columna que dura. En tres estudios no agregó nada importante al ejercicio guiado.
    .with-conditions = Una guía británica lo permite si otra atención no ayudó, si el dolor es al menos moderado y si una inyección de prueba funcionó.
    .here = Este recorrido lo muestra solo después de una inyección de prueba que funcionó, y por regla general después del ejercicio. Si no ayuda, no se muestra otra vez.

disagreement-scar-loosening = ¿Ayuda soltar la cicatriz con un tubo delgado?
    .it-helps = Un centro encontró un beneficio grande durante 2 años. Una revisión encontró tres buenos estudios a favor.
    .not-convinced = La revisión y el estudio principal tienen el mismo autor principal. La inyección simple con la que se comparó ayudó allí a 5 de 100 personas. En otro estudio de este autor, las inyecciones simples ayudaron a cerca de la mitad. Una diferencia así da motivos para dudar.
    .here = Este recorrido lo muestra una vez, para dolor de pierna solo con cicatriz, después de una inyección epidural que no ayudó.

disagreement-fusion-for-pain = ¿Ayuda una fusión contra el dolor de espalda después de una cirugía?
    .not-for-pain = Para el dolor de espalda después de una cirugía de disco, una fusión no fue mejor que el ejercicio guiado, tampoco 9 años después. Para entonces, un tercio de cada grupo se había operado, o se había operado otra vez. Una guía británica aconseja no hacer fusiones para el dolor de espalda baja fuera de estudios.
    .for-a-finding = Los cirujanos informan buenos resultados cuando hay un hallazgo claro, como una columna que se desliza. Esos informes no tenían grupo de comparación.
    .here = Este recorrido muestra una fusión para un hallazgo que, según un especialista, coincide con el dolor. Nunca la muestra solo por dolor.

disagreement-gabapentin = ¿Ayudan la gabapentina y la pregabalina?
    .for-nerve-pain = Una guía británica sobre el dolor de nervio en general las pone entre los primeros medicamentos para probar.
    .not-for-leg-pain = Una guía británica sobre el dolor de pierna que viene de la espalda (ciática) aconseja no usarlas. En estudios de ciática ayudaron poco o nada.
    .here = Este recorrido las muestra solo para el dolor de tipo nervioso, con una fecha para dejarlas. Nunca las muestra con opioides o pastillas calmantes, con una enfermedad de los pulmones, los riñones o el hígado, desde los 65 años, en el embarazo, o con una adicción ahora o antes.

disagreement-test-first = ¿Necesita un estimulador una prueba antes?
    .always = Las reglas de Estados Unidos y del Reino Unido piden una prueba que funcionó antes de un implante.
    .no-need = En un estudio, las personas con y sin prueba tenían más o menos el mismo dolor después de 36 meses.
    .here = Este recorrido sigue las reglas. Una prueba puede ahorrarle un implante que no ayuda.

disagreement-opioid-pump = ¿Se deben dar opioides en la columna con una bomba?
    .for-some = Un panel de expertos lo apoya para personas elegidas. Unas pocas personas han tenido una bomba unos 20 años, con menos dolor.
    .given-up = Un centro dejó de poner bombas, y la mayoría de sus pacientes las dejaron. Hay datos de más muertes en el primer año que después de un estimulador.
    .here = Este recorrido muestra una bomba al final: después de que un estimulador falló o no es adecuado, de un intento de bajar los opioides y de una prueba.

disagreement-how-long-how-much = ¿Cuánto debe durar el dolor antes de un estimulador, y cuánto debe ayudar una prueba?
    .stricter = Las reglas británicas piden 6 meses de dolor. Muchos equipos llaman éxito a una prueba si se quita la mitad del dolor.
    .looser = Un servicio de salud británico acepta 3 meses. Un estudio siguió adelante si el dolor bajó 2 de 10 puntos. Los expertos llaman cambio importante a un dolor 30% menor.
    .here = Este recorrido espera 6 meses y pide que se quite la mitad del dolor, porque un implante es un compromiso largo.

disagreement-psychologist-when = ¿Cuándo debe participar un psicólogo?
    .before-a-test = Algunos expertos miran la mente y la vida cuando eligen a quién hacerle una prueba. Los resultados fueron peores con una carga grave.
    .before-the-implant = Las normas de práctica lo piden antes de un dispositivo permanente. Algunos equipos hacen antes una prueba con un cable delgado.
    .here = Este recorrido lo pide antes de la prueba, para que la ayuda con el ánimo o el estrés pueda empezar pronto.

disagreement-disc-and-fusion = Si un disco se volvió a salir, ¿se debe agregar una fusión?
    .disc-only = Muchas personas tuvieron un buen resultado solo con la operación del disco. Una revisión de 2016 no encontró una buena comparación.
    .with-fusion = Después, un estudio de 60 personas y una mirada hacia atrás a 276 encontraron menos dolor con una fusión. La operación fue más larga, y los tornillos o las cajas podían dar problemas.
    .here = Para una columna que no se desliza, este recorrido muestra la operación más pequeña. Después de varias operaciones le pide hablar de una fusión.

disagreement-how-many-signs = ¿Cuántas señales obligan a una imagen de emergencia de los nervios de la vejiga?
    .any-sign = Una señal puede bastar. En un caso publicado hubo solo una. En un estudio, los médicos no podían saber con el examen quién tenía presión en esos nervios.
    .clear-signs = La mayoría de estas imágenes no muestra esa presión. Algunos protocolos usan una ecografía de la vejiga para decidir quién va primero.
    .here = Este recorrido toma cualquier señal nueva como emergencia. Una imagen de más hace menos daño que un día tarde.

disagreement-adjacent-or-loose = Problemas junto a una fusión, o metal flojo, sin debilidad: ¿y ahora qué?
    .operate = Una fusión más larga o repetida puede dejar sólida la columna. La mejora en la vida diaria fue menor que después de una primera operación.
    .stimulate = Un centro probó un estimulador en personas así, y la mayoría tuvo menos dolor. No hubo grupo de comparación.
    .neither = Los expertos aconsejan primero atención sin operación para la mayoría de los dolores de nervio después de una cirugía.
    .here = Este recorrido muestra cada camino que sus respuestas dejan abierto. No encontramos ningún estudio que compare los tres.

# ---------------------------------------------------------------- safety rules in words, for whoever signs them

safety-I1 = Cambio nuevo de vejiga o intestino, entumecimiento en silla de montar o signos nuevos en las dos piernas: siempre es una emergencia.
safety-I1--not-sure = Duda sobre la vejiga, la silla de montar o las dos piernas: revisión ese mismo día a más tardar.
safety-I2 = Debilidad grave o que empeora: una emergencia.
safety-I2--new = Debilidad nueva leve, o duda: ese mismo día.
safety-I3--overdose = Signos de sobredosis: una emergencia.
safety-I3--crisis = Pensamientos activos de suicidio: una emergencia.
safety-I3--possible = Posible sobredosis, o pensamientos de suicidio pasivos o posibles: ese mismo día.
safety-I3--clot = Dolor de pecho, dificultad para respirar o desmayo: una emergencia.
safety-I3--possible-clot = Pantorrilla adolorida o hinchada, o duda sobre un coágulo: ese mismo día.
safety-I3--injury = Lesión reciente, o duda: ese mismo día.
safety-I3--spine = Lesión, cáncer, huesos débiles o pérdida de peso: en pocos días a más tardar.
safety-I3--new-weakness = Debilidad nueva con lesión, cáncer, huesos débiles o pérdida de peso, o en la semana 0: una emergencia.
safety-I3--fragility = Huesos débiles con dolor nuevo o fuerte: ese mismo día.
safety-I4 = Con una infección, o con cualquier signo o prueba de ella, no se muestra ningún procedimiento.
safety-I4--infection = Fiebre, o herida roja o con pus: ese mismo día.
safety-I4--tests = PCR o VSG elevada: en pocos días a más tardar.
safety-I4--emergency = Fiebre con debilidad nueva, signos nuevos en las dos piernas o absceso en RM, o absceso con debilidad nueva: una emergencia.
safety-I4--new-pain = Infección en RM, o PCR elevada con dolor nuevo o no solo de pierna: ese mismo día.
safety-I5 = Dolor de cabeza al estar de pie o sentado, o líquido transparente o hinchazón en la herida: ese mismo día.
safety-I5--emergency = Fiebre con signos de fuga: una emergencia.
safety-A1--sepsis = Cualquier signo de sepsis es por sí solo una emergencia, con o sin fiebre.
safety-A1--not-sure = Duda sobre signos de sepsis: ese mismo día.
safety-A2--today = Una infección ahora, esté donde esté: ese mismo día.
safety-A2--device = Infección conocida de columna, herida o dispositivo con un dispositivo puesto: una emergencia, también sin fiebre.
safety-A2--procedures = Durante una infección no se muestra ningún procedimiento.
safety-A2--not-healed = Una infección o un absceso en RM cuenta como no curado: no se muestra ningún procedimiento.
safety-A3--risk-strong = Riesgo de infección con dolor fuerte nuevo o en aumento, no solo de pierna: ese mismo día.
safety-A3--risk = Riesgo de infección con dolor nuevo o en aumento, no solo de pierna: en pocos días a más tardar.
safety-A3--early-strong = Dolor fuerte y en aumento antes de la semana 12, no solo de pierna: ese mismo día.
safety-A3--early = Dolor en aumento antes de la semana 12, no solo de pierna: en pocos días a más tardar.
safety-A3--alarm = Aviso de una prueba alarmante sin RM ni PCR conocidas: ese mismo día.
safety-A3--alarm-open = A quien le avisaron de una prueba cuyo valor no se conoce no se le muestra ningún procedimiento hasta conocerlo.
safety-A4--neuro = Signos de infección con cualquier signo neurológico nuevo: una emergencia, también sin fiebre.
safety-A4--device = Absceso en RM con un dispositivo puesto: una emergencia.
safety-A4--device-test = PCR elevada con un dispositivo puesto: ese mismo día a más tardar.
safety-A5--care = Embarazo, o duda: su consejo acompaña cada resultado dentro del alcance.
safety-A5--only-routine = Un motivo más contra un procedimiento nunca baja una urgencia.
safety-A6--hours = Dolor que aumenta de una hora a otra en las semanas 0 a 2: una emergencia.
safety-A6--fast = Dolor que aumenta de una hora a otra en cualquier momento: ese mismo día a más tardar.
safety-A6--first-day = Dolor de 9 o 10 en la semana 0: ese mismo día.
safety-A6--fluid-neuro = Bolsa de líquido con cualquier signo neurológico nuevo: una emergencia.
safety-A6--fluid-strong = Bolsa de líquido con dolor fuerte o en aumento, riesgo de infección o PCR elevada: ese mismo día.
safety-A6--fluid-early = Bolsa de líquido antes de la semana 12: en pocos días a más tardar.
safety-A6--fluid = Con una bolsa de líquido, o en la duda, no se muestra ningún procedimiento.
safety-A7--neuro = Cáncer actual o pasado con cualquier signo neurológico nuevo: una emergencia.
safety-A7--cancer-today = Cáncer actual o pasado con dolor nocturno, fuerte, en aumento o nuevo: ese mismo día.
safety-A7--cancer = Cáncer actual o pasado, o pérdida de peso: en pocos días a más tardar.
safety-A7--weight-today = Pérdida de peso con dolor fuerte por la noche: ese mismo día.
safety-A8--airway = Signos de vía aérea o de cuello, nuevos o en aumento, tras una operación del cuello: una emergencia.
safety-A8--airway-possible = Signos de vía aérea o de cuello que mejoran, o duda: ese mismo día.
safety-A8--cord = Signos de la médula espinal, nuevos o rápidos: una emergencia.
safety-A8--cord-possible = Signos de la médula espinal que empeoran despacio, o duda: ese mismo día.
safety-A10--any = A quien toma o puede tomar un opioide, sea cual sea la dosis, se le habla de la naloxona por debajo de una emergencia.
safety-A10--everybody = Lo mismo junto a una tarjeta para hoy, dentro o fuera del alcance.
safety-A10--risk = Un opioide con otro riesgo de sobredosis: una línea propia.
safety-A10--substance = Un opioide con consumo de alcohol o drogas, actual o pasado: una línea propia.
safety-A10--sedatives = Un opioide con un sedante: una línea propia.
safety-A11--gabapentinoids = Ningún gabapentinoide con opioide, sedante, consumo de sustancias, enfermedad de pulmón, riñón o hígado, 65 años o más, o embarazo; no saberlo cuenta.
safety-A11--antidepressants = Ningún antidepresivo con tramadol, tapentadol, parche, metadona, buprenorfina o consumo activo de sustancias; no saberlo cuenta.
safety-A11--substance = Con consumo activo o desconocido de sustancias no se muestran gabapentinoides, antidepresivos ni opioides.
safety-A12--ill = Malestar con una bomba que puede haberse detenido: una emergencia.
safety-A12--alarm = Alarma de la bomba o recarga perdida, o duda: ese mismo día.
safety-B24--site = Antidepresivos solo para dolor de nervio que llega a la pierna.
safety-B24--nerve = Medicamentos para el dolor de nervio solo si el dolor es con certeza de ese tipo.
safety-B26 = Ninguna inyección epidural por dolor al caminar con canal estrecho.
safety-B27 = Una prueba de estimulador solo para dolor de nervio.
safety-B28--mild = Con dolor leve y pocas limitaciones no se muestra ningún procedimiento.
safety-B28--pump = Una bomba solo con cinco o más limitaciones, o un ODI de 40 o más.
safety-B28--unknown-limits = El dolor fuerte basta: unas limitaciones desconocidas no cierran una nueva discectomía por lo demás abierta.
safety-B28--unknown-pain = Muchas limitaciones bastan: un dolor desconocido no cierra una nueva discectomía por lo demás abierta.
safety-B28--early = Dolor fuerte, muchas limitaciones y el deseo de alivio rápido abren una nueva discectomía temprana.
safety-B29--maintain = A nadie se le dice solo que siga igual mientras una imagen muestre metal, unión, estabilidad o líquido por aclarar.
safety-B29--blood-tests = Metal flojo o falta de unión sin PCR conocida: se piden análisis de sangre por infección.
safety-B29--disc = Prótesis de disco floja o mal colocada: cirujano en pocos días, en cualquier semana.
safety-B29--no-operation = Una prótesis de disco floja o mal colocada se revisa primero: no se muestra ninguna operación ni inyección.
safety-F5--early-leg-pain = Un dolor nuevo en la pierna en las primeras semanas se ve en días, aunque no se conozca la imagen.
safety-B29--facet = Ninguna ablación facetaria con una prótesis de disco floja o mal colocada.
safety-B31--union = Una falta de unión antes de la semana 12 no se puede juzgar: ningún procedimiento hasta que las respuestas encajen.
safety-B31--new-and-long = Un dolor nuevo desde una operación de hace menos de 12 semanas no puede durar más de 6 meses: ningún procedimiento hasta que las respuestas encajen.
safety-B31--hardware = Una operación sin metal, pero con metal dañado o falta de unión: ningún procedimiento hasta que las respuestas encajen.
safety-I32 = Menor de 18 años, o no con certeza la espalda baja: solo se muestra educación.
safety-I32--ends = Menor de 18 años, o no con certeza la espalda baja: ningún final sin urgencia salvo los de fuera del alcance.
safety-I32--in-scope = Ninguna persona adulta con una operación de la espalda baja queda fuera.
safety-R6--second-opinion = Todo final sin urgencia dentro del alcance muestra una segunda opinión.
safety-R6--education = Todo final sin urgencia muestra educación.
safety-R6--urgent = Junto a una emergencia o una tarjeta para los próximos días no se muestra ningún tratamiento.
safety-R6--same-day = Junto a una tarjeta para hoy no se muestra ningún medicamento, programa ni procedimiento.
safety-I6--concordant = Ninguna operación planeada si hallazgo, dolor y examen no coinciden con certeza.
safety-I6--lesion = Ninguna operación planeada sin una lesión que pueda cambiar.
safety-I6--base-care = Salvo una nueva discectomía, ninguna operación planeada antes de probar el ejercicio.
safety-I6--surgeon = Ninguna operación antes de que un cirujano la haya valorado.
safety-I6--week-6 = Salvo una nueva discectomía, ninguna operación planeada antes de la semana 6.
safety-I6--evaluation = Ninguna operación planeada antes de mirar el ánimo y el estrés.
safety-I6--anaesthesia = No apto para anestesia: ninguna operación ni implante.
safety-I6--trial-lead = Ninguna operación planeada con cables de prueba puestos.
safety-I6--misplaced = El metal se revisa solo si está mal colocado y duele la pierna.
safety-I6--disc = Una nueva discectomía solo por un disco que volvió a salirse en una columna estable.
safety-I6--narrow = Una descompresión solo por canal estrecho en una columna estable, desde la semana 12.
safety-I6--next-level = Una fusión más larga solo por estrechamiento junto a la fusión, desde la semana 12.
safety-I6--union = Una nueva fusión solo por metal flojo o falta de unión demostrada, y con PCR normal.
safety-I6--unstable = Una fusión estabilizadora solo por una columna que se desliza.
safety-I6--imbalance = Una corrección de la postura solo por desequilibrio demostrado, desde la semana 12.
safety-I7 = Cicatriz, aracnoiditis, ausencia de compresión o dolor facetario por sí solos nunca llevan a una operación.
safety-I7--arachnoiditis = Con aracnoiditis, ninguna inyección ni liberación de cicatriz cerca de los nervios.
safety-I8--implant = Un estimulador se implanta solo tras una prueba con al menos la mitad del dolor menos.
safety-I8--trial = Ningún estimulador sin evaluación favorable y acuerdo del equipo, ni con contraindicación, infección o riesgo de sangrado sin manejar.
safety-I8--time = Ningún estimulador antes de 6 meses de dolor, con dolor menor de 5, por dolor solo de glúteo, con columna inestable, tras uno que no ayudó, o junto a otro dispositivo.
safety-I8--once = Una prueba de estimulador se muestra una vez, y no con un dispositivo puesto.
safety-I9--evaluation = Ningún estimulador ni bomba antes de una evaluación favorable.
safety-I9--treat-first = Una carga alta o un consumo activo de sustancias se trata antes de implantes y operaciones planeadas.
safety-I9--wording = Donde esto cierra algo, se muestra el consejo de tratarlo primero.
safety-I10--trial = Una bomba solo tras una prueba superada.
safety-I10--once = Una prueba de bomba se muestra una vez.
safety-I10--last = Una bomba solo si un estimulador falló o no es adecuado.
safety-I10--base-care = Ninguna bomba ni prueba de estimulador antes de probar ejercicio, medicamentos y atención psicológica o un programa.
safety-I10--team = Ninguna bomba antes de que el equipo esté de acuerdo, se intente bajar los opioides, las recargas estén aseguradas y el dolor dure 6 meses.
safety-I11--never = Un opioide nunca es un próximo paso.
safety-I11--safety = Con 50 MME al día o más, o con un sedante, se muestra el cuidado con los opioides.
safety-I11--mix = Ningún gabapentinoide junto a un opioide o un sedante.
safety-I12 = Donde se sopesa algo, educación, ejercicio, segunda opinión y ningún tratamiento nuevo están al lado.
safety-I13--facet = Ablación facetaria solo tras un bloqueo positivo.
safety-I13--sacroiliac = Procedimientos sacroilíacos solo tras un bloqueo positivo.
safety-I13--epidural = Inyección epidural solo por dolor de pierna de un nervio que coincide, y no otra vez si falló o ya ayudó bien.
safety-I13--scar = Liberación de cicatriz una vez, por dolor de pierna con solo cicatriz, tras una inyección epidural que falló.
safety-I13--repeat = Un tratamiento con calor o sacroilíaco que falló, o que ya ayudó bien, no se muestra otra vez.
safety-I13--device = Ningún procedimiento con aguja con cables de prueba o bomba puestos.
safety-I13--surface = Estimulación de nervios periféricos solo por dolor de espalda o glúteo, si el ejercicio ayudó poco, y sin contraindicación.
safety-I14 = Ninguna fusión ni corrección planeada con uso de nicotina, o si se desconoce.
safety-I14--stop-first = Donde la nicotina cierra una, se muestra ayuda para dejarla.
safety-F5--scan = Sin una RM conocida no se muestra ningún procedimiento.
safety-F5--tests = PCR, semanas, motivos contra un procedimiento o dispositivos desconocidos: no se muestra ninguno.
safety-F5--substance = Consumo de sustancias o carga desconocidos: no se muestra estimulación, bomba ni operación.
safety-I16--implants = Ningún estimulador ni bomba antes de la semana 12.
safety-I16--programme = Ningún programa para el dolor antes de la semana 12.
safety-I16--needles = Ningún procedimiento con aguja antes de la semana 6.
safety-I16--recovery = Antes de la semana 6 no se muestra ningún procedimiento, salvo lesión demostrada.
safety-I18 = Un signo más de lesión, cáncer, huesos débiles o pérdida de peso nunca baja una urgencia.
safety-I21 = Tras más de una operación, la atención sin operación y una segunda opinión siguen a la vista.
safety-I22 = Signo de peligro con un dispositivo: una emergencia.
safety-I22--signs = Dispositivo con debilidad nueva, fiebre, problema de herida o complicación de la prueba: una emergencia.
safety-I22--possible = Posible problema del dispositivo: ese mismo día.
safety-I23 = Con riesgo de sangrado no se muestra ningún procedimiento hasta que un profesional lo maneje.
safety-I24 = En el embarazo, o en la duda, no se muestra ningún procedimiento ni gabapentinoide.

# ---------------------------------------------------------------- words explained where they stand

term-fbss = síndrome de cirugía de espalda fallida
    .means = Un nombre antiguo para el dolor que continúa o vuelve después de una cirugía de espalda. No significa que alguien falló.

term-psps = síndrome de dolor espinal persistente tipo 2
    .means = Un nombre más nuevo para el dolor de columna que continúa o vuelve después de una cirugía.

term-cauda-equina = síndrome de cauda equina
    .means = Presión sobre el grupo de nervios de la vejiga, los intestinos y las piernas. Es una emergencia.

term-mri = resonancia magnética
    .means = Imágenes hechas con un imán fuerte, sin rayos X. Muestran nervios, discos y cicatriz.

term-ct = tomografía
    .means = Muchas imágenes de rayos X reunidas. Muestra bien el hueso y el metal.

term-contrast = contraste
    .means = Un líquido que se pone en una vena y hace resaltar algunas partes en una imagen.

term-crp = PCR
    .means = Un análisis de sangre que sube con la inflamación (en inglés, CRP).

term-esr = VSG
    .means = Otro análisis de sangre que sube con la inflamación (en inglés, ESR).

term-abscess = absceso
    .means = Una bolsa de pus causada por una infección.

term-sepsis = sepsis
    .means = Una reacción de todo el cuerpo a una infección. Puede causar la muerte, y necesita ayuda de inmediato.

term-dn4 = DN4
    .means = Una prueba corta para el dolor de tipo nervioso.

term-oswestry = puntaje de Oswestry
    .means = Un puntaje de 0 a 100. Dice cuánto limita su día el dolor de espalda.

term-mme = MME
    .means = Una forma de sumar distintos opioides, como si todos fueran morfina.

term-opioid = opioide
    .means = Un medicamento fuerte para el dolor, como la morfina o la oxicodona.

term-naloxone = naloxona
    .means = Un medicamento que puede revertir una sobredosis de opioides.

term-steroid = esteroide
    .means = Un medicamento que baja la inflamación.

term-placebo = placebo
    .means = Un tratamiento que parece real y no tiene parte activa. Muestra lo que hacen la esperanza y el tiempo.

term-stenosis = estenosis
    .means = Un espacio que se ha vuelto demasiado estrecho para sus nervios.

term-arachnoiditis = aracnoiditis
    .means = Raíces de nervios que se pegan entre sí dentro de su bolsa.

term-nerve-root = raíz de un nervio
    .means = La primera parte de un nervio, donde sale de la columna.

term-sciatica = ciática
    .means = Dolor que baja por la pierna desde un nervio de la espalda.

term-fusion = fusión
    .means = Una operación que une huesos de la columna en uno solo.

term-sacroiliac = articulación sacroilíaca
    .means = La articulación donde la columna se une con la pelvis.

term-epidural = epidural
    .means = En el espacio alrededor de la bolsa que contiene los nervios de la columna.

term-stimulator = estimulador de la médula espinal
    .means = Un dispositivo pequeño que envía una corriente suave a cables cerca de la médula espinal.

# ---------------------------------------------------------------- conditions, as the page explains them
# Each stands in "Not while this holds: …" and "First needed: …", so it is no sentence.

condition-cauda_equina = señales de presión en los nervios de la vejiga
condition-cauda_equina_in_doubt = posibles señales de presión en los nervios de la vejiga
condition-new_weakness = debilidad nueva o que aumenta
condition-new_neuro = señales nuevas de presión en los nervios o en la médula espinal
condition-has_device = un dispositivo para el dolor en el cuerpo
condition-strong_pain = un dolor que es fuerte, o puede serlo
condition-worse = un dolor que empeora, o puede estar empeorando
condition-fast_worse = un dolor que empeora en horas o en un día
condition-new_pain = un tipo de dolor nuevo o diferente
condition-possibly_new = un dolor que es nuevo, o puede serlo
condition-not_leg_only = un dolor que no está solo en la pierna, o puede no estarlo
condition-abscess = una infección o un absceso en la resonancia
condition-device_emergency = una señal de peligro con un dispositivo para el dolor
condition-device_in_doubt = una posible señal de peligro con un dispositivo para el dolor
condition-infected = señales de una infección
condition-infection_emergency = señales de una infección cerca de la médula espinal
condition-infection_same_day = señales de una posible infección
condition-infection_risk_any = un riesgo de infección, o uno posible
condition-growing_infection = señales de que puede estar creciendo una infección en la columna
condition-diabetes_alone_late = diabetes como único riesgo, más de un año después de la cirugía, con un dolor que no empeora
condition-alarm_without_tests = aviso de una prueba preocupante, y ningún resultado de resonancia
condition-growing_infection_same_day = señales de que puede estar creciendo una infección en la columna, para hoy
condition-fluid = una acumulación de líquido en la resonancia
condition-leak = señales de una fuga de líquido espinal
condition-leak_emergency = una posible fuga con fiebre, o una acumulación de líquido con señales nuevas en los nervios
condition-fluid_same_day = una acumulación de líquido con una señal de que no puede esperar
condition-leak_same_day = señales de una posible fuga de líquido espinal
condition-spine_emergency = señales nuevas en los nervios con una lesión, huesos débiles, cáncer o pérdida de peso, o poco después de la cirugía
condition-spine_same_day = una lesión, o huesos débiles con un dolor nuevo o fuerte
condition-cancer_same_day = un cáncer, ahora o antes, o una pérdida de peso, con un dolor que no puede esperar
condition-weakness_same_day = una debilidad nueva pero leve, o sin seguridad
condition-pain_emergency = un dolor que empeora en horas, en las primeras 2 semanas después de la cirugía
condition-first_day_pain = un dolor muy fuerte en la primera semana después de la cirugía, o una duda sobre eso
condition-pain_same_day = un dolor que empeora en horas, o un dolor muy fuerte poco después de la cirugía
condition-out_of_scope = una edad, o una parte de la columna, para la que no es esta página
condition-other_flag = otra señal que no puede esperar
condition-passive_thoughts_alone = pensamientos de no estar aquí, y ninguna otra señal que no pueda esperar
condition-red_flag = una señal que no puede esperar
condition-union_too_early = una fusión que se llama “no sólida” antes de la semana 12
condition-new_and_long = un dolor nuevo desde una cirugía, y más antiguo que esa cirugía
condition-hardware_without_fusion = un problema con metal o con una fusión, después de una operación sin lo uno ni lo otro
condition-contradictory = respuestas que no encajan entre sí
condition-early_lesion = un hallazgo claro antes de la semana 12
condition-long_enough = 12 semanas o más desde la cirugía, o dolor desde hace más de 3 meses
condition-new_leg_pain = un dolor nuevo en la pierna
condition-early_leg_pain = un dolor nuevo en la pierna en las primeras 6 semanas
condition-malposition = metal mal colocado, con dolor de pierna
    .not-met = No se encontró metal en un lugar equivocado que explique el dolor de pierna.
    .not-known = Primero averigüe si hay metal en un lugar equivocado. Pregunte a su cirujano.
condition-malposition_early = metal mal colocado, con dolor de pierna poco después de la cirugía
condition-disc_replacement_off = un disco reemplazado que está flojo, roto o mal colocado
condition-surgical_emergency = señales que un cirujano tiene que mirar primero
condition-infection = una infección de la columna, la herida o un dispositivo, o una prueba que la indica
condition-late_stenosis = un espacio estrecho, 12 semanas o más después de la cirugía
condition-nonunion = una fusión que no ha quedado sólida a tiempo
    .not-met = No se encontró una fusión que no haya soldado a tiempo.
    .not-known = Primero averigüe si la fusión ha soldado. Pregunte a su cirujano por una tomografía.
condition-loose = metal flojo o roto
condition-metal = tornillos, barras o cajas
    .not-met = No tiene tornillos, barras ni cajas, así que no hay nada que mover ni quitar.
condition-metal_or_fusion = una fusión, o tornillos, barras o cajas
    .not-met = No tuvo una fusión ni tiene tornillos, barras ni cajas, así que no hay una fusión que repetir.
condition-imbalance = una columna desequilibrada, 12 semanas o más después de la cirugía
    .not-met = No se encontró una columna desequilibrada, o es demasiado pronto para decirlo.
    .not-known = Primero averigüe si la columna está desequilibrada. Pregunte a su cirujano.
condition-correctable_lesion = una causa que una operación podría cambiar
    .met = Se encontró una causa que una operación podría cambiar. Primero debería verla un cirujano.
    .not-met = No se encontró una causa que una operación pudiera cambiar.
    .not-known = Primero averigüe si hay una causa que una operación podría cambiar. Pregunte a su cirujano.
condition-fusing_lesion = una causa que una operación con fusión podría cambiar
condition-disabling = dolor o limitaciones que siguen siendo fuertes
    .not-met = Esto se valora cuando el dolor o las limitaciones siguen siendo fuertes. Según sus respuestas no lo son. Avise a su equipo si eso cambia.
    .not-known = Primero averigüe qué tan fuertes son el dolor y las limitaciones. Su equipo tiene formularios cortos para eso.
condition-exercise_tried = se probó el ejercicio
    .not-met = La terapia con ejercicio va primero, y todavía no se ha probado. Pregunte cómo empezar.
    .not-known = Primero averigüe si se probó la terapia con ejercicio y si ayudó. Pregunte a su fisioterapeuta.
condition-mind_tried = se probó la atención psicológica o un programa para el dolor
    .not-met = La atención psicológica o un programa para el dolor va primero, y todavía no se ha probado. Pregunte a su equipo.
    .not-known = Primero averigüe si se probó la atención psicológica o un programa para el dolor. Pregunte a su equipo.
condition-medicines_tried = se probaron medicamentos
    .not-met = Las medicinas van primero, y todavía no se han probado. Pregunte a su médico cuál podría servirle.
    .not-known = Primero averigüe qué medicinas se probaron y si ayudaron. Pregunte a su médico o farmacéutico.
condition-base_care_tried = se probó la atención sin un procedimiento
condition-base_care_failed = se probó la atención sin un procedimiento y no ha ayudado lo suficiente
condition-responded = algo ha ayudado
condition-mild = poco dolor y pocos límites
condition-unsettled_finding = un hallazgo que todavía hay que estudiar
condition-operation_gate = las condiciones para una operación planeada
condition-early_choice = dolor fuerte, muchos límites y el deseo de un alivio rápido
condition-steady = ninguna señal de que la columna se mueva demasiado o esté desequilibrada
condition-hardware_revision = las condiciones para operar metal mal colocado
condition-repeat_discectomy = las condiciones para otra operación de disco
condition-decompression = las condiciones para una cirugía que hace espacio
condition-fusion_extension = las condiciones para una fusión más larga
condition-nonunion_revision = las condiciones para repetir una fusión
condition-stabilising_fusion = las condiciones para una fusión que da firmeza a la columna
condition-deformity_correction = las condiciones para una cirugía que endereza la columna
condition-operation_open = las condiciones para una de las operaciones
condition-needle_gate = las condiciones para un procedimiento con aguja
condition-root_found = la raíz de un nervio que coincide con el dolor
condition-narrow_canal_walking = dolor de piernas al caminar que viene de un espacio estrecho
    .met = El dolor de pierna al caminar viene aquí de un espacio estrecho. Esto no es para eso.
    .not-known = Primero averigüe si un espacio estrecho causa el dolor de pierna al caminar. Pregunte a su cirujano.
condition-epidural = las condiciones para una inyección epidural
condition-adhesiolysis = las condiciones para soltar la cicatriz
condition-facet_ablation = las condiciones para un tratamiento con calor en articulaciones pequeñas de la columna
condition-sacroiliac = las condiciones para un procedimiento en la articulación de la pelvis
condition-nerve_stimulation = las condiciones para estimular un solo nervio
condition-needle_open = las condiciones para uno de los procedimientos con aguja
condition-implant_safe = las condiciones de seguridad para un dispositivo
condition-stimulator_gate = las condiciones para un estimulador
condition-stimulator_trial = las condiciones para una prueba del estimulador
condition-stimulator_implant = las condiciones para un estimulador permanente
condition-stimulator_failed_or_unsuitable = un estimulador que no ayudó, o que no conviene
condition-pump_gate = las condiciones para una bomba de medicamento
condition-pump_trial_open = las condiciones para una prueba de la bomba
condition-pump_open = las condiciones para una bomba permanente
condition-procedure_open = las condiciones para uno de los procedimientos
condition-takes_opioids = un opioide, en cualquier cantidad
condition-nerve_medicine = un dolor de tipo nervioso, y un medicamento que falta probar
condition-antidepressants_barred = un opioide que no va bien con estos medicamentos, o un problema con alcohol o drogas sin tratamiento
    .met = Estas medicinas no van bien con algo de sus respuestas. No cambie nada por su cuenta. Pregunte a su médico.
    .not-known = Primero averigüe qué opioides toma y si el alcohol o las drogas son un problema. Pregunte a su médico o farmacéutico.
condition-antidepressants_fit = un dolor de tipo nervioso en la pierna, y nada en contra de estos medicamentos
condition-gabapentinoids_barred = un opioide, un calmante o un dato de salud con el que estos medicamentos no son seguros
    .met = Algo de sus respuestas hace que estas medicinas sean menos seguras. No cambie nada por su cuenta. Pregunte a su médico.
    .not-known = Primero averigüe si otra medicina o un problema de salud las hace menos seguras. Pregunte a su médico o farmacéutico.
condition-gabapentinoids_fit = un dolor de tipo nervioso, y nada en contra de estos medicamentos
condition-programme_wanted = una razón para un programa para el dolor
condition-barred = algo que descarta por ahora cualquier procedimiento
condition-needle_barred = algo que descarta por ahora una aguja
    .met = Una aguja tiene que esperar mientras esto sea así.
    .not-known = Primero averigüe si una aguja es segura para usted. Pregunte a su equipo.
condition-implant_barred = algo que descarta por ahora un dispositivo
    .met = Un dispositivo tiene que esperar mientras esto sea así.
    .not-known = Primero averigüe si un dispositivo es seguro para usted. Pregunte a su equipo.
condition-operation_barred = algo que descarta por ahora una operación
    .met = Una operación programada tiene que esperar mientras esto sea así.
    .not-known = Primero averigüe si una operación programada es segura para usted. Pregunte a su cirujano.
condition-maintained = algo ha ayudado lo suficiente
condition-weighing = el punto en que se consideran los procedimientos
condition-scanned = un resultado de resonancia conocido
condition-no_bar = las condiciones de seguridad para cualquier procedimiento
condition-substance_safe = ningún problema con alcohol o drogas sin tratamiento
condition-operation_safe = las condiciones de seguridad para una operación
condition-opioids_no_next_step = más opioides no son un paso siguiente aquí
    .met = Más opioides no son un paso siguiente aquí. No los deje por su cuenta. Pregunte a su médico.
    .not-known = Más opioides no son un paso siguiente aquí, tome lo que tome ahora. Pregunte a su médico.
condition-surely_cauda_equina = señales seguras de presión en los nervios de la vejiga
condition-surely_device_emergency = una señal segura de peligro con un dispositivo para el dolor
condition-surely_options = el punto en que se consideran los procedimientos, con uno que está abierto
condition-alarm_unsettled = una prueba que dio una alarma, sin conocer su valor
condition-answers_unfit = respuestas que no encajan entre sí
